/// A Danish company number: eight digits, the last of which checks the others.
struct CVRNumber {
  /// The digits, without blanks, hyphens and a leading DK.
  let digits: String
  private let isDigits: Bool

  init(_ written: String) {
    var text = written.filter { !$0.isWhitespace && $0 != "-" }
    if text.lowercased().hasPrefix("dk") { text = String(text.dropFirst(2)) }
    digits = text
    isDigits = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Modulus 11: the weighted sum of the digits can be divided by 11.
  var isValid: Bool {
    guard isDigits, digits.utf8.count == Self.weights.count else { return false }
    let sum = zip(digits.utf8, Self.weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    return sum % 11 == 0
  }

  /// Whether it has the length of the number of a production unit.
  var isProductionUnit: Bool { isDigits && digits.utf8.count == 10 }

  private static let weights = [2, 7, 6, 5, 4, 3, 2, 1]
}
