/// A sentence of the author's own, and where it stands.
struct WrittenSentence: Sendable {
  let sentence: Sentence
  /// None for a proper name, which is the same in every language.
  let language: Language?
  let text: WrittenText
  /// The version of the text that holds it; its span is the string.
  let version: RichText

  static func all(of texts: [WrittenText]) -> [WrittenSentence] {
    texts.flatMap { text in
      text.versions.flatMap { version in
        version.sentences.map {
          WrittenSentence(sentence: $0, language: version.language, text: text, version: version.text)
        }
      }
    }
  }
}
