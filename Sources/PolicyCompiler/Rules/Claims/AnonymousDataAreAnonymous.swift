extension Rule {
  static let anonymousDataAreAnonymous = Rule(
    "CLAIM-004",
    "anonymity-contradicted",
    title: Bilingual(
      da: "Oplysninger kaldes anonyme, selv om de identificerer en enhed eller person",
      en: "Data are called anonymous although they identify a device or person"
    ),
    why: Bilingual(
      da:
        "Et id, der skelner én enhed fra en anden, er en personoplysning. Kaldes den anonym, tror folk, at de ingen rettigheder har.",
      en:
        "An identifier that tells one device from another is personal data. Where it is called anonymous, people believe that they have no rights."
    ),
    citations: [
      .gdpr("4(1)"), .gdpr("4(5)"),
      .other(da: "GDPR, præambelbetragtning 26 og 30", en: "GDPR recitals 26 and 30"),
      .courtOfJustice("C-582/14", "Breyer"),
      .other(
        da: "Datatilsynets afgørelse om DMI's hjemmeside (2020)",
        en: "Datatilsynet, decision on the DMI website (2020)"
      ),
    ],
    examples: [
      .violates("claim ⟦anonymous-statistics⟧\n\n" + ClaimExample.statistics),
      .violates(
        ClaimExample.statistics(
          "\n    description da: ⟦\"Oplysningerne er anonyme.\"⟧, en: \"The data are anonymous.\""
        )
      ),
      .passes(
        ClaimExample.statistics(
          "\n    description da: \"Oplysningerne er ikke anonyme.\", en: \"The data are not anonymous.\""
        )
      ),
      .passes(
        "claim anonymous-statistics\n\n"
          + ClaimExample.statistics(
            "\n    anonymised da: \"IP-adressen forkortes, og besøg tælles uden id.\"\n               en: \"The IP address is shortened, and visits are counted without an identifier.\"\n               before-storage: yes"
          )
      ),
    ]
  ) { context, findings in
    let words = AnonymityWords(context)
    for claim in context.claims(.anonymousStatistics) where !claim.isAnonymised {
      report(claim.span, claim.words, nil, words.identifiers(of: claim), &findings)
    }
    for written in context.sentences {
      guard let range = AnonymityWords.match(written.sentence) else { continue }
      let extent = written.text.text.extent
      report(
        written.version.span,
        written.sentence.quote(range),
        "anonymous \(extent.file) \(extent.start)",
        words.identifiers(of: written),
        &findings
      )
    }
  }

  private static func report(
    _ span: SourceSpan,
    _ words: String,
    _ group: String?,
    _ identifiers: [Identifier],
    _ findings: inout Findings
  ) {
    guard let first = identifiers.first else { return }
    findings.report(
      at: span,
      group: group,
      Bilingual(
        da: "»\(words)« passer ikke: »\(first.name.da)« identificerer en enhed eller person",
        en: "‘\(words)’ is not true: ‘\(first.name.en)’ identifies a device or person"
      ),
      label: Bilingual(da: "oplysningerne er ikke anonyme", en: "the data are not anonymous"),
      notes: identifiers.map {
        Diagnostic.Note(
          message: Bilingual(da: "»\($0.name.da)« identificerer", en: "‘\($0.name.en)’ identifies"),
          span: $0.span
        )
      },
      help: [
        Bilingual(
          da: "skriv »pseudonyme«, eller beskriv det id, der bruges",
          en: "write ‘pseudonymous’, or describe the identifier that is used"
        ),
        Bilingual(
          da: "gøres oplysningerne anonyme med det samme, så vis det: anonymised …, before-storage: yes",
          en: "if data are made anonymous at once, show it: anonymised …, before-storage: yes"
        ),
      ]
    )
  }
}

/// Something that points to one person or device.
private struct Identifier {
  let name: Message
  let span: SourceSpan
}

/// What is called anonymous, and what identifies in it.
private struct AnonymityWords {
  let context: RuleContext

  init(_ context: RuleContext) { self.context = context }

  /// The words that call something anonymous; not what is made so later, or is so for others only.
  static func match(_ sentence: Sentence) -> Range<Int>? {
    guard let range = patterns.firstMeantMatch(in: sentence), later.firstMatch(in: sentence) == nil else {
      return nil
    }
    return range
  }

  func identifiers(of claim: StatedClaim) -> [Identifier] {
    guard let scope = claim.scope else { return statistics() }
    return identifiers(
      in: context.draft.purposes.own.filter { scope.contains($0.id.value) },
      isDeclared: true
    )
  }

  func identifiers(of written: WrittenSentence) -> [Identifier] {
    guard let home = written.text.home else { return [] }
    let start = written.text.text.extent.start
    switch home.kind {
    case .purpose:
      return identifiers(in: context.draft.purposes.own.filter { $0.extent == home.extent })
    case .cookie, .tracker, .use, .service:
      let here = context.items.filter { home.extent.contains($0.name.span) && $0.name.span.start < start }
      let latest = here.map(\.name.span.start).max()
      return identifiers(in: here.filter { $0.name.span.start == latest })
    default: return ClaimText.isOurs(written) ? named(in: written.sentence) : []
    }
  }

  /// What serves statistics.
  private func statistics() -> [Identifier] {
    let purposes = context.draft.purposes.own.filter { $0.has(.statistics) }
    let ids = Set(purposes.map(\.id.value))
    let others = context.items.filter { item in
      item.category == .statistics && !item.purposes.contains { ids.contains($0.value.id) }
    }
    return identifiers(in: purposes, isDeclared: true) + identifiers(in: others)
  }

  /// The services, cookies and purposes that a sentence names.
  private func named(in sentence: Sentence) -> [Identifier] {
    let text = " " + sentence.words.map(\.text).joined(separator: " ") + " "
    let items = context.items.filter { item in
      let name = item.name.value.lowercased().prefix { $0 != "*" }
      if name.utf8.count > 2, text.contains(" " + name) { return true }
      guard let service = item.service else { return false }
      let names = [service.name.value ?? service.id.value] + service.aliases.all()
      return names.contains { text.contains(" " + $0.lowercased() + " ") }
    }
    if !items.isEmpty { return identifiers(in: items) }
    let purposes = context.draft.purposes.own.filter { purpose in
      let names = [Language.da, .en].compactMap { purpose.name.value?.said(in: $0)?.plainText.lowercased() }
      return names.contains { text.contains(" " + $0 + " ") }
    }
    if !purposes.isEmpty { return identifiers(in: purposes) }
    if Self.aboutCookies.firstMatch(in: sentence) != nil { return identifiers(in: context.items) }
    return Self.aboutStatistics.firstMatch(in: sentence) != nil ? statistics() : []
  }

  private func identifiers(in items: [UsedItem]) -> [Identifier] {
    items.filter { item in
      if isAnonymised(item) { return false }
      switch item.facts.identifies.value {
      case .person, .device: return true
      case .nobody: return false
      case nil: return item.known?.identifies ?? false
      }
    }.map { Identifier(name: Bilingual(da: $0.name.value, en: $0.name.value), span: $0.name.span) }
  }

  private func isAnonymised(_ item: UsedItem) -> Bool {
    if item.facts.anonymised.value?.beforeStorage.value == true { return true }
    let purposes = item.purposes.compactMap { context.draft.purposes[$0.value] }
    return !purposes.isEmpty && purposes.allSatisfy(\.isAnonymisedBeforeStorage)
  }

  private func identifiers(in purposes: [Purpose], isDeclared: Bool = false) -> [Identifier] {
    let purposes = purposes.filter { !$0.isAnonymisedBeforeStorage }
    let ids = Set(purposes.map(\.id.value))
    let items = context.items.filter { item in item.purposes.contains { ids.contains($0.value.id) } }
    let data = purposes.flatMap { context.data(of: $0) }
    return identifiers(in: items)
      + data.filter { $0.value.isIdentifier || isDeclared && $0.value.namesPeople }.map {
        Identifier(name: $0.value.displayName, span: $0.span)
      }
  }

  private static let patterns = PhrasePatternSet([
    "(is|are|remain|remains|stay|stays) [collected|stored|processed|kept|used] [completely|fully|entirely|all|100%] (anonymous|anonymously)",
    "(collect|collected|store|stored|process|processed|kept|measure|count) …3 (anonymously|in anonymous form)",
    "anonymous (statistic*|data|information|cookies|cookie|usage|visitor|visit|figures|measurement*|analytics|identifier*|id)",
    "(cannot|can't|can not|can never|not|never) …1 be (traced|linked|attributed|tied|related) [back] to (you|a|an|any|individual*|person*|one)",
    "(is|are) not personally identifiable", "er ikke personhenførbar*",
    "(er|forbliver|indsamles|gemmes|opbevares|behandles|registreres|måles|tælles) [helt|fuldstændig|fuldstændigt|fuldt|alle|100%] (anonym|anonyme|anonymt)",
    "(indsamler|gemmer|opbevarer|behandler|måler|tæller|registrerer) …4 (anonymt|i anonym form)",
    "(anonym|anonyme) (*statistik*|data|*oplysninger|cookies|cookie|brugsdata|tal|målinger|id*|analyse*)",
    "(kan ikke|kan aldrig|ikke kan|ikke) (henføres|spores|føres|kobles|knyttes) [tilbage] til (dig|en|enkelt*|person*|bestemt*|nogen)",
  ])

  private static let later = PhrasePatternSet([
    "(after|afterwards|once|until|before|if|when|other users|others|unless)",
    "(efter|derefter|herefter|indtil|før|hvis|når|andre brugere|medmindre)",
  ])

  private static let aboutCookies: PhrasePattern = "(cookies|cookie|cookierne)"
  private static let aboutStatistics: PhrasePattern =
    "(*statistic*|*statistik*|analytics|webanalyse*|usage|visits|visitors|besøg*|brugsdata)"
}

extension Purpose {
  /// Whether its data are anonymous before anything is stored.
  fileprivate var isAnonymisedBeforeStorage: Bool { anonymised.value?.beforeStorage.value == true }
}

extension DataCategory {
  /// Whether it holds a number that tells people or devices apart.
  fileprivate var isIdentifier: Bool {
    if stored.value?.isStored.value == false || tag == .anonymous { return false }
    switch identifies.value {
    case .nobody: return false
    case .person, .device: return true
    case nil: break
    }
    let texts = [name.value].compactMap { $0 } + items.nodes().compactMap(\.text)
    let words = texts.flatMap { $0.versions.map(\.plainText) } + bareItems.all() + [id.value]
    return words.contains { word in
      let word = word.lowercased()
      return Self.numbers.contains { word.contains($0) }
    }
  }

  /// Whether the library knows it as what people are called or reached by.
  fileprivate var namesPeople: Bool {
    origin == .library && ["name", "email", "phone", "cpr", "customer-number", "account"].contains(id.value)
  }

  private static let numbers = [
    "ip-adresse", "ip address", "ip-address", "ip-nummer", "enheds-id", "enhedsid", "device id", "device-id",
    "cookie-id", "cookie id", "bruger-id", "brugerid", "user id", "user-id",
  ]
}
