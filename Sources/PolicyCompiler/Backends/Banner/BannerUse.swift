import Mustache

/// How the banner is put on a site: what is pasted, and the names that can be used.
struct BannerUse {
  private let script: [UInt8]
  private let policy: Policy

  init(script: [UInt8], _ policy: Policy) {
    self.script = script
    self.policy = policy
  }

  /// The data of `banner/snippet.html`, in all languages.
  var view: Value {
    var members = members
    members.append(
      ("languages", .list(policy.languages.map { ["da": .flag($0 == .da), "en": .flag($0 == .en)] }))
    )
    return .object(Object(members))
  }

  /// The data of `banner/guide.md`.
  func view(in language: Language) -> Value {
    let optional = policy.consentServices.filter(\.category.needsConsent)
    let categories = policy.consentCategories.filter(\.needsConsent).map(\.rawValue)
    let signals = policy.banner?.signals.all() ?? []
    return .object(
      Object(
        members + [
          ("policy", .text(policy.id)),
          ("code", .text(language.rawValue)),
          ("da", .flag(language == .da)),
          ("en", .flag(language == .en)),
          ("questionNames", .list((categories + optional.map(\.key)).map { ["name": .text($0)] })),
          ("exampleEmbed", optional.first { $0.embed != nil }.map { .text($0.key) } ?? .null),
          ("speaksConsentMode", .flag(signals.contains(.googleConsentMode))),
        ]
      )
    )
  }

  private var members: [(String, Value)] {
    [
      ("scriptAddress", .text("/\(WebPath.component(policy.id))/consent.js")),
      // Subresource Integrity: a changed file is not run.
      ("integrity", .text("sha384-" + Base64.text(SHA384.hash(script)))),
      (
        "exampleName",
        .text(policy.consentServices.first(where: \.category.needsConsent)?.category.rawValue ?? "")
      ),
    ]
  }
}
