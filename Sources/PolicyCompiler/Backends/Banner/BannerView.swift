import Mustache

/// Policy → the data of `banner/consent.js` and of what belongs to it.
struct BannerView {
  private let banner: Banner
  private let policy: Policy
  private let readers: [Reader]
  private let services: [ConsentService]

  init(_ banner: Banner, _ policy: Policy, _ context: BackendContext) {
    self.banner = banner
    self.policy = policy
    readers = policy.languages.map { context.reader(policy, $0) }
    services = policy.consentServices
  }

  /// The data of the script, with the style sheet already made.
  func script(style: String, textDigest: String) -> Value {
    let isCookie = banner.recordTechnology == .cookie
    let domain = banner.storage.value?.domain.value.map(Self.withoutDot) ?? ""
    let technologies = Set(policy.optionalItems.map(\.technology))
    let (yes, no) = (banner.yesLifetime.wholeDays, banner.noLifetime.wholeDays)
    let signals = Set(banner.signals.all())
    return [
      "controller": .text(policy.controllerName),
      "version": .text(String(banner.version.value ?? 1)),
      "textDigest": .text(textDigest),
      "recordName": .text(Banner.recordName),
      "isRecordCookie": .flag(isCookie),
      "recordDomain": isCookie && domain != "" ? .text(domain) : .null,
      "consentSeconds": .text(String(yes * 86400)),
      "refusalSeconds": .text(String(no * 86400)),
      "lifetimesDiffer": .flag(yes != no),
      "isReopenedEverywhere": .flag(
        (banner.reopen.value ?? .everyPage) == .everyPage && !banner.reopen.isNone
      ),
      "deletes": .flag(banner.onWithdrawal.value != .stop),
      "deletesLapsed": .flag(banner.onLapse.value == .delete),
      "reloads": .flag(banner.reload.value != false),
      "isMixed": .flag(policy.storedItems.contains { $0.technology != .cookie }),
      "hasPatterns": .flag(policy.storedItems.contains { $0.name.utf8.contains(UInt8(ascii: "*")) }),
      "usesLocalStorage": .flag(technologies.contains(.localStorage)),
      "usesSessionStorage": .flag(technologies.contains(.sessionStorage)),
      "usesWebStorage": .flag(!technologies.isDisjoint(with: [.localStorage, .sessionStorage])),
      "usesIndexedDB": .flag(technologies.contains(.indexedDB)),
      "hasEmbeds": .flag(services.contains { $0.embed != nil }),
      "listensToGPC": .flag(signals.contains(.globalPrivacyControl) && categories.contains(.marketing)),
      "speaksConsentMode": .flag(signals.contains(.googleConsentMode)),
      "sendsProof": .flag(banner.proofAddress.value != nil),
      "proofAddress": .text(banner.proofAddress.value ?? ""),
      "space": space.map { .text("padding" + $0) } ?? .null,
      "scrollSpace": .text("scrollPadding" + (space ?? "")),
      "style": .text(Escaping.json.escape(style)),
      "policyAddress": .flag(readers.contains { BannerLanguage.policyAddress($0) != "" }),
      "categories": .list(categories.map(category)),
      "languages": .list(readers.map(BannerLanguage.view)),
    ]
  }

  /// The side of the page that must not stay behind the banner.
  private var space: String? {
    switch banner.position.value ?? .bottom {
    case .bottom: "Bottom"
    case .top: "Top"
    case .centre: nil
    }
  }

  private var categories: [ConsentCategory] { policy.consentCategories }

  /// The data of the types, and of the schema of a record.
  var types: Value {
    [
      "controller": .text(policy.controllerName),
      "names": Self.names(categories.map(\.rawValue) + services.map(\.key)),
      "questions": Self.names(services.filter(\.category.needsConsent).map(\.key)),
      "codes": .list(
        policy.languages.map {
          ["code": .text($0.rawValue), "isLast": .flag($0 == policy.languages.last)]
        }
      ),
    ]
  }

  private static func names(_ names: [String]) -> Value {
    .list(names.map { ["name": .text($0), "isLast": .flag($0 == names.last)] })
  }

  private func category(_ category: ConsentCategory) -> Value {
    let members = services.filter { $0.category == category }
    return [
      "id": .text(category.rawValue),
      "title": literal { category.title[$0.language] },
      "necessary": .flag(!category.needsConsent),
      "digest": .text(category.needsConsent ? ConsentDigest.digest(category, policy) : ""),
      "texts": .list(readers.map { BannerLanguage.purposes(members, $0) }),
      "services": .list(members.map(service)),
    ]
  }

  private func service(_ service: ConsentService) -> Value {
    let provider = { (reader: Reader) in service.provider.map(reader.label) ?? policy.controllerName }
    return [
      "id": .text(service.id),
      "name": literal { service.service?.name.value ?? provider($0) },
      "provider": literal(provider),
      "trackers": .list(service.items.map(tracker)),
      "isEmbedded": .flag(service.embed != nil),
      "texts": service.embed.map { embed in .list(readers.map { BannerLanguage.embed(embed, $0) }) } ?? .null,
    ]
  }

  private func tracker(_ item: Policy.Item) -> Value {
    [
      "name": .text(item.name),
      "purpose": literal { $0.purpose(of: item) },
      "duration": literal { reader in
        let lifetime = reader.lifetime(of: item) ?? ""
        let technology = item.technology == .cookie ? "" : item.technology.name[reader.language]
        return lifetime == "" || technology == "" ? lifetime + technology : "\(lifetime) (\(technology))"
      },
    ]
  }

  /// A text of the script in every language: a string where all are the same, and else a list of strings.
  private func literal(_ text: (Reader) -> String) -> Value {
    let texts = readers.map(text)
    let quoted = texts.map { "\"" + Escaping.json.escape($0) + "\"" }
    return .text(Set(texts).count == 1 ? quoted[0] : "[" + quoted.joined(separator: ", ") + "]")
  }

  /// Browsers ignore the dot in front of a domain, and the banner compares without it.
  private static func withoutDot(_ domain: String) -> String {
    String(domain.drop { $0 == "." })
  }
}
