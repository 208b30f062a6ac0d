/// Lines that a colon too many has joined to the one above: `email: "…"` where `email "…"` was meant.
extension Binder {
  /// A statement, and those that stand behind it as labels but belong to the enclosing block.
  mutating func lines<Model: Node>(of said: Said, in schema: Schema<Model>) -> [Said] {
    let mayBegin = said.labelled.contains { part in
      part.label.map { said.tree.tokens[$0].isFirstOnLine && schema.property(said.tree.word($0)) != nil }
        ?? false
    }
    guard mayBegin, said.tree.tokens[said.word].isFirstOnLine else { return [said] }
    let own = schema.property(said.wordText).map { schema.properties[$0].shape.words } ?? []
    var result = [said.keeping([])]
    for part in said.labelled {
      guard let label = part.label, begins(label, after: said, in: schema, own) else {
        // What follows a line without beginning one belongs to it.
        result[result.count - 1] = result[result.count - 1].keeping(
          result[result.count - 1].labelled + [part]
        )
        continue
      }
      reportColon(label, said.tree)
      result.append(Said(part, label: label, in: said.tree))
    }
    // The block stands behind the last line.
    if result.count > 1, let block = said.block {
      result[0] = result[0].keeping(result[0].labelled, block: nil)
      result[result.count - 1] = result[result.count - 1].keeping(
        result[result.count - 1].labelled,
        block: block
      )
    }
    return result
  }

  /// Whether a label begins a line of the block. A word that the statement knows too is its own if indented deeper.
  private func begins<Model: Node>(
    _ label: Int,
    after said: Said,
    in schema: Schema<Model>,
    _ own: Set<String>
  ) -> Bool {
    let token = said.tree.tokens[label]
    let word = said.tree.word(label)
    guard token.isFirstOnLine, schema.property(word) != nil else { return false }
    return !own.contains(word) || token.column <= said.tree.tokens[said.word].column
  }

  private mutating func reportColon(_ label: Int, _ tree: SyntaxTree) {
    let colon = SourceSpan(file: tree.file, start: tree.tokens[label].end - 1, end: tree.tokens[label].end)
    report(
      .strayCharacter,
      at: colon,
      Bilingual(
        da: "»\(tree.word(label))« begynder linjen og skal ikke have kolon",
        en: "‘\(tree.word(label))’ begins the line and must have no colon"
      ),
      fixIts: [.delete(colon, title: Bilingual(da: "slet kolonet", en: "remove the colon"))]
    )
  }
}
