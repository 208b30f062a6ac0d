/// Tree → canonical text. The layout is a function of the statements; only comments and empty lines are taken from
/// the text as it was.
///
/// Four spaces deep; values aligned in a run of lines without an empty line between, whatever blocks lie between,
/// save those of declarations with a block;
/// a statement on one line where it fits, otherwise a new line before each label. Formatting twice changes nothing,
/// and the tree before and after is the same.
struct Formatter {
  static let width = 100
  static let indentation = 4
  /// Longer words would push the values of a whole run to the right.
  static let longestAlignedWord = 16

  let tree: SyntaxTree
  private(set) var lines = FormattedLines()

  /// The canonical text of a tree that was read without mistakes.
  static func format(_ tree: SyntaxTree) -> [UInt8] {
    var formatter = Formatter(tree: tree)
    let end = tree.tokens.count - 1
    formatter.write(tree.statements, depth: 0)
    formatter.writeComments(before: end, depth: 0, isFirst: tree.statements.isEmpty)
    // A file keeps the line ends that it has.
    let isFromWindows = tree.bytes.firstIndex(of: UInt8(ascii: "\n")).map {
      $0 > 0 && tree.bytes[$0 - 1] == 0x0D
    }
    return formatter.lines.bytes(lineEnd: isFromWindows == true ? "\r\n" : "\n")
  }

  private init(tree: SyntaxTree) {
    self.tree = tree
  }
}

// MARK: - Statements and blocks

extension Formatter {
  private mutating func write(_ statements: [SyntaxTree.Statement], depth: Int) {
    let columns = valueColumns(of: statements, depth: depth)
    for (index, statement) in statements.enumerated() {
      let gap = writeComments(before: statement.keyword, depth: depth, isFirst: index == 0)
      if gap.endsInEmptyLine, index > 0 || !gap.comments.isEmpty { lines.addEmpty() }
      write(statement, depth: depth, column: columns[index])
    }
  }

  /// Writes the comments that stand on lines of their own in front of a token.
  @discardableResult
  private mutating func writeComments(before token: Int, depth: Int, isFirst: Bool) -> Gap {
    let gap = tree.gap(before: token)
    for (index, comment) in gap.comments.enumerated() {
      if comment.followsEmptyLine, !(isFirst && index == 0) { lines.addEmpty() }
      lines.begin(at: depth * Self.indentation)
      lines.append(comment.text)
    }
    return gap
  }

  private mutating func write(_ statement: SyntaxTree.Statement, depth: Int, column: Int) {
    let phrase = PhraseLayout(tree: tree, statement: statement, column: column)
    lines.begin(at: depth * Self.indentation)
    phrase.write(to: &lines)
    guard let block = statement.block else {
      lines.appendComment(tree.gap(before: statement.last + 1).trailing)
      return
    }
    let opening = tree.gap(before: block.open)
    guard let close = block.close else { return }
    let isEmpty = block.statements.isEmpty && !tree.gap(before: close).hasComments && !opening.hasComments
    lines.append(isEmpty ? " {}" : " {")
    if !isEmpty { writeContent(of: block, opening: opening, close: close, depth: depth + 1) }
    lines.appendComment(tree.gap(before: close + 1).trailing)
  }

  private mutating func writeContent(of block: SyntaxTree.Block, opening: Gap, close: Int, depth: Int) {
    // What stood in front of a brace on its own line now stands behind it.
    let first = tree.gap(before: block.open + 1)
    lines.appendComment(opening.trailing)
    for comment in opening.comments {
      lines.begin(at: depth * Self.indentation)
      lines.append(comment.text)
    }
    if opening.hasComments {
      for line in first.trailing {
        lines.begin(at: depth * Self.indentation)
        lines.append(line)
      }
    } else {
      lines.appendComment(first.trailing)
    }
    write(block.statements, depth: depth)
    writeComments(before: close, depth: depth, isFirst: block.statements.isEmpty && !opening.hasComments)
    lines.begin(at: (depth - 1) * Self.indentation)
    lines.append("}")
  }

  /// How far behind its word each statement's values begin.
  private func valueColumns(of statements: [SyntaxTree.Statement], depth: Int) -> [Int] {
    var columns: [Int] = []
    columns.reserveCapacity(statements.count)
    var run: [(columns: Int, isAligned: Bool)] = []
    var longest = 0
    func endRun() {
      columns += run.map { $0.isAligned ? longest + 1 : $0.columns + 1 }
      run.removeAll(keepingCapacity: true)
      longest = 0
    }
    for statement in statements {
      if !run.isEmpty, tree.gap(before: statement.keyword).hasEmptyLine { endRun() }
      let columns = DisplayWidth.columns(of: tree.word(statement.keyword))
      // Declarations with a block are no table.
      let isAligned =
        columns <= Self.longestAlignedWord && !statement.parts.isEmpty
        && !(depth == 0 && statement.block != nil)
      if isAligned { longest = max(longest, columns) }
      run.append((columns, isAligned))
    }
    endRun()
    return columns
  }
}
