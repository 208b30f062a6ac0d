/// A readable style sheet → a small one that says the same (CSS Syntax Module Level 3).
///
/// Comments go, blanks go where they separate nothing, and so do the last semicolon of a block and the zero before a
/// decimal point. Nothing is reordered, merged or renamed.
package enum StyleMinifier {
  /// Makes a style sheet small.
  ///
  /// - Throws: `MinifierError` where a string or a comment is not closed.
  package static func minify(_ style: String) throws(MinifierError) -> String {
    let bytes = Array(style.utf8)
    var output: [UInt8] = []
    var index = 0
    var hasBlank = false
    while index < bytes.count {
      let byte = bytes[index]
      let rest = bytes[index...]
      if rest.starts(with: "/*".utf8) {
        index = try end(of: "/*", closing: "*/", bytes, from: index)
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") {
        hasBlank = true
        index += 1
      } else {
        let isTight = output.last.map(swallowsAfter) ?? true
        if hasBlank, !isTight, !swallowsBefore(byte) { output.append(UInt8(ascii: " ")) }
        hasBlank = false
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          let quote = String(UnicodeScalar(byte))
          let end = try end(of: quote, closing: quote, bytes, from: index)
          output += bytes[index..<end]
          index = end
        } else {
          if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
          if !isNeedlessZero(bytes, index, after: output.last) { output.append(byte) }
          index += 1
        }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func swallowsAfter(_ byte: UInt8) -> Bool { "{};:,>(".utf8.contains(byte) }

  private static func swallowsBefore(_ byte: UInt8) -> Bool { "{};,>)".utf8.contains(byte) }

  /// Whether the byte is the zero of a number like `0.5`.
  private static func isNeedlessZero(_ bytes: [UInt8], _ index: Int, after last: UInt8?) -> Bool {
    guard bytes[index] == UInt8(ascii: "0"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ".")
    else { return false }
    return last.map { !"0123456789.".utf8.contains($0) && !isPartOfWord($0) } ?? true
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 65...90, 97...122, UInt8(ascii: "_"), 0x80...0xFF: true
    default: false
    }
  }

  private static func end(
    of opening: String,
    closing: String,
    _ bytes: [UInt8],
    from start: Int
  ) throws(MinifierError) -> Int {
    var index = start + opening.utf8.count
    while index < bytes.count {
      if bytes[index...].starts(with: closing.utf8) { return index + closing.utf8.count }
      index += closing.utf8.count == 1 && bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    throw MinifierError(offset: start, opening: opening)
  }
}
