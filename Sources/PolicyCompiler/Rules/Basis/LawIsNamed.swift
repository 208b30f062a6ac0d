extension Rule {
  static let lawIsNamed = Rule(
    "BASIS-005",
    "law-not-named",
    title: Bilingual(
      da:
        "Retlig forpligtelse eller opgave i samfundets interesse uden angivelse af hjemlen i EU-retten eller national ret",
      en: "Legal obligation or public task without naming a Union or Member State law"
    ),
    why: Bilingual(
      da:
        "En retlig forpligtelse eller en opgave i samfundets interesse hviler på EU-retten eller på loven i et EU- eller EØS-land. Nævnes loven ikke, er grundlaget ikke oplyst.",
      en:
        "A legal obligation or a public task rests on a law of the Union or of a country in the EU or EEA. Where the law is not named, the basis has not been stated."
    ),
    citations: [
      .gdpr("6(1)(c)"), .gdpr("6(1)(e)"), .gdpr("6(3)"), .gdpr("13(1)(c)"), .gdpr("14(1)(c)"), .gdpr("5(2)"),
    ],
    examples: [
      .violates(invoices("⟦legal-obligation⟧", "5 years, from: financial-year-end")),
      .violates(
        invoices("legal-obligation, law: ⟦internal-revenue-code⟧", "5 years, from: financial-year-end")
          + """


          statute internal-revenue-code {
              name         da: "den amerikanske skattelov", en: "the US Internal Revenue Code"
              jurisdiction US
              valid        from: 2018-05-25
              checked      2026-11-20
          }
          """
      ),
      .passes(invoices("legal-obligation, law: bookkeeping-act, section: \"§ 12\"", "bookkeeping-act")),
      // Norway is in the EEA.
      .passes(
        invoices("legal-obligation, law: norwegian-bookkeeping-act", "5 years, from: financial-year-end")
          + """


          statute norwegian-bookkeeping-act {
              name         da: "den norske bokføringslov", en: "the Norwegian Bookkeeping Act"
              jurisdiction NO
              valid        from: 2018-05-25
              checked      2026-11-20
          }
          """
      ),
    ]
  ) { context, findings in
    let draft = context.draft
    for purpose in draft.purposes.own {
      let bases = purpose.bases.nodes()
      for basis in bases where basis.kind.value == .legalObligation || basis.kind.value == .publicTask {
        guard let law = basis.law.value else {
          findings.report(
            at: basis.kind.span ?? basis.span,
            Bilingual(
              da: "Formålet »\(purpose.id.value)« nævner ikke den lov, det hviler på",
              en: "purpose ‘\(purpose.id.value)’ does not name the law it rests on"
            ),
            help: [
              Bilingual(
                da: "skriv loven og gerne stedet, fx law: bookkeeping-act, section: \"§ 12\"",
                en: "name the act, and best the section, such as law: bookkeeping-act, section: \"§ 12\""
              )
            ]
          )
          continue
        }
        guard let statute = draft.statutes[law], case .country(let place) = statute.jurisdiction.value,
          let country = draft.countries[place], !country.isInEEA
        else { continue }
        findings.report(
          at: law.span,
          Bilingual(
            da:
              "»\(statute.displayName.da)« gælder i \(country.displayName.da) og kan ikke være grundlag efter artikel 6",
            en:
              "‘\(statute.displayName.en)’ is a law of \(country.displayName.en) and cannot be a basis under Art. 6"
          ),
          label: Bilingual(
            da: "kun love i EU og i EU- og EØS-lande tæller her",
            en: "only laws of the Union and of countries in the EU and EEA count here"
          ),
          help: [
            Bilingual(
              da:
                "overvej legitimate-interests, og se artikel 48, hvis det er en myndighed, der kræver oplysningerne",
              en: "consider legitimate-interests, and see Art. 48 if an authority demands the data"
            )
          ]
        )
      }
    }
  }

  private static func invoices(_ basis: String, _ retention: String) -> String {
    """
    purpose invoices {
        name       da: "Gemme fakturaer", en: "Keep invoices"
        data       name, invoices
        sources    data-subject
        basis      \(basis)
        provision  statutory
                   da: "Vi må ikke handle uden bilag."
                   en: "We may not trade without vouchers."
        recipients none
        retention  \(retention)
    }
    """
  }
}
