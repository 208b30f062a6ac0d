extension Rule {
  static let cprNumbersHaveGround = Rule(
    "DK-005",
    "cpr-without-basis",
    title: Bilingual(
      da: "CPR-numre uden hjemmel i § 11",
      en: "CPR numbers without a ground under section 11"
    ),
    why: Bilingual(
      da:
        "Private må kun behandle CPR-numre i de tilfælde, som databeskyttelseslovens § 11 nævner. De må kun offentliggøres med samtykke.",
      en:
        "Private parties may process CPR numbers only in the cases listed in section 11 of the Danish Data Protection Act. They may be published only with consent."
    ),
    citations: [
      .dataProtectionAct(da: "§ 11, stk. 2, nr. 1-4, og stk. 3", en: "section 11(2) nos 1–4 and (3)"),
      .gdpr("87"),
    ],
    examples: [
      .violates(payroll("name, ⟦cpr⟧", "")),
      .violates(payroll("name, cpr", "cpr        ⟦law⟧")),
      .violates(
        payroll(
          "name, cpr",
          "cpr        law, law: tax-reporting\n    published  da: ⟦\"En liste over ansatte\"⟧, en: \"A list of staff\""
        ) + taxLaw
      ),
      .passes(payroll("name, cpr", "cpr        law, law: tax-reporting") + taxLaw),
      .passes(payroll("name, cpr", "cpr        consent")),
      .passes(
        payroll("name, cpr", "") + """


          controller "Fjordens Kommune" {
              kind    public-authority
              address "Rådhuspladsen 1", "8000 Aarhus C", DK
              email   "post@fjordenskommune.dk"
              dpo     "Anna Holm" {
                  email "dpo@fjordenskommune.dk"
              }
          }
          """
      ),
    ]
  ) { context, findings in
    guard context.isDanish, context.draft.controller.value.map({ !$0.isPublicAuthority }) ?? false,
      context.understands(.controller)
    else { return }
    for purpose in context.draft.purposes.own {
      guard let number = context.data(of: purpose).first(where: { $0.value.tag == .cpr }),
        context.understands(purpose.extent)
      else { continue }
      let name = purpose.id.value
      guard let said = purpose.cpr.value, let ground = said.ground.value else {
        findings.report(
          at: number.span,
          about: purpose.id.span,
          Bilingual(
            da: "Formålet »\(name)« bruger CPR-numre uden hjemmel",
            en: "purpose ‘\(name)’ uses CPR numbers without a ground"
          ),
          help: [
            Bilingual(
              da: "skriv hjemlen: cpr law, law: … · consent · research · disclosure · special-category",
              en: "state the ground: cpr law, law: … · consent · research · disclosure · special-category"
            ),
            Bilingual(
              da: "er der ingen hjemmel, så bed ikke om nummeret",
              en: "where there is no ground, do not ask for the number"
            ),
          ]
        )
        continue
      }
      if ground == .law, said.law.value == nil {
        findings.report(
          at: said.ground.span ?? said.span,
          about: purpose.id.span,
          Bilingual(
            da: "Politikken siger ikke, hvilken lov der kræver CPR-nummeret",
            en: "the policy does not say which law requires the CPR number"
          ),
          help: [Bilingual(da: "skriv loven: cpr law, law: …", en: "name it: cpr law, law: …")]
        )
        continue
      }
      guard ground != .consent, let published = purpose.published.value, purpose.anonymised.value == nil
      else {
        continue
      }
      findings.report(
        at: published.versions.first?.span ?? published.span,
        about: purpose.id.span,
        Bilingual(
          da: "CPR-numre må kun offentliggøres med samtykke",
          en: "CPR numbers may be published only with consent"
        ),
        notes: [
          Diagnostic.Note(
            message: Bilingual(da: "formålet bruger CPR-numre", en: "the purpose uses CPR numbers"),
            span: number.span
          )
        ],
        help: [
          Bilingual(
            da:
              "tag CPR-numrene ud af formålet, skriv cpr consent, eller beskriv under anonymised, hvordan de fjernes først",
            en:
              "take the CPR numbers out of the purpose, write cpr consent, or say under anonymised how they are removed first"
          )
        ]
      )
    }
  }

  private static let taxLaw = """


    statute tax-reporting {
        name         da: "skatteindberetningsloven", en: "the Danish Tax Reporting Act"
        jurisdiction DK
        valid        from: 2019-01-01
        checked      2026-11-20
    }
    """

  private static func payroll(_ data: String, _ line: String) -> String {
    """
    purpose payroll {
        name       da: "Udbetale løn", en: "Pay wages"
        data       \(data)
        subjects   employees
        sources    data-subject
        basis      contract
        provision  contractual
                   da: "Uden oplysningerne kan vi ikke betale dig."
                   en: "Without the data we cannot pay you."
        recipients none
        retention  5 years, from: financial-year-end\(line.isEmpty ? "" : "\n    " + line)
    }
    """
  }
}
