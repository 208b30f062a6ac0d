import Mustache

/// What the banner says in one language.
enum BannerLanguage {
  static func view(_ reader: Reader) -> Value {
    let policy = reader.policy
    let optional = policy.storedCategories.filter(\.needsConsent)
    return [
      "code": .text(reader.language.rawValue),
      "da": .flag(reader.language == .da),
      "en": .flag(reader.language == .en),
      "optionalCategories": .text(reader.list(optional.map { $0.name[reader.language] })),
      "thirdParties": .text(reader.list(thirdParties(reader))),
      "policyAddress": .text(policyAddress(reader)),
      "categories": .list(policy.storedCategories.map { category($0, reader) }),
    ]
  }

  /// Those who also set or read what consent is asked for; a consent that does not know them is not informed.
  private static func thirdParties(_ reader: Reader) -> [String] {
    var known: Set<String> = []
    return reader.policy.optionalItems.flatMap(\.readers).map { reader.plain($0.name) }
      .filter { known.insert($0).inserted }
  }

  /// Where the cookies are described, seen from the script: both lie in the same output folder.
  private static func policyAddress(_ reader: Reader) -> String {
    let published = Document.published(by: reader.policy)
    let document = [Document.cookiePolicy, .combined, .privacyPolicy].first { published.contains($0) }
    guard let document else { return "" }
    let anchor = document == .cookiePolicy ? "" : "#" + SectionName.cookies.rawValue
    return "\(reader.language.rawValue)/\(document.fileName[reader.language]).html\(anchor)"
  }

  private static func category(_ category: ConsentCategory, _ reader: Reader) -> Value {
    let items = reader.policy.storedItems.filter { $0.category == category }
    return [
      "id": .text(category.rawValue),
      "title": .text(category.title[reader.language]),
      "necessary": .flag(category == .necessary),
      "preferences": .flag(category == .preferences),
      "statistics": .flag(category == .statistics),
      "marketing": .flag(category == .marketing),
      "purposes": .text(reader.list(items.purposes.map { reader.plain($0.name) })),
      "trackers": .list(items.map { tracker($0, reader) }),
    ]
  }

  private static func tracker(_ item: Policy.Item, _ reader: Reader) -> Value {
    [
      "name": .text(item.name),
      "provider": .text(reader.provider(of: item)),
      "purpose": .text(reader.purpose(of: item)),
      "duration": .text(reader.lifetime(of: item) ?? ""),
      "technology": .text(item.technology.name[reader.language]),
    ]
  }
}
