extension Rule {
  static let consumersAskToBeCalled = Rule(
    "DK-008",
    "unsolicited-calls-to-consumers",
    title: Bilingual(
      da: "Forbrugere ringes op med henblik på salg uden forudgående anmodning",
      en: "Consumers are telephoned for marketing without prior request"
    ),
    why: Bilingual(
      da:
        "Man må ikke ringe til forbrugere for at sælge, medmindre de har bedt om det. Det er strafbart, også når de ikke står på Robinsonlisten, og undtagelserne er få.",
      en:
        "Consumers may not be called to sell them something unless they have asked for it. It is an offence even where they are not on the Robinson list, and the exceptions are few."
    ),
    citations: [
      .danish("forbrugeraftaleloven", "4(1)", english: "Danish Consumer Contracts Act"),
      .danish("forbrugeraftaleloven", "4(2)", english: "Danish Consumer Contracts Act"),
      .danish("forbrugeraftaleloven", "34(3)", english: "Danish Consumer Contracts Act"), .gdpr("21(2)"),
    ],
    examples: [
      .violates(DanishExample.offers("⟦phone⟧", data: "name, phone", subjects: "consumers")),
      .violates(DanishExample.offers("⟦phone⟧, robinson-list: checked", data: "name, phone")),
      .passes(DanishExample.offers("phone", basis: DanishExample.consent, data: "name, phone")),
      .passes(
        DanishExample.offers("phone, call-exception: press, robinson-list: checked", data: "name, phone")
      ),
      .passes(DanishExample.offers("phone", data: "name, phone", subjects: "business-contacts")),
    ]
  ) { context, findings in
    for purpose in context.unrequestedMarketing where purpose.marketing.value?.callException.value == nil {
      guard let place = purpose.place(of: .phone), context.addressesConsumers(purpose) else { continue }
      findings.report(
        at: place,
        Bilingual(
          da: "Forbrugere ringes op for »\(purpose.id.value)« uden at have bedt om det",
          en: "consumers are called for ‘\(purpose.id.value)’ without having asked for it"
        ),
        help: [
          Bilingual(
            da: "ring kun til dem, der har bedt om det, og skriv basis consent",
            en: "call only those who have asked for it, and write basis consent"
          ),
          Bilingual(
            da: "eller skriv undtagelsen i § 4, stk. 2: call-exception: books · press · insurance · rescue",
            en: "or name the exception of section 4(2): call-exception: books · press · insurance · rescue"
          ),
        ]
      )
    }
  }
}
