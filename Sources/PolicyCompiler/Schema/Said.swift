/// What is said behind one word, whether it stands as a statement or as a label on a line.
struct Said {
  let tree: SyntaxTree
  /// The token of the word.
  let word: Int
  let values: [SyntaxTree.Value]
  /// The labels with their values; empty behind a label.
  let labelled: [SyntaxTree.Part]
  let kinds: [Int]
  let block: SyntaxTree.Block?
  /// The last token of it.
  let last: Int

  init(_ statement: SyntaxTree.Statement, in tree: SyntaxTree) {
    self.tree = tree
    word = statement.keyword
    if let first = statement.parts.first, first.label == nil {
      values = first.values
      labelled = Array(statement.parts.dropFirst())
    } else {
      values = []
      labelled = statement.parts
    }
    kinds = statement.kinds
    block = statement.block
    last = statement.last
  }

  init(_ part: SyntaxTree.Part, label: Int, in tree: SyntaxTree) {
    self.tree = tree
    word = label
    values = part.values
    labelled = []
    kinds = []
    block = nil
    last = part.values.last.map { $0.unit ?? $0.token } ?? label
  }

  private init(_ said: Said, labelled: [SyntaxTree.Part], block: SyntaxTree.Block?) {
    tree = said.tree
    word = said.word
    values = said.values
    self.labelled = labelled
    kinds = said.kinds
    self.block = block
    last = said.last
  }

  /// The same with other labels.
  func keeping(_ labelled: [SyntaxTree.Part]) -> Said { Said(self, labelled: labelled, block: block) }

  /// The same with other labels and another block.
  func keeping(_ labelled: [SyntaxTree.Part], block: SyntaxTree.Block?) -> Said {
    Said(self, labelled: labelled, block: block)
  }

  var wordSpan: SourceSpan {
    let span = tree.span(word)
    return tree.tokens[word].kind == .label
      ? SourceSpan(file: span.file, start: span.start, end: span.end - 1) : span
  }
  var wordText: String { tree.word(word) }
  /// From the word to the end.
  var extent: SourceSpan { tree.span(word, through: last) }

  /// The values, or the word where there are none.
  var valueSpan: SourceSpan {
    guard let first = values.first, let last = values.last else { return wordSpan }
    return tree.span(first).joined(with: tree.span(last))
  }

  /// Whether all that is said is `none`.
  var isNone: Bool {
    guard values.count == 1, labelled.isEmpty, block == nil else { return false }
    return ValueSyntax(tree: tree, value: values[0]).word == "none"
  }

  func syntax(_ value: SyntaxTree.Value) -> ValueSyntax { ValueSyntax(tree: tree, value: value) }
}
