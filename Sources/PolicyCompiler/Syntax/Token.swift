/// One piece of a source: a word, a text, a sign. Blank space and comments are what lies between tokens.
struct Token: Sendable, Hashable {
  enum Kind: UInt8, Sendable {
    case word
    /// A word with its colon, one token.
    case label
    case string
    /// A string between triple quotes.
    case longString
    case number
    /// Digits that can only be meant as a date; whether the day exists is asked later.
    case date
    case comma
    case openBrace
    case closeBrace
    /// A string that its line ends before its quotes do.
    case unclosedString
    /// A text between quotes that are not `"`.
    case foreignString
    /// An address or a pattern that should have stood in quotes.
    case unquoted
    /// A sign that the language does not have.
    case stray
    case endOfFile
  }

  let kind: Kind
  /// Whether only blank space stands before it on its line.
  let isFirstOnLine: Bool
  let start: UInt32
  let end: UInt32
  /// The bytes between the line's start and the token; meaningful where `isFirstOnLine`.
  let column: UInt32

  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether the token can be a value of a phrase, rightly or by mistake.
  var isValue: Bool {
    switch kind {
    case .word, .string, .longString, .number, .date, .unclosedString, .foreignString, .unquoted: true
    case .label, .comma, .openBrace, .closeBrace, .stray, .endOfFile: false
    }
  }
}
