/// A script → tokens, without comments and blanks.
struct ScriptLexer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [ScriptToken] = []
  /// For each open brace: whether it is the `${` of a template.
  private var braces: [Bool] = []

  /// Splits a script.
  static func tokens(of script: String) throws(MinifierError) -> [ScriptToken] {
    var lexer = ScriptLexer(bytes: Array(script.utf8))
    try lexer.run()
    return lexer.tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() throws(MinifierError) {
    while true {
      let beginsLine = try skipBlanks()
      guard position < bytes.count else { return }
      let start = position
      let kind = try readToken()
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      tokens.append(ScriptToken(kind, text, beginsLine: beginsLine))
    }
  }

  /// Goes over blanks and comments, and says whether a line ended among them.
  private mutating func skipBlanks() throws(MinifierError) -> Bool {
    var endsLine = false
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        endsLine = true
        position += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"): position += 1
      case UInt8(ascii: "/") where peek == UInt8(ascii: "/"):
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      case UInt8(ascii: "/") where peek == UInt8(ascii: "*"):
        let start = position
        position += 2
        while !(at("*/")) {
          if position >= bytes.count { throw MinifierError(offset: start, opening: "/*") }
          endsLine = endsLine || bytes[position] == UInt8(ascii: "\n")
          position += 1
        }
        position += 2
      default: return endsLine
      }
    }
    return endsLine
  }

  private var peek: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

  private func at(_ text: StaticString) -> Bool {
    let end = position + text.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[position..<end]) }
  }

  private mutating func readToken() throws(MinifierError) -> ScriptToken.Kind {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      try readQuoted(until: byte)
      return .literal
    case UInt8(ascii: "`"):
      try readTemplate()
      return .template
    case UInt8(ascii: "}") where braces.last == true:
      braces.removeLast()
      try readTemplate()
      return .template
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while position < bytes.count, Self.isPartOfWord(bytes[position]) || bytes[position] == UInt8(ascii: ".")
      {
        position += 1
      }
      return .literal
    case UInt8(ascii: "/") where isExpressionExpected:
      try readExpression()
      return .literal
    case _ where Self.isPartOfWord(byte):
      while position < bytes.count, Self.isPartOfWord(bytes[position]) { position += 1 }
      return .word
    default:
      readPunctuator()
      return .punctuator
    }
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// Whether a slash would begin a regular expression here, and not divide.
  private var isExpressionExpected: Bool {
    guard let last = tokens.last else { return true }
    switch last.kind {
    case .literal: return false
    case .template: return last.is(.templateOpening)
    case .word: return last.is([.returns, .operand, .caseWord, .ofOrIn, .elseOrDo])
    case .punctuator: return !last.is(.closing)
    }
  }

  private mutating func readQuoted(until quote: UInt8) throws(MinifierError) {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != quote, bytes[position] != UInt8(ascii: "\n") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < bytes.count, bytes[position] == quote else {
      throw MinifierError(offset: start, opening: String(UnicodeScalar(quote)))
    }
    position += 1
  }

  /// Reads a template from its opening quote, or from the brace that ends an inner expression.
  private mutating func readTemplate() throws(MinifierError) {
    let start = position
    position += 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "`") {
        position += 1
        return
      }
      if at("${") {
        position += 2
        braces.append(true)
        return
      }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = bytes.count
    throw MinifierError(offset: start, opening: "`")
  }

  private mutating func readExpression() throws(MinifierError) {
    let start = position
    var isInClass = false
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "/") where !isInClass:
        position += 1
        while position < bytes.count, Self.isPartOfWord(bytes[position]) { position += 1 }
        return
      default: break
      }
      position += 1
    }
    throw MinifierError(offset: start, opening: "/")
  }

  /// The longest punctuator that begins here (ECMA-262 §12.8).
  private mutating func readPunctuator() {
    switch bytes[position] {
    case UInt8(ascii: "{"): braces.append(false)
    case UInt8(ascii: "}"): _ = braces.popLast()
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"):
      break
    default:
      position += Self.longer.first(where: at)?.utf8CodeUnitCount ?? 1
      return
    }
    position += 1
  }

  private static let longer: [StaticString] = [
    ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=", "<=",
    ">=",
    "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**",
  ]
}
