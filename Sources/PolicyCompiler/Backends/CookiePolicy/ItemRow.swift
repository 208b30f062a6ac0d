import Mustache

/// One row of a table: a cookie, or another thing that is stored or read.
enum ItemRow {
  static func row(_ item: Policy.Item, _ reader: Reader) -> Value {
    [
      "name": .text(item.name),
      "domain": item.domain.map { .text($0) } ?? .null,
      "technology": item.technology == .cookie ? .null : .text(item.technology.name[reader.language]),
      "provider": .text(reader.provider(of: item)),
      "purpose": .text(reader.purpose(of: item)),
      "grounds": .text(grounds(item, reader)),
      "optOut": item.facts.optOut.value.map { .text($0) } ?? .null,
      "lifetime": reader.lifetime(of: item).map { .text($0) } ?? .null,
      "access": .text(access(item, reader)),
      "onlyUs": .flag(item.readers.isEmpty),
      "source": reader.source(item.span),
    ]
  }

  /// Why no consent is needed: »til noget, du selv har bedt om, og til login«.
  private static func grounds(_ item: Policy.Item, _ reader: Reader) -> String {
    guard !item.category.needsConsent else { return "" }
    let grounds = item.facts.grounds.all().map { $0.need[reader.language] }
    guard let last = grounds.last, grounds.count > 1 else { return grounds.first ?? "" }
    let others = grounds.dropLast()
    // A Danish relative clause ends with a comma, also before »og«.
    let comma = others.last?.contains(",") == true ? "," : ""
    return others.joined(separator: ", ") + comma + reader(Bilingual(da: " og ", en: " and ")) + last
  }

  private static func access(_ item: Policy.Item, _ reader: Reader) -> String {
    let readers = item.readers.map { reader.plain($0.name) }
    // Without a provider the item is the site's own.
    guard item.provider == nil else {
      return reader.list([reader.provider(of: item)] + readers.dropFirst())
    }
    return reader.list([reader(Bilingual(da: "Vi", en: "We"))] + readers)
  }
}
