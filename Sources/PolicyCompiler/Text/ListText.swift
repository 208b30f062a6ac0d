/// Lists as people read them: »a, b og c«, “a, b and c”.
enum ListText {
  enum Conjunction { case and, or }

  static func text(_ items: [String], _ conjunction: Conjunction = .and, in language: Language) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word(conjunction, in: language)) " + last
  }

  /// The word before the last item.
  static func word(_ conjunction: Conjunction, in language: Language) -> String {
    switch (conjunction, language) {
    case (.and, .da): "og"
    case (.and, .en): "and"
    case (.or, .da): "eller"
    case (.or, .en): "or"
    }
  }
}

extension String {
  /// The text with a capital first letter, as a sentence or a heading begins.
  var capitalisedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }

  /// The text with a small first letter, as it stands inside a sentence.
  var lowercasedFirst: String {
    guard let first else { return self }
    return first.lowercased() + dropFirst()
  }
}
