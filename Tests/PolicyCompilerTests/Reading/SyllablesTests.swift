import Testing

@testable import PolicyCompiler

/// The syllables of English words.
struct SyllablesTests {
  static let words: [(String, Int)] = [
    // One vowel, or several in a row.
    ("law", 1), ("right", 1), ("you", 1), ("the", 1), ("be", 1), ("data", 2), ("access", 2), ("cookie", 2),
    ("cookies", 2), ("newsletter", 3), ("authority", 4), ("policies", 3),
    // Silent endings.
    ("state", 1), ("store", 1), ("used", 1), ("uses", 2), ("rules", 1), ("named", 1), ("services", 3),
    ("purposes", 3), ("messages", 3), ("rates", 1), ("processed", 2), ("stated", 2), ("needed", 2),
    ("registered", 3), ("applied", 2), ("called", 1), ("agreed", 2), ("these", 1), ("database", 3),
    // A consonant and l.
    ("table", 2), ("article", 3), ("articles", 3), ("enabled", 3), ("controlled", 2), ("while", 1),
    // A silent e inside.
    ("statement", 2), ("agreement", 3), ("management", 3), ("element", 3), ("securely", 3), ("useful", 2),
    // Vowels that part.
    ("period", 3), ("various", 3), ("individual", 5), ("client", 2), ("recipient", 4), ("carrier", 3),
    ("society", 4), ("identifying", 5), ("using", 2), ("being", 2), ("create", 2), ("video", 3),
    ("continuous", 4),
    // Vowels that do not.
    ("social", 2), ("action", 2), ("region", 2), ("language", 2), ("quality", 3), ("patient", 2),
    ("opinion", 3), ("conscious", 2),
    // y before vowels.
    ("your", 1), ("employer", 3), ("employee", 3), ("pay", 1), ("by", 1),
    // Several parts, apostrophes, letters.
    ("e-mail", 2), ("third-party", 3), ("controller's", 3), ("don't", 1), ("didn’t", 2), ("GDPR", 4),
    ("EU", 2),
    ("www", 9), ("business", 2), ("website", 2), ("A/S", 2),
  ]

  @Test(arguments: words)
  func areCounted(_ word: String, _ count: Int) {
    #expect(Syllables.count(of: word) == count, "\(word)")
  }

  @Test func nothingHasLessThanOne() {
    for word in ["", "-", "7", "e", "es", "ed", "'", "ééé", "x’"] { #expect(Syllables.count(of: word) >= 1) }
  }
}
