extension Rule {
  static let robinsonListIsRespected = Rule(
    "DK-009",
    "postal-marketing-without-robinson-check",
    .warning,
    title: Bilingual(
      da: "Adresseret markedsføring til privatpersoner uden brug af Robinsonlisten",
      en: "Addressed marketing to private persons without the Robinson list"
    ),
    why: Bilingual(
      da:
        "Den, der står på Robinsonlisten, må man ikke henvende sig til med markedsføring, medmindre den selv har bedt om det. Listen kommer hvert kvartal.",
      en:
        "People on the Robinson list must not be approached with marketing unless they have asked for it. The list comes out each quarter."
    ),
    citations: [.danish("markedsføringsloven", "10(4)", english: "Danish Marketing Practices Act")],
    yieldsTo: ["DK-008"],
    examples: [
      .violates(MarketingExample.offers("⟦letter⟧")),
      .violates(MarketingExample.offers("⟦letter⟧, robinson-list: not-checked")),
      .violates(MarketingExample.offers("⟦phone⟧, call-exception: books")),
      .passes(MarketingExample.offers("letter, robinson-list: checked")),
      .passes(MarketingExample.offers("letter", basis: MarketingExample.consent)),
      .passes(MarketingExample.offers("letter", more: "\n    subjects   business-contacts")),
    ]
  ) { context, findings in
    for purpose in context.danishMarketing where !purpose.rests(on: .consent) {
      guard let marketing = purpose.marketing.value, marketing.robinsonList.value != .checked,
        marketing.cprCheck.value != true,
        // Where there is no basis at all, BASIS-001 says so.
        !purpose.bases.isUnsaid || marketing.softOptIn.value != nil, context.concernsConsumers(purpose)
      else { continue }
      for channel in purpose.channels(among: [.letter, .phone]) {
        let name = channel.value.displayName
        findings.report(
          at: channel.span,
          // Where consumers may not be called at all, the list makes no difference.
          about: channel.value == .phone ? purpose.id.span : nil,
          group: purpose.id.value,
          Bilingual(
            da: "»\(purpose.id.value)« når forbrugere med \(name.da) uden at se efter i Robinsonlisten",
            en: "‘\(purpose.id.value)’ reaches consumers by \(name.en) without checking the Robinson list"
          ),
          help: [
            Bilingual(
              da:
                "rens adresserne mod listen hvert kvartal, og skriv det: marketing …, robinson-list: checked",
              en:
                "clean the addresses against the list each quarter, and say so: marketing …, robinson-list: checked"
            )
          ]
        )
      }
    }
  }
}
