/// The lines of a formatted text as they grow.
struct FormattedLines {
  /// Between a line and the comment behind it.
  private static let beforeComment = "    "

  private var lines: [String] = []
  /// How many columns the current line takes.
  private(set) var column = 0

  /// Begins a line.
  mutating func begin(at column: Int) {
    lines.append(String(repeating: " ", count: column))
    self.column = column
  }

  mutating func addEmpty() { lines.append("") }

  /// A line that is not indented any further: the inside of a text.
  mutating func addVerbatim(_ line: String) {
    lines.append(line)
    column = 0
  }

  mutating func append(_ text: String) {
    lines[lines.count - 1] += text
    column += DisplayWidth.columns(of: text)
  }

  mutating func pad(to column: Int) {
    append(String(repeating: " ", count: max(0, column - self.column)))
  }

  /// Takes away the blanks at the end of the current line.
  mutating func trim() {
    while let last = lines.last?.last, last == " " { lines[lines.count - 1].removeLast() }
  }

  /// Appends a comment, whose further lines stand below its first.
  mutating func appendComment(_ comment: [String]) {
    guard let first = comment.first else { return }
    append(Self.beforeComment)
    let start = column
    append(first)
    for line in comment.dropFirst() {
      begin(at: start)
      append(line)
    }
  }

  /// The text, with one line end behind each line; nothing where there are no lines.
  func bytes(lineEnd: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line.utf8
      bytes += lineEnd.utf8
    }
    return bytes
  }
}
