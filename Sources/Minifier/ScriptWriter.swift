/// Tokens → the shortest text that reads as the same tokens.
struct ScriptWriter {
  let tokens: [ScriptToken]
  let brackets: ScriptBrackets
  var names: [String: String] = [:]

  func text() -> String {
    var output = ""
    var last: String?
    for index in tokens.indices where !isNeedless(index) {
      let text = spelling(index)
      if let last {
        if mayEndStatement(before: index) {
          output += "\n"
        } else if Self.runTogether(last, text) {
          output += " "
        }
      }
      output += text
      last = text
    }
    return output
  }

  private func spelling(_ index: Int) -> String {
    let token = tokens[index]
    switch token.kind {
    case .word where isPropertyName(index): return token.text
    case .word where token.is(.declaration): return "let"
    case .word where token.is(.yes) && !isKey(index): return "!0"
    case .word where token.is(.no) && !isKey(index): return "!1"
    case .word: return names[token.text] ?? token.text
    // Of two declarations in a row, the second goes on where the first ended.
    case .punctuator where token.is(.semicolon) && continuesDeclaration(after: index): return ","
    default: return token.text
    }
  }

  private func isPropertyName(_ index: Int) -> Bool { token(index - 1)?.is(.access) == true }

  /// Whether the word is the key of a member.
  private func isKey(_ index: Int) -> Bool {
    token(index + 1)?.is(.colon) == true && token(index - 1)?.is([.openBrace, .comma]) == true
  }

  private func token(_ index: Int) -> ScriptToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  private func isNeedless(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.is(.semicolon) {
      return self.token(index + 1)?.is(.closeBrace) == true && !isEmptyStatement(index)
    }
    if token.is(.declaration) {
      return self.token(index - 1)?.is(.semicolon) == true && continuesDeclaration(after: index - 1)
    }
    if token.is(.openParenthesis) { return isAroundOneParameter(index) || isAroundBody(index) }
    if token.is(.closeParenthesis), let opening = brackets.partner(of: index) {
      return isAroundOneParameter(opening) || isAroundBody(opening)
    }
    // The comma after the last member.
    if token.is(.comma), let next = self.token(index + 1), next.is(.closing) {
      return !(next.is(.closeBracket) && self.token(index - 1)?.is([.comma, .openBracket]) == true)
    }
    return false
  }

  /// Whether the parenthesis holds nothing but the one plain parameter of an arrow function.
  private func isAroundOneParameter(_ opening: Int) -> Bool {
    brackets.partner(of: opening) == opening + 2 && tokens[opening + 1].isName
      && token(opening + 3)?.is(.arrow) == true && token(opening - 1)?.is(.async) != true
  }

  /// Whether the parenthesis holds all that an arrow function returns, which needs none unless it begins an object
  /// or a sequence.
  private func isAroundBody(_ opening: Int) -> Bool {
    guard token(opening - 1)?.is(.arrow) == true, token(opening + 1)?.is(.openBrace) == false,
      let closing = brackets.partner(of: opening),
      token(closing + 1)?.is(ScriptMark.closing.union([.comma, .semicolon])) == true
    else { return false }
    return !(opening..<closing).contains { brackets.parents[$0] == opening && tokens[$0].is(.comma) }
  }

  /// Whether the semicolon is all that a loop or a condition does.
  private func isEmptyStatement(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return true }
    if before.is([.elseOrDo, .semicolon, .openBrace]) { return true }
    guard before.is(.closeParenthesis), let opening = brackets.partner(of: index - 1) else { return false }
    return token(opening - 1)?.is(.condition) == true
  }

  /// Whether the semicolon ends a declaration that the next statement continues.
  private func continuesDeclaration(after index: Int) -> Bool {
    guard let next = token(index + 1), next.is(.declaration) else { return false }
    let parent = brackets.parents[index]
    // A loop's head has semicolons of its own.
    if parent >= 0, !tokens[parent].is(.openBrace) { return false }
    var start = index - 1
    while start >= 0, !(brackets.parents[start] == parent && tokens[start].is([.semicolon, .declaration])) {
      if start == parent { return false }
      // A block in between ends a statement without a semicolon.
      if let opening = brackets.partner(of: start), opening < start {
        if tokens[start].is(.closeBrace), brackets.parents[start] == parent, tokens[start + 1].beginsLine {
          return false
        }
        start = opening
      }
      start -= 1
    }
    return start >= 0 && tokens[start].is(.declaration)
  }

  /// Whether the line break before a token could end a statement, which then must stay.
  private func mayEndStatement(before index: Int) -> Bool {
    guard tokens[index].beginsLine, let last = token(index - 1), !isNeedless(index) else { return false }
    let isEnd: Bool =
      switch last.kind {
      case .word: !last.is([.elseOrDo, .declaration, .ofOrIn, .operand])
      case .literal: true
      case .template: !last.is(.templateOpening)
      case .punctuator: last.is([.closeParenthesis, .closeBracket, .closeBrace, .step])
      }
    let next = tokens[index]
    let isBeginning: Bool =
      switch next.kind {
      case .word: !next.is([.elseOrDo, .continuation, .ofOrIn])
      case .literal: true
      case .template: !next.is(.templateClosing)
      case .punctuator: next.is([.openParenthesis, .openBracket, .openBrace, .sign, .step, .spread])
      }
    return isEnd && isBeginning
  }

  /// Whether two tokens would be read as another one without a blank.
  private static func runTogether(_ left: String, _ right: String) -> Bool {
    guard let end = left.utf8.last, let start = right.utf8.first else { return false }
    if isPartOfWord(end), isPartOfWord(start) { return true }
    if end == start, end == UInt8(ascii: "+") || end == UInt8(ascii: "-") || end == UInt8(ascii: "/") {
      return true
    }
    // `1.method` would be a number that ends in a dot.
    return start == UInt8(ascii: ".") && left.utf8.first.map { (48...57).contains($0) } == true
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "$"), UInt8(ascii: "_"), 0x80...0xFF: true
    default: false
    }
  }
}
