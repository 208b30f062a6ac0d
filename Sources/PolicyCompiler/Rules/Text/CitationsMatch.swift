extension Rule {
  static let citationsMatch = Rule(
    "TEXT-007",
    "citation-mismatch",
    title: Bilingual(
      da: "En henvisning til en artikel passer ikke med erklæringen",
      en: "A cited article does not match the declaration"
    ),
    why: Bilingual(
      da: "En forkert henvisning er et forkert udsagn om behandlingsgrundlaget eller om en rettighed.",
      en: "A wrong citation is a false statement about the legal basis or about a right."
    ),
    citations: [.gdpr("5(1)(a)"), .gdpr("13(1)(c)")],
    examples: [
      .violates(
        """
        purpose newsletter as marketing {
            name        da: "Sende nyhedsbrev", en: "Send the newsletter"
            description da: ⟦"Vi sender det med dit samtykke, jf. artikel 6, stk. 1, litra f."⟧
                        en: "We send it with your consent."
            data        name, email
            sources     data-subject
            basis       consent {
                given    checkbox, default: off
                withdraw unsubscribe-link
                proof    logged
            }
            provision   none
            recipients  none
            retention   until: unsubscribed
        }
        """
      ),
      .violates(
        """
        clause rights {
            text da: "Du har ret til indsigt efter artikel 15."
                 en: ⟦"You have a right of access under Article 17."⟧
        }
        """
      ),
      .violates(
        """
        clause information {
            text da: ⟦"Det følger af artikel 13, stk. 5."⟧
                 en: "The law says so."
        }
        """
      ),
      .passes(
        """
        purpose newsletter as marketing {
            name        da: "Sende nyhedsbrev", en: "Send the newsletter"
            description da: "Vi sender det med dit samtykke, jf. artikel 6, stk. 1, litra a."
                        en: "We send it with your consent, Art. 6(1)(a)."
            data        name, email
            sources     data-subject
            basis       consent {
                given    checkbox, default: off
                withdraw unsubscribe-link
                proof    logged
            }
            provision   none
            recipients  none
            retention   until: unsubscribed
        }

        clause objection {
            text da: "Du kan gøre indsigelse efter artikel 21, når grundlaget er artikel 6, stk. 1, litra e eller f."
                 en: "You have a right to object under Article 21 where the basis is Article 6(1)(e) or (f)."
        }
        """
      ),
    ]
  ) { context, findings in
    for written in context.sentences {
      let cited = CitedProvision.all(in: written.sentence).filter { provision in
        provision.kind == .article && !written.sentence.isNegated(around: provision.words)
          && !written.sentence.isQuoted(provision.words)
      }
      guard !cited.isEmpty, !written.sentence.isHistorical, !namesAnotherAct(written.sentence) else {
        continue
      }
      if let missing = cited.first(where: { !exists($0) }) {
        report(written, missing, &findings, [], label: nil)
        continue
      }
      if let purpose = purpose(of: written, context), checkBases(written, cited, purpose, &findings) {
        continue
      }
      checkRights(written, cited, right(of: written, context), &findings)
    }
  }

  /// The right that a text is about, by the place where it stands or the heading above it.
  private static func right(of written: WrittenSentence, _ context: RuleContext) -> NamedRight? {
    guard let home = written.text.home else { return nil }
    let article: Int? =
      switch (home.kind, written.text.text.word) {
      case (.rights, "objection-to-marketing"): 21
      case (.rights, "portability"): 20
      case (.complaint, _): 77
      default: nil
      }
    if let article { return NamedRight.all.first { $0.article == article } }
    guard home.kind == .clause, let id = home.id, let language = written.language,
      let title = context.draft.clauses[id]?.title.value?.said(in: language)
    else { return nil }
    let named = NamedRight.all.filter { right in
      Prose.sentences(of: title, in: language).contains { right.heading.firstMatch(in: $0) != nil }
    }
    return named.count == 1 ? named[0] : nil
  }

  // MARK: Provisions that do not exist

  private static func exists(_ provision: CitedProvision) -> Bool {
    if let last = provision.last { return (1...99).contains(provision.number) && last <= 99 }
    guard provision.suffix.isEmpty else { return false }
    return GDPRArticles.exist(
      article: provision.number,
      paragraph: provision.paragraph,
      point: provision.point
    )
  }

  /// Articles of other acts, and of agreements, are not looked at.
  private static func namesAnotherAct(_ sentence: Sentence) -> Bool {
    otherActs.firstMatch(in: sentence) != nil
  }

  private static let otherActs = PhrasePatternSet([
    "(direktiv*|directive*|charter*|chartret*|*traktat*|treaty|treaties|teuf|teu|tfeu|tfeuf|eprivacy*|e-privacy*|dsa|dma|emrk|echr)",
    "(konvention*|menneskerettighedskonvention*|convention*|grundlov*|constitution|vedtægt*|aftalens|kontraktens|forordningens)",
    "(digital services act|digital markets act|ai act|ai-forordning*|data act|dataforordning*)",
    "(forordning*|regulation) …3 (2016/1011|2017/*|2018/*|2019/*|2020/*|2021/*|2022/*|2023/*|2024/*|2025/*|2026/*|1215/*|910/*|593/*|864/*)",
    "of the (agreement|contract|terms|statutes|standard contractual clauses|clauses)",
    "(i|af) (aftalen|kontrakten|betingelserne|vedtægterne|vilkårene|standardkontraktbestemmelserne)",
  ])

  // MARK: Bases

  private static func purpose(of written: WrittenSentence, _ context: RuleContext) -> Purpose? {
    guard let home = written.text.home, home.kind == .purpose, let id = home.id else { return nil }
    return context.draft.purposes.own.first { $0.id.value == id && $0.extent == home.extent }
      ?? context.draft.purposes[id]
  }

  /// Whether a basis is cited that the purpose does not declare.
  private static func checkBases(
    _ written: WrittenSentence,
    _ cited: [CitedProvision],
    _ purpose: Purpose,
    _ findings: inout Findings
  ) -> Bool {
    let kinds = purpose.bases.nodes().compactMap(\.kind.value)
    let conditions = purpose.specialCategories.nodes().compactMap(\.condition.value)
    for provision in cited where provision.last == nil {
      guard let point = provision.point else { continue }
      if provision.number == 6, provision.paragraph ?? 1 == 1, !kinds.isEmpty {
        let letters = kinds.map(\.letter)
        if letters.contains(point) { continue }
        report(written, provision, &findings, letters.map { "6(1)(\($0))" }, label: declared(purpose, kinds))
        return true
      }
      if provision.number == 9, provision.paragraph ?? 2 == 2, !purpose.bases.isUnsaid {
        let letters = conditions.map(\.letter)
        if letters.contains(point) { continue }
        report(
          written,
          provision,
          &findings,
          letters.map { "9(2)(\($0))" },
          label: letters.isEmpty
            ? Bilingual(
              da: "formålet »\(purpose.id.value)« har ingen undtagelse efter artikel 9",
              en: "purpose ‘\(purpose.id.value)’ declares no condition of Art. 9"
            )
            : Bilingual(
              da: "formålet »\(purpose.id.value)« angiver en anden",
              en: "purpose ‘\(purpose.id.value)’ declares another"
            )
        )
        return true
      }
    }
    return false
  }

  private static func declared(_ purpose: Purpose, _ kinds: [LegalBasis.Kind]) -> Message {
    let words = kinds.map(\.rawValue).joined(separator: ", ")
    return Bilingual(
      da: "formålet »\(purpose.id.value)« har grundlaget \(words)",
      en: "purpose ‘\(purpose.id.value)’ is declared as \(words)"
    )
  }

  // MARK: Rights

  /// A sentence that names rights and cites the article of another right, but not their own.
  private static func checkRights(
    _ written: WrittenSentence,
    _ cited: [CitedProvision],
    _ subject: NamedRight?,
    _ findings: inout Findings
  ) {
    let sentence = written.sentence
    let articles = NamedRight.all.map(\.article)
    let foreign = cited.filter { articles.contains($0.number) && ($0.number != 7 || $0.paragraph == 3) }
    guard !foreign.isEmpty else { return }
    var named = NamedRight.all.filter { $0.words.firstMatch(in: sentence) != nil }
    if named.isEmpty, let subject { named = [subject] }
    func cites(_ article: Int) -> Bool {
      cited.contains { ($0.number...max($0.number, $0.last ?? $0.number)).contains(article) }
    }
    guard let right = named.first(where: { !cites($0.article) }) else { return }
    let others = foreign.filter { provision in
      provision.last == nil && !named.contains { $0.article == provision.number }
    }
    guard let wrong = others.first else { return }
    report(
      written,
      wrong,
      &findings,
      [right.article == 7 ? "7(3)" : "\(right.article)"],
      label: Bilingual(da: "artiklen handler om en anden rettighed", en: "the article is about another right")
    )
  }

  // MARK: The message

  private static func report(
    _ written: WrittenSentence,
    _ provision: CitedProvision,
    _ findings: inout Findings,
    _ right: [String],
    label: Message?
  ) {
    let words = written.sentence.quote(provision.words)
    let extent = written.text.text.extent
    let exists = label != nil
    findings.report(
      at: written.version.span,
      about: extent,
      group: "\(provision.name) \(extent.file) \(extent.start)",
      exists
        ? Bilingual(da: "»\(words.clipped)« passer ikke her", en: "‘\(words.clipped)’ does not fit here")
        : Bilingual(
          da: "»\(words.clipped)« findes ikke i databeskyttelsesforordningen",
          en: "‘\(words.clipped)’ does not exist in the GDPR"
        ),
      label: label,
      help: right.isEmpty
        ? [Bilingual(da: "ret henvisningen, eller slet den", en: "correct the citation, or remove it")]
        : [
          Bilingual(
            da: "skriv " + right.map(ArticleNumber.danish).joined(separator: " eller "),
            en: "cite " + right.map(ArticleNumber.english).joined(separator: " or ")
          )
        ]
    )
  }
}

extension LegalBasis.Kind {
  /// The letter of Art. 6(1).
  var letter: String { Self.letters[Self.allCases.firstIndex(of: self) ?? 0] }

  private static let letters = ["a", "b", "c", "d", "e", "f"]
}

extension SpecialCategoryCondition.Condition {
  /// The letter of Art. 9(2).
  var letter: String { Self.letters[Self.allCases.firstIndex(of: self) ?? 0] }

  private static let letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
}
