/// A text that an author wrote: one version for each language, or a proper name for all of them.
struct AuthoredText: Sendable {
  /// The statement or labels that hold it.
  var span: SourceSpan
  /// Everything from the word to the last text.
  var extent = SourceSpan.nowhere
  var da: RichText?
  var en: RichText?
  /// A bare string: right for proper names only.
  var everywhere: RichText?
  /// Whether the place takes a proper name.
  var takesProperName = false
  /// The word that the text belongs to, for messages.
  var word: String

  /// The text in a language, or the proper name.
  func said(in language: Language) -> RichText? {
    (language == .da ? da : en) ?? everywhere
  }

  /// The text in a language. LANG-001 has seen to it that there is one.
  func text(in language: Language) -> RichText {
    said(in: language) ?? said(in: language.other) ?? RichText(plain: "", span: span)
  }

  /// Whether nothing is said in any language.
  var isEmpty: Bool { versions.allSatisfy(\.isEmpty) }

  /// The versions that exist.
  var versions: [RichText] { [da, en, everywhere].compactMap(\.self) }
}

/// A text with paragraphs, lists, links and facts.
struct RichText: Sendable {
  var blocks: [Block]
  var span: SourceSpan

  enum Block: Sendable {
    case paragraph([Inline])
    case list([[Inline]])
  }

  enum Inline: Sendable {
    case text(String)
    case link(words: String, address: String, SourceSpan)
    /// `{controller.email}`, `{rights}`: a fact, or a link to where it stands.
    case fact(String, SourceSpan)
  }

  init(blocks: [Block], span: SourceSpan) {
    self.blocks = blocks
    self.span = span
  }

  init(plain: String, span: SourceSpan) {
    self.init(blocks: [.paragraph([.text(plain)])], span: span)
  }

  var isEmpty: Bool {
    inlines.allSatisfy { inline in
      guard case .text(let text) = inline else { return false }
      return text.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
      }
    }
  }

  /// Everything inside, in reading order.
  var inlines: [Inline] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let inlines): inlines
      case .list(let items): items.flatMap(\.self)
      }
    }
  }

  /// The words without marks; facts stand as their path.
  var plainText: String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .link(let words, _, _): words
      case .fact(let path, _): "{" + path + "}"
      }
    }.joined(separator: " ")
  }
}

/// A string that is no text: a name, an address, a telephone number.
struct AuthoredString: Sendable {
  /// The word that it belongs to, for messages.
  let word: String
  let value: String
  let span: SourceSpan
}
