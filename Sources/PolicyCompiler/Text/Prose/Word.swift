/// A word of a sentence, as patterns compare it.
struct Word: Sendable {
  /// Lower-case, composed (NFC), without soft hyphens, with straight quotes and without the signs around it.
  let text: String
  /// Where it stands in the sentence's `original`.
  let range: Range<String.Index>
  /// Whether it stands between quotation marks.
  let isQuoted: Bool
  /// Whether a comma, a colon, a bracket or a dash follows: what comes then may be another clause.
  let endsClause: Bool

  /// Whether it stands for a fact, as in `{controller.email}`: no pattern knows what it says.
  var isFact: Bool { text.utf8.first == UInt8(ascii: "{") }

  /// Whether it is an address on the web or of a mailbox.
  var isAddress: Bool {
    text.utf8.contains(UInt8(ascii: "@")) || text.hasPrefix("www.") || text.contains("://")
  }

  /// How many letters it has; what LIX counts.
  var letterCount: Int {
    text.unicodeScalars.count { scalar in
      // The properties of a character are slow to look up, and most letters are ASCII.
      guard scalar.isASCII else { return scalar.properties.isAlphabetic }
      return (0x61...0x7A).contains(scalar.value | 0x20)
    }
  }

  /// Whether it is a number, in digits or as a word.
  var isNumber: Bool { hasOnlyDigits || NumberWord.value(of: text) != nil }

  /// Whether it is digits with no more than the signs that stand inside numbers.
  var hasOnlyDigits: Bool {
    guard let first = text.utf8.first, Self.isDigit(first) || first == UInt8(ascii: "+") else { return false }
    return text.utf8.dropFirst().allSatisfy {
      Self.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":")
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

/// The numbers that authors write as words.
enum NumberWord {
  static func value(of word: String) -> Int? { words[.da][word] ?? words[.en][word] }

  static func value(of word: String, in language: Language) -> Int? { words[language][word] }

  /// The numbers that begin Danish compounds such as »femårig«.
  static let compounds: [(word: String, value: Int)] = words.da.filter { $0.key.utf8.count > 1 }
    .map { ($0.key, $0.value) }.sorted { $0.0.utf8.count > $1.0.utf8.count }

  private static let words = Bilingual(
    da: [
      "en": 1, "et": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7,
      "otte": 8,
      "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16,
      "atten": 18, "tyve": 20, "fireogtyve": 24, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60,
      "halvfems": 90, "hundrede": 100,
    ],
    en: [
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10,
      "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
      "eighteen": 18,
      "twenty": 20, "twenty-four": 24, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
      "hundred": 100,
    ]
  )
}
