/// The declarations of a policy without what changes nothing: comments, blanks, their order, the file they stand in.
struct CanonicalStatements: Sendable {
  struct Statement: Sendable {
    let text: String
    /// Its first word and, where it has one, its id.
    let span: SourceSpan
    /// All of it.
    let extent: SourceSpan
    /// Its first word and its id, as it is written.
    let title: String
    /// Its properties, each in canonical form, with its word and place.
    let properties: [Property]
  }

  struct Property: Sendable {
    let word: String
    let text: String
    let span: SourceSpan
  }

  let statements: [Statement]

  /// Reads the files of a policy; properties with the words that are left out make no difference.
  init(_ sources: SourceSet, leavingOut words: Set<String> = []) {
    let leftOut = Self.internalWords.union(words)
    var statements: [Statement] = []
    for (number, file) in sources.files.enumerated() where file.origin == .policy {
      let (tree, _) = Parser.parse(file.bytes, file: UInt32(number))
      for statement in tree.statements where tree.word(statement.keyword) != DeclarationKind.import.rawValue {
        let last = statement.parts.first { $0.label == nil }?.values.first?.token ?? statement.keyword
        statements.append(
          Statement(
            text: Self.text(statement, in: tree, leftOut),
            span: tree.span(statement.keyword, through: last),
            extent: tree.span(statement),
            title: tree.word(statement.keyword)
              + (last == statement.keyword ? "" : " " + tree.text(last).withSingleBlanks),
            properties: (statement.block?.statements ?? []).filter {
              !leftOut.contains(tree.word($0.keyword))
            }
            .map { inner in
              Property(
                word: tree.word(inner.keyword),
                text: Self.text(inner, in: tree, leftOut),
                span: tree.span(inner)
              )
            }
          )
        )
      }
    }
    self.statements = statements
  }

  /// The statements that are not among the others.
  func missing(in other: CanonicalStatements) -> [Statement] {
    var counts: [String: Int] = [:]
    for statement in other.statements { counts[statement.text, default: 0] += 1 }
    return statements.filter { statement in
      let count = counts[statement.text, default: 0]
      counts[statement.text] = count - 1
      return count <= 0
    }
  }

  /// What is for those who write the policy, and no part of what it tells.
  private static let internalWords: Set<String> = ["allow", "review", "checked"]

  private static func text(
    _ statement: SyntaxTree.Statement,
    in tree: SyntaxTree,
    _ leftOut: Set<String>
  ) -> String {
    var head = tree.word(statement.keyword)
    if !statement.kinds.isEmpty { head += " as " + statement.kinds.map(tree.word).joined(separator: ",") }
    var properties: [String] = []
    for part in statement.parts {
      let values = part.values.map { value in
        (tree.text(value.token) + (value.unit.map { " " + tree.text($0) } ?? "")).withSingleBlanks
      }.joined(separator: ",")
      guard let label = part.label else {
        head += " " + values
        continue
      }
      let word = tree.word(label)
      // A property on the line is the same as one in the block.
      if !leftOut.contains(word) { properties.append(word + " " + values + "{}") }
    }
    for inner in statement.block?.statements ?? [] where !leftOut.contains(tree.word(inner.keyword)) {
      properties.append(text(inner, in: tree, leftOut))
    }
    return head + "{" + properties.sorted().joined(separator: ";") + "}"
  }
}
