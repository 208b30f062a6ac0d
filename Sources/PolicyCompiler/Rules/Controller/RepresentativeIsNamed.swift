extension Rule {
  static let representativeIsNamed = Rule(
    "CTRL-003",
    "eu-representative-missing",
    title: Bilingual(
      da: "En dataansvarlig uden for EØS har ingen repræsentant i EU",
      en: "A controller outside the EEA has no EU representative"
    ),
    why: Bilingual(
      da:
        "Den, der fra et land uden for EØS sælger til folk i EU eller følger deres adfærd, skal have en repræsentant i EU og oplyse, hvem det er.",
      en:
        "Whoever sells to people in the EU, or monitors their behaviour, from a country outside the EEA must have a representative in the EU and say who that is."
    ),
    citations: [
      .gdpr("27(1)"), .gdpr("27(2)"), .gdpr("13(1)(a)"), .gdpr("14(1)(a)"),
      .other(da: "EDPB, retningslinjer 3/2018", en: "EDPB Guidelines 3/2018"),
    ],
    examples: [
      .violates(app(name: "⟦\"Maple Rides Inc.\"⟧")),
      .violates(app("representative ⟦none⟧")),
      // Large-scale use of sensitive data is never a small matter.
      .violates(
        app(
          name: "⟦\"Maple Rides Inc.\"⟧",
          """
          occasional     yes
              large-scale    special-categories
              dpo            { email "dpo@maplerides.ca" }
          """
        )
      ),
      .passes(
        app(
          """
          representative "Advokat Birk" {
                  address "Åboulevarden 3", "8000 Aarhus C", DK
                  email   "maple@birk.dk"
              }
          """
        )
      ),
      .passes(app("occasional     yes")),
      .passes(app("eu-establishment yes")),
    ]
  ) { context, findings in
    let draft = context.draft
    guard let controller = draft.controller.value, context.understands(.controller),
      context.understands(.site), controller.euEstablishment.value != true,
      controller.representative.value == nil, !controller.isPublicAuthority,
      let seat = controller.seat, let country = draft.countries[seat], !country.isInEEA,
      let reach = draft.site.value?.reachIntoEU(draft)
    else { return }
    let isSensitive = controller.largeScale.all().contains {
      $0 == .specialCategories || $0 == .criminalOffences
    }
    guard controller.occasional.value != true || isSensitive else { return }
    let place = country.displayName
    findings.report(
      at: controller.representative.span ?? controller.span,
      Bilingual(
        da: "I er etableret uden for EØS (\(place.da)) og skal have en repræsentant i EU",
        en: "you are established outside the EEA (\(place.en)) and must have a representative in the EU"
      ),
      notes: [
        Diagnostic.Note(
          message: Bilingual(
            da: "her står, at I henvender jer til folk i EU eller følger deres adfærd",
            en: "this says that you turn to people in the EU or monitor their behaviour"
          ),
          span: reach
        )
      ],
      help: [
        Bilingual(
          da:
            "skriv, hvem det er: representative \"Navn\" { address …, email … } – i et EU-land, hvor de berørte personer er",
          en:
            "say who it is: representative \"Name\" { address …, email … } – in a Member State where the people concerned are"
        )
      ]
    )
  }

  private static func app(name: String = "\"Maple Rides Inc.\"", _ lines: String = "") -> String {
    """
    controller \(name) {
        cvr            none
        address        "200 King Street", "Toronto", CA
        email          "privacy@maplerides.ca"
        \(lines.contains("dpo") ? lines : "dpo            none" + (lines.isEmpty ? "" : "\n    " + lines))
    }

    site "https://www.maplerides.ca" {
        languages    da, en
        version      "2026-11"
        effective    2026-11-01
        audience     consumers, in: CA, DK
        offers-to-eu yes
    }
    """
  }
}

extension Site {
  /// Where the policy says that the site turns to people in the Union, Art. 3(2): in so many words, or by the
  /// countries of the consumers it is made for.
  fileprivate func reachIntoEU(_ draft: Draft) -> SourceSpan? {
    if monitorsInEU.value == true { return monitorsInEU.span }
    if let offers = offersToEU.value { return offers ? offersToEU.span : nil }
    guard let audience = audience.value,
      audience.groups.all().contains(where: { $0 == .consumers || $0 == .public })
    else { return nil }
    return audience.countries.located().first { draft.countries[$0.value]?.isInEEA == true }?.span
  }
}
