/// What stands between two tokens: comments, and whether a line is empty.
struct Gap {
  /// The comment behind the token before, on its line, and the lines below that go on with it in the same column.
  var trailing: [String] = []
  /// The comments on lines of their own.
  var comments: [Comment] = []
  /// Whether a line is empty between the last comment, or else the token before, and the token behind.
  var endsInEmptyLine = false

  struct Comment {
    let text: String
    let followsEmptyLine: Bool
  }

  var hasComments: Bool { !trailing.isEmpty || !comments.isEmpty }
  var hasEmptyLine: Bool { endsInEmptyLine || comments.contains(where: \.followsEmptyLine) }
}

extension SyntaxTree {
  /// What stands in front of a token.
  func gap(before token: Int) -> Gap {
    let start = token == 0 ? 0 : Int(tokens[token - 1].end)
    let end = Int(tokens[token].start)
    var gap = Gap()
    var lineBreaks = token == 0 ? 1 : 0
    var offset = start
    var trailingColumn: Int?
    while offset < end {
      if bytes[offset] == UInt8(ascii: "\n") {
        lineBreaks += 1
      } else if bytes[offset] == UInt8(ascii: "/") {
        let first = offset
        while offset < end, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
        let text = comment(first..<offset)
        let column = column(of: first)
        if lineBreaks == 0 {
          gap.trailing = [text]
          trailingColumn = column
        } else if lineBreaks == 1, column == trailingColumn, gap.comments.isEmpty {
          gap.trailing.append(text)
        } else {
          gap.comments.append(Gap.Comment(text: text, followsEmptyLine: lineBreaks > 1))
        }
        lineBreaks = 0
        continue
      }
      offset += 1
    }
    gap.endsInEmptyLine = lineBreaks > 1
    return gap
  }

  /// The columns between the beginning of a line and a place on it.
  private func column(of offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return DisplayWidth.columns(of: String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  /// A comment without the blanks at its end.
  private func comment(_ range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound, [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
  }
}
