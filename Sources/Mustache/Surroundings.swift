/// What stands around a tag on its line.
///
/// A tag that is alone on its line takes the line with it, so that a template may be laid out as its author likes.
struct Surroundings {
  /// Where the white space before the tag begins.
  let start: Int
  /// Where the next line begins, if only white space follows the tag.
  let end: Int
  /// Whether only white space stands before the tag.
  let begins: Bool
  /// Whether only white space follows the tag.
  let ends: Bool

  /// Whether the tag is alone on its line.
  var isStandalone: Bool { begins && ends }

  init(of tag: Range<Int>, in bytes: [UInt8]) {
    var start = tag.lowerBound
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    begins = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
    self.start = start

    var end = tag.upperBound
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if bytes[end...].starts(with: "\r\n".utf8) { end += 1 }
    ends = end == bytes.count || bytes[end] == UInt8(ascii: "\n")
    self.end = min(end + 1, bytes.count)
  }
}
