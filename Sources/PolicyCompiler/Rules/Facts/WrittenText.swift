/// A text of the author's own, and the statement in whose block it stands.
struct WrittenText: Sendable {
  let text: AuthoredText
  /// The statement at the top of the file: a purpose, a clause, the rights. None where it could not be read.
  let home: Draft.Statement?
  /// What it says, in each language, split into sentences.
  let versions: [WrittenVersion]

  init(text: AuthoredText, home: Draft.Statement?) {
    self.text = text
    self.home = home
    versions = [(text.everywhere, nil), (text.da, Language.da), (text.en, .en)].compactMap {
      version,
      language in
      version.map { WrittenVersion($0, language) }
    }
  }

  /// The version in a language; not a bare proper name.
  func version(in language: Language) -> WrittenVersion? { versions.first { $0.language == language } }

  /// Both are in source order, file by file, so one walk joins them.
  static func all(of draft: Draft) -> [WrittenText] {
    func before(_ left: SourceSpan, _ right: SourceSpan) -> Bool {
      (left.file, left.start) < (right.file, right.start)
    }
    let statements = draft.statements.sorted { before($0.extent, $1.extent) }
    var next = 0
    return draft.texts.sorted { before($0.extent, $1.extent) }.map { text in
      while next + 1 < statements.count, !before(text.extent, statements[next + 1].extent) { next += 1 }
      let home =
        next < statements.count && statements[next].extent.contains(text.extent) ? statements[next] : nil
      return WrittenText(text: text, home: home)
    }
  }
}

/// A text in one language.
struct WrittenVersion: Sendable {
  /// None for a proper name, which is the same in every language.
  let language: Language?
  let text: RichText
  /// The sentences of each paragraph and each list.
  let blocks: [[Sentence]]

  var span: SourceSpan { text.span }
  var sentences: [Sentence] { blocks.flatMap(\.self) }

  init(_ text: RichText, _ language: Language?) {
    self.text = text
    self.language = language
    blocks = text.blocks.map { Prose.sentences(of: $0, in: language) }
  }
}

extension Prose {
  /// The sentences of a text with its links and facts.
  static func sentences(of text: RichText, in language: Language?) -> [Sentence] {
    text.blocks.flatMap { sentences(of: $0, in: language) }
  }

  /// The sentences of a paragraph or a list with its links and facts: a link is its words, a fact one word `{…}`.
  static func sentences(of block: RichText.Block, in language: Language?) -> [Sentence] {
    switch block {
    case .paragraph(let inlines): sentences(of: scalars(inlines), in: language, isListItem: false)
    case .list(let items): items.flatMap { sentences(of: scalars($0), in: language, isListItem: true) }
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
