/// Makes a text of unknown origin safe to print.
package enum PrintableText {
  /// The text with control characters shown as pictures, so that a source cannot steer the reader's terminal,
  /// and without the marks that make text run backwards, so that it cannot look like something else.
  ///
  /// Tabs and line feeds stay.
  package static func make(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { picture(of: $0) != nil }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(picture(of: scalar) ?? scalar)
    }
    return String(result)
  }

  /// The same in one line.
  package static func oneLine(_ text: String) -> String {
    make(text).split(separator: "\n").joined(separator: " ")
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A: nil
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }
}
