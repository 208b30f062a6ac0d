/// A page made ready for printing.
///
/// On paper, and in a PDF that is sent on, the pages beside it are not there: a link to one of them would lead into a
/// folder of this machine, and tell its name. Such links become plain text.
enum PrintablePage {
  /// The page without links to files beside it, and without links to places that it does not have.
  static func make(_ bytes: [UInt8]) -> [UInt8] {
    let places = Set(values(of: "id", in: bytes).map { Array(bytes[$0]) })
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 256)
    var start = 0
    for value in values(of: "href", in: bytes) where !leadsOn(bytes[value], places) {
      // ` href="` becomes ` data-href="`, which is no link.
      let name = value.lowerBound - "href=\"".utf8.count
      result += bytes[start..<name] + Array("data-".utf8)
      start = name
    }
    return result + bytes[start...]
  }

  private static func leadsOn(_ address: ArraySlice<UInt8>, _ places: Set<[UInt8]>) -> Bool {
    if address.first == UInt8(ascii: "#") { return places.contains(Array(address.dropFirst())) }
    return ["http://", "https://", "mailto:", "tel:"].contains { address.starts(with: $0.utf8) }
  }

  /// Where the values of an attribute stand; in texts a quotation mark is written as an entity.
  private static func values(of attribute: String, in bytes: [UInt8]) -> [Range<Int>] {
    let opening = Array(" \(attribute)=\"".utf8)
    var ranges: [Range<Int>] = []
    var place = 0
    while place + opening.count <= bytes.count {
      guard bytes[place] == opening[0], bytes[place..<(place + opening.count)].elementsEqual(opening) else {
        place += 1
        continue
      }
      let start = place + opening.count
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
      ranges.append(start..<end)
      place = end
    }
    return ranges
  }
}
