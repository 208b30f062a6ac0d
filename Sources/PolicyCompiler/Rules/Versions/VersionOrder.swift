/// The order of versions, as far as they are numbered in the same way.
enum VersionOrder {
  /// Whether a version is certainly lower: `3` than `4`, `2026-10` than `2026-11`, `31.03.20` than `01.04.20`.
  static func isLower(_ version: String, than other: String) -> Bool {
    if let date = WrittenDates.all(in: version).first, let otherDate = WrittenDates.all(in: other).first {
      return date < otherDate
    }
    let (text, numbers) = parts(version)
    let (otherText, otherNumbers) = parts(other)
    return text == otherText && numbers.lexicographicallyPrecedes(otherNumbers)
  }

  /// What stands between the numbers, and the numbers.
  private static func parts(_ version: String) -> (String, [Int]) {
    var text = ""
    var numbers: [Int] = []
    var digits = ""
    for character in version.lowercased() + " " {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        if !digits.isEmpty {
          text.append("#")
          numbers.append(Int(digits) ?? .max)
          digits = ""
        }
        if !character.isWhitespace { text.append(character) }
      }
    }
    return (text, numbers)
  }
}
