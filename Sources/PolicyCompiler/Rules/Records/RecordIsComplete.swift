extension Rule {
  static let recordIsComplete = Rule(
    "REC-001",
    "record-incomplete",
    .warning,
    title: Bilingual(
      da: "Fortegnelsen efter artikel 30 kan ikke udfyldes ud fra politikken",
      en: "The Art. 30 record cannot be completed from the policy"
    ),
    why: Bilingual(
      da:
        "En fortegnelse skal blandt andet vise, hvem oplysningerne handler om, og i almindelighed hvordan de er beskyttet. Resten kræves af andre regler.",
      en:
        "A record must show, among other things, whom the data are about and, in general, how they are protected. Other rules ask for the rest."
    ),
    citations: [
      .gdpr("30(1)(a)"), .gdpr("30(1)(b)"), .gdpr("30(1)(c)"), .gdpr("30(1)(d)"), .gdpr("30(1)(e)"),
      .gdpr("30(1)(f)"), .gdpr("30(1)(g)"), .gdpr("32(1)"),
    ],
    examples: [
      .violates(site("privacy-policy, ⟦record⟧", "consumers, in: DK")),
      .violates(
        site("privacy-policy, record", nil)
          + "\n\n"
            + """
            security {
                measures access-control
            }

            purpose ⟦contact⟧ {
                name       da: "Svare på henvendelser", en: "Answer enquiries"
                data       name, email
                sources    data-subject
                basis      legitimate-interests {
                    interest da: "at kunne svare den, der spørger", en: "being able to answer those who ask"
                }
                provision  none
                recipients none
                retention  1 year, from: last-contact
            }
            """
      ),
      .passes(
        site("privacy-policy, record", "consumers, in: DK")
          + "\n\nsecurity {\n    measures access-control\n}"
      ),
      .passes(site("privacy-policy", "consumers, in: DK")),
    ]
  ) { context, findings in
    guard let request = context.recordRequest, context.isUnderstood else { return }
    if !context.draft.describesSecurity {
      findings.report(
        at: request,
        Bilingual(
          da: "Fortegnelsen mangler en beskrivelse af, hvordan oplysningerne er beskyttet",
          en: "the record lacks a description of how the data are protected"
        ),
        help: [
          Bilingual(
            da: "tilføj security { measures access-control … }",
            en: "add security { measures access-control … }"
          )
        ]
      )
    }
    guard context.draft.site.value?.audience.value?.groups.value == nil else { return }
    for purpose in context.draft.purposes.own where !context.draft.saysWhom(purpose) {
      findings.report(
        at: purpose.id.span,
        Bilingual(
          da: "Formålet »\(purpose.id.value)« siger ikke, hvem oplysningerne handler om",
          en: "purpose ‘\(purpose.id.value)’ does not say whom the data are about"
        ),
        notes: [
          Diagnostic.Note(
            message: Bilingual(da: "fortegnelsen skal vise det", en: "the record must show it"),
            span: request
          )
        ],
        help: [
          Bilingual(da: "skriv fx subjects customers", en: "write, for instance, subjects customers")
        ]
      )
    }
  }

  private static func site(_ publishes: String, _ audience: String?) -> String {
    """
    site "https://www.fjordenscykler.dk" {
        languages da, en
        version   "2026-11"
        effective 2026-11-01\(audience.map { "\n    audience  " + $0 } ?? "")
        publishes \(publishes)
    }
    """
  }
}

extension Draft {
  /// Whether anything is told of how data are protected, Art. 30(1)(g).
  fileprivate var describesSecurity: Bool {
    guard let security = security.value else { return false }
    return !security.measures.all().isEmpty || !security.describedMeasures.nodes().isEmpty
      || !security.staff.all().isEmpty || security.text.value != nil
  }

  /// Whether a purpose, or one of the categories it uses, says whose data they are.
  fileprivate func saysWhom(_ purpose: Purpose) -> Bool {
    !purpose.subjects.isUnsaid || purpose.data.all().contains { !(data[$0]?.about.isUnsaid ?? true) }
  }
}
