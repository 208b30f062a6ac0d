/// One tag as it stands in the source.
struct Tag {
  /// What the tag does.
  enum Kind {
    case variable, raw, section, inverted, close, partial, parent, block, comment, delimiters
  }

  var kind: Kind
  /// All its bytes, delimiters included.
  var range: Range<Int>
  /// What stands between the sign and the closing delimiter, without the white space around it.
  var content: Range<Int>
}

/// The bytes that begin and end a tag.
struct Delimiters {
  var open = Array("{{".utf8)
  var close = Array("}}".utf8)
}

/// Finds the next tag.
///
/// It knows the delimiters; what a tag means is the parser's business.
struct TagScanner {
  let bytes: [UInt8]
  var delimiters = Delimiters()

  /// A tag that begins and never ends.
  struct Unclosed: Error {
    /// Where it begins.
    var open: Range<Int>
    /// What would end it.
    var close: [UInt8]
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first tag at or after a position; nil when there is none.
  func next(from position: Int) throws(Unclosed) -> Tag? {
    guard let start = firstIndex(of: delimiters.open, from: position) else { return nil }
    let inside = start + delimiters.open.count
    let sign = skipWhitespace(from: inside)
    let (kind, before) = kind(at: sign)
    let close = before.map { [$0] + delimiters.close } ?? delimiters.close
    let contentStart = kind == .variable ? sign : sign + 1
    guard let end = firstIndex(of: close, from: contentStart) else {
      throw Unclosed(open: start..<inside, close: close)
    }
    return Tag(kind: kind, range: start..<end + close.count, content: trimmed(contentStart..<end))
  }

  /// A range without the white space at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first].isWhitespace { range = range.dropFirst() }
    while let last = range.last, bytes[last].isWhitespace { range = range.dropLast() }
    return range
  }
}

extension TagScanner {
  /// What the sign at an index says, and the byte that must stand before the closing delimiter.
  private func kind(at index: Int) -> (kind: Tag.Kind, before: UInt8?) {
    guard index < bytes.count else { return (.variable, nil) }
    return switch bytes[index] {
    case UInt8(ascii: "#"): (.section, nil)
    case UInt8(ascii: "^"): (.inverted, nil)
    case UInt8(ascii: "/"): (.close, nil)
    case UInt8(ascii: ">"): (.partial, nil)
    case UInt8(ascii: "<"): (.parent, nil)
    case UInt8(ascii: "$"): (.block, nil)
    case UInt8(ascii: "!"): (.comment, nil)
    case UInt8(ascii: "&"): (.raw, nil)
    case UInt8(ascii: "{"): (.raw, UInt8(ascii: "}"))
    case UInt8(ascii: "="): (.delimiters, UInt8(ascii: "="))
    default: (.variable, nil)
    }
  }

  private func skipWhitespace(from index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index].isWhitespace { index += 1 }
    return index
  }

  private func firstIndex(of needle: [UInt8], from position: Int) -> Int? {
    guard let first = needle.first, position + needle.count <= bytes.count else { return nil }
    let last = bytes.count - needle.count
    var index = position
    search: while index <= last {
      guard bytes[index] == first else {
        index += 1
        continue
      }
      for offset in 1..<needle.count where bytes[index + offset] != needle[offset] {
        index += 1
        continue search
      }
      return index
    }
    return nil
  }
}

extension UInt8 {
  /// A space or a tab: white space that does not end the line.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// A space, a tab, or the end of a line.
  var isWhitespace: Bool { isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
