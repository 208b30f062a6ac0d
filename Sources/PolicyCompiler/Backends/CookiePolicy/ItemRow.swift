import Mustache

/// One row of a table: a cookie, or another thing that is stored or read.
enum ItemRow {
  static func row(_ item: Policy.Item, _ reader: Reader) -> Value {
    // Without a purpose of its own, the grounds stand in its place already.
    let saysWhatFor = item.purposeText != nil || !item.purposes.isEmpty
    return [
      "name": .text(item.name),
      "domain": item.domain.map { .text($0) } ?? .null,
      "technology": item.technology == .cookie ? .null : .text(item.technology.name[reader.language]),
      "provider": .text(reader.provider(of: item)),
      "purpose": .text(reader.purpose(of: item)),
      "grounds": .text(saysWhatFor ? reader.needs(of: item) : ""),
      "optOut": item.facts.optOut.value.map { .text($0) } ?? .null,
      "lifetime": reader.lifetime(of: item).map { .text($0) } ?? .null,
      "access": .text(access(item, reader)),
      "onlyUs": .flag(item.readers.isEmpty),
      "source": reader.source(item.span),
    ]
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
