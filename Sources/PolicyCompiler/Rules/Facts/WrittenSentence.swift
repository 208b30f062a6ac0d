/// A sentence of the author's own, and where it stands.
struct WrittenSentence: Sendable {
  let sentence: Sentence
  /// None for a proper name, which is the same in every language.
  let language: Language?
  let text: WrittenText
  /// The version of the text that holds it; its span is the string.
  let version: RichText

  static func all(of texts: [WrittenText]) -> [WrittenSentence] {
    texts.flatMap { written in
      let text = written.text
      return sentences(of: text.everywhere, nil, written) + sentences(of: text.da, .da, written)
        + sentences(of: text.en, .en, written)
    }
  }

  private static func sentences(
    of version: RichText?,
    _ language: Language?,
    _ text: WrittenText
  ) -> [WrittenSentence] {
    guard let version else { return [] }
    return Prose.sentences(of: version, in: language).map {
      WrittenSentence(sentence: $0, language: language, text: text, version: version)
    }
  }
}

extension Prose {
  /// The sentences of a text with its links and facts: a link is its words, a fact one word `{…}`.
  static func sentences(of text: RichText, in language: Language?) -> [Sentence] {
    text.blocks.flatMap { block -> [Sentence] in
      switch block {
      case .paragraph(let inlines): sentences(of: scalars(inlines), in: language, isListItem: false)
      case .list(let items):
        items.flatMap { sentences(of: scalars($0), in: language, isListItem: true) }
      }
    }
  }

  private static func scalars(_ inlines: [RichText.Inline]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for inline in inlines {
      switch inline {
      case .text(let text): result += text.unicodeScalars
      case .link(let words, _, _): result += words.unicodeScalars
      case .fact(let path, _): result += ("{" + path + "}").unicodeScalars
      }
    }
    return result
  }
}
