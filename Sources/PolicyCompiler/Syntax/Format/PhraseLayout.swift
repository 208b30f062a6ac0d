/// One statement's word and what it says, on one line or on several.
struct PhraseLayout {
  private let tree: SyntaxTree
  private let statement: SyntaxTree.Statement
  /// How far behind the beginning of its word a statement's values begin.
  private let column: Int

  init(tree: SyntaxTree, statement: SyntaxTree.Statement, column: Int) {
    self.tree = tree
    self.statement = statement
    self.column = column
  }

  /// Writes the phrase behind the indentation of its line.
  func write(to lines: inout FormattedLines) {
    let start = lines.column
    lines.append(tree.word(statement.keyword))
    guard !statement.parts.isEmpty else {
      writeKinds(to: &lines, at: start + column)
      return
    }
    lines.pad(to: start + column)
    if fits(from: lines.column) {
      for (index, part) in statement.parts.enumerated() {
        if index > 0 { lines.append(", ") }
        lines.append(text(of: part))
      }
    } else {
      writeWrapped(to: &lines)
    }
    writeKinds(to: &lines, at: start + column)
  }

  private func writeKinds(to lines: inout FormattedLines, at column: Int) {
    guard !statement.kinds.isEmpty else { return }
    lines.append(" as ")
    flow(statement.kinds.map { (token: $0, text: tree.text($0)) }, to: &lines, at: column)
  }
}

// MARK: - One line

extension PhraseLayout {
  /// Whether everything goes on one line: no comment lies inside, no text has lines, and it is not too long.
  private func fits(from column: Int) -> Bool {
    let last =
      statement.kinds.last ?? statement.parts.last?.values.last.map { $0.unit ?? $0.token }
      ?? statement.keyword
    if (statement.keyword + 1...last).contains(where: { tree.gap(before: $0).hasComments }) { return false }
    if statement.parts.contains(where: { $0.values.contains { hasLines($0.token) } }) { return false }
    var width = column
    for (index, part) in statement.parts.enumerated() {
      width += DisplayWidth.columns(of: text(of: part)) + (index > 0 ? 2 : 0)
    }
    if !statement.kinds.isEmpty {
      width += 4 + DisplayWidth.columns(of: statement.kinds.map { tree.text($0) }.joined(separator: ", "))
    }
    if statement.block != nil { width += 2 }
    return width <= Formatter.width
  }

  private func text(of part: SyntaxTree.Part) -> String {
    let values = part.values.map { text(of: $0) }.joined(separator: ", ")
    return part.label.map { tree.text($0) + " " + values } ?? values
  }

  private func text(of value: SyntaxTree.Value) -> String {
    value.unit.map { tree.text(value.token) + " " + tree.text($0) } ?? tree.text(value.token)
  }

  private func hasLines(_ token: Int) -> Bool {
    tree.tokens[token].kind == .longString
      && tree.bytes[tree.tokens[token].range].contains(UInt8(ascii: "\n"))
  }
}

// MARK: - Several lines

extension PhraseLayout {
  /// A text has a line of its own; short facts stay on the first line while there is room.
  private func writeWrapped(to lines: inout FormattedLines) {
    let column = lines.column
    var isOnFirstLine = true
    for (index, part) in statement.parts.enumerated() {
      if index > 0 {
        isOnFirstLine = isOnFirstLine && canFollow(part, on: lines)
        if isOnFirstLine {
          lines.append(", ")
        } else {
          breakLine(before: part.label ?? statement.keyword, to: &lines, at: column, isNeeded: true)
        }
      } else if let label = part.label {
        breakLine(before: label, to: &lines, at: column, isNeeded: false)
      }
      if isText(part) { isOnFirstLine = false }
      if let label = part.label { lines.append(tree.text(label) + " ") }
      writeValues(of: part, to: &lines)
    }
  }

  private func canFollow(_ part: SyntaxTree.Part, on lines: FormattedLines) -> Bool {
    guard let label = part.label, !isText(part), !tree.gap(before: label).hasComments else { return false }
    return lines.column + 2 + DisplayWidth.columns(of: text(of: part)) <= Formatter.width
  }

  private func isText(_ part: SyntaxTree.Part) -> Bool {
    part.label != nil
      && part.values.contains { [.string, .longString].contains(tree.tokens[$0.token].kind) }
  }

  private func writeValues(of part: SyntaxTree.Part, to lines: inout FormattedLines) {
    guard let first = part.values.first else { return }
    if part.values.count == 1, hasLines(first.token) {
      writeLongText(first.token, to: &lines)
    } else {
      let isAlone = statement.block == nil && statement.kinds.isEmpty
      flow(
        part.values.map { (token: $0.token, text: text(of: $0)) },
        to: &lines,
        at: lines.column,
        keepsLastTwo: !isAlone
      )
    }
  }

  /// Writes a list that goes on, behind a comma, on lines of its own where it is too long or a comment stands inside.
  private func flow(
    _ items: [(token: Int, text: String)],
    to lines: inout FormattedLines,
    at column: Int,
    keepsLastTwo: Bool = false
  ) {
    for (index, item) in items.enumerated() {
      if index > 0 {
        lines.append(",")
        // A single word in front of `as` would begin a statement of its own.
        let isBeforeLast = keepsLastTwo && index == items.count - 2
        let next = isBeforeLast ? items[index].text + ", " + items[index + 1].text : item.text
        let room = Formatter.width - (index == items.count - 1 ? 0 : 1)
        let isTooLong = lines.column + 1 + DisplayWidth.columns(of: next) > room
        let mustStay = keepsLastTwo && index == items.count - 1 && !tree.gap(before: item.token).hasComments
        if tree.gap(before: item.token).hasComments || isTooLong && !mustStay {
          breakLine(before: item.token, to: &lines, at: column, isNeeded: true)
        } else {
          lines.append(" ")
        }
      }
      if hasLines(item.token) {
        writeLongText(item.token, to: &lines)
      } else {
        lines.append(item.text)
      }
    }
  }

  /// Ends the line with the comment that belongs to it, and writes the comments in front of a token.
  private func breakLine(before token: Int, to lines: inout FormattedLines, at column: Int, isNeeded: Bool) {
    let gap = tree.gap(before: token)
    guard isNeeded || gap.hasComments else { return }
    lines.trim()
    lines.appendComment(gap.trailing)
    for comment in gap.comments {
      lines.begin(at: column)
      lines.append(comment.text)
    }
    lines.begin(at: column)
  }

  /// A text over several lines stands below its opening quotes; what it says stays as it is.
  private func writeLongText(_ token: Int, to lines: inout FormattedLines) {
    let text = LongText(tree.bytes, tree.tokens[token].range)
    let column = lines.column
    lines.append("\"\"\"" + text.opening)
    if text.movesWithStatement {
      for line in text.lines {
        if line.isEmpty {
          lines.addEmpty()
        } else {
          lines.begin(at: column)
          lines.append(line)
        }
      }
      lines.begin(at: column)
    } else {
      for line in text.lines { lines.addVerbatim(line) }
    }
    lines.append("\"\"\"")
  }
}
