import Mustache

/// What the banner says in one language.
enum BannerLanguage {
  static func view(_ reader: Reader) -> Value {
    [
      "code": .text(reader.language.rawValue),
      "da": .flag(reader.language == .da),
      "en": .flag(reader.language == .en),
      "policyAddress": .text(policyAddress(reader)),
    ]
  }

  /// Where the cookies are described, seen from the script: both lie in the same output folder.
  static func policyAddress(_ reader: Reader) -> String {
    let published = Document.published(by: reader.policy)
    let document = [Document.cookiePolicy, .combined, .privacyPolicy].first { published.contains($0) }
    guard let document else { return "" }
    let anchor = document == .cookiePolicy ? "" : "#" + SectionName.cookies.rawValue
    return "\(reader.language.rawValue)/\(document.fileName[reader.language]).html\(anchor)"
  }

  /// What a category is for, and who else gets access; a consent that does not know them is not informed.
  static func purposes(_ services: [ConsentService], _ reader: Reader) -> Value {
    let purposes = services.flatMap { $0.items.purposes + ($0.embed?.purposes ?? []) }
    let recipients = services.flatMap {
      $0.items.flatMap(\.readers) + [$0.embed?.provider].compactMap(\.self)
    }
    let names = unique(recipients.map { reader.plain($0.name) })
    return [
      "da": .flag(reader.language == .da),
      "en": .flag(reader.language == .en),
      "purposes": .text(reader.list(unique(purposes.map { reader.plain($0.name) }))),
      "recipients": names.isEmpty ? .null : .text(reader.list(names)),
    ]
  }

  private static func unique(_ names: [String]) -> [String] {
    var known: Set<String> = []
    return names.filter { known.insert($0).inserted }
  }

  /// What showing embedded content means.
  static func embed(_ embed: Policy.Embed, _ reader: Reader) -> Value {
    let data = unique(embed.purposes.flatMap(\.data).map(reader.name))
    return [
      "da": .flag(reader.language == .da),
      "en": .flag(reader.language == .en),
      "provider": .text(
        embed.provider.map { reader.plain($0.name) } ?? embed.service.provider.value?.name.value
          ?? embed.service.name.value ?? reader.policy.controllerName
      ),
      "data": data.isEmpty ? .null : .text(reader.list(data)),
    ]
  }
}
