import Mustache

/// The countries outside the EU and EEA to which what is stored or read may go.
enum CookieTransfers {
  static func transfers(_ document: Document, _ reader: Reader, _ number: () -> Value) -> Value {
    var known: Set<String> = []
    let readers = reader.policy.storedItems.flatMap(\.readers).filter { known.insert($0.id).inserted }
    let outside: [Value] = readers.compactMap { recipient in
      let countries = thirdCountries(recipient)
      // Two services of one provider are one recipient to a reader.
      let label = reader.label(recipient)
      let places = countries.map(\.id.value).joined(separator: " ")
      guard !countries.isEmpty, known.insert(label + "\n" + places).inserted else { return nil }
      return [
        "recipient": .text(label),
        "countries": .text(reader.list(countries.map { reader.name($0).capitalisedFirst })),
        "source": reader.source(recipient.span),
      ]
    }
    guard !outside.isEmpty else { return .null }
    return [
      "number": number(),
      "recipients": .list(outside),
      "address": document.privacyAddress(SectionName.transfers.rawValue, reader).map { .text($0) } ?? .null,
    ]
  }

  private static func thirdCountries(_ recipient: Policy.Recipient) -> [Country] {
    var known: Set<String> = []
    return (recipient.countries + recipient.transfers.map(\.country))
      .filter { !$0.isInEEA && known.insert($0.id.value).inserted }
  }
}
