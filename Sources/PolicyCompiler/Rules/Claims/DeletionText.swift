/// Promises in texts that everything is deleted in time.
extension ClaimText {
  /// The words that promise it, and the time; none where it is at once.
  static func deletion(_ written: WrittenSentence) -> (range: Range<Int>, longest: Duration?)? {
    let sentence = written.sentence
    let promised = promises.firstMeantMatch(in: sentence)
    let immediate = atOnce.firstMeantMatch(in: sentence)
    // Few sentences promise anything; only for those is the rest of the text read.
    guard promised != nil || immediate != nil, exceptions.firstMatch(in: sentence) == nil,
      !isExceptedLater(written)
    else { return nil }
    if let range = promised, let language = written.language,
      let longest = duration(from: range.upperBound - 1, in: sentence, language)
    {
      return (range.lowerBound..<min(range.upperBound + 1, sentence.words.count), longest)
    }
    if let range = immediate, choices.firstMatch(in: sentence) == nil {
      return (range, nil)
    }
    return nil
  }

  /// Whether the same text goes on with the exception.
  private static func isExceptedLater(_ written: WrittenSentence) -> Bool {
    let sentences = written.text.versions.first { $0.language == written.language }?.sentences ?? []
    return sentences.contains { later.firstMatch(in: $0) != nil }
  }

  private static func duration(from place: Int, in sentence: Sentence, _ language: Language) -> Duration? {
    guard place + 1 < sentence.words.count, let count = number(sentence.words[place].text),
      let unit = Quantity.unit(sentence.words[place + 1].text, in: language).flatMap(Duration.Unit.init)
    else { return nil }
    return Duration(count: count, unit: unit)
  }

  private static func number(_ word: String) -> Int? {
    Int(word) ?? NumberWord.value(of: word)
  }

  private static let promises = PhrasePatternSet([
    "(all|all of|your|all your) [the|your] [personal] (data|information) [about you] (is|are|will be) [always|automatically] (deleted|erased) [at the latest|no later than|automatically] (after|within) #",
    "we [always|automatically] (delete|erase) (all|your|all of|all your) [the|your] [personal] (data|information) [about you] (after|within) #",
    "we (never|do not|don't) (keep|store|retain) (any|your|any of your|all) [personal] (data|information) [about you] [for] (longer than|more than) #",
    "no [personal] (data|information) (is|are) (kept|stored|retained) [for] (longer than|more than) #",
    "(all|your|all your) [personal] (data|information) (is|are) (kept|stored|retained) for (at most|no more than|a maximum of|up to) #",
    "(alle|dine|alle dine|jeres) [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] (slettes|bliver slettet) [altid|automatisk|senest] (efter|inden|inden for) #",
    "vi sletter [altid|automatisk] (alle|dine|alle dine) [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] [senest|automatisk] (efter|inden for) #",
    "vi (gemmer|opbevarer) (aldrig|ikke) (dine|nogen|alle) [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] (længere end|i mere end|mere end|i længere tid end) #",
    "ingen [personlige] (oplysninger|personoplysninger|persondata|data) (gemmes|opbevares) (længere end|i mere end|mere end|i længere tid end) #",
    "(alle|dine|alle dine) [personlige] (oplysninger|personoplysninger|persondata|data) (gemmes|opbevares) (højst|maksimalt|højest) [i] #",
    "(alle|dine|alle dine) [personlige] (oplysninger|personoplysninger|persondata|data) (gemmes|opbevares) i (højst|maksimalt|højest) #",
  ])

  private static let atOnce = PhrasePatternSet([
    "we …1 delete all [of] [your|the] [personal] (data|information) [about you] (immediately|at once|straight away|right away) [when|as soon as|after]",
    "we …1 (immediately|at once) delete all [of] [your|the] [personal] (data|information) [about you] (when|as soon as|after)",
    "all [of] [your|the] [personal] (data|information) [about you] (is|are) deleted (immediately|at once|straight away) (when|as soon as|after)",
    "all [of] [your|the] [personal] (data|information) [about you] (is|are) (immediately|at once) deleted (when|as soon as|after)",
    "vi sletter [straks|omgående|med det samme] alle [dine] [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] [straks|omgående|med det samme] (straks|omgående|med det samme|så snart)",
    "vi sletter (straks|omgående|med det samme) alle [dine] [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] (når|så snart|efter)",
    "alle [dine] [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] (slettes|bliver slettet) (straks|omgående|med det samme|så snart)",
  ])

  private static let exceptions = PhrasePatternSet([
    "(except*|unless|but|however|besides|apart|other than|subject to|where the law|required by law)",
    "(medmindre|bortset|undtag*|undtaget|udover|ud over|men|dog|ellers|lov|loven|lovgivning*|bogføring*)",
  ])

  private static let later = PhrasePatternSet([
    "(however|exception*|except|longer because|but)", "(dog|undtagelse*|undtaget|bortset|men)",
  ])

  /// What only ends what people chose: their consent, or a newsletter.
  private static let choices = PhrasePatternSet([
    "(*samtykke*|*afmeld*|*nyhedsbrev*|*consent*|unsubscribe*|newsletter*|withdraw*|statisti*)"
  ])
}
