extension Rule {
  static let policyHasDate = Rule(
    "VER-001",
    "date-missing",
    .warning,
    title: Bilingual(da: "Politikken har ingen dato", en: "The policy has no date"),
    why: Bilingual(
      da:
        "Læseren skal kunne se, hvilken tekst der gælder, og I skal kunne vise, hvad I oplyste om hvornår.",
      en: "Readers must be able to see which text applies, and you must be able to show what you told when."
    ),
    citations: [.gdpr("5(2)"), .gdpr("12(1)"), .transparencyGuidelinesOnChanges],
    examples: [
      .violates(
        """
        site ⟦"https://www.fjordenscykler.dk"⟧ {
            languages da, en
            version   "7"
            audience  consumers, in: DK
        }
        """
      ),
      .passes(
        """
        site "https://www.fjordenscykler.dk" {
            languages da, en
            version   "7"
            effective 2026-11-01
            audience  consumers, in: DK
        }
        """
      ),
    ]
  ) { context, findings in
    guard let site = context.draft.site.value, site.effective.isUnsaid else { return }
    findings.report(
      at: site.span,
      Bilingual(
        da: "Politikken siger ikke, hvornår den gælder fra",
        en: "the policy does not say from which day it applies"
      ),
      help: [
        Bilingual(
          da: "skriv dagen, fx effective 2026-11-01",
          en: "write the day, for example effective 2026-11-01"
        )
      ]
    )
  }
}

extension Citation {
  /// What the Working Party says of changes to a policy.
  static let transparencyGuidelinesOnChanges = Citation.other(
    da: "Artikel 29-gruppen, retningslinjer om gennemsigtighed, WP260 rev.01, punkt 29–32",
    en: "Article 29 Working Party, Guidelines on transparency, WP260 rev.01, paras 29–32"
  )
}
