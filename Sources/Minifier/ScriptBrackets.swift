/// Which brackets of a script belong together, and what its braces hold.
struct ScriptBrackets {
  /// For each token, the bracket that it stands in; -1 outside of all.
  private(set) var parents: [Int] = []
  /// For each bracket, its other half.
  private(set) var partners: [Int: Int] = [:]
  /// The opening braces of object literals and of patterns; all other braces hold statements.
  private(set) var objects: Set<Int> = []

  init(_ tokens: [ScriptToken]) {
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      if token.closes, let opening = open.popLast() {
        partners[opening] = index
        partners[index] = opening
      }
      parents.append(open.last ?? -1)
      if token.opens {
        if token.text == "{", Self.holdsMembers(after: index > 0 ? tokens[index - 1] : nil) { objects.insert(index) }
        open.append(index)
      }
    }
  }

  /// Whether a brace after this token begins an object or a pattern: wherever a value or a binding is expected.
  private static func holdsMembers(after token: ScriptToken?) -> Bool {
    guard let token else { return false }
    if token.kind == .template { return token.text.hasSuffix("${") }
    return token.is(
      "=", "(", "[", ",", ":", "?", "...", "&&", "||", "??", "??=", "return", "const", "let", "var", "of", "in"
    )
  }
}
