/// Tells Danish from English by the small words that every text has.
struct LanguageGuess: Sendable {
  private(set) var words = 0
  private var hits = Bilingual(da: 0, en: 0)

  init(_ version: WrittenVersion) {
    for sentence in version.sentences {
      for word in sentence.words where !word.isFact && !word.isAddress {
        words += 1
        hits = Bilingual(
          da: hits.da + (Self.common.da.contains(word.text) ? 1 : 0),
          en: hits.en + (Self.common.en.contains(word.text) ? 1 : 0)
        )
      }
    }
  }

  /// Whether the text speaks another language than it should. One small word is no proof.
  func speaks(_ language: Language, ratherThan expected: Language) -> Bool {
    hits[language] > 1 && hits[language] > hits[expected]
  }

  /// Without the words that both languages have: »at«, »for«, »i«, “to”, “by” and “it”.
  private static let common: Bilingual<Set<String>> = Bilingual(
    da: [
      "og", "det", "en", "et", "til", "er", "som", "på", "de", "med", "af", "den", "ikke", "vi", "du", "dine",
      "dit", "din",
      "vores", "os", "kan", "når", "eller", "om",
    ],
    en: [
      "the", "and", "of", "in", "is", "you", "we", "your", "our", "us", "that", "with", "are", "on", "this",
      "not", "can",
      "when", "or", "be",
    ]
  )
}
