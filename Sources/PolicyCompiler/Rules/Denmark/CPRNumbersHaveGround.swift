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
        "Private må kun behandle CPR-numre i de tilfælde, som databeskyttelseslovens § 11 nævner: især når en lov kræver det, eller med samtykke.",
      en:
        "Private parties may process CPR numbers only in the cases that section 11 of the Danish Data Protection Act lists: above all where an act requires it, or with consent."
    ),
    citations: [
      .dataProtectionAct(da: "§ 11, stk. 2 og 3", en: "section 11(2) and (3)"), .gdpr("87"),
    ],
    examples: [
      .violates(payroll("⟦cpr⟧", "")),
      // The act must have a name.
      .violates(payroll("cpr", "\n    cpr        ⟦law⟧")),
      .passes(payroll("cpr", "\n    cpr        law, law: bookkeeping-act")),
      .passes(payroll("cpr", "\n    cpr        consent")),
      .passes(
        """
        controller "Fjorden Kommune" {
            kind    public-authority
            cvr     29189846
            address "Havnegade 1", "8000 Aarhus C", DK
            email   "kommunen@fjorden.dk"
            dpo     "Anne Jensen" {
                email "dpo@fjorden.dk"
            }
        }

        purpose grants {
            name       da: "Behandle ansøgninger om tilskud", en: "Handle applications for grants"
            data       name, cpr
            sources    data-subject
            basis      public-task, law: data-protection-act
            provision  none
            recipients none
            retention  1 year, from: last-contact
        }
        """
      ),
    ]
  ) { context, findings in
    guard context.isDanish, context.draft.controller.value?.isPublicAuthority != true else { return }
    for purpose in context.draft.purposes.own where context.understands(purpose.extent) {
      guard let place = context.data(of: purpose).first(where: { $0.value.tag == .cpr }) else { continue }
      let ground = purpose.cpr.value
      if ground?.ground.value == nil {
        findings.report(
          at: place.span,
          Bilingual(
            da: "»\(purpose.id.value)« bruger CPR-numre uden at sige, hvad der giver lov til det",
            en: "‘\(purpose.id.value)’ uses CPR numbers without saying what permits it"
          ),
          help: [grounds, without]
        )
      } else if ground?.ground.value == .law, ground?.law.value == nil {
        findings.report(
          at: ground?.ground.span ?? purpose.id.span,
          Bilingual(
            da: "Loven, der kræver CPR-numre til »\(purpose.id.value)«, har intet navn",
            en: "the act that requires CPR numbers for ‘\(purpose.id.value)’ has no name"
          ),
          help: [
            Bilingual(
              da: "nævn loven, fx den om indberetning af skat: cpr law, law: … , section: \"§ …\"",
              en: "name the act, such as the one on tax reporting: cpr law, law: … , section: \"§ …\""
            )
          ]
        )
      } else if ground?.ground.value != .consent, let words = published(purpose) {
        findings.report(
          at: words,
          Bilingual(
            da: "CPR-numre må kun offentliggøres med samtykke",
            en: "CPR numbers may be made public only with consent"
          ),
          help: [
            Bilingual(
              da: "offentliggør dem ikke, eller indhent samtykke: cpr consent",
              en: "do not make them public, or obtain consent: cpr consent"
            )
          ]
        )
      }
    }
  }

  /// Where a purpose says that it makes CPR numbers public.
  private static func published(_ purpose: Purpose) -> SourceSpan? {
    purpose.published.value?.versions.first { version in
      Prose.sentences(of: version.plainText, in: nil).contains { numbers.fires(in: $0) }
    }?.span
  }

  private static let numbers = PhrasePatternSet(["(cpr*|personnummer*|personnumre*)", "civil registration *"])

  private static let grounds = Bilingual(
    da:
      "skriv hjemlen: cpr law, law: … (en lov kræver det) · cpr consent · cpr research · cpr disclosure · cpr special-category",
    en:
      "state the ground: cpr law, law: … (an act requires it) · cpr consent · cpr research · cpr disclosure · cpr special-category"
  )

  private static let without = Bilingual(
    da: "private må ikke bede om CPR-nummeret blot for at vide, hvem man er",
    en: "private parties may not ask for the CPR number only to know who somebody is"
  )

  private static func payroll(_ data: String, _ ground: String) -> String {
    """
    purpose payroll {
        name       da: "Udbetale løn", en: "Pay salaries"
        data       name, \(data)
        subjects   employees
        sources    data-subject
        basis      legal-obligation, law: bookkeeping-act\(ground)
        provision  statutory
                   da: "Uden oplysningerne kan vi ikke udbetale løn."
                   en: "Without the data we cannot pay your salary."
        recipients none
        retention  bookkeeping-act
    }
    """
  }
}
