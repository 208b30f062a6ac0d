extension SyntaxTree {
  /// Whether two trees hold the same statements with the same words, in the same order.
  ///
  /// Blank space, comments, line breaks and the indentation of long texts make no difference.
  func saysTheSame(as other: SyntaxTree) -> Bool {
    statements.count == other.statements.count
      && zip(statements, other.statements).allSatisfy { same($0, other, $1) }
  }

  private func same(_ left: Statement, _ other: SyntaxTree, _ right: Statement) -> Bool {
    text(left.keyword) == other.text(right.keyword)
      && left.kinds.map { text($0) } == right.kinds.map { other.text($0) }
      && left.parts.count == right.parts.count
      && zip(left.parts, right.parts).allSatisfy { same($0, other, $1) }
      && same(left.block, other, right.block)
  }

  private func same(_ left: Part, _ other: SyntaxTree, _ right: Part) -> Bool {
    left.label.map { text($0) } == right.label.map { other.text($0) }
      && left.values.count == right.values.count
      && zip(left.values, right.values).allSatisfy { left, right in
        meaning(of: left.token) == other.meaning(of: right.token)
          && left.unit.map { text($0) } == right.unit.map { other.text($0) }
      }
  }

  private func same(_ left: Block?, _ other: SyntaxTree, _ right: Block?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.statements.count == right.statements.count
      && zip(left.statements, right.statements).allSatisfy { same($0, other, $1) }
  }

  private func meaning(of token: Int) -> [String] {
    guard tokens[token].kind == .longString else { return [text(token)] }
    let long = LongText(bytes, tokens[token].range)
    return ["\"\"\"", long.opening] + long.lines
  }
}
