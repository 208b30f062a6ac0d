/// The names that a script gives, and where each of them holds.
///
/// A name is known wherever one of its bindings reaches. The reach may be said too wide but never too narrow, so that
/// two names become one only where neither can be meant by the other.
struct ScriptNames {
  /// A name with the tokens over which it holds.
  struct Binding: Equatable {
    let name: String
    let reach: Range<Int>
  }

  private(set) var bindings: [Binding] = []
  /// The places of each word that is not the name of a property.
  private(set) var places: [String: [Int]] = [:]
  /// Words that name properties somewhere.
  private(set) var properties: Set<String> = []
  /// Whether names may be changed at all: a class has names that stand like variables.
  private(set) var isKnown = true

  private let tokens: [ScriptToken]
  private let brackets: ScriptBrackets

  init(_ tokens: [ScriptToken], _ brackets: ScriptBrackets) {
    self.tokens = tokens
    self.brackets = brackets
    for (index, token) in tokens.enumerated() where token.kind == .word || token.kind == .punctuator {
      if token.kind == .word {
        if isProperty(at: index) {
          properties.insert(token.text)
        } else {
          places[token.text, default: []].append(index)
          if token.is(.unclear) { isKnown = false }
        }
      }
      collect(at: index)
    }
  }

  private func token(_ index: Int) -> ScriptToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// Whether the word names a property: after a dot, or as a key, a shorthand or a method of an object.
  private func isProperty(at index: Int) -> Bool {
    let (before, after) = (token(index - 1), token(index + 1))
    if before?.is(.access) == true { return true }
    guard brackets.isMember(index) else { return false }
    if before?.is([.accessor, .async]) == true, after?.is(.openParenthesis) == true { return true }
    return before?.is([.openBrace, .comma]) == true
      && after?.is([.colon, .comma, .closeBrace, .assign, .openParenthesis]) == true
  }

  // MARK: - Where a name holds

  /// The statements that a token stands among.
  private func block(around index: Int) -> Range<Int> {
    guard let opening = brackets.block(around: index, tokens) else { return 0..<tokens.count }
    return opening..<(brackets.partner(of: opening) ?? tokens.count)
  }

  /// A function, from its parameters to the end of its body, which begins at a token.
  private func function(from start: Int, body: Int) -> Range<Int> {
    if token(body)?.is(.openBrace) == true { return start..<(brackets.partner(of: body) ?? tokens.count) }
    var index = body
    while let token = token(index), !token.is([.comma, .semicolon]), !token.is(.closing) {
      index = token.is(.opening) ? (brackets.partner(of: index) ?? index) + 1 : index + 1
    }
    return start..<max(index, start)
  }

  // MARK: - Where a name is given

  private mutating func collect(at index: Int) {
    let token = tokens[index]
    guard token.is([.declaration, .variable, .function, .arrow, .openBrace]) else { return }
    if token.is(.declaration) { collectDeclarators(from: index + 1, reach: block(around: index)) }
    if token.is(.variable) { collectDeclarators(from: index + 1, reach: 0..<tokens.count) }
    if token.is(.function), let name = self.token(index + 1), name.isName {
      bindings.append(Binding(name: name.text, reach: block(around: index)))
    }
    if token.is(.arrow) { collectParameters(before: index, body: index + 1) }
    // The parameters of functions and methods, and what is caught, stand before a brace.
    if token.is(.openBrace), self.token(index - 1)?.is(.closeParenthesis) == true,
      let opening = brackets.partner(of: index - 1), self.token(opening - 1)?.is(.condition) == false
    {
      collectParameters(before: index, body: index)
    }
  }

  private mutating func collectParameters(before index: Int, body: Int) {
    guard let last = token(index - 1) else { return }
    if last.is(.closeParenthesis), let opening = brackets.partner(of: index - 1) {
      collectPattern(opening + 1..<index - 1, reach: function(from: opening, body: body))
    } else if last.isName {
      bindings.append(Binding(name: last.text, reach: function(from: index - 1, body: body)))
    }
  }

  /// The names between `let` and the end of its statement.
  private mutating func collectDeclarators(from start: Int, reach: Range<Int>) {
    var index = start
    var isBinding = true
    while let token = token(index) {
      if isBinding {
        isBinding = false
        if token.isName { bindings.append(Binding(name: token.text, reach: reach)) }
        if token.is(.opening) {
          collectPattern(index + 1..<(brackets.partner(of: index) ?? index + 1), reach: reach)
        }
      } else if token.is(.comma) {
        isBinding = true
      } else if token.is([.semicolon, .ofOrIn]) || token.is(.closing) || endsStatement(before: index) {
        return
      }
      // What stands in brackets gives no name to this statement.
      index = token.is(.opening) ? (brackets.partner(of: index) ?? index) + 1 : index + 1
    }
  }

  /// Whether a word on a new line begins another statement, so that a semicolon was left out.
  private func endsStatement(before index: Int) -> Bool {
    guard tokens[index].beginsLine, tokens[index].kind == .word, let last = token(index - 1) else {
      return false
    }
    return last.kind != .punctuator || last.is(.closing)
  }

  /// The names in a list of parameters, or inside a pattern; a default value after `=` gives none.
  private mutating func collectPattern(_ range: Range<Int>, reach: Range<Int>) {
    var index = range.lowerBound
    var isDefault = false
    while index < range.upperBound {
      let token = tokens[index]
      if token.is(.comma) { isDefault = false }
      if token.is(.assign) { isDefault = true }
      if !isDefault, token.isName, self.token(index + 1)?.is(.colon) != true {
        bindings.append(Binding(name: token.text, reach: reach))
      }
      if token.is(.opening), let closing = brackets.partner(of: index) {
        if !isDefault { collectPattern(index + 1..<closing, reach: reach) }
        index = closing
      }
      index += 1
    }
  }
}
