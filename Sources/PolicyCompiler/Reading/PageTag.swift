/// A tag of a page: its name in small letters, and its attributes.
struct PageTag {
  private(set) var name = ""
  let isClosing: Bool
  private(set) var attributes: [String: String] = [:]

  /// Reads the tag that begins at a position, and moves behind it; `nil` where a `<` begins none.
  ///
  /// A tag that is never closed swallows the rest of the page.
  init?(_ bytes: [UInt8], _ position: inout Int) {
    var place = position + 1
    isClosing = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isClosing { place += 1 }
    guard place < bytes.count, Self.isLetter(bytes[place]) else { return nil }
    name = Self.word(bytes, &place)
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard !Self.isBlank(bytes[place]), bytes[place] != UInt8(ascii: "/") else {
        place += 1
        continue
      }
      let start = place
      let attribute = Self.word(bytes, &place)
      while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
      if place < bytes.count, bytes[place] == UInt8(ascii: "=") {
        place += 1
        let value = Self.value(bytes, &place)
        if attributes[attribute] == nil { attributes[attribute] = value }
      } else {
        if attributes[attribute] == nil { attributes[attribute] = "" }
        // A sign that no name begins with is passed over.
        if place == start { place += 1 }
      }
    }
    position = min(place + 1, bytes.count)
  }

  private static func word(_ bytes: [UInt8], _ place: inout Int) -> String {
    let start = place
    while place < bytes.count, !isBlank(bytes[place]), !"=>/".utf8.contains(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place].map(lowered), as: UTF8.self)
  }

  private static func value(_ bytes: [UInt8], _ place: inout Int) -> String {
    while place < bytes.count, isBlank(bytes[place]) { place += 1 }
    guard place < bytes.count else { return "" }
    let quote = bytes[place]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { place += 1 }
    let start = place
    while place < bytes.count {
      if isQuoted ? bytes[place] == quote : isBlank(bytes[place]) || bytes[place] == UInt8(ascii: ">") {
        break
      }
      place += 1
    }
    let value = Entities.decoded(bytes[start..<place])
    if isQuoted { place = min(place + 1, bytes.count) }
    return String(value)
  }

  static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let byte = lowered(byte)
    return byte >= 0x61 && byte <= 0x7A
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
