/// A file as statements. Nothing is lost: tokens carry their ranges, and between them lie blanks and comments.
struct SyntaxTree: Sendable {
  let file: UInt32
  let bytes: [UInt8]
  let tokens: [Token]
  let statements: [Statement]

  /// A word, what it says, and perhaps a block of further statements.
  struct Statement: Sendable {
    let keyword: Int
    /// The values before any label come first, under no label.
    var parts: [Part] = []
    /// The words after `as`.
    var kinds: [Int] = []
    var block: Block?
    /// The last token that belongs to the statement.
    var last: Int
  }

  /// Values under one label, or before the first.
  struct Part: Sendable {
    let label: Int?
    var values: [Value]
  }

  /// A value; a number may have a unit.
  struct Value: Sendable {
    let token: Int
    var unit: Int?
  }

  struct Block: Sendable {
    let open: Int
    /// The closing brace, where it was not forgotten.
    var close: Int?
    var statements: [Statement]
  }
}

extension SyntaxTree {
  func text(_ token: Int) -> String {
    String(decoding: bytes[tokens[token].range], as: UTF8.self)
  }

  /// A word, or a label without its colon.
  func word(_ token: Int) -> String {
    let token = tokens[token]
    return String(
      decoding: bytes[Int(token.start)..<Int(token.kind == .label ? token.end - 1 : token.end)],
      as: UTF8.self
    )
  }

  func span(_ token: Int) -> SourceSpan {
    SourceSpan(file: file, start: tokens[token].start, end: tokens[token].end)
  }

  func span(_ first: Int, through last: Int) -> SourceSpan {
    SourceSpan(file: file, start: tokens[first].start, end: tokens[last].end)
  }

  func span(_ statement: Statement) -> SourceSpan { span(statement.keyword, through: statement.last) }

  func span(_ value: Value) -> SourceSpan { span(value.token, through: value.unit ?? value.token) }
}
