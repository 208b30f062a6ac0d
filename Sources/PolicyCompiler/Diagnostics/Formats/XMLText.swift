/// Text as XML holds it.
enum XMLText {
  static func content(_ text: String) -> String { escaped(text, ["&": "&amp;", "<": "&lt;", ">": "&gt;"]) }

  /// In an attribute a line break would be read as a blank.
  static func attribute(_ text: String) -> String {
    escaped(
      text,
      [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;",
      ]
    )
  }

  private static func escaped(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.filter(isCharacter).map { escapes[$0] ?? String($0) }.joined()
  }

  /// Whether XML 1.0 has the character at all; not even as a number can the others be written.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
