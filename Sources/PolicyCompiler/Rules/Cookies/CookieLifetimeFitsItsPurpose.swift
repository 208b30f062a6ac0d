extension Rule {
  static let cookieLifetimeFitsItsPurpose = Rule(
    "COOKIE-009",
    "lifetime-disproportionate",
    .warning,
    title: Bilingual(
      da: "En cookie lever længere, end formålet tilsiger",
      en: "A cookie lives longer than its purpose suggests"
    ),
    why: Bilingual(
      da: "En cookie må ikke leve længere, end det er nødvendigt for det, den bruges til.",
      en: "A cookie may not live longer than is necessary for what it is used for."
    ),
    citations: [
      .other(da: "Artikel 29-gruppen, WP194", en: "Article 29 Working Party, WP194"), .gdpr("5(1)(e)"),
      .courtOfJustice("C-673/17", "Planet49"),
    ],
    yieldsTo: ["COOKIE-007"],
    examples: [
      .violates(
        """
        cookie "basket" as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            grounds  load-balancing
            duration ⟦1 year⟧
            access   none
        }
        """
      ),
      .passes(
        """
        cookie "basket" as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            grounds  load-balancing
            duration session
            access   none
        }
        """
      ),
      .passes(
        """
        cookie "basket" as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            grounds  chosen-preference
            duration 2 years, because: "The visitor asked us to remember it"
            access   none
        }
        """
      ),
    ]
  ) { context, findings in
    for item in context.items {
      guard let category = item.category, let duration = item.facts.duration.value,
        duration.because.isUnsaid, let length = duration.length.value,
        let ceiling = context.ceiling(for: item, category), length.exceeds(ceiling)
      else { continue }
      let longest =
        ceiling.count == 0
        ? Bilingual(da: "et besøg: duration session", en: "a visit: duration session") : ceiling.displayText
      let stands = item.stated?.facts.duration.value?.length.span
      findings.report(
        at: stands ?? item.name.span,
        about: item.about,
        Bilingual(
          da: "»\(item.name.value)« lever længere, end dens formål tilsiger",
          en: "‘\(item.name.value)’ lives longer than its purpose suggests"
        ),
        help: [
          Bilingual(
            da:
              "højst \(longest.da) – eller forklar, hvorfor den skal leve længere: because: \"…\"",
            en:
              "\(longest.en) at most – or explain why it must live longer: because: \"…\""
          )
        ]
      )
    }
  }
}
