/// LIX, the usual measure of Danish texts: words per sentence, and the share of long words.
struct Readability: Sendable {
  /// The words that count: no lists, no citations of law, no numbers, addresses or facts.
  private(set) var words = 0
  private(set) var longWords: [String] = []
  private var sentences = 0
  /// How many words the longest sentence has.
  private(set) var longestSentence = 0

  /// The index, rounded; a text without sentences has none.
  var lix: Int {
    guard words > 0 else { return 0 }
    let tenths = words * 10 / max(sentences, 1) + longWords.count * 1000 / words
    return (tenths + 5) / 10
  }

  init(_ sentences: [Sentence]) {
    for sentence in sentences where !sentence.isListItem { add(sentence) }
  }

  private mutating func add(_ sentence: Sentence) {
    let cited = Set(CitedProvision.all(in: sentence).flatMap { Array($0.words) })
    var count = 0
    for (index, word) in sentence.words.enumerated() where !cited.contains(index) {
      let letters = word.letterCount
      guard letters > 0, !word.isFact, !word.isAddress else { continue }
      count += 1
      if letters >= 7 { longWords.append(word.text) }
    }
    guard count > 0 else { return }
    sentences += 1
    words += count
    longestSentence = max(longestSentence, count)
  }
}
