/// One token of a script, as ECMA-262 splits it (§12, Lexical Grammar), with what stood before it.
struct ScriptToken: Equatable {
  /// What it is, as far as making scripts small needs to know.
  enum Kind: Equatable {
    /// An identifier or a keyword.
    case word
    /// A number, a string or a regular expression.
    case literal
    /// A part of a template literal: up to `${`, between `}` and `${`, or to the end.
    case template
    case punctuator
  }

  let kind: Kind
  let text: String
  /// Whether a line break stands between it and the token before.
  let beginsLine: Bool

  /// Whether it is this word or punctuator; never a literal of the same text.
  func `is`(_ texts: String...) -> Bool {
    (kind == .word || kind == .punctuator) && texts.contains(text)
  }

  /// Whether brackets or a `${` open with it.
  var opens: Bool { self.is("(", "[", "{") || kind == .template && text.hasSuffix("${") }

  /// Whether brackets or a `${` close with it.
  var closes: Bool { self.is(")", "]", "}") || kind == .template && text.hasPrefix("}") }

  /// Whether it is a name that a script may give.
  var isName: Bool { kind == .word && !Self.reserved.contains(text) }

  /// The reserved words of ECMA-262 §12.7.2, with those that are reserved in places.
  static let reserved: Set<String> = [
    "arguments", "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default",
    "delete", "do", "else", "enum", "eval", "export", "extends", "false", "finally", "for", "function", "get", "if",
    "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "of", "package", "private",
    "protected", "public", "return", "set", "static", "super", "switch", "this", "throw", "true", "try", "typeof",
    "undefined", "var", "void", "while", "with", "yield",
  ]
}
