extension Rule {
  static let robinsonListIsChecked = Rule(
    "DK-009",
    "postal-marketing-without-robinson-check",
    .warning,
    title: Bilingual(
      da: "Adresseret markedsføring til privatpersoner uden brug af Robinsonlisten",
      en: "Addressed marketing to private persons without the Robinson list"
    ),
    why: Bilingual(
      da:
        "Den, der står på den liste, som CPR udsender hvert kvartal, må ikke få markedsføring med brev eller telefon, medmindre vedkommende selv har bedt om den.",
      en:
        "Whoever is on the list that the CPR issues each quarter may not be approached by letter or phone, unless they have asked for it."
    ),
    citations: [.danish("markedsføringsloven", "10(4)", english: "Danish Marketing Practices Act")],
    yieldsTo: ["DK-008"],
    examples: [
      .violates(DanishExample.offers("⟦letter⟧", data: "name, postal-address")),
      .violates(DanishExample.offers("letter, robinson-list: ⟦not-checked⟧", data: "name, postal-address")),
      .violates(DanishExample.offers("⟦phone⟧, call-exception: press", data: "name, phone")),
      .passes(DanishExample.offers("letter, robinson-list: checked", data: "name, postal-address")),
      .passes(DanishExample.offers("letter", data: "name, postal-address", subjects: "business-contacts")),
      .passes(DanishExample.offers("letter", basis: DanishExample.consent, data: "name, postal-address")),
    ]
  ) { context, findings in
    for purpose in context.unrequestedMarketing {
      guard let marketing = purpose.marketing.value, marketing.robinsonList.value != .checked,
        context.addressesConsumers(purpose)
      else { continue }
      for channel in marketing.channels.located() where channel.value == .letter || channel.value == .phone {
        findings.report(
          at: marketing.robinsonList.span ?? channel.span,
          about: channel.span,
          group: purpose.id.value,
          Bilingual(
            da: "»\(purpose.id.value)« går til forbrugere uden tjek af Robinsonlisten",
            en: "‘\(purpose.id.value)’ reaches consumers without a check of the Robinson list"
          ),
          help: [
            Bilingual(
              da: "hold adresserne op mod Robinsonlisten hvert kvartal, og skriv robinson-list: checked",
              en:
                "check the addresses against the Robinson list each quarter, and write robinson-list: checked"
            )
          ]
        )
      }
    }
  }
}
