/// How text is made safe for the place where it is written.
package enum Escaping: Hashable, Sendable {
  /// For HTML text and quoted attributes. Every `&` is escaped, also one that begins an entity.
  case html
  /// For the inside of a quoted JSON or JavaScript string, also where a page holds it in a `<script>`.
  case json
  /// As it is.
  case none
}

extension Escaping {
  /// The text, escaped.
  package func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func append(_ text: String, to output: inout [UInt8]) {
    switch self {
    case .none:
      output.append(contentsOf: text.utf8)
    case .html:
      append(text, to: &output) { bytes, index in Self.html(bytes[index]).map { ($0, 1) } }
    case .json:
      append(text, to: &output, replacement: Self.json)
    }
  }
}

extension Escaping {
  /// Copies whole runs between the bytes that need a replacement.
  @inline(__always)
  private func append(
    _ text: String,
    to output: inout [UInt8],
    replacement: (UnsafeBufferPointer<UInt8>, Int) -> (text: StaticString, length: Int)?
  ) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        guard let (replacement, length) = replacement(bytes, index) else {
          index += 1
          continue
        }
        output.append(contentsOf: bytes[start..<index])
        replacement.withUTF8Buffer { output.append(contentsOf: $0) }
        index += length
        start = index
      }
      output.append(contentsOf: bytes[start...])
    }
  }

  @inline(__always)
  private static func html(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  @inline(__always)
  private static func json(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (StaticString, Int)? {
    switch bytes[index] {
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\n"): ("\\n", 1)
    case UInt8(ascii: "\r"): ("\\r", 1)
    case UInt8(ascii: "\t"): ("\\t", 1)
    // A string in a script must not be able to close the script or open a comment, nor end an attribute.
    case UInt8(ascii: "<"): ("\\u003c", 1)
    case UInt8(ascii: ">"): ("\\u003e", 1)
    case UInt8(ascii: "&"): ("\\u0026", 1)
    case UInt8(ascii: "'"): ("\\u0027", 1)
    case 0..<0x20: (controls[Int(bytes[index])], 1)
    // U+2028 and U+2029 end a line in older JavaScript, and so end the literal.
    case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA8]): ("\\u2028", 3)
    case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA9]): ("\\u2029", 3)
    default: nil
    }
  }

  private static let controls: [StaticString] = [
    "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
    "\\u0008", "\\u0009", "\\u000a", "\\u000b", "\\u000c", "\\u000d", "\\u000e", "\\u000f",
    "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017",
    "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f",
  ]
}
