/// Words to look for in sentences, written as they are read: `by (using|visiting) … you (accept|agree)`.
///
/// Words are separated by blanks. `word*` is the beginning of a word, `*word` its end, `*word*` any part of it;
/// `(a|b c|d*)` is one of several, `[a|b c]` may be missing; `…` is any number of words in the same sentence, `…3`
/// no more than three; `#` is a number.
struct PhrasePattern: Sendable, ExpressibleByStringLiteral {
  let source: String
  let steps: [PhraseStep]
  /// For each word that must occur: what it can begin with.
  private let required: [WordBeginnings]

  init(stringLiteral source: String) {
    self.init(source)
  }

  init(_ source: String) {
    self.source = source
    var compiler = PhraseCompiler(source)
    steps = compiler.run()
    required = compiler.required
  }

  /// The words of the first place where the pattern occurs.
  func firstMatch(in sentence: Sentence) -> Range<Int>? {
    guard canMatch(sentence) else { return nil }
    var search = PhraseSearch(steps, sentence)
    return search.next(from: 0)?.range
  }

  /// The first place where the pattern occurs and means what it says: not denied, not of the past, not quoted.
  func firstMeantMatch(in sentence: Sentence) -> Range<Int>? {
    guard canMatch(sentence), !sentence.isHistorical else { return nil }
    var search = PhraseSearch(steps, sentence)
    var start = 0
    // No honest sentence has more places; the limit keeps the work linear.
    for _ in 0..<16 {
      guard let match = search.next(from: start) else { return nil }
      if !sentence.isQuoted(match.range), !sentence.isNegated(matched: match.words) { return match.range }
      start = match.range.lowerBound + 1
    }
    return nil
  }

  /// Whether the pattern occurs and means what it says.
  func fires(in sentence: Sentence) -> Bool { firstMeantMatch(in: sentence) != nil }

  /// Whether all the words it needs can be there.
  func canMatch(_ sentence: Sentence) -> Bool {
    required.allSatisfy { $0.shares(with: sentence.beginnings) }
  }

  /// What one of the words of every match begins with; none where the pattern only knows parts of words.
  var beginnings: WordBeginnings? { required.first }
}

/// Several patterns, of which the first that occurs counts.
struct PhrasePatternSet: Sendable {
  let patterns: [PhrasePattern]
  /// What a sentence must have one of; none where a pattern only knows parts of words.
  private let beginnings: WordBeginnings?

  init(_ patterns: [PhrasePattern]) {
    self.patterns = patterns
    var all = WordBeginnings()
    var isKnown = true
    for pattern in patterns {
      if let beginnings = pattern.beginnings { all.formUnion(beginnings) } else { isKnown = false }
    }
    beginnings = isKnown ? all : nil
  }

  /// The words of the first pattern that occurs.
  func firstMatch(in sentence: Sentence) -> Range<Int>? {
    first(in: sentence) { $0.firstMatch(in: sentence) }
  }

  /// The words of the first pattern that occurs and means what it says.
  func firstMeantMatch(in sentence: Sentence) -> Range<Int>? {
    first(in: sentence) { $0.firstMeantMatch(in: sentence) }
  }

  /// Whether one of the patterns occurs and means what it says.
  func fires(in sentence: Sentence) -> Bool { firstMeantMatch(in: sentence) != nil }

  private func first(in sentence: Sentence, _ match: (PhrasePattern) -> Range<Int>?) -> Range<Int>? {
    if let beginnings, !beginnings.shares(with: sentence.beginnings) { return nil }
    for pattern in patterns {
      if let range = match(pattern) { return range }
    }
    return nil
  }
}
