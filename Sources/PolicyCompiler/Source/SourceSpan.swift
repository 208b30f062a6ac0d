/// A range of bytes in one of the files of a compilation.
public struct SourceSpan: Sendable, Hashable {
  /// The file's place in `SourceSet`.
  public let file: UInt32
  /// The offset of the first byte.
  public let start: UInt32
  /// The offset behind the last byte.
  public let end: UInt32

  init(file: UInt32, start: UInt32, end: UInt32) {
    self.file = file
    self.start = start
    self.end = end
  }

  init(file: UInt32, _ range: Range<Int>) {
    self.init(file: file, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }

  /// The same place with no width, where something is missing.
  var front: SourceSpan { SourceSpan(file: file, start: start, end: start) }
  var back: SourceSpan { SourceSpan(file: file, start: end, end: end) }

  func joined(with other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
  }

  func contains(_ other: SourceSpan) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}
