/// What stays the same of a finding while lines move around it: code, file, declaration and the text it points at.
public struct Fingerprint: Sendable, Hashable, Decodable {
  /// The code of what was found.
  public let code: String
  /// The file as the reader knows it.
  public let path: String
  /// The declaration around the place, `purpose newsletter`; empty outside all.
  public let declaration: String
  /// The text that the finding points at, with its blanks and line ends as single spaces.
  public let text: String
  /// Which one it is of those that are alike in all this, from 1.
  public let occurrence: Int
}

extension Fingerprint {
  /// A short word for the whole, for formats that want one.
  var digest: String {
    // FNV-1a: nothing here is secret, and few findings are compared.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in [code, path, declaration, text, String(occurrence)].joined(separator: "\u{0}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Fingerprint: Comparable {
  /// By file, then as a reader looks for it.
  public static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    (left.path, left.declaration, left.code, left.text, left.occurrence)
      < (right.path, right.declaration, right.code, right.text, right.occurrence)
  }
}
