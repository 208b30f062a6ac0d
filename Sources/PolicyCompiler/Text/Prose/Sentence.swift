/// A sentence of a text, split into words.
struct Sentence: Sendable {
  /// The sentence as it was written.
  let original: String
  let words: [Word]
  /// Whether it is an item of a list.
  let isListItem: Bool
  /// What the words begin with, so that patterns find out fast that they do not match.
  let beginnings: WordBeginnings

  init(original: String, words: [Word], isListItem: Bool) {
    self.original = original
    self.words = words
    self.isListItem = isListItem
    var beginnings = WordBeginnings()
    for word in words { beginnings.insert(word.text) }
    self.beginnings = beginnings
  }

  /// The words of a range as they were written, with the signs between them.
  func quote(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return String(original[first.range.lowerBound..<last.range.upperBound])
  }

  /// Whether all the words of a range stand between quotation marks.
  func isQuoted(_ range: Range<Int>) -> Bool { words[range].allSatisfy(\.isQuoted) }
}

/// The first letters of a number of words: two bits tell that a word is not among them.
struct WordBeginnings: Sendable {
  private var bits: SIMD4<UInt64> = .zero

  mutating func insert(_ text: String) {
    var bytes = text.utf8.makeIterator()
    let first = bytes.next() ?? 0
    let second = bytes.next() ?? 0
    let place = (Int(first) &* 31 &+ Int(second)) & 255
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  mutating func formUnion(_ other: WordBeginnings) { bits |= other.bits }

  func shares(with other: WordBeginnings) -> Bool { bits & other.bits != .zero }
}
