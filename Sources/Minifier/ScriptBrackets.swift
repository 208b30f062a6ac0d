/// Which brackets of a script belong together, and what its braces hold.
struct ScriptBrackets {
  /// For each token, the bracket that it stands in; -1 outside of all.
  private(set) var parents: [Int] = []
  /// For each bracket, its other half; -1 for every other token, and where the other half is missing.
  private var halves: [Int]
  /// For each token, whether it is the opening brace of an object literal or a pattern; all other braces hold
  /// statements.
  private var holdsMembers: [Bool]

  init(_ tokens: [ScriptToken]) {
    halves = Array(repeating: -1, count: tokens.count)
    holdsMembers = Array(repeating: false, count: tokens.count)
    parents.reserveCapacity(tokens.count)
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      if token.is(.closing), let opening = open.popLast() {
        halves[opening] = index
        halves[index] = opening
      }
      parents.append(open.last ?? -1)
      if token.is(.opening) {
        if token.is(.openBrace), index > 0 { holdsMembers[index] = tokens[index - 1].is(Self.beforeMembers) }
        open.append(index)
      }
    }
  }

  /// What a brace stands after where a value or a binding is expected.
  private static let beforeMembers: ScriptMark = [
    .assign, .openParenthesis, .openBracket, .comma, .colon, .question, .spread, .logical, .returns,
    .declaration,
    .variable, .ofOrIn, .templateOpening,
  ]

  /// The other half of a bracket.
  func partner(of index: Int) -> Int? { halves[index] < 0 ? nil : halves[index] }

  /// Whether a token stands directly among the members of an object or a pattern.
  func isMember(_ index: Int) -> Bool { parents[index] >= 0 && holdsMembers[parents[index]] }

  /// The opening brace of the statements that a token stands among; `nil` outside of all.
  func block(around index: Int, _ tokens: [ScriptToken]) -> Int? {
    var opening = parents[index]
    while opening >= 0, !tokens[opening].is(.openBrace) || holdsMembers[opening] {
      opening = parents[opening]
    }
    return opening < 0 ? nil : opening
  }
}
