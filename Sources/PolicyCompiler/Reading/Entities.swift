/// The characters that HTML writes with a name or a number.
enum Entities {
  /// The text of bytes with its entities decoded; one that is not known stays as it is written.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String.UnicodeScalarView {
    guard bytes.contains(UInt8(ascii: "&")) else {
      return String(decoding: bytes, as: UTF8.self).unicodeScalars
    }
    var result = String.UnicodeScalarView()
    var start = bytes.startIndex
    var place = start
    while place < bytes.endIndex {
      // The longest name has ten characters; further on there is no need to look.
      if bytes[place] == UInt8(ascii: "&"),
        let end = bytes[place..<min(place + 12, bytes.endIndex)].firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(named: String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
      {
        result.append(contentsOf: String(decoding: bytes[start..<place], as: UTF8.self).unicodeScalars)
        result.append(scalar)
        start = end + 1
        place = start
      } else {
        place += 1
      }
    }
    result.append(contentsOf: String(decoding: bytes[start...], as: UTF8.self).unicodeScalars)
    return result
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "laquo": "«", "raquo": "»", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "ndash": "–",
    "mdash": "—", "hellip": "…", "middot": "·", "bull": "•", "sect": "§", "copy": "©", "euro": "€",
    "aelig": "æ", "oslash": "ø", "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å", "eacute": "é",
  ]
}
