/// A line of a source as a terminal shows it, and where under it the carets go.
struct Excerpt {
  /// The line with tabs expanded, clipped around the carets where it is very long.
  let text: String
  /// The columns in front of the first caret.
  let indent: Int
  /// The number of carets, at least one.
  let carets: Int

  private static let widest = 120
  private static let context = 40
  private static let tabStop = 4

  /// Shows `line` of `bytes` and marks the part of `span` that lies on it.
  init(of bytes: [UInt8], line: Range<Int>, marking span: Range<Int>) {
    let start = min(max(span.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(span.upperBound, start), line.upperBound)
    // Only the surroundings are read: a file of one endless line must not cost its length per diagnostic.
    let reach = 8 * Self.widest
    let from = Self.boundary(in: bytes, from: max(line.lowerBound, start - reach), to: start)
    let middle = Self.boundary(in: bytes, from: min(end, start + reach), to: end)
    let to =
      middle < end
      ? middle : Self.boundary(in: bytes, from: min(line.upperBound, end + reach), to: line.upperBound)

    var row = Row()
    row.append(bytes[from..<start])
    let markStart = row.width
    row.append(bytes[start..<middle])
    let markEnd = max(row.width, markStart + 1)
    row.append(bytes[middle..<to])

    let first = max(0, min(markStart - Self.context, row.width - Self.widest))
    let limit = first + Self.widest
    let cells = row.cells.filter { $0.column >= first && $0.column + $0.width <= limit }
    let origin = cells.first?.column ?? 0
    let before = first > 0 || from > line.lowerBound ? "…" : ""
    let after = row.width > limit || to < line.upperBound ? "…" : ""
    text = before + cells.map(\.text).joined() + after
    indent = markStart - origin + before.count
    carets = max(1, min(markEnd, limit) - markStart)
  }

  /// The first place at or behind `start` where a character begins.
  private static func boundary(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var place = start
    while place < end, bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  /// Characters with the columns that they stand in.
  private struct Row {
    struct Cell {
      let text: String
      let column: Int
      let width: Int
    }

    var cells: [Cell] = []
    var width = 0

    mutating func append(_ bytes: ArraySlice<UInt8>) {
      for character in PrintableText.make(String(decoding: bytes, as: UTF8.self)) {
        let isTab = character == "\t"
        let columns = isTab ? tabStop - width % tabStop : DisplayWidth.columns(of: character)
        let text = isTab ? String(repeating: " ", count: columns) : String(character)
        cells.append(Cell(text: text, column: width, width: columns))
        width += columns
      }
    }
  }
}
