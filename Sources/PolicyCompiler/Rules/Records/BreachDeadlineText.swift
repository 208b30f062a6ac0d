/// Sentences that promise to notify the authority of a breach, and when.
enum BreachDeadlineText {
  struct Promise {
    let words: Range<Int>
    let deadline: Duration
  }

  /// The promise that a sentence makes, if it is one.
  static func promise(in sentence: Sentence) -> Promise? {
    guard breach.firstMatch(in: sentence) != nil, complaint.firstMatch(in: sentence) == nil,
      let words = promises.firstMeantMatch(in: sentence),
      let place = words.last(where: { deadline(at: $0, in: sentence) != nil }),
      let deadline = deadline(at: place, in: sentence)
    else { return nil }
    return Promise(words: words, deadline: deadline)
  }

  /// The length of time that begins at a word: a number and a unit.
  private static func deadline(at place: Int, in sentence: Sentence) -> Duration? {
    guard place + 1 < sentence.words.count else { return nil }
    let number = sentence.words[place].text
    guard let count = Int(number) ?? NumberWord.value(of: number),
      let unit = units[sentence.words[place + 1].text]
    else { return nil }
    return Duration(count: count, unit: unit)
  }

  private static let units: [String: Duration.Unit] = [
    "hour": .hour, "hours": .hour, "time": .hour, "timer": .hour, "day": .day, "days": .day, "dag": .day,
    "dage": .day, "døgn": .day, "hverdage": .day, "arbejdsdage": .day, "week": .week, "weeks": .week,
    "uge": .week, "uger": .week, "month": .month, "months": .month, "måned": .month, "måneder": .month,
  ]

  private static let promises = PhrasePatternSet([
    "(within|inden for|inden|senest) # (hour*|day*|week*|month*|time*|dag*|døgn|hverdage|arbejdsdage|uge*|måned*) … (authority|authorities|data protection agency|dpa|datatilsynet|tilsynsmyndighed*|myndighed*)",
    "(authority|authorities|data protection agency|dpa|datatilsynet|tilsynsmyndighed*|myndighed*) … (within|inden for|inden|senest) # (hour*|day*|week*|month*|time*|dag*|døgn|hverdage|arbejdsdage|uge*|måned*)",
  ])

  private static let breach = PhrasePatternSet([
    "(breach*|incident*|brud|bruddet|sikkerhedsbrud*|databrud*|sikkerhedshændelse*|hændelse*)"
  ])

  /// Who complains of a breach of the rules promises nothing.
  private static let complaint = PhrasePatternSet(["(complain*|klag*)"])
}
