extension Rule {
  static let disclosureIsCheckedInCPR = Rule(
    "DK-007",
    "consumer-disclosure-without-cpr-check",
    .warning,
    title: Bilingual(
      da: "Forbrugeroplysninger videregives til markedsføring uden forudgående undersøgelse i CPR",
      en: "Consumer data are passed on for marketing without checking the CPR opt-out list"
    ),
    why: Bilingual(
      da:
        "Før oplysninger om forbrugere videregives til en anden virksomheds markedsføring, skal det undersøges i CPR, om de har frabedt sig henvendelser.",
      en:
        "Before data about consumers are passed on for another company's marketing, it must be looked up in the CPR register whether they have objected to such approaches."
    ),
    citations: [.dataProtectionAct(da: "§ 13", en: "section 13")],
    examples: [
      .violates(competition("email {\n        disclosed-to ⟦friends⟧\n    }")),
      // Without a word on it, a partner gets the data for itself.
      .violates(competition("email", recipients: "⟦friends⟧", category: "partner")),
      .violates(competition("email, robinson-list: checked, cpr-check: no, disclosed-to: ⟦friends⟧")),
      .passes(competition("email, cpr-check: yes {\n        disclosed-to friends\n    }")),
      .passes(competition("email, robinson-list: checked {\n        disclosed-to friends\n    }")),
      // Contact persons of companies are not consumers.
      .passes(
        competition(
          "email {\n        disclosed-to friends\n    }",
          more: "\n    subjects   business-contacts"
        )
      ),
      .passes(competition("email, disclosed-to: none", category: "partner")),
      // A carrier brings the prizes.
      .passes(competition("email", category: "delivery")),
      .passes(competition("email")),
    ]
  ) { context, findings in
    for purpose in context.danishMarketing where context.concernsConsumers(purpose) {
      let marketing = purpose.marketing.value
      if let isChecked = marketing?.cprCheck.value {
        if isChecked { continue }
      } else if marketing?.robinsonList.value == .checked {
        continue
      }
      guard let receiver = receivers(of: purpose, context).first else { continue }
      findings.report(
        at: receiver.span,
        Bilingual(
          da: "»\(receiver.value.id)« får forbrugeres oplysninger til markedsføring uden opslag i CPR",
          en: "‘\(receiver.value.id)’ gets consumers' data for marketing without a check in the CPR register"
        ),
        help: [
          Bilingual(
            da:
              "slå folk op i CPR før hver videregivelse, og skriv det: marketing …, cpr-check: yes",
            en:
              "look people up in the CPR register before each disclosure, and say so: marketing …, cpr-check: yes"
          ),
          Bilingual(
            da: "bruger modtageren dem ikke til egen markedsføring, så skriv disclosed-to: none",
            en: "if the recipient does not use them for marketing of its own, write disclosed-to: none"
          ),
        ]
      )
    }
  }

  /// Those that use the data for marketing of their own: as stated, or else partners. Others that decide for
  /// themselves, such as a carrier, serve the purpose.
  private static func receivers(
    of purpose: Purpose,
    _ context: RuleContext
  ) -> [Located<Reference<Recipient>>] {
    if let stated = purpose.marketing.value?.disclosedTo, !stated.isUnsaid {
      return stated.located().filter { context.draft.recipients[$0.value]?.role != .processor }
    }
    return purpose.recipients.located().filter { place in
      guard let recipient = context.draft.recipients[place.value],
        recipient.role == .controller || recipient.role == .jointController
      else { return false }
      guard let category = recipient.category.value else { return recipient.isCalledPartner }
      return category == .partner
    }
  }

  private static func competition(
    _ marketing: String,
    more: String = "",
    recipients: String = "friends",
    category: String? = nil
  ) -> String {
    MarketingExample.offers(marketing, basis: MarketingExample.consent, more: more, recipients: recipients)
      + """


      recipient friends as controller {
          name    "Cykelvennerne ApS"
          country DK\(category.map { "\n    category \($0)" } ?? "")
      }
      """
  }
}

extension Recipient {
  /// Whether it is called a partner or a sponsor.
  fileprivate var isCalledPartner: Bool {
    let names = [id.value] + (name.value?.versions.map(\.plainText) ?? [])
    return names.contains { name in
      let name = name.lowercased()
      return name.contains("partner") || name.contains("sponsor")
    }
  }
}
