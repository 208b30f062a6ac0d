/// How easy a page is to read.
///
/// It measures what a reader reads: the text of `<main>`. Headings, paragraphs, list items, table cells and lines are
/// blocks, and no sentence is longer than its block. A block is prose where it ends in `.`, `!`, `?` or `:` (behind it
/// may close a quotation mark or a bracket) and has at least four words; all else – names, addresses, lists of
/// links, cells, labels – is no sentence, and does not count. A word has a letter in it and is no address; numbers
/// do not count.
///
/// - Danish: LIX, words per sentence plus the percentage of words of more than six letters. C. H. Björnsson,
///   *Läsbarhet*, Liber, Stockholm 1968.
/// - English: reading ease, 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. R. Flesch, “A new
///   readability yardstick”, *Journal of Applied Psychology* 32 (1948), 221–233. For syllables, see `Syllables`.
public struct PageReadability: Sendable {
  /// The path of the page below the output folder.
  public let path: String
  /// The language of the page.
  public let language: Language
  /// The words of all sentences.
  public var words: Int { total.words }
  /// How many sentences there are.
  public var sentences: Int { total.sentences }
  /// LIX or reading ease; `nil` for a page without sentences.
  public var index: Double? { total.index(in: language) }
  /// The sentences that weigh most: without one of them, the index would be better by most. The heaviest is first.
  public let hardest: [Sentence]

  let total: ReadingCounts

  /// A sentence that is hard to read.
  public struct Sentence: Sendable, Equatable {
    /// The sentence as it stands on the page.
    public let text: String
    /// Where the policy says it, as `shop.policy:12`; `nil` for words that every policy gets.
    public let source: String?
    /// How many words it has.
    public let words: Int
  }

  /// Up to this LIX a Danish page is easy enough.
  static let highestLIX = 45.0
  /// From this reading ease on an English page is easy enough.
  static let lowestReadingEase = 50.0

  /// Whether the page is as easy to read as it should be; one without sentences is.
  public var meetsGoal: Bool {
    guard let index else { return true }
    // What is shown is what counts: 45.04 is shown as 45.0, and meets the goal.
    let rounded = (index * 10).rounded() / 10
    return language == .da ? rounded <= Self.highestLIX : rounded >= Self.lowestReadingEase
  }

  /// Measures a page.
  init(path: String, language: Language, blocks: [PageBlock]) {
    var total = ReadingCounts()
    var all: [(sentence: Sentence, counts: ReadingCounts)] = []
    for block in blocks where Self.isProse(block) {
      for sentence in Prose.sentences(of: Array(block.text.unicodeScalars), in: language, isListItem: false) {
        let counts = ReadingCounts(sentence, in: language)
        guard counts.words > 0 else { continue }
        total.add(counts)
        all.append((Sentence(text: sentence.original, source: block.source, words: counts.words), counts))
      }
    }
    self.path = path
    self.language = language
    self.total = total
    hardest = Self.heaviest(all, of: total, in: language)
  }

  private static func heaviest(
    _ all: [(sentence: Sentence, counts: ReadingCounts)],
    of total: ReadingCounts,
    in language: Language
  ) -> [Sentence] {
    guard let index = total.index(in: language) else { return [] }
    let weighed = all.enumerated().compactMap { place, entry -> (place: Int, weight: Double)? in
      // A sentence that stands alone is all that there is to mend.
      guard let without = total.without(entry.counts).index(in: language) else { return (place, .infinity) }
      let weight = language == .da ? index - without : without - index
      return weight > 0 ? (place, weight) : nil
    }
    let sorted = weighed.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
    // The same words may stand in several places of a page, and are mended once.
    var seen: Set<String> = []
    let different = sorted.map { all[$0.place].sentence }.filter { seen.insert($0.text).inserted }
    return Array(different.prefix(3))
  }

  /// Whether a block is sentences, and not a name, a label or a list of links.
  static func isProse(_ block: PageBlock) -> Bool {
    let last = block.text.unicodeScalars.last { !$0.isQuote && $0 != ")" && $0 != "]" }
    guard let last, ".!?:".unicodeScalars.contains(last) else { return false }
    var words = 0
    for piece in block.text.unicodeScalars.split(whereSeparator: \.isBlank)
    where piece.contains(where: \.properties.isAlphabetic) {
      words += 1
      if words == 4 { return true }
    }
    return false
  }
}

/// What both formulas count.
struct ReadingCounts: Equatable, Sendable {
  private(set) var sentences = 0
  private(set) var words = 0
  /// Words of more than six letters.
  private(set) var longWords = 0
  /// Of English words only.
  private(set) var syllables = 0

  init() {}

  init(_ sentence: Sentence, in language: Language) {
    for word in sentence.words where !word.isAddress {
      let letters = word.letterCount
      guard letters > 0 else { continue }
      words += 1
      if letters > 6 { longWords += 1 }
      if language == .en { syllables += Syllables.count(of: String(sentence.original[word.range])) }
    }
    sentences = words > 0 ? 1 : 0
  }

  mutating func add(_ other: ReadingCounts) {
    sentences += other.sentences
    words += other.words
    longWords += other.longWords
    syllables += other.syllables
  }

  func without(_ other: ReadingCounts) -> ReadingCounts {
    var rest = self
    rest.sentences -= other.sentences
    rest.words -= other.words
    rest.longWords -= other.longWords
    rest.syllables -= other.syllables
    return rest
  }

  var wordsPerSentence: Double? { sentences > 0 ? Double(words) / Double(sentences) : nil }

  /// LIX in Danish, reading ease in English.
  func index(in language: Language) -> Double? {
    guard let wordsPerSentence else { return nil }
    return switch language {
    case .da: wordsPerSentence + 100 * Double(longWords) / Double(words)
    case .en: 206.835 - 1.015 * wordsPerSentence - 84.6 * Double(syllables) / Double(words)
    }
  }
}
