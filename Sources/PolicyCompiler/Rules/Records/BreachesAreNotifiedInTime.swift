extension Rule {
  static let breachesAreNotifiedInTime = Rule(
    "REC-002",
    "breach-deadline-too-long",
    title: Bilingual(
      da:
        "Anmeldelse af eller underretning om brud på persondatasikkerheden er lovet senere, end loven tillader",
      en: "The promised breach notification is later than the law allows"
    ),
    why: Bilingual(
      da:
        "Tilsynsmyndigheden skal have besked senest 72 timer efter, at bruddet er opdaget, og de berørte uden unødig forsinkelse, når risikoen er høj.",
      en:
        "The supervisory authority must be told within 72 hours of learning of the breach, and the people concerned without undue delay where the risk is high."
    ),
    citations: [.gdpr("33(1)"), .gdpr("34(1)")],
    examples: [
      .violates("breach {\n    authority-within ⟦7 days⟧\n}"),
      .violates("breach {\n    subjects ⟦none⟧\n}"),
      .violates("breach {\n    subjects        high-risk\n    subjects-within ⟦2 weeks⟧\n}"),
      .violates(
        """
        clause incidents {
            after security
            text  da: ⟦"Sker der et brud, får Datatilsynet besked senest syv dage efter."⟧
                  en: "After a breach we notify the supervisory authority within seven days."
        }
        """
      ),
      .passes(
        """
        clause incidents {
            after security
            text  da: "Sker der et brud, får Datatilsynet besked senest 72 timer efter."
                  en: "After a breach we notify the supervisory authority within 72 hours."
        }
        """
      ),
      .passes("breach {\n    authority-within 72 hours\n    subjects         high-risk\n}"),
      .passes("breach {\n    authority-within 3 days\n    subjects-within  24 hours\n}"),
    ]
  ) { context, findings in
    checkTexts(context, &findings)
    guard let breach = context.draft.breach.value else { return }
    if case .said(let duration, let span) = breach.authorityWithin,
      let limit = context.limit("breach-authority"), duration.exceeds(limit)
    {
      findings.report(
        at: span,
        Bilingual(
          da:
            "Tilsynsmyndigheden får først besked efter \(duration.displayText.da); loven giver \(limit.displayText.da)",
          en:
            "the supervisory authority is told only after \(duration.displayText.en); the law allows \(limit.displayText.en)"
        ),
        help: [Bilingual(da: "skriv authority-within 72 hours", en: "write authority-within 72 hours")]
      )
    }
    if case .none(let span) = breach.subjects {
      findings.report(
        at: span,
        Bilingual(
          da: "De berørte skal have besked, når et brud medfører en høj risiko for dem",
          en: "the people concerned must be told when a breach puts them at high risk"
        ),
        help: [
          Bilingual(
            da: "skriv subjects high-risk – eller subjects always",
            en: "write subjects high-risk – or subjects always"
          )
        ]
      )
    }
    if case .said(let duration, let span) = breach.subjectsWithin,
      let limit = context.limit("breach-subjects"), duration.exceeds(limit)
    {
      findings.report(
        at: span,
        Bilingual(
          da:
            "De berørte får først besked efter \(duration.displayText.da); det skal ske uden unødig forsinkelse",
          en:
            "the people concerned are told only after \(duration.displayText.en); it must be without undue delay"
        ),
        help: [
          Bilingual(
            da: "skriv højst subjects-within \(limit.count) \(limit.unit.rawValue)s, eller slet linjen",
            en: "write subjects-within \(limit.count) \(limit.unit.rawValue)s at the most, or remove the line"
          )
        ]
      )
    }
  }

  private static func checkTexts(_ context: RuleContext, _ findings: inout Findings) {
    guard let limit = context.limit("breach-authority") else { return }
    for written in context.sentences {
      guard let promise = BreachDeadlineText.promise(in: written.sentence), promise.deadline.exceeds(limit)
      else { continue }
      let words = written.sentence.quote(promise.words)
      findings.report(
        at: written.version.span,
        group: "text \(written.text.text.extent.file) \(written.text.text.extent.start)",
        Bilingual(
          da: "»\(words)« er for sent; loven giver \(limit.displayText.da)",
          en: "‘\(words)’ is too late; the law allows \(limit.displayText.en)"
        )
      )
    }
  }
}
