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
  let mark: ScriptMark
  /// Whether a line break stands between it and the token before.
  let beginsLine: Bool

  init(_ kind: Kind, _ text: String, beginsLine: Bool) {
    self.kind = kind
    self.text = text
    self.beginsLine = beginsLine
    switch kind {
    case .literal: mark = .literal
    case .template:
      var mark = ScriptMark.template
      if text.utf8.suffix(2).elementsEqual("${".utf8) { mark.insert(.templateOpening) }
      if text.utf8.first == UInt8(ascii: "}") { mark.insert(.templateClosing) }
      self.mark = mark
    case .word:
      let mark = ScriptMark.byText[text] ?? []
      self.mark = Self.reserved.contains(text) ? mark : mark.union(.name)
    case .punctuator: mark = ScriptMark.byText[text] ?? []
    }
  }

  /// Whether it is one of these.
  func `is`(_ marks: ScriptMark) -> Bool { mark.rawValue & marks.rawValue != 0 }

  /// Whether it is a name that a script may give.
  var isName: Bool { self.is(.name) }

  /// The reserved words of ECMA-262 §12.7.2, with those that are reserved in places.
  static let reserved: Set<String> = [
    "arguments", "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger",
    "default",
    "delete", "do", "else", "enum", "eval", "export", "extends", "false", "finally", "for", "function", "get",
    "if",
    "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "of", "package", "private",
    "protected", "public", "return", "set", "static", "super", "switch", "this", "throw", "true", "try",
    "typeof",
    "undefined", "var", "void", "while", "with", "yield",
  ]
}
