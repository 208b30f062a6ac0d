extension Rule {
  static let cookieDurationIsStated = Rule(
    "COOKIE-003",
    "duration-missing",
    title: Bilingual(da: "En cookies levetid mangler", en: "The lifetime of a cookie is missing"),
    why: Bilingual(
      da: "Levetiden hører til det, man skal vide, før man samtykker: EU-Domstolen i C-673/17.",
      en: "The lifetime is part of what people must know before they consent: CJEU in C-673/17."
    ),
    citations: [
      .courtOfJustice("C-673/17", "Planet49"),
      .other(da: "ePrivacy-direktivet artikel 5, stk. 3", en: "ePrivacy Directive Art. 5(3)"),
      .gdpr("13(2)(a)"),
    ],
    examples: [
      .violates(statisticsCookie("")),
      .passes(statisticsCookie("\n    duration 12 months").replacing("⟦", with: "").replacing("⟧", with: "")),
      .passes(statisticsCookie("\n    duration session").replacing("⟦", with: "").replacing("⟧", with: "")),
    ]
  ) { context, findings in
    let own: [any StoredItem] = context.draft.cookies.own + context.draft.trackers.own
    // An unclassified cookie may be necessary; COOKIE-005 asks for its category first.
    for item in own where item.facts.duration.isUnsaid {
      if let category = item.category, category != .necessary { report(item, &findings) }
    }
    // The life of some known cookies is not known.
    for item in context.items where item.needsConsent && item.stated == nil && item.facts.duration.isUnsaid {
      findings.report(
        at: item.name.span,
        group: item.use?.id.value,
        Bilingual(
          da: "Levetiden for »\(item.name.value)« kendes ikke",
          en: "the lifetime of ‘\(item.name.value)’ is not known"
        ),
        help: [
          Bilingual(
            da: "skriv den i use: cookie \"\(item.name.value)\" { duration … }",
            en: "write it in the use: cookie \"\(item.name.value)\" { duration … }"
          )
        ]
      )
    }
    for item in context.draft.servedItems where item.facts.duration.isUnsaid {
      if let category = item.category, category != .necessary { report(item.stated, &findings) }
    }
  }

  private static func report(_ item: any StoredItem, _ findings: inout Findings) {
    findings.report(
      at: item.id.span,
      Bilingual(
        da: "»\(item.id.value)« siger ikke, hvor længe den lever",
        en: "‘\(item.id.value)’ does not say how long it lives"
      ),
      help: [
        Bilingual(
          da: "skriv duration session eller en periode, fx duration 13 months",
          en: "write duration session or a period, such as duration 13 months"
        )
      ]
    )
  }

  private static func statisticsCookie(_ duration: String) -> String {
    """
    cookie ⟦"visitor"⟧ as statistics {
        purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
        for      statistics
        access   none\(duration)
    }

    banner {
        consent-lifetime 12 months
        reopen           every-page
        proof            logged
    }

    purpose statistics as statistics {
        name       da: "Se, hvordan siden bruges", en: "See how the site is used"
        data       usage
        sources    observed
        basis      consent, through: banner
        provision  none
        recipients none
        retention  12 months, from: visit
    }
    """
  }
}
