extension Rule {
  static let sendersAreNamed = Rule(
    "CONSENT-010",
    "marketing-consent-unnamed-senders",
    .warning,
    title: Bilingual(
      da: "Et markedsføringssamtykke omfatter virksomheder, der ikke er nævnt ved navn",
      en: "A marketing consent covers companies that are not named"
    ),
    why: Bilingual(
      da:
        "Man kan kun samtykke til at høre fra dem, man kender navnet på. Navnene skal stå tydeligt, ikke bag et link; selskaber i samme koncern er undtaget.",
      en:
        "People can only agree to hear from those whose names they know. The names must be plain, not behind a link; companies of the same group are excepted."
    ),
    citations: [
      .gdpr("4(11)"), .gdpr("7"),
      .danish("markedsføringsloven", "10(1)", english: "Danish Marketing Practices Act"),
      .other(
        da: "Forbrugerombudsmanden, vejledning om konkurrencer og samtykke (2021)",
        en: "Danish Consumer Ombudsman, guidance on competitions and consent (2021)"
      ),
    ],
    examples: [
      .violates(ConsentExample.newsletter(given, marketing: "email, sender: ⟦\"samarbejdspartnere\"⟧")),
      .violates(
        ConsentExample.newsletter(given, marketing: "email, sender: ⟦\"Fjordens Cykler og 3 virksomheder\"⟧")
      ),
      .passes(ConsentExample.newsletter(given, marketing: "email, sender: \"Fjordens Cykler ApS\"")),
      .passes(ConsentExample.newsletter(given, marketing: "email, sender: \"Partner Revision ApS\"")),
      .passes(ConsentExample.newsletter(given, marketing: "email")),
    ]
  ) { context, findings in
    let controller = context.draft.controller.value
    let own = Set([controller?.name.value].compactMap(\.self) + (controller?.knownAs.all() ?? []))
    for consent in context.consents where consent.purpose.isMarketing {
      if let sender = consent.purpose.marketing.value?.sender, let name = sender.value,
        let span = sender.span,
        !own.contains(name),
        let words = SenderName.unnamed(in: name)
      {
        report(words, at: span, group: nil, &findings)
        continue
      }
      guard let asks = consent.basis.asks.value else { continue }
      for version in WrittenText(text: asks, home: nil).versions {
        for sentence in version.sentences {
          guard let match = SenderName.unnamed(in: sentence) else { continue }
          report(
            sentence.quote(match),
            at: version.span,
            group: "\(asks.extent.file) \(asks.extent.start)",
            &findings
          )
        }
      }
    }
  }

  private static func report(_ words: String, at span: SourceSpan, group: String?, _ findings: inout Findings)
  {
    findings.report(
      at: span,
      group: group,
      Bilingual(
        da: "»\(words)« siger ikke, hvilke virksomheder man samtykker til at høre fra",
        en: "‘\(words)’ does not say which companies people agree to hear from"
      ),
      help: [
        Bilingual(
          da:
            "nævn hver virksomhed ved navn i samtykket, eller bed kun om samtykke til jeres egen markedsføring",
          en: "name each company in the consent, or ask for consent to your own marketing only"
        )
      ]
    )
  }

  private static let given = "given    checkbox, default: off"
}
