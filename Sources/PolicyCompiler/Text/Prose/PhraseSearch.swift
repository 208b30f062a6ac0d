/// Looks for a compiled pattern in one sentence.
///
/// Each step is tried at each word at most once in a search, so the work grows with their product and no more.
struct PhraseSearch {
  private let steps: [PhraseStep]
  private let sentence: Sentence
  /// The search in which a step was last tried at a word.
  private var tried: [UInt32]
  private var search: UInt32 = 0

  /// Where a pattern occurs, and which words it looked at.
  struct Match {
    let range: Range<Int>
    let words: [Int]
  }

  private struct Attempt {
    let step: Int
    let place: Int
    /// How many words had been matched before.
    let depth: Int
  }

  init(_ steps: [PhraseStep], _ sentence: Sentence) {
    self.steps = steps
    self.sentence = sentence
    tried = Array(repeating: 0, count: steps.count * (sentence.words.count + 1))
  }

  /// The first match that begins at a word or behind it.
  mutating func next(from start: Int) -> Match? {
    search += 1
    var start = start
    while start < sentence.words.count {
      if let match = match(at: start) { return match }
      start += 1
    }
    return nil
  }

  private mutating func match(at start: Int) -> Match? {
    let words = sentence.words
    var path: [Int] = []
    var attempts = [Attempt(step: steps.count - 1, place: start, depth: 0)]
    while let attempt = attempts.popLast() {
      let mark = attempt.step * (words.count + 1) + attempt.place
      guard tried[mark] != search else { continue }
      tried[mark] = search
      path.removeSubrange(attempt.depth...)
      switch steps[attempt.step] {
      case .end:
        guard let first = path.first, let last = path.last else { continue }
        return Match(range: first..<(last + 1), words: path)
      case .fork(let choices):
        for choice in choices.reversed() {
          attempts.append(Attempt(step: choice, place: attempt.place, depth: attempt.depth))
        }
      case .any(let next):
        guard attempt.place < words.count else { continue }
        attempts.append(Attempt(step: next, place: attempt.place + 1, depth: attempt.depth))
      case .word(let test, let next):
        guard attempt.place < words.count, test.accepts(words[attempt.place]) else { continue }
        path.append(attempt.place)
        attempts.append(Attempt(step: next, place: attempt.place + 1, depth: path.count))
      }
    }
    return nil
  }
}
