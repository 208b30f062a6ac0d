/// Turns byte offsets of a text into lines and columns.
public struct LineMap: Sendable {
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Finds the lines of a text.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// A place as people and editors count it, from one.
  public struct Position: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The column in characters (Unicode scalars), from 1.
    public let column: Int
    /// The column in UTF-16 units, from 1, as editors count.
    public let utf16Column: Int
  }

  /// The line and column of a byte offset; an offset behind the end is the end.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    var column = 1
    var utf16Column = 1
    for byte in bytes[lineStarts[line]..<offset] where byte & 0xC0 != 0x80 {
      column += 1
      utf16Column += byte >= 0xF0 ? 2 : 1
    }
    return Position(line: line + 1, column: column, utf16Column: utf16Column)
  }

  /// The text of a line, counted from 1, without its line end.
  public func text(ofLine line: Int) -> String {
    String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
  }

  /// The bytes of a line, counted from 1, without its line end; empty for a line that does not exist.
  func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
