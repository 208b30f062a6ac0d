/// Sentences that make people write, sign or show a passport before their rights are heeded.
enum FormBarrierText {
  /// The words of a sentence that demand a form, or a copy of an identity document, of those who make a request.
  static func match(in sentence: Sentence, isAboutRights: Bool) -> Range<Int>? {
    if let range = forms.firstMeantMatch(in: sentence), others.firstMatch(in: sentence) == nil {
      return range
    }
    guard let range = copies.firstMeantMatch(in: sentence), doubt.firstMatch(in: sentence) == nil,
      otherDuties.firstMatch(in: sentence) == nil,
      isAboutRights || requests.firstMatch(in: sentence) != nil
        || demands.firstMatch(in: sentence) != nil
    else { return nil }
    return range
  }

  private static let forms = PhrasePatternSet([
    "(only|must|kun|skal) … (in writing|written|skriftlig|skriftligt|skriftlige|letter|brev|signed|underskrevet|underskrevne) … (request|requests|anmodning|anmodninger|indsigtsanmodning)",
    "(only|kun) … (indsigt|access) … (in writing|skriftligt|by letter|brev)",
    "(request|requests|anmodning|anmodninger|anmodningen|henvendelse|henvendelser|henvendelsen|indsigt|indsigtsanmodninger) … (only|must|kun|skal) … (in writing|by letter|written|skriftlig|skriftligt|brev|signed|underskrevet|underskrevne)",
    "(på|efter) din skriftlige anmodning",
    "(on|upon|at) your written request",
  ])

  private static let copies = PhrasePatternSet([
    "(copy|copies) of …2 (passport|driving licence|driver's licence|driving license|driver's license|health card|id card)",
    "(kopi|kopier) af …2 (pas|kørekort|sygesikring*|sundhedskort)",
    "pasfotokopi",
  ])

  private static let doubt = PhrasePatternSet(["(doubt|doubts|unsure|tvivl|tvivler)"])

  /// Those who must know their customers need the passport for that.
  private static let otherDuties = PhrasePatternSet(["(hvidvask*|kundekendskab*|laundering|diligence)"])

  private static let requests = PhrasePatternSet([
    "(request*|exercise|rights|right of access|access to your data)",
    "(*anmodning*|*henvendelse*|indsigt|indsigts*|rettighed*|begæring*)",
  ])

  /// What readers are told to send of their own.
  private static let demands = PhrasePatternSet([
    "(send|enclose|attach|submit|include|provide|upload) … your …2 (passport|driving|driver's|health|id)",
    "(send|indsend|vedlæg|medsend|upload|sende|indsende|vedlægge|medsende|uploade) … (dit|din) …2 (pas|kørekort|sygesikring*|sundhedskort)",
  ])

  /// A letter that the police must send, or that we write, is no barrier to anybody's rights.
  private static let others = PhrasePatternSet([
    "(police|authority|authorities|court|courts|politi|politiet|myndighed*|domstol*|dommerkendelse*)",
    "(vi|we) (skal|must) …1 (svare|besvare|bekræfte|give|answer|respond|reply|confirm)",
    "(skal|must) (vi|we) …1 (svare|besvare|bekræfte|give|answer|respond|reply|confirm)",
  ])
}
