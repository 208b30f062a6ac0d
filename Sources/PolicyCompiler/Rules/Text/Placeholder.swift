/// What was to be filled in and was not: `[navn]`, `TODO`, `example.com`, `12 34 56 78`.
struct Placeholder: Sendable {
  let words: String
  /// Whether it is what Cloudflare leaves where a page with hidden addresses is copied.
  var isHiddenAddress = false

  /// The first placeholder of a text. Case counts, and nothing is taken out of the text before.
  static func first(in text: String) -> Placeholder? {
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      if let found = found(in: bytes, at: place) { return found }
      place += 1
    }
    return nil
  }

  private static func found(in bytes: [UInt8], at place: Int) -> Placeholder? {
    switch bytes[place] {
    case UInt8(ascii: "["): bracketed(bytes, place, closing: UInt8(ascii: "]"))
    case UInt8(ascii: "<"): bracketed(bytes, place, closing: UInt8(ascii: ">"))
    case UInt8(ascii: "{"): bytes.next(place) == UInt8(ascii: "{") ? between(bytes, place, 2, "}}") : nil
    case UInt8(ascii: "$"): bytes.next(place) == UInt8(ascii: "{") ? between(bytes, place, 2, "}") : nil
    case UInt8(ascii: "%"): capitals(bytes, place, marks: 1, closing: "%")
    case UInt8(ascii: "_"):
      bytes.next(place) == UInt8(ascii: "_") ? capitals(bytes, place, marks: 2, closing: "__") : nil
    case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "X"), UInt8(ascii: "l"), UInt8(ascii: "L"):
      marker(bytes, place)
    case UInt8(ascii: "e"), UInt8(ascii: "E"): exampleDomain(bytes, place)
    case UInt8(ascii: "@"): domain(bytes, place)
    case UInt8(ascii: "0"), UInt8(ascii: "1"): number(bytes, place)
    default: nil
    }
  }

  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  // MARK: Brackets

  private static func bracketed(_ bytes: [UInt8], _ place: Int, closing: UInt8) -> Placeholder? {
    guard let end = bytes[place...].prefix(80).firstIndex(of: closing), end > place + 1 else { return nil }
    let inside = words(bytes, (place + 1)..<end).lowercased()
    let letters = inside.filter { !$0.isWhitespace }
    if letters.hasSuffix("protected"), closing == UInt8(ascii: "]") {
      return Placeholder(words: words(bytes, place..<(end + 1)), isHiddenAddress: true)
    }
    let isBlank =
      blanks.contains(inside) || beginnings.contains { inside.hasPrefix($0) }
      || letters.allSatisfy { $0 == "." || $0 == "…" || $0 == "_" }
    return isBlank ? Placeholder(words: words(bytes, place..<(end + 1))) : nil
  }

  private static let blanks: Set<String> = [
    "company", "navn", "firma", "virksomhed", "name", "address", "adresse", "date", "dato", "url", "link",
    "telefon",
    "phone", "din virksomhed", "your company", "company name", "firmanavn", "virksomhedsnavn",
    "virksomhedens navn",
    "website", "hjemmeside", "e-mail", "email", "e-mailadresse", "email address", "e-mail address", "cvr",
    "cvr-nr",
    "cvr-nr.", "cvr-nummer", "telefonnummer", "phone number", "country", "land", "x", "xx", "xxx", "tbd",
    "todo",
  ]

  private static let beginnings = ["indsæt", "insert ", "insert:", "udfyld", "your ", "jeres ", "skriv "]

  private static func between(
    _ bytes: [UInt8],
    _ place: Int,
    _ opening: Int,
    _ closing: String
  ) -> Placeholder? {
    let end = Array(closing.utf8)
    var next = place + opening
    while next + end.count <= bytes.count, next - place < 120 {
      if bytes[next..<(next + end.count)].elementsEqual(end) {
        return Placeholder(words: words(bytes, place..<(next + end.count)))
      }
      next += 1
    }
    return nil
  }

  /// `%COMPANY_NAME%` and `__NAME__`.
  private static func capitals(_ bytes: [UInt8], _ place: Int, marks: Int, closing: String) -> Placeholder? {
    var end = place + marks
    while end < bytes.count,
      bytes[end].isCapital || (bytes[end] == UInt8(ascii: "_") && bytes.next(end)?.isCapital ?? false)
    {
      end += 1
    }
    let length = end - place - marks
    guard length >= (marks == 1 ? 3 : 1), bytes[end...].starts(with: closing.utf8) else { return nil }
    return Placeholder(words: words(bytes, place..<(end + closing.utf8.count)))
  }

  // MARK: Words

  private static func marker(_ bytes: [UInt8], _ place: Int) -> Placeholder? {
    guard place == 0 || !bytes[place - 1].isWordByte else { return nil }
    for marker in ["TODO", "TBD", "FIXME", "lorem ipsum", "Lorem ipsum"] {
      let end = place + marker.utf8.count
      if bytes[place...].starts(with: marker.utf8), end == bytes.count || !bytes[end].isWordByte {
        return Placeholder(words: marker)
      }
    }
    var end = place
    while end < bytes.count, bytes[end] == UInt8(ascii: "X") { end += 1 }
    guard end - place >= 3, end == bytes.count || !bytes[end].isWordByte else { return nil }
    return Placeholder(words: words(bytes, place..<end))
  }

  /// `example.com` and its like, also behind `www.` and `@`.
  private static func exampleDomain(_ bytes: [UInt8], _ place: Int) -> Placeholder? {
    guard place == 0 || !(bytes[place - 1].isWordByte || bytes[place - 1] == UInt8(ascii: "-")) else {
      return nil
    }
    let lowered = bytes[place...].prefix(12).map { $0.isCapital ? $0 + 32 : $0 }
    for domain in ["example.com", "example.org", "example.net", "example.dk"]
    where lowered.starts(with: domain.utf8) {
      let end = place + domain.utf8.count
      guard end == bytes.count || !(bytes[end].isWordByte || bytes[end] == UInt8(ascii: "-")) else {
        continue
      }
      return Placeholder(words: words(bytes, place..<end))
    }
    return nil
  }

  /// `info@domain`, `info@domain.dk`.
  private static func domain(_ bytes: [UInt8], _ place: Int) -> Placeholder? {
    guard bytes[(place + 1)...].starts(with: "domain".utf8) else { return nil }
    var end = place + 7
    for ending in [".dk", ".com"] where bytes[end...].starts(with: ending.utf8) {
      end += ending.utf8.count
      break
    }
    guard end == bytes.count || !(bytes[end].isWordByte || bytes[end] == UInt8(ascii: "-")),
      !(bytes[place..<end].count == 7 && bytes.count > end + 1 && bytes[end] == UInt8(ascii: ".")
        && bytes[end + 1].isWordByte)
    else { return nil }
    var start = place
    while start > 0, bytes[start - 1].isWordByte || bytes[start - 1] == UInt8(ascii: ".") { start -= 1 }
    return Placeholder(words: words(bytes, start..<end))
  }

  // MARK: Numbers

  /// 00 00 00 00, 11 11 11 11 and 12 34 56 78, with or without blanks.
  private static func number(_ bytes: [UInt8], _ place: Int) -> Placeholder? {
    if place > 0 {
      let before = bytes[place - 1]
      let isInternational = place >= 3 && bytes[(place - 3)..<place].elementsEqual("+45".utf8)
      guard isInternational || !before.isWordByte else { return nil }
      // Part of a longer number: 1.00000000 or 1,11111111.
      if before == UInt8(ascii: ".") || before == UInt8(ascii: ","), place > 1, bytes[place - 2].isDigit {
        return nil
      }
    }
    for digits in ["00000000", "11111111", "12345678"] {
      var end = place
      var matched = 0
      for digit in digits.utf8 {
        if matched > 0, matched % 2 == 0, end < bytes.count, bytes[end] == 0x20 { end += 1 }
        guard end < bytes.count, bytes[end] == digit else { break }
        end += 1
        matched += 1
      }
      guard matched == 8 else { continue }
      guard end == bytes.count || !bytes[end].isWordByte else { return nil }
      // 11 11 11 11 22 is another number.
      if end + 1 < bytes.count, bytes[end] == 0x20, bytes[end + 1].isDigit { return nil }
      return Placeholder(words: words(bytes, place..<end))
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  fileprivate var isCapital: Bool { self >= 0x41 && self <= 0x5A }
  /// Letters, digits, the underscore, and every byte of a letter beyond ASCII.
  fileprivate var isWordByte: Bool {
    isDigit || isCapital || (self >= 0x61 && self <= 0x7A) || self == 0x5F || self >= 0x80
  }
}

extension [UInt8] {
  fileprivate func next(_ place: Int) -> UInt8? { place + 1 < count ? self[place + 1] : nil }
}
