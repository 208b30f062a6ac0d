extension Rule {
  static let recipientsAreStated = Rule(
    "RECIP-001",
    "recipients-unstated",
    title: Bilingual(
      da: "Et formål oplyser ikke, hvem der modtager oplysningerne",
      en: "A purpose does not say who receives the data"
    ),
    why: Bilingual(
      da:
        "Modtagere eller kategorier af modtagere skal oplyses, også databehandlere. Er der ingen, siger »none« det; tavshed siger ingenting.",
      en:
        "Recipients or categories of recipients must be stated, processors included. If there are none, ‘none’ says so; silence says nothing."
    ),
    citations: [
      .gdpr("13(1)(e)"), .gdpr("14(1)(e)"), .gdpr("4(9)"), .courtOfJustice("C-413/23 P", "EDPS v SRB"),
    ],
    examples: [
      .violates(
        """
        purpose ⟦payroll⟧ {
            name       da: "Udbetale løn", en: "Pay wages"
            data       name, email
            sources    data-subject
            basis      contract
            provision  none
            retention  1 year, from: contract-end
        }
        """
      ),
      .passes(
        """
        purpose notes {
            name       da: "Føre interne noter", en: "Keep internal notes"
            data       name, email
            sources    data-subject
            basis      contract
            provision  none
            recipients none
            retention  1 year, from: contract-end
        }
        """
      ),
      .passes(
        """
        purpose statistics as statistics {
            name       da: "Se, hvordan siden bruges", en: "See how the site is used"
            data       usage
            sources    observed
            basis      consent, through: banner
            provision  none
            retention  12 months, from: visit
        }

        use matomo {
            hosted    provider
            for       statistics
            agreement yes
            transfer NZ {
                mechanism adequacy
            }
        }

        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
        }
        """
      ),
    ]
  ) { context, findings in
    // The provider of a service that is used for a purpose is one of its recipients.
    let supplied = Set(
      context.draft.uses.own.filter(\.isRecipient).flatMap { $0.purposes.all().map(\.id) }
    )
    for purpose in context.draft.purposes.own
    where purpose.recipients.isUnsaid && !supplied.contains(purpose.id.value) {
      findings.report(
        at: purpose.id.span,
        Bilingual(
          da: "Formålet »\(purpose.id.value)« siger ikke, hvem der modtager oplysningerne",
          en: "purpose ‘\(purpose.id.value)’ does not say who receives the data"
        ),
        help: [
          Bilingual(
            da: "skriv modtagerne, fx recipients web-hotel – eller recipients none",
            en: "list the recipients, such as recipients web-host – or write recipients none"
          )
        ]
      )
    }
  }
}
