/// Counts the syllables of English words by rules; right for the words of policies, near enough for the rest.
///
/// Each run of vowels is a syllable. Then:
///
/// - a final `e` is silent, and so is that of `-es` and `-ed` – but not behind a consonant and `l` (*table*,
///   *enabled*), that of `-es` not behind a hissing sound (*purposes*), that of `-ed` not behind `t` or `d` (*stated*);
/// - an `e` before `-ment`, `-ly`, `-ness`, `-ful` and `-less` is silent (*statement*, *securely*);
/// - some pairs of vowels are two syllables (*period*, *individual*, *client*, *carrier*, *applying*), but not where
///   they follow `c`, `t`, `s` or `g` and make one sound with it (*social*, *action*, *region*);
/// - words in capitals, and those without a vowel, are spelled out (*GDPR*).
enum Syllables {
  /// The syllables of a word as it is written: at least one.
  static func count(of word: String) -> Int {
    var total = 0
    for part in word.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic && !isApostrophe($0) }
    ) {
      total += count(part)
    }
    return max(total, 1)
  }

  private static func count(_ part: Substring.UnicodeScalarView) -> Int {
    let letters = part.filter { !isApostrophe($0) }
    guard !letters.isEmpty else { return 0 }
    if (2...5).contains(letters.count), letters.allSatisfy(\.properties.isUppercase) {
      return spelled(letters)
    }
    let text = String(String.UnicodeScalarView(letters)).lowercased()
    if let known = exceptions[text] { return known }
    var word = EnglishWord(text)
    guard word.groups > 0 else { return spelled(letters) }
    word.dropSilent()
    word.splitVowels()
    // »didn't« and »hasn't« have a syllable that is not written.
    if part.contains(where: isApostrophe), text.hasSuffix("nt"), text.count > 4,
      let before = text.dropLast(2).last, !"aeiouyr".contains(before)
    {
      word.groups += 1
    }
    return max(word.groups, 1)
  }

  private static func spelled(_ letters: some Collection<Unicode.Scalar>) -> Int {
    letters.reduce(0) { $0 + ($1 == "W" || $1 == "w" ? 3 : 1) }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

  /// What the rules get wrong and policies say often.
  private static let exceptions: [String: Int] = [
    "business": 2, "businesses": 3, "people": 2, "every": 2, "everyone": 3, "everything": 3, "area": 3,
    "areas": 3, "idea": 3, "ideas": 3, "something": 2, "someone": 2, "sometimes": 2, "somewhere": 2,
    "website": 2, "websites": 2, "therefore": 2, "lifetime": 2, "hereby": 2, "whereby": 2, "whereas": 2,
    "elsewhere": 2, "homepage": 2, "friend": 1, "friends": 1, "evening": 2, "safeguard": 2,
    "safeguards": 2, "timeline": 2,
  ]
}

/// A word whose syllables are being counted.
private struct EnglishWord {
  private let letters: [UInt8]
  private let isVowel: [Bool]
  /// The syllables so far.
  var groups: Int

  init(_ text: String) {
    // Letters with marks stand for those without: »café«.
    let letters = text.unicodeScalars.map { scalar in
      scalar.isASCII ? UInt8(scalar.value) : UInt8(ascii: vowels.contains(scalar) ? "a" : "b")
    }
    let base = letters.map { "aeiouy".utf8.contains($0) }
    let isVowel = letters.indices.map { index in
      guard letters[index] == UInt8(ascii: "y"), index + 1 < letters.count else { return base[index] }
      // »your« and »employer« have it as a consonant.
      return !(base[index + 1] && (index == 0 || base[index - 1]))
    }
    self.letters = letters
    self.isVowel = isVowel
    groups = isVowel.indices.count { isVowel[$0] && ($0 == 0 || !isVowel[$0 - 1]) }
  }

  mutating func dropSilent() {
    guard groups > 1 else { return }
    if ends("e") {
      drop(at: letters.count - 1, unlessBehind: [])
    } else if ends("es") {
      drop(at: letters.count - 2, unlessBehind: ["s", "x", "z", "c", "g", "ch", "sh"])
    } else if ends("ed") {
      drop(at: letters.count - 2, unlessBehind: ["t", "d"])
    }
    for ending in ["ment", "ments", "ly", "ness", "ful", "less"] where ends("e" + ending) && groups > 2 {
      // »element« and »implement« say it.
      let place = letters.count - ending.utf8.count - 1
      if !(ending.hasPrefix("ment") && letters[place - 1] == UInt8(ascii: "l")) {
        drop(at: place, unlessBehind: [])
      }
    }
  }

  /// Takes away the syllable of an `e` that stands alone between consonants.
  private mutating func drop(at place: Int, unlessBehind sounds: [String]) {
    guard place > 1, !isVowel[place - 1] else { return }
    // »table«: the l needs its vowel.
    let previous = letters[place - 2]
    if letters[place - 1] == UInt8(ascii: "l"), !isVowel[place - 2], previous != UInt8(ascii: "l") { return }
    if sounds.contains(where: { letters[..<place].ends(with: $0) }) { return }
    groups -= 1
  }

  mutating func splitVowels() {
    for index in letters.indices.dropLast() where isVowel[index] && isVowel[index + 1] {
      if isSplit(index) { groups += 1 }
    }
    if ends("ism") || ends("isms") { groups += 1 }
  }

  private func isSplit(_ index: Int) -> Bool {
    let before = index > 0 ? letters[index - 1] : 0
    let rest = letters[index...]
    // »social«, »action«, »region«, »conscious«: one sound with what stands before.
    let isSoft = "ctsgx".utf8.contains(before)
    if rest.starts(with: "ia".utf8) { return !isSoft }
    // »opinion« and »million« glide.
    if rest.starts(with: "io".utf8) { return !isSoft && !"ln".utf8.contains(before) }
    if rest.starts(with: "ien".utf8) { return !isSoft }
    if rest.starts(with: "iet".utf8) { return true }
    if rest.elementsEqual("ier".utf8) || rest.elementsEqual("iers".utf8) { return groups > 1 }
    if rest.starts(with: "ua".utf8) || rest.starts(with: "uou".utf8) { return !"gq".utf8.contains(before) }
    if rest.starts(with: "eo".utf8) { return !"g".utf8.contains(before) }
    if rest.starts(with: "eat".utf8) { return letters[..<index].elementsEqual("cr".utf8) }
    let following = letters[(index + 1)...]
    return following.elementsEqual("ing".utf8) || following.elementsEqual("ings".utf8)
  }

  private func ends(_ ending: String) -> Bool { letters[...].ends(with: ending) }
}

private let vowels = "àáâãäåæèéêëìíîïòóôõöøùúûüý".unicodeScalars

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: String) -> Bool {
    count >= text.utf8.count && suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
