import Mustache

extension SectionView {
  /// The words that the policy explains: its own, and those of the library that it asks for.
  static func definitions(_ reader: Reader) -> Content? {
    let table = reader.policy.draft.definitions
    var seen: Set<String> = []
    let used = reader.policy.draft.useDefinitions.flatMap { $0.definitions.located() }
      .compactMap { named in table[named.value].map { ($0, named.span) } }
    let definitions = (table.own.map { ($0, $0.id.span) } + used)
      .filter { seen.insert($0.0.id.value).inserted }
    guard !definitions.isEmpty else { return nil }
    return { _ in
      [
        "definitions": .list(
          definitions.map { definition, span in
            [
              "id": .text("definition-" + definition.id.value),
              "term": .text((reader.plain(definition.term) ?? definition.id.value).capitalisedFirst),
              "text": reader.text(definition.text),
              "source": reader.source(span),
            ]
          }
        )
      ]
    }
  }
}
