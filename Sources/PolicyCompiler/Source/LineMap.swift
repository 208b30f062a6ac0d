/// Turns byte offsets of a text into lines and columns.
public struct LineMap: Sendable {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// What the text counts up to the start of each block of `blockSize` bytes, so that a place in a very long line
  /// costs no more than one in a short line.
  private let blocks: [Count]

  private static let blockSize = 1024
  /// The bytes that say “this is UTF-8” at the start of a file.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Finds the lines of a text.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // The mark that some editors put in front of a file is no part of its first line.
    var starts = [bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0]
    var blocks: [Count] = []
    blocks.reserveCapacity(bytes.count / Self.blockSize + 1)
    var count = Count()
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.blockSize == 0 { blocks.append(count) }
      count.add(byte)
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    lineStarts = starts
    self.blocks = blocks
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
    let offset = min(max(offset, lineStarts[0]), bytes.count)
    let line = lineIndex(of: offset)
    let start = count(upTo: lineStarts[line])
    let end = count(upTo: offset)
    return Position(
      line: line + 1,
      column: end.scalars - start.scalars + 1,
      utf16Column: end.utf16 - start.utf16 + 1
    )
  }

  /// The line of a byte offset, from 1, without its column.
  func line(of offset: Int) -> Int { lineIndex(of: min(max(offset, 0), bytes.count)) + 1 }

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

  private func count(upTo offset: Int) -> Count {
    let block = min(offset / Self.blockSize, blocks.count - 1)
    guard block >= 0 else { return Count() }
    var count = blocks[block]
    for byte in bytes[block * Self.blockSize..<offset] { count.add(byte) }
    return count
  }

  /// How many scalars and UTF-16 units begin in a stretch of text.
  private struct Count {
    var scalars = 0
    var utf16 = 0

    mutating func add(_ byte: UInt8) {
      guard byte & 0xC0 != 0x80 else { return }
      scalars += 1
      utf16 += byte >= 0xF0 ? 2 : 1
    }
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
