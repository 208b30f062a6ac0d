extension Rule {
  static let callsAreAskedFor = Rule(
    "DK-008",
    "unsolicited-calls-to-consumers",
    title: Bilingual(
      da: "Forbrugere ringes op med henblik på salg uden forudgående anmodning",
      en: "Consumers are telephoned for marketing without prior request"
    ),
    why: Bilingual(
      da:
        "Det er forbudt at ringe til forbrugere for at sælge, hvis de ikke har bedt om det, uanset om de står på Robinsonlisten. Loven undtager kun bøger, aviser og blade, forsikringer samt redning og sygetransport.",
      en:
        "Calling consumers to sell something is forbidden unless they have asked for it, whether or not they are on the Robinson list. The act excepts only books, newspapers and magazines, insurance, and rescue services."
    ),
    citations: [
      .danish("forbrugeraftaleloven", "4(1)", english: "Danish Consumer Contracts Act"),
      .danish("forbrugeraftaleloven", "4(2)", english: "Danish Consumer Contracts Act"),
      .danish("forbrugeraftaleloven", "34(3)", english: "Danish Consumer Contracts Act"), .gdpr("21(2)"),
    ],
    yieldsTo: ["BASIS-001"],
    examples: [
      .violates(MarketingExample.offers("⟦phone⟧")),
      // The Robinson list does not help.
      .violates(MarketingExample.offers("⟦phone⟧, robinson-list: checked")),
      .passes(MarketingExample.offers("phone", basis: MarketingExample.consent)),
      .passes(MarketingExample.offers("phone, call-exception: press, robinson-list: checked")),
      .passes(MarketingExample.offers("phone", more: "\n    subjects   business-contacts")),
    ]
  ) { context, findings in
    for purpose in context.danishMarketing where !purpose.rests(on: .consent) {
      guard let channel = purpose.channels(among: [.phone]).first, context.concernsConsumers(purpose),
        purpose.marketing.value?.callException.all().isEmpty ?? true
      else { continue }
      findings.report(
        at: channel.span,
        about: purpose.id.span,
        Bilingual(
          da: "»\(purpose.id.value)« betyder, at forbrugere bliver ringet op uden at have bedt om det",
          en: "‘\(purpose.id.value)’ means that consumers are called without having asked for it"
        ),
        help: [
          Bilingual(
            da: "ring kun til dem, der har bedt om det: basis consent { given …, withdraw …, proof … }",
            en: "call only those who have asked for it: basis consent { given …, withdraw …, proof … }"
          ),
          Bilingual(
            da: "eller nævn undtagelsen: marketing phone, call-exception: books · press · insurance · rescue",
            en: "or name the exception: marketing phone, call-exception: books · press · insurance · rescue"
          ),
        ]
      )
    }
  }
}
