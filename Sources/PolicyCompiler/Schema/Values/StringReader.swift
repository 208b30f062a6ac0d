/// Reads what stands between quotes.
enum StringReader {
  /// The text of a name, an address or a pattern: escapes undone, nothing else interpreted.
  static func plain(_ syntax: ValueSyntax, _ binder: inout Binder) -> String {
    let content = content(of: syntax)
    guard content.hasEscapes else { return content.text }
    var result: [UInt8] = []
    var offset = 0
    let bytes = content.bytes
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\\") {
        offset += 1
        guard offset < bytes.count, isEscapable(bytes[offset]) else {
          reportUnknownEscape(at: content.position(offset - 1), syntax, &binder)
          result.append(UInt8(ascii: "\\"))
          continue
        }
      }
      result.append(bytes[offset])
      offset += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What stands between the quotes, untouched.
  static func raw(_ syntax: ValueSyntax) -> String { content(of: syntax).text }

  static func isEscapable(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{")
  }

  static func reportUnknownEscape(at offset: Int, _ syntax: ValueSyntax, _ binder: inout Binder) {
    let bytes = syntax.tree.bytes
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 || end == offset + 1 { end += 1 }
    let span = SourceSpan(file: syntax.tree.file, offset..<end)
    let found = String(decoding: bytes[offset..<end], as: UTF8.self)
    binder.report(
      .unknownEscape,
      at: span,
      Bilingual(da: "\(found) betyder ikke noget", en: "\(found) means nothing"),
      help: [
        Bilingual(
          da: "skriv \\\\ for en omvendt skråstreg; et nyt afsnit begynder efter en tom linje mellem \"\"\"",
          en: "write \\\\ for a backslash; a new paragraph begins after an empty line between \"\"\""
        )
      ]
    )
  }

  /// The content of a string and where its bytes stand in the file.
  struct Content {
    let bytes: [UInt8]
    /// The file offset of each line of the content, with the content offset at which it begins.
    let lines: [(content: Int, file: Int)]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var hasEscapes: Bool { bytes.contains(UInt8(ascii: "\\")) }

    /// The place in the file of a byte of the content.
    func position(_ offset: Int) -> Int {
      let line = lines.last { $0.content <= offset } ?? (0, 0)
      return line.file + offset - line.content
    }
  }

  static func content(of syntax: ValueSyntax) -> Content {
    let token = syntax.tree.tokens[syntax.value.token]
    let bytes = syntax.tree.bytes
    var range = token.range
    switch token.kind {
    case .string: range = (range.lowerBound + 1)..<(range.upperBound - 1)
    case .longString: return longContent(bytes, (range.lowerBound + 3)..<(range.upperBound - 3))
    case .unclosedString:
      let isLong = bytes[range].starts(with: Array("\"\"\"".utf8))
      range = (range.lowerBound + (isLong ? 3 : 1))..<range.upperBound
    case .foreignString:
      let text = String(decoding: bytes[range], as: UTF8.self)
      let width = text.unicodeScalars.first.map { String($0).utf8.count } ?? 1
      let tail = text.unicodeScalars.last.map { String($0).utf8.count } ?? 1
      range = (range.lowerBound + width)..<(range.upperBound - tail)
    default: break
    }
    return Content(bytes: Array(bytes[range]), lines: [(0, range.lowerBound)])
  }

  /// A text over several lines: the indentation of the closing quotes is removed from each line.
  private static func longContent(_ bytes: [UInt8], _ range: Range<Int>) -> Content {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range where bytes[offset] == UInt8(ascii: "\n") {
      lines.append(start..<(offset > start && bytes[offset - 1] == UInt8(ascii: "\r") ? offset - 1 : offset))
      start = offset + 1
    }
    lines.append(start..<range.upperBound)
    let isBlank = { (line: Range<Int>) in bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    // The last line holds only the closing quotes: its blanks are the indentation.
    let indentation = lines.count > 1 && isBlank(lines[lines.count - 1]) ? lines[lines.count - 1].count : 0
    if lines.count > 1, isBlank(lines[lines.count - 1]) { lines.removeLast() }
    if lines.count > 1, isBlank(lines[0]) { lines.removeFirst() }
    var content: [UInt8] = []
    var places: [(content: Int, file: Int)] = []
    for (index, line) in lines.enumerated() {
      let blanks = bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }.count
      let skipped = min(blanks, indentation)
      if index > 0 { content.append(UInt8(ascii: "\n")) }
      places.append((content.count, line.lowerBound + skipped))
      content += bytes[(line.lowerBound + skipped)..<line.upperBound]
    }
    return Content(bytes: content, lines: places)
  }
}
