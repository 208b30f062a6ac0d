/// An outdated reference with its patterns, compiled.
struct OutdatedPhrases: Sendable {
  let entry: OutdatedReference
  private let phrases: [(pattern: PhrasePattern, replacement: String?)]
  private let set: PhrasePatternSet
  private let except: PhrasePatternSet

  init(_ entry: OutdatedReference) {
    self.entry = entry
    phrases = entry.phrases.nodes().compactMap { phrase in
      phrase.phrase.value.map { (PhrasePattern($0), phrase.with.value) }
    }
    set = PhrasePatternSet(phrases.map(\.pattern))
    except = PhrasePatternSet(entry.except.all().map { PhrasePattern($0) })
  }

  /// The words that refer to it, and what is certain to replace them.
  func match(in sentence: Sentence) -> (words: Range<Int>, replacement: String?)? {
    guard set.fires(in: sentence), except.firstMatch(in: sentence) == nil else { return nil }
    for phrase in phrases {
      if let words = phrase.pattern.firstMeantMatch(in: sentence) { return (words, phrase.replacement) }
    }
    return nil
  }

  /// The library's entries, and those of the policy that stand beside them or in their place.
  static func all(for draft: Draft) -> [OutdatedPhrases] {
    let own = draft.outdated.own
    if own.isEmpty { return library }
    let replaced = Set(own.map(\.id.value))
    return library.filter { !replaced.contains($0.entry.id.value) } + own.map(OutdatedPhrases.init)
  }

  private static let library = LibraryIndex.shared.declarations(of: OutdatedReference.self).map(
    OutdatedPhrases.init
  )
}
