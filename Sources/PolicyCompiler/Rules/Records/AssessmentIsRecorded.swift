extension Rule {
  static let assessmentIsRecorded = Rule(
    "REC-003",
    "dpia-unrecorded",
    .note,
    title: Bilingual(
      da: "En konsekvensanalyse synes påkrævet, men er ikke noteret",
      en: "An impact assessment seems to be required but is not recorded"
    ),
    why: Bilingual(
      da:
        "Automatiske afgørelser, overvågning i stort omfang og følsomme oplysninger i stort omfang kræver en konsekvensanalyse, før behandlingen begynder.",
      en:
        "Automated decisions, large-scale monitoring and large-scale use of sensitive data need an impact assessment before the processing begins."
    ),
    citations: [
      .gdpr("35(1)"), .gdpr("35(3)(a)"), .gdpr("35(3)(b)"), .gdpr("35(3)(c)"), .gdpr("35(4)"),
    ],
    examples: [
      .violates(loans("⟦loans⟧", "", publishes: "privacy-policy, record")),
      .passes(loans("loans", "\n    assessment 2026-02-11", publishes: "privacy-policy, record")),
      .passes(loans("loans", "", publishes: "privacy-policy")),
    ]
  ) { context, findings in
    guard let request = context.recordRequest else { return }
    let note = Diagnostic.Note(
      message: Bilingual(da: "her bestilles en fortegnelse", en: "a record is asked for here"),
      span: request
    )
    let purposes = context.draft.purposes.own
    let deciding = purposes.filter {
      $0.automatedDecisions.value != nil && $0.assessment.isUnsaid && context.understands($0.extent)
    }
    for purpose in deciding {
      findings.report(
        at: purpose.id.span,
        Bilingual(
          da:
            "Formålet »\(purpose.id.value)« træffer automatiske afgørelser, men nævner ingen konsekvensanalyse",
          en: "purpose ‘\(purpose.id.value)’ makes automated decisions but records no impact assessment"
        ),
        notes: [note],
        help: [dateHelp]
      )
    }
    guard deciding.isEmpty, context.isUnderstood, purposes.allSatisfy(\.assessment.isUnsaid),
      let activity = context.draft.controller.value?.largeScale.located().first
    else { return }
    findings.report(
      at: activity.span,
      Bilingual(
        da: "Behandling i stort omfang kræver en konsekvensanalyse, men intet formål nævner en",
        en: "large-scale processing needs an impact assessment, but no purpose records one"
      ),
      notes: [note],
      help: [dateHelp]
    )
  }

  private static let dateHelp = Bilingual(
    da:
      "skriv dagen i formålet: assessment 2026-02-11 – eller hvorfor den ikke er nødvendig: allow REC-003, because: \"…\"",
    en:
      "write the day in the purpose: assessment 2026-02-11 – or why none is needed: allow REC-003, because: \"…\""
  )

  private static func loans(_ id: String, _ lines: String, publishes: String) -> String {
    """
    site "https://www.fjordenscykler.dk" {
        languages da, en
        version   "2026-11"
        effective 2026-11-01
        audience  consumers, in: DK
        publishes \(publishes)
    }

    security {
        measures access-control
    }

    purpose \(id) {
        name       da: "Afgøre ansøgninger om lån", en: "Decide loan applications"
        data       name, payment
        sources    data-subject
        basis      contract
        provision  contractual, da: "Ellers kan vi ikke svare.", en: "Otherwise we cannot answer."
        recipients none
        retention  1 year, from: contract-end
        automated-decisions {
            ground       contract
            logic        da: "Vi ser på indtægt og gæld.", en: "We look at income and debts."
            significance da: "Du kan få afslag.", en: "You may be refused."
            consequences da: "Du kan ikke låne hos os.", en: "You cannot borrow from us."
            safeguards   human-review, own-view, contest
        }\(lines)
    }
    """
  }
}
