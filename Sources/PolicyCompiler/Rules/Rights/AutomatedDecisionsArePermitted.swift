extension Rule {
  static let automatedDecisionsArePermitted = Rule(
    "RIGHTS-010",
    "automated-decision-without-ground",
    title: Bilingual(
      da: "En automatisk afgørelse mangler grundlag eller garantier",
      en: "A solely automated decision lacks ground or safeguards"
    ),
    why: Bilingual(
      da:
        "Afgørelser, som træffes uden et menneske, er som udgangspunkt forbudt. De tre undtagelser er udtømmende, og der følger garantier med.",
      en:
        "Decisions made without a human are prohibited in principle. The three exceptions are exhaustive, and safeguards go with them."
    ),
    citations: [
      .gdpr("22(1)"), .gdpr("22(2)"), .gdpr("22(3)"), .gdpr("22(4)"), .courtOfJustice("C-634/21", "SCHUFA"),
    ],
    examples: [
      .violates(loans(word: "⟦automated-decisions⟧", "safeguards   human-review, own-view, contest")),
      .violates(loans("ground       contract\n        safeguards   ⟦human-review, own-view⟧")),
      .violates(loans("ground       ⟦law⟧")),
      .violates(
        loans(
          "ground       contract\n        safeguards   human-review, own-view, contest\n        special-categories ⟦yes⟧"
        )
      ),
      .passes(loans("ground       contract\n        safeguards   human-review, own-view, contest")),
      // Where a law permits the decision, the law sets the safeguards.
      .passes(loans("ground       law, law: anti-money-laundering-act")),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own {
      guard case .said(let decisions, let span) = purpose.automatedDecisions,
        context.understands(purpose.extent)
      else { continue }
      checkGround(decisions, of: purpose, at: span, &findings)
      if decisions.specialCategories.value == true, let place = decisions.specialCategories.span,
        !permitsSpecial(purpose), !isUnconditioned(purpose, context.draft)
      {
        findings.report(
          at: place,
          Bilingual(
            da:
              "Automatiske afgørelser på grundlag af følsomme oplysninger kræver udtrykkeligt samtykke eller en lov",
            en: "automated decisions based on sensitive data need explicit consent or a law"
          ),
          help: [
            Bilingual(
              da:
                "skriv special-category explicit-consent – eller substantial-public-interest med sin law: … – i formålet, eller brug dem ikke",
              en:
                "write special-category explicit-consent – or substantial-public-interest with its law: … – in the purpose, or do not use them"
            )
          ]
        )
      }
    }
  }

  private static func checkGround(
    _ decisions: AutomatedDecisions,
    of purpose: Purpose,
    at span: SourceSpan,
    _ findings: inout Findings
  ) {
    guard let ground = decisions.ground.value, let kind = ground.kind.value else {
      findings.report(
        at: span,
        Bilingual(
          da: "Formålet »\(purpose.id.value)« siger ikke, hvad der tillader de automatiske afgørelser",
          en: "purpose ‘\(purpose.id.value)’ does not say what permits its automated decisions"
        ),
        help: [
          Bilingual(
            da: "skriv ground contract · explicit-consent · law, law: … – eller lad et menneske afgøre det",
            en: "write ground contract · explicit-consent · law, law: … – or let a human decide"
          )
        ]
      )
      return
    }
    if kind == .law {
      guard ground.law.isUnsaid else { return }
      findings.report(
        at: ground.span,
        Bilingual(
          da: "Formålet »\(purpose.id.value)« siger ikke, hvilken lov der tillader de automatiske afgørelser",
          en: "purpose ‘\(purpose.id.value)’ does not say which law permits its automated decisions"
        ),
        help: [Bilingual(da: "skriv ground law, law: …", en: "write ground law, law: …")]
      )
      return
    }
    let said = decisions.safeguards.all()
    let missing = AutomatedDecisions.Safeguard.allCases.filter { !said.contains($0) }
    guard !missing.isEmpty else { return }
    let names = Bilingual(
      da: ListText.text(missing.map { name($0).da }, in: .da),
      en: ListText.text(missing.map { name($0).en }, in: .en)
    )
    let all = AutomatedDecisions.Safeguard.allCases.map(\.rawValue).joined(separator: ", ")
    findings.report(
      at: decisions.safeguards.span ?? span,
      Bilingual(
        da: "De automatiske afgørelser mangler garantier: \(names.da)",
        en: "the automated decisions lack safeguards: \(names.en)"
      ),
      help: [
        Bilingual(
          da: "giv dem, der rammes, alle tre muligheder: safeguards \(all)",
          en: "give those affected all three: safeguards \(all)"
        )
      ]
    )
  }

  private static func name(_ safeguard: AutomatedDecisions.Safeguard) -> Message {
    switch safeguard {
    case .humanReview: Bilingual(da: "at et menneske ser på sagen", en: "that a human looks at the case")
    case .ownView: Bilingual(da: "at man kan sige sin mening", en: "that people can put their point of view")
    case .contest: Bilingual(da: "at man kan bestride afgørelsen", en: "that people can contest the decision")
    }
  }

  /// Art. 22(4). That a law is named is the business of the rule on the condition itself.
  private static func permitsSpecial(_ purpose: Purpose) -> Bool {
    purpose.specialCategories.nodes().contains {
      $0.condition.value == .explicitConsent || $0.condition.value == .substantialPublicInterest
    }
  }

  /// Whether the purpose uses sensitive data without any condition, which is reported as that.
  private static func isUnconditioned(_ purpose: Purpose, _ draft: Draft) -> Bool {
    let tags = purpose.data.all().compactMap { draft.data[$0]?.tag }
    return purpose.specialCategories.isUnsaid && tags.contains { $0 != .ordinary && $0 != .anonymous }
  }

  private static func loans(word: String = "automated-decisions", _ lines: String) -> String {
    """
    purpose loans {
        name       da: "Afgøre ansøgninger om lån", en: "Decide loan applications"
        data       name, payment
        sources    data-subject
        basis      contract
        provision  contractual, da: "Ellers kan vi ikke svare.", en: "Otherwise we cannot answer."
        recipients none
        retention  1 year, from: contract-end
        \(word) {
            logic        da: "Vi ser på indtægt og gæld.", en: "We look at income and debts."
            significance da: "Du kan få afslag.", en: "You may be refused."
            consequences da: "Du kan ikke låne hos os.", en: "You cannot borrow from us."
            \(lines.replacing("\n        ", with: "\n            "))
        }
    }
    """
  }
}
