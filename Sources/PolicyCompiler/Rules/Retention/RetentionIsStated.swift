extension Rule {
  static let retentionIsStated = Rule(
    "RET-001",
    "retention-missing",
    title: Bilingual(
      da: "Et formål mangler opbevaringsperiode eller kriterium",
      en: "A purpose has no retention period or criterion"
    ),
    why: Bilingual(
      da: "Folk skal kunne se, hvor længe oplysningerne gemmes, eller hvad der afgør det.",
      en: "People must learn how long the data are kept, or what decides it."
    ),
    citations: [.gdpr("13(2)(a)"), .gdpr("14(2)(a)"), .gdpr("5(1)(e)"), .gdpr("30(1)(f)")],
    examples: [
      .violates(
        """
        purpose ⟦newsletter⟧ as marketing {
            name       da: "Sende nyhedsbrev", en: "Send the newsletter"
            data       name, email
            sources    data-subject
            basis      consent {
                given    checkbox, default: off
                withdraw unsubscribe-link
                proof    logged
            }
            provision  none
            recipients none
        }
        """
      ),
      .passes(
        """
        purpose newsletter as marketing {
            name       da: "Sende nyhedsbrev", en: "Send the newsletter"
            data       name, email
            sources    data-subject
            basis      consent {
                given    checkbox, default: off
                withdraw unsubscribe-link
                proof    logged
            }
            provision  none
            recipients none
            retention  until: unsubscribed
        }
        """
      ),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own where purpose.retentions.isUnsaid {
      findings.report(
        at: purpose.id.span,
        Bilingual(
          da: "Formålet »\(purpose.id.value)« siger ikke, hvor længe oplysningerne gemmes",
          en: "purpose ‘\(purpose.id.value)’ does not say how long the data are kept"
        ),
        help: [
          Bilingual(
            da:
              "skriv en periode med en begyndelse, fx retention 2 years, from: contract-end – eller et kriterium: retention until: unsubscribed",
            en:
              "write a period with its start, such as retention 2 years, from: contract-end – or a criterion: retention until: unsubscribed"
          )
        ]
      )
    }
  }
}
