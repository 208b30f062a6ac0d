/// Numbers with their units, in either language.
enum Quantity {
  /// The time that a word counts, by a name that both languages share.
  static func unit(_ word: String, in language: Language) -> String? {
    var word = word
    if word.hasSuffix("'s") { word.removeLast(2) }
    if let unit = units[language][word] { return unit }
    guard language == .da else { return nil }
    // »hverdage«, »regnskabsår«, »kalendermåneder«.
    return endings.first { word.utf8.count > $0.0.utf8.count && word.hasSuffix($0.0) }?.1
  }

  static func currency(_ word: String) -> String? { currencies[word] }

  static func factor(_ word: String) -> Int? { factors[word] }

  /// Words that stand between a number and its unit: “5 working days”.
  static let adjectives: Set<String> = [
    "working", "business", "calendar", "full", "whole", "consecutive", "financial", "accounting", "hele",
    "fulde",
    "løbende", "successive", "further", "additional", "yderligere", "more",
  ]

  /// A number in digits without its thousands separators, with a point before its decimals.
  static func number(_ text: String, in language: Language) -> String? {
    guard text.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C })
    else { return nil }
    let thousands = UInt8(ascii: language == .da ? "." : ",")
    let groups = text.utf8.split(separator: thousands, omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { group in
      (group.firstIndex { $0 == 0x2E || $0 == 0x2C }.map { group.distance(from: group.startIndex, to: $0) }
        ?? group.count) == 3
    }
    var whole: [UInt8] = []
    var decimals: [UInt8]?
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) {
        if decimals != nil { decimals?.append(byte) } else { whole.append(byte) }
      } else if byte == thousands, isGrouped {
        continue
      } else if decimals == nil {
        decimals = []
      } else {
        return nil
      }
    }
    while whole.count > 1, whole.first == 0x30 { whole.removeFirst() }
    while decimals?.last == 0x30 { decimals?.removeLast() }
    let fraction = decimals.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return String(decoding: whole, as: UTF8.self) + (fraction.isEmpty ? "" : "." + fraction)
  }

  private static let units: Bilingual<[String: String]> = Bilingual(
    da: [
      ("second", "sekund sekunder sekunders"), ("minute", "minut minutter minutters"),
      ("hour", "time timer timers"),
      ("day", "dag dage dages dags døgn døgns"), ("week", "uge uger ugers uges"),
      ("month", "måned måneder måneders måneds mdr md"), ("quarter", "kvartal kvartaler"),
      ("year", "år års årig årige årigt"),
    ],
    en: [
      ("second", "second seconds"), ("minute", "minute minutes"), ("hour", "hour hours"), ("day", "day days"),
      ("week", "week weeks"), ("month", "month months"), ("quarter", "quarter quarters"),
      ("year", "year years yr yrs"),
    ]
  ).map { (rows: [(String, String)]) in
    var units: [String: String] = [:]
    for (unit, forms) in rows { for form in forms.split(separator: " ") { units[String(form)] = unit } }
    return units
  }

  private static let endings: [(String, String)] = [
    ("dage", "day"), ("dages", "day"), ("uger", "week"), ("måneder", "month"), ("måneders", "month"),
    ("år", "year"), ("års", "year"),
  ]

  private static let currencies: [String: String] = [
    "kr": "DKK", "kroner": "DKK", "krone": "DKK", "dkk": "DKK", "eur": "EUR", "euro": "EUR", "euros": "EUR",
    "€": "EUR",
    "usd": "USD", "dollar": "USD", "dollars": "USD", "$": "USD", "gbp": "GBP", "pund": "GBP", "pounds": "GBP",
    "£": "GBP", "sek": "SEK", "nok": "NOK",
  ]

  private static let factors: [String: Int] = [
    "tusind": 3, "thousand": 3, "mio": 6, "million": 6, "millioner": 6, "millions": 6, "mia": 9,
    "milliard": 9,
    "milliarder": 9, "billion": 9, "billions": 9,
  ]
}
