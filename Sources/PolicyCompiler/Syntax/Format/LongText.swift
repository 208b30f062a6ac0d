/// The lines of a text between triple quotes, without their common indentation.
struct LongText {
  /// What stands behind the opening quotes on their line; nothing where the text begins on the next.
  let opening: String
  /// The further lines; the last of them in front of the closing quotes where those do not stand alone.
  let lines: [String]
  /// Whether the closing quotes stand alone on their line, and so say how far the text is indented.
  let movesWithStatement: Bool

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let inside = bytes[(range.lowerBound + 3)..<(range.upperBound - 3)]
    var lines = inside.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      line.last == 0x0D ? line.dropLast() : line
    }
    let isBlank = { (line: ArraySlice<UInt8>) in line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    movesWithStatement = lines.count > 1 && lines.last.map(isBlank) == true
    let indentation = movesWithStatement ? lines.removeLast().count : 0
    let first = lines.isEmpty ? [] : lines.removeFirst()
    opening = isBlank(first) ? "" : String(decoding: first, as: UTF8.self)
    self.lines = lines.map { line in
      if isBlank(line) { return "" }
      let blanks = line.prefix { $0 == 0x20 || $0 == 0x09 }.count
      return String(decoding: line.dropFirst(min(blanks, indentation)), as: UTF8.self)
    }
  }
}
