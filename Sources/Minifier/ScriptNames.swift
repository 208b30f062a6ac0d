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
    for index in tokens.indices where tokens[index].kind == .word || tokens[index].kind == .punctuator {
      if tokens[index].kind == .word {
        if isProperty(at: index) {
          properties.insert(tokens[index].text)
        } else {
          places[tokens[index].text, default: []].append(index)
          if tokens[index].is("class", "with", "eval") { isKnown = false }
        }
      }
      collect(at: index)
    }
  }

  private func token(_ index: Int) -> ScriptToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// Whether the word names a property: after a dot, or as a key, a shorthand or a method of an object.
  private func isProperty(at index: Int) -> Bool {
    let (before, after) = (token(index - 1), token(index + 1))
    if before?.is(".", "?.") == true { return true }
    guard brackets.objects.contains(brackets.parents[index]) else { return false }
    if before?.is("get", "set", "async") == true, after?.is("(") == true { return true }
    return before?.is("{", ",") == true && after?.is(":", ",", "}", "=", "(") == true
  }

  // MARK: - Where a name holds

  /// The statements that a token stands among.
  private func block(around index: Int) -> Range<Int> {
    var opening = brackets.parents[index]
    while opening >= 0, !tokens[opening].is("{") || brackets.objects.contains(opening) {
      opening = brackets.parents[opening]
    }
    return opening < 0 ? 0..<tokens.count : opening..<(brackets.partners[opening] ?? tokens.count)
  }

  /// A function, from its parameters to the end of its body, which begins at a token.
  private func function(from start: Int, body: Int) -> Range<Int> {
    if token(body)?.is("{") == true { return start..<(brackets.partners[body] ?? tokens.count) }
    var index = body
    while let token = token(index), !token.is(",", ";"), !token.closes {
      index = token.opens ? (brackets.partners[index] ?? index) + 1 : index + 1
    }
    return start..<index
  }

  // MARK: - Where a name is given

  private mutating func collect(at index: Int) {
    let token = tokens[index]
    if token.is("const", "let") { collectDeclarators(from: index + 1, reach: block(around: index)) }
    if token.is("var") { collectDeclarators(from: index + 1, reach: 0..<tokens.count) }
    if token.is("function"), let name = self.token(index + 1), name.isName {
      bindings.append(Binding(name: name.text, reach: block(around: index)))
    }
    if token.is("=>") { collectParameters(before: index, body: index + 1) }
    // The parameters of functions and methods, and what is caught, stand before a brace.
    if token.is("{"), self.token(index - 1)?.is(")") == true, let opening = brackets.partners[index - 1],
      self.token(opening - 1)?.is("if", "for", "while", "switch") == false
    {
      collectParameters(before: index, body: index)
    }
  }

  private mutating func collectParameters(before index: Int, body: Int) {
    guard let last = token(index - 1) else { return }
    if last.is(")"), let opening = brackets.partners[index - 1] {
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
        if token.opens { collectPattern(index + 1..<(brackets.partners[index] ?? index + 1), reach: reach) }
      } else if token.is(",") {
        isBinding = true
      } else if token.is(";", "of", "in") || token.closes || endsStatement(before: index) {
        return
      }
      // What stands in brackets gives no name to this statement.
      index = token.opens ? (brackets.partners[index] ?? index) + 1 : index + 1
    }
  }

  /// Whether a word on a new line begins another statement, so that a semicolon was left out.
  private func endsStatement(before index: Int) -> Bool {
    guard tokens[index].beginsLine, tokens[index].kind == .word, let last = token(index - 1) else { return false }
    return last.kind != .punctuator || last.is(")", "]", "}")
  }

  /// The names in a list of parameters, or inside a pattern; a default value after `=` gives none.
  private mutating func collectPattern(_ range: Range<Int>, reach: Range<Int>) {
    var index = range.lowerBound
    var isDefault = false
    while index < range.upperBound {
      let token = tokens[index]
      if token.is(",") { isDefault = false }
      if token.is("=") { isDefault = true }
      if !isDefault, token.isName, self.token(index + 1)?.is(":") != true {
        bindings.append(Binding(name: token.text, reach: reach))
      }
      if token.opens, let closing = brackets.partners[index] {
        if !isDefault { collectPattern(index + 1..<closing, reach: reach) }
        index = closing
      }
      index += 1
    }
  }
}
