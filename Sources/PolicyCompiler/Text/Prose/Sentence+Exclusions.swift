/// When the words of a pattern do not say what the pattern looks for.
extension Sentence {
  /// Whether a negation is directed at the words of a range. Negations inside the range count as well.
  func isNegated(around range: Range<Int>) -> Bool {
    isNegated(matched: Array(range.filter { !negates($0) }))
  }

  /// Whether a negation is directed at one of the words that a pattern matched, in ascending order. A negation
  /// among them is part of the pattern, and does not count.
  func isNegated(matched: [Int]) -> Bool {
    guard
      beginnings.shares(with: Self.negationBeginnings) || words.contains(where: { $0.text.hasSuffix("n't") })
    else { return false }
    let isMatched = Set(matched)
    for index in words.indices where negates(index) && !isMatched.contains(index) {
      if isDirected(index, matched) { return true }
    }
    return false
  }

  /// Whether the sentence speaks of the past: of a law that was, of an authority that had the task.
  var isHistorical: Bool {
    guard beginnings.shares(with: Self.historyBeginnings) else { return false }
    return words.indices.contains { index in
      guard Self.history.contains(words[index].text) else { return false }
      // »tidligere kunder« are people, not a law that was.
      let next = index + 1 < words.count ? words[index + 1].text : ""
      return !(Self.adjectives.contains(words[index].text) && Self.people.contains { next.hasPrefix($0) })
    }
  }

  // MARK: Negation

  private func negates(_ index: Int) -> Bool {
    let text = words[index].text
    guard Self.negations.contains(text) || text.hasSuffix("n't") else { return false }
    let next = index + 1 < words.count ? words[index + 1].text : ""
    let previous = index > 0 ? words[index - 1].text : ""
    switch text {
    case "no": return next != "later" && !words[index].endsClause
    case "ikke", "not": return !Self.focus.contains(next) && !(text == "not" && previous == "or")
    case "ej": return previous != "eller"
    default: return true
    }
  }

  private func isDirected(_ negation: Int, _ matched: [Int]) -> Bool {
    let text = words[negation].text
    let isDeterminer = Self.determiners.contains(text) && !isNoLonger(negation)
    if let next = matched.first(where: { $0 > negation }) {
      let reach = isDeterminer ? 3 : text == "uden" || text == "without" ? 2 : 7
      if next - negation - 1 <= reach, isSameClause(negation, next) { return true }
      // »We do not collect names, addresses or health data«: the list goes on.
      if isList(from: negation, to: next) { return true }
    }
    if !isDeterminer, let previous = matched.last(where: { $0 < negation }), followsVerb(negation, previous) {
      return true
    }
    return false
  }

  /// Whether a negation behind the words denies them: »persondataloven gælder ikke«, “the Shield is no longer valid”.
  private func followsVerb(_ negation: Int, _ previous: Int) -> Bool {
    guard negation - previous <= 4, isSameClause(previous, negation) else { return false }
    let text = words[negation].text
    let before = words[negation - 1].text
    let next = negation + 1 < words.count ? words[negation + 1].text : ""
    if text == "uden" || text == "without" { return false }
    // »til ikke at blive registreret« denies what comes behind it.
    if next == "at" || next == "to" || before == "at" || before == "to" { return false }
    if text == "not" { return Self.auxiliaries.contains(before) }
    return true
  }

  private func isNoLonger(_ index: Int) -> Bool {
    words[index].text == "no" && index + 1 < words.count && words[index + 1].text == "longer"
  }

  private func isSameClause(_ first: Int, _ last: Int) -> Bool {
    for index in first..<last {
      if words[index].endsClause { return false }
      if index > first, Self.clauseStarts.contains(words[index].text) { return false }
    }
    return true
  }

  /// Whether only commas and nouns stand between two words, as in a list.
  private func isList(from negation: Int, to place: Int) -> Bool {
    var start = negation
    while start > 0, !words[start - 1].endsClause { start -= 1 }
    guard place - negation <= 40, !Self.subordinators.contains(words[start].text) else { return false }
    var commas = 0
    for index in (negation + 1)..<place {
      if words[index - 1].endsClause {
        commas += 1
        if Self.subordinators.contains(words[index].text) { return false }
      }
      let text = words[index].text
      if commas > 0, Self.clauseWords.contains(text) || Self.clauseStarts.contains(text) { return false }
    }
    return commas > 0 && !Self.clauseStarts.contains(words[place].text)
      && !Self.means.contains(words[place].text)
      && !Self.clauseWords.contains(words[place].text)
  }

  private static let negations: Set<String> = [
    "ikke", "aldrig", "ej", "hverken", "ingen", "intet", "uden", "not", "never", "cannot", "no", "neither",
    "nor",
    "none", "without",
  ]

  private static let determiners: Set<String> = ["ingen", "intet", "no", "none"]

  /// »ikke kun«, “not only”: nothing is denied.
  private static let focus: Set<String> = [
    "kun", "blot", "bare", "alene", "mindst", "begrænset", "udelukkende", "only", "just", "merely", "least",
    "limited",
    "solely", "necessarily",
  ]

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "will", "would", "can", "could",
    "may",
    "shall", "should", "must",
  ]

  private static let subordinators: Set<String> = [
    "hvis", "når", "selvom", "fordi", "idet", "da", "mens", "medmindre", "if", "when", "because", "although",
    "while",
    "unless", "since", "as", "where",
  ]

  private static let clauseStarts: Set<String> = [
    "men", "hvis", "når", "selvom", "fordi", "medmindre", "but", "if", "when", "because", "although",
    "unless", "while",
    "however", "instead", "derimod",
  ]

  /// Words behind a comma with which something new begins: »…, og ved at bruge siden accepterer du …«.
  private static let means: Set<String> = [
    "ved", "by", "klikker", "fortsat", "continued", "kun", "only", "alene",
  ]

  /// Words that a clause has and a list has not.
  private static let clauseWords: Set<String> = [
    "vi", "du", "jeg", "i", "han", "hun", "den", "de", "man", "der", "som", "kan", "skal", "vil", "må", "er",
    "har",
    "bliver", "we", "you", "they", "it", "he", "she", "which", "who", "that", "can", "may", "must", "will",
    "is", "are",
    "has", "have", "please", "venligst",
  ]

  private static let history: Set<String> = [
    "until", "formerly", "former", "previously", "repealed", "repealing", "repeals", "ophævelse", "ophæver",
    "replaced", "replaces", "invalid", "invalidated",
    "annulled",
    "superseded", "tidligere", "indtil", "ophævet", "ophævede", "erstattet", "erstattede", "erstatter",
    "afløst",
    "afløste", "afløser", "ugyldig", "ugyldigt", "annulleret", "dengang", "daværende", "hidtidige",
  ]

  private static let adjectives: Set<String> = ["tidligere", "former"]

  private static let people = [
    "ansat", "medarbejder", "arbejdsgiver", "kunde", "bruger", "medlem", "ansøger", "patient", "employee",
    "employer",
    "customer", "user", "member", "applicant",
  ]

  private static let negationBeginnings = WordBeginnings(negations)
  private static let historyBeginnings = WordBeginnings(history)
}

extension WordBeginnings {
  init(_ words: some Sequence<String>) {
    self.init()
    for word in words { insert(word) }
  }
}
