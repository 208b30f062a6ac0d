/// The numbers of the Danish business register.
enum CVRNumber {
  /// The eight digits without blanks, hyphens, full stops and a leading »DK«; none where there are more or fewer.
  static func digits(of text: String) -> String? {
    var rest = text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "-" && $0 != "." }[...]
    if rest.count > 2, let first = rest.first, let second = rest.dropFirst().first,
      first == "D" || first == "d", second == "K" || second == "k"
    {
      rest = rest.dropFirst(2)
    }
    let digits = rest.compactMap { ("0"..."9").contains($0) ? Character($0) : nil }
    return digits.count == 8 && rest.count == 8 ? String(digits) : nil
  }

  /// Whether eight digits satisfy the check that every number of the register does: modulus 11.
  static func isValid(_ digits: String) -> Bool {
    let sum = zip(digits.utf8, [2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    return digits.utf8.count == 8 && sum % 11 == 0
  }

  /// Production units have ten digits.
  static func isProductionUnit(_ text: String) -> Bool {
    text.filter { $0.isASCII && $0.isNumber }.count == 10
  }
}
