import Mustache

/// How consent is asked for, changed and withdrawn.
enum ConsentView {
  /// Null where nothing needs consent, or nobody says how it is asked for.
  static func consent(_ document: Document, _ reader: Reader, _ number: () -> Value) -> Value {
    let policy = reader.policy
    guard let banner = policy.banner ?? policy.draft.banner.value, !policy.optionalItems.isEmpty else {
      return .null
    }
    let isOurs = policy.banner != nil
    let purposes = purposes(document, reader)
    return [
      "number": number(),
      "source": reader.source(banner.span),
      "reopenSource": reader.source(banner.reopen.span ?? banner.span),
      "lawID": .text(CookieLaw(reader).information.id),
      "optional": .text(reader.list(optionalNames(reader))),
      "ours": isOurs ? ours(banner, reader) : .null,
      "vendor": vendor(banner, reader),
      "everyPage": .flag(isOnEveryPage(banner, isOurs: isOurs)),
      "lifetime": lifetime(banner, isOurs: isOurs, reader),
      "wall": wall(banner, reader),
      "worksWithout": .flag(isOurs && banner.wall.value == nil),
      "deletes": .flag(isOurs && banner.onWithdrawal.value != .stop),
      "stops": .flag(banner.onWithdrawal.value == .stop),
      "purposes": .list(purposes),
      "hasPurposes": .flag(!purposes.isEmpty),
      "basis": .text(reader.shortArticle("6(1)(a)")),
    ]
  }

  private static func optionalNames(_ reader: Reader) -> [String] {
    reader.policy.storedCategories.filter(\.needsConsent).map { $0.name[reader.language] }
  }

  /// What is true of the banner that Klausul makes.
  private static func ours(_ banner: Banner, _ reader: Reader) -> Value {
    [
      "site": .text(reader.policy.siteAddress),
      "settings": .text(settingsAddress(reader.policy.siteAddress)),
      "recordName": .text(Banner.recordName),
      "isCookie": .flag(banner.recordTechnology == .cookie),
      "isProven": .flag(banner.proofAddress.value != nil),
      "proofLaw": .text(reader.shortArticle("7(1)")),
    ]
  }

  /// Where the settings open on the site itself: this page may be read somewhere without the banner.
  private static func settingsAddress(_ site: String) -> String {
    (site.hasSuffix("/") ? site : site + "/") + "#samtykke"
  }

  private static func vendor(_ banner: Banner, _ reader: Reader) -> Value {
    guard let service = banner.vendor.value.flatMap({ reader.policy.draft.services[$0] }),
      let name = service.name.value
    else { return .null }
    return ["name": .text(name), "provider": service.provider.value?.name.value.map { .text($0) } ?? .null]
  }

  private static func isOnEveryPage(_ banner: Banner, isOurs: Bool) -> Bool {
    switch banner.reopen {
    case .said(let place, _): place == .everyPage
    // Art. 7(3): our banner offers the way back everywhere, unless it is told not to.
    case .unsaid: isOurs
    case .none: false
    }
  }

  private static func lifetime(_ banner: Banner, isOurs: Bool, _ reader: Reader) -> Value {
    if !isOurs && banner.consentLifetime.isUnsaid { return .null }
    let yes = banner.yesLifetime
    let no = banner.noLifetime
    return [
      "yes": .text(reader.duration(yes)),
      "no": yes == no ? .null : .text(reader.duration(no)),
      "deletes": .flag(isOurs && banner.onLapse.value == .delete),
    ]
  }

  private static func wall(_ banner: Banner, _ reader: Reader) -> Value {
    guard let wall = banner.wall.value, wall.kind.value == .payOrConsent, let price = wall.price.value,
      let amount = price.amount.value
    else { return .null }
    return [
      "price": .text([amount.number, amount.currency].compactMap(\.self).joined(separator: " ")),
      "perMonth": .flag(price.per.value == .month),
      "perYear": .flag(price.per.value == .year),
      "equivalent": .flag(wall.equivalent.value == true),
    ]
  }

  /// The purposes that rest on the consent of the banner.
  private static func purposes(_ document: Document, _ reader: Reader) -> [Value] {
    reader.policy.optionalItems.purposes
      .filter { purpose in purpose.bases.contains { $0.kind == .consent } }
      .map { purpose in
        [
          "name": .text(reader.plain(purpose.name)),
          "address": document.privacyAddress("purpose-" + purpose.id, reader).map { .text($0) } ?? .null,
          "source": reader.source(purpose.said.id.span),
        ]
      }
  }
}
