/// Tells text from bytes that are none.
enum UTF8Check {
  /// The offset of the first byte that is not UTF-8, or of a zero byte, which no text has.
  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead == 0 { return offset }
      guard lead >= 0x80 else {
        offset += 1
        continue
      }
      let length = length(after: lead)
      guard length > 0, offset + length <= bytes.count,
        bytes[(offset + 1)..<(offset + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return offset }
      offset += length
    }
    return nil
  }

  /// How many bytes a character has that begins with this one; 0 where none does.
  private static func length(after lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
