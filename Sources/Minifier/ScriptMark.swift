/// What a token is, as one of a set: so that »is it one of these« is one operation.
struct ScriptMark: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(_ place: Int) { rawValue = 1 << UInt64(place) }

  static let openParenthesis = ScriptMark(0)
  static let closeParenthesis = ScriptMark(1)
  static let openBracket = ScriptMark(2)
  static let closeBracket = ScriptMark(3)
  static let openBrace = ScriptMark(4)
  static let closeBrace = ScriptMark(5)
  static let comma = ScriptMark(6)
  static let semicolon = ScriptMark(7)
  static let colon = ScriptMark(8)
  static let question = ScriptMark(9)
  static let dot = ScriptMark(10)
  static let spread = ScriptMark(11)
  static let assign = ScriptMark(12)
  static let arrow = ScriptMark(13)
  /// `&&`, `||`, `??` and `??=`, after which a value comes.
  static let logical = ScriptMark(14)
  /// `++` and `--`, which can begin and end an expression.
  static let step = ScriptMark(15)
  /// `+`, `-`, `!` and `~`, which can begin one.
  static let sign = ScriptMark(16)
  /// `const`, `let`.
  static let declaration = ScriptMark(17)
  /// `var`.
  static let variable = ScriptMark(18)
  static let function = ScriptMark(19)
  /// `class`, `with` and `eval`, beside which names cannot be followed.
  static let unclear = ScriptMark(20)
  /// `get`, `set`.
  static let accessor = ScriptMark(21)
  static let async = ScriptMark(22)
  /// `if`, `for`, `while`, `switch` and `with`: the parenthesis after them holds no parameters.
  static let condition = ScriptMark(23)
  static let elseOrDo = ScriptMark(24)
  static let ofOrIn = ScriptMark(25)
  /// Words after which a value must come on the same line or the next.
  /// `new`, `typeof`, `void`, `delete`.
  static let operand = ScriptMark(26)
  static let returns = ScriptMark(27)
  static let caseWord = ScriptMark(28)
  /// Words that go on with a statement: `catch`, `finally`, `instanceof`.
  static let continuation = ScriptMark(29)
  /// `true`.
  static let yes = ScriptMark(30)
  /// `false`.
  static let no = ScriptMark(31)
  /// `ends with ${`.
  static let templateOpening = ScriptMark(32)
  /// `begins with }`.
  static let templateClosing = ScriptMark(33)
  /// A name that a script may give.
  static let name = ScriptMark(34)
  static let literal = ScriptMark(35)
  static let template = ScriptMark(36)
  static let optionalDot = ScriptMark(37)

  static let opening: ScriptMark = [.openParenthesis, .openBracket, .openBrace, .templateOpening]
  static let closing: ScriptMark = [.closeParenthesis, .closeBracket, .closeBrace, .templateClosing]
  static let access: ScriptMark = [.dot, .optionalDot]

  /// The marks of punctuators and of the words that mean something to the minifier.
  static let byText: [String: ScriptMark] = [
    "(": .openParenthesis, ")": .closeParenthesis, "[": .openBracket, "]": .closeBracket, "{": .openBrace,
    "}": .closeBrace, ",": .comma, ";": .semicolon, ":": .colon, "?": .question, ".": .dot,
    "?.": .optionalDot,
    "...": .spread, "=": .assign, "=>": .arrow, "&&": .logical, "||": .logical, "??": .logical,
    "??=": .logical,
    "++": .step, "--": .step, "+": .sign, "-": .sign, "!": .sign, "~": .sign,
    "const": .declaration, "let": .declaration, "var": .variable, "function": .function,
    "class": .unclear, "with": [.unclear, .condition], "eval": .unclear, "get": .accessor, "set": .accessor,
    "async": .async, "if": .condition, "for": .condition, "while": .condition, "switch": .condition,
    "else": .elseOrDo, "do": .elseOrDo, "of": .ofOrIn, "in": .ofOrIn, "new": .operand, "typeof": .operand,
    "void": .operand, "delete": .operand, "return": .returns, "case": .caseWord, "catch": .continuation,
    "finally": .continuation, "instanceof": .continuation, "true": .yes, "false": .no,
  ]
}
