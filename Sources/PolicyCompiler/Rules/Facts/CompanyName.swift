/// What makes a company's name that of the company: its words without legal form, country and what stands in brackets.
///
/// »Google Ireland Ltd«, »Google Ireland Limited« and »Google LLC« are one company here, and »Google Maps ApS« is
/// another.
struct CompanyName: Hashable, Sendable {
  private let words: [String]

  init?(_ name: String) {
    var depth = 0
    let open = name.lowercased().filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth -= 1 } }
      return depth == 0
    }
    var words = open.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "/" && $0 != "&" }
      .map { $0.filter { $0 != "." } }.filter { !$0.isEmpty && $0 != "the" }
    while words.count > 1, let last = words.last, Self.forms.contains(last) || Self.places.contains(last) {
      words.removeLast()
    }
    if words.isEmpty { return nil }
    self.words = words
  }

  /// Whether a name stands for this company: its own, or the beginning of it, as »Meta« does for »Meta Platforms«.
  func isMeant(by other: CompanyName) -> Bool { words.starts(with: other.words) }

  private static let forms: Set<String> = [
    "ltd", "limited", "inc", "incorporated", "llc", "corp", "corporation", "company", "co", "plc", "a/s",
    "as", "aps", "gmbh", "ag", "ab", "sa", "sarl", "sàrl", "bv", "uc", "unlimited", "pvt", "oy", "oü", "se",
    "operations", "group", "holding", "holdings", "international", "ivs", "p/s", "k/s", "spa", "srl", "sl",
  ]

  private static let places: Set<String> = [
    "ireland", "irland", "danmark", "denmark", "europe", "europa", "emea", "eu", "sverige", "sweden", "norge",
    "norway", "nordic", "nordics", "netherlands", "holland", "germany", "tyskland", "deutschland", "france",
    "uk", "us", "usa", "malta", "luxembourg",
  ]
}
