/// Sentences in which the reader accepts or consents to a privacy policy.
struct AcceptanceText: Sendable {
  /// The words of the controller's own names: »accepterer Fjordens Cyklers privatlivspolitik«.
  private let names: Set<String>

  init(_ controller: Controller?) {
    let all = [controller?.name.value].compactMap(\.self) + (controller?.knownAs.all() ?? [])
    names = Set(all.flatMap { $0.lowercased().split(separator: " ").map(String.init) })
  }

  /// The words from the verb to the policy.
  func match(in sentence: Sentence) -> Range<Int>? {
    guard !sentence.isHistorical else { return nil }
    if let match = Self.reversed.firstMeantMatch(in: sentence) { return match }
    for index in sentence.words.indices {
      guard let verb = Self.verb(sentence.words[index].text),
        let end = policyEnd(in: sentence, after: index, verb)
      else { continue }
      let match = index..<end
      if sentence.isQuoted(match) || sentence.isNegated(matched: Array(match)) { continue }
      if Self.isOwnDecision(sentence, before: index) { continue }
      return match
    }
    return nil
  }

  private enum Verb {
    /// accept the policy
    case direct
    /// consent **to** the policy; the words that may follow
    case with(Set<String>)
  }

  private static func verb(_ word: String) -> Verb? {
    switch word {
    case "accept", "accepts", "accepting", "accepted", "approve", "approves", "approving": .direct
    case "agree", "agrees", "agreeing", "agreed", "consent", "consents", "consenting", "consented":
      .with(["to", "with"])
    case "acceptance", "approval": .with(["of"])
    case "samtykke", "samtykket", "accepten": .with(["til"])
    case "samtykker", "samtykkede", "samtykkes", "enig": .with(["til", "i"])
    default:
      word.hasPrefix("godkendelse")
        ? .with(["af"])
        : word.hasPrefix("accepter") || word == "godkend" || word == "godkende" || word.hasPrefix("godkender")
          || word == "godkendt" ? .direct : nil
    }
  }

  /// Where the policy ends that the verb is about: between them stand only articles, pronouns and other documents.
  private func policyEnd(in sentence: Sentence, after index: Int, _ verb: Verb) -> Int? {
    let words = sentence.words
    var place = index + 1
    if case .with(let needed) = verb {
      while place < words.count, Self.subjects.contains(words[place].text) { place += 1 }
      guard place < words.count, needed.contains(words[place].text) else { return nil }
      place += 1
    } else if place < words.count, words[place].text == "af" {
      place += 1
    }
    let limit = min(words.count, index + 16)
    while place < limit {
      if let length = Self.policy(words[place...]) { return place + length }
      let word = words[place].text
      let isName =
        names.contains(word) || (word.hasSuffix("s") && names.contains(String(word.dropLast())))
        || (word.hasSuffix("'s") && names.contains(String(word.dropLast(2))))
      guard
        isName || Self.between.contains(word) || Self.subjects.contains(word)
          || Self.documents.contains(where: word.hasPrefix) || Self.documents.contains(where: word.hasSuffix)
      else { return nil }
      place += 1
    }
    return nil
  }

  /// How many words name a privacy policy here, if they do.
  private static func policy(_ words: ArraySlice<Word>) -> Int? {
    guard let first = words.first?.text else { return nil }
    let rest = words.dropFirst().prefix(4).map(\.text)
    if ["privatlivspolitik", "persondatapolitik", "databeskyttelsespolitik", "privatlivserklæring"].contains(
      where: first.hasPrefix
    ) {
      return 1
    }
    // »privatlivs- og cookiepolitik«
    if ["privatlivs", "persondata", "privatlivs-", "persondata-"].contains(first), rest.count > 1,
      rest[0] == "og" || rest[0] == "samt", rest[1].hasPrefix("cookie")
    {
      return 3
    }
    let isEnglish = first == "privacy" || (first == "data" && ["protection", "privacy"].contains(rest.first))
    guard isEnglish, let end = rest.firstIndex(where: { policies.contains($0) }) else { return nil }
    return rest[..<end].allSatisfy { ["protection", "privacy", "and", "cookie", "cookies"].contains($0) }
      ? end + 2 : nil
  }

  /// »Ledelsen godkender privatlivspolitikken«: those who write it decide on it.
  private static func isOwnDecision(_ sentence: Sentence, before index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 3, !sentence.words[start - 1].endsClause { start -= 1 }
    let near =
      sentence.words[start..<index].map(\.text) + sentence.words[(index + 1)...].prefix(1).map(\.text)
    if near.contains(where: { deciders.contains($0) }) { return true }
    return sentence.words.contains {
      $0.text.hasPrefix("bestyrelse") || $0.text.hasPrefix("direktion") || $0.text == "board"
    }
  }

  private static let reversed = PhrasePatternSet([
    "(privatlivspolitik|privatlivspolitikken|persondatapolitik|persondatapolitikken) (skal|må) [først|altid] (accepteres|godkendes)",
    "privacy (policy|notice|statement) (must|has to|needs to|should|is to) [first|also] be (accepted|agreed|approved)",
    "privacy (policy|notice|statement) [that] (you|i) (accept|agree to|have accepted|have agreed to)",
    "(privatlivspolitik|privatlivspolitikken) [som] (du|jeg) (accepterer|godkender|har accepteret)",
  ])

  private static let policies: Set<String> = ["policy", "policies", "notice", "statement"]

  private static let subjects: Set<String> = [
    "du", "jeg", "man", "brugeren", "kunden", "hermed", "samtidig", "også", "desuden", "dermed", "herved",
    "således", "automatisk", "ligeledes", "udtrykkeligt", "hereby", "also", "fully",
  ]

  private static let between: Set<String> = [
    "vores", "vor", "jeres", "den", "denne", "firmaets", "virksomhedens", "hjemmesidens", "webshoppens",
    "butikkens",
    "følgende", "gældende", "our", "your", "the", "this", "my", "both", "både", "all", "website's", "site's",
    "company's",
    "og", "samt", "and", "of", "use", "service", "cookie", "cookies", "policy", "policies", "brug", "brugen",
    "af", "general", "generelle", "indholdet", "content", "contents", "full",
  ]

  /// What people may accept in the same breath.
  private static let documents = [
    "betingelser", "betingelserne", "vilkår", "terms", "conditions", "cookiepolitik",
  ]

  private static let deciders: Set<String> = [
    "vi", "we", "ledelsen", "ledelse", "bestyrelsen", "direktionen", "direktøren", "management", "board",
    "director", "datatilsynet",
  ]
}
