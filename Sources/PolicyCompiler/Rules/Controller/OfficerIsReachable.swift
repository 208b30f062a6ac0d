extension Rule {
  static let officerIsReachable = Rule(
    "CTRL-002",
    "dpo-missing-or-uncontactable",
    title: Bilingual(
      da:
        "En databeskyttelsesrådgiver (DPO) er påkrævet, men mangler – eller er nævnt uden kontaktoplysninger",
      en: "A DPO is required but absent, or named without contact details"
    ),
    why: Bilingual(
      da:
        "Offentlige myndigheder skal have en databeskyttelsesrådgiver, og det skal virksomheder, der i stort omfang overvåger folk eller bruger følsomme oplysninger, også. Har I en, skal man kunne få fat i vedkommende.",
      en:
        "Public authorities, and companies that monitor people or use sensitive data on a large scale, must have a data protection officer. Whoever has one must say how to reach them."
    ),
    citations: [
      .gdpr("37(1)"), .gdpr("37(7)"), .gdpr("13(1)(b)"), .gdpr("14(1)(b)"),
      .other(
        da: "Artikel 29-gruppens retningslinjer WP243 rev.01",
        en: "Article 29 Working Party, guidelines WP243 rev.01"
      ),
    ],
    examples: [
      .violates(municipality(dpo: "⟦none⟧")),
      .violates(municipality(name: "⟦\"Havnestrup Kommune\"⟧", dpo: nil)),
      .violates(company("dpo         ⟦\"Jens Holm\"⟧")),
      .violates(company("large-scale monitoring\n    dpo         ⟦none⟧")),
      .passes(municipality(dpo: "{\n        email \"dpo@havnestrup.dk\"\n    }")),
      // The name may be left out, and an address is enough.
      .passes(company("dpo         {\n        address \"Postboks 17\", \"8000 Aarhus C\", DK\n    }")),
      .passes(company("large-scale none\n    dpo         none")),
      .passes(company("kind        non-profit\n    dpo         none")),
    ]
  ) { context, findings in
    guard let controller = context.draft.controller.value, context.understands(.controller) else { return }
    switch controller.dpo {
    case .said(let officer, let word):
      guard officer.email.isUnsaid, officer.phone.isUnsaid, officer.form.isUnsaid,
        !officer.address.all().hasLine
      else { return }
      findings.report(
        at: officer.name.span ?? word,
        Bilingual(
          da: "Politikken siger ikke, hvordan man kontakter databeskyttelsesrådgiveren",
          en: "the policy does not say how to reach the data protection officer"
        ),
        help: [
          Bilingual(
            da:
              "skriv det i en blok: dpo { email \"…\" } – eller phone, address eller form; navnet kan udelades",
            en: "say it in a block: dpo { email \"…\" } – or phone, address or form; the name may be left out"
          )
        ]
      )
    case .none(let place): report(controller, at: place, &findings)
    case .unsaid: report(controller, at: controller.span, &findings)
    }
  }

  /// Reports that an officer is required, if one is.
  private static func report(
    _ controller: Controller,
    at place: SourceSpan,
    _ findings: inout Findings
  ) {
    guard let duty = controller.dutyToAppointOfficer else { return }
    findings.report(
      at: place,
      Bilingual(
        da: "I skal have en databeskyttelsesrådgiver, for \(duty.reason.da)",
        en: "you must have a data protection officer, because \(duty.reason.en)"
      ),
      notes: [
        Diagnostic.Note(
          message: Bilingual(
            da: "her står det (\(duty.article.da))",
            en: "it says so here (\(duty.article.en))"
          ),
          span: duty.place
        )
      ],
      help: [
        Bilingual(
          da: "skriv, hvordan man kontakter vedkommende: dpo { email \"…\" }",
          en: "say how to reach them: dpo { email \"…\" }"
        )
      ]
    )
  }

  private static func municipality(name: String = "\"Havnestrup Kommune\"", dpo: String?) -> String {
    """
    controller \(name) {
        kind    public-authority
        address "Torvet 1", "8000 Aarhus C", DK
        email   "post@havnestrup.dk"\(dpo.map { "\n    dpo     \($0)" } ?? "")
    }

    purpose libraries {
        name       da: "Udlåne bøger", en: "Lend books"
        data       name, email
        sources    data-subject
        basis      public-task, law: library-act
        provision  none
        recipients none
        retention  1 year, from: last-contact
    }

    statute library-act {
        name         da: "biblioteksloven", en: "the Danish Library Act"
        jurisdiction DK
        valid        from: 2018-05-25
        checked      2026-11-20
    }
    """
  }

  private static func company(_ lines: String) -> String {
    """
    controller "Fjordens Cykler ApS" {
        cvr         13748136
        address     "Havnegade 1", "8000 Aarhus C", DK
        email       "privatliv@fjordenscykler.dk"
        phone       "+45 86 00 10 20"
        \(lines)
    }
    """
  }
}

extension Controller {
  /// Why an officer must be appointed, Art. 37(1): the reason, the provision, and where the policy says it.
  fileprivate var dutyToAppointOfficer: (reason: Message, article: Message, place: SourceSpan)? {
    func article(_ letter: String) -> Message { Citation.gdpr("37(1)(\(letter))").text }
    // A court acting in its judicial capacity is excepted.
    if let place = publicAuthority, judicialCapacity.value != true {
      return (
        Bilingual(da: "I er en offentlig myndighed", en: "you are a public authority"), article("a"), place
      )
    }
    guard let activity = largeScale.located().first else { return nil }
    switch activity.value {
    case .monitoring:
      return (
        Bilingual(
          da: "I overvåger personer i stort omfang som en kerneaktivitet",
          en: "monitoring people on a large scale is a core activity of yours"
        ), article("b"), activity.span
      )
    case .specialCategories:
      return (
        Bilingual(
          da: "I behandler følsomme oplysninger i stort omfang som en kerneaktivitet",
          en: "processing sensitive data on a large scale is a core activity of yours"
        ), article("c"), activity.span
      )
    case .criminalOffences:
      return (
        Bilingual(
          da: "I behandler oplysninger om strafbare forhold i stort omfang som en kerneaktivitet",
          en: "processing data on criminal offences on a large scale is a core activity of yours"
        ), article("c"), activity.span
      )
    }
  }
}
