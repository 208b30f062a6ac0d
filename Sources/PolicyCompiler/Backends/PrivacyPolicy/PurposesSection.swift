import Mustache

extension SectionView {
  /// Every purpose with all that Art. 13(1)(c) to (e) and 13(2) ask for.
  static func purposes(_ reader: Reader) -> Content? {
    let purposes = reader.policy.purposes
    guard !purposes.isEmpty else { return nil }
    let sources = listedSources(reader.policy)
    return { numbers in
      [
        // Without a reuse, the purposes are the limit.
        "onlyThese": .flag(purposes.allSatisfy { $0.said.reuses.nodes().isEmpty }),
        "purposes": .list(
          purposes.enumerated().map { index, purpose in
            PurposeView.purpose(purpose, sources, reader).adding("number", numbers.number(index))
              .adding("row", numbers.rows(of: index))
          }
        ),
      ]
    }
  }
}
