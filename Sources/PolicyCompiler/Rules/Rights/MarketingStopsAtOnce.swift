extension Rule {
  static let marketingStopsAtOnce = Rule(
    "RIGHTS-011",
    "marketing-objection-delayed",
    .warning,
    title: Bilingual(
      da: "En indsigelse mod direkte markedsføring får først virkning sent",
      en: "An objection to direct marketing takes effect late"
    ),
    why: Bilingual(
      da:
        "Når nogen siger nej til markedsføring, må oplysningerne ikke længere bruges til det. Loven sætter intet antal dage; grænsen her er vores.",
      en:
        "Once people object to marketing, their data may no longer be used for it. The law sets no number of days; the limit here is ours."
    ),
    citations: [
      .gdpr("21(3)"), .gdpr("12(3)"),
      .other(
        da: "markedsføringslovens § 10, stk. 1, 2 og 4",
        en: "Danish Marketing Practices Act, section 10(1), (2) and (4)"
      ),
    ],
    examples: [
      .violates(
        "rights {\n    channels               email\n    objection-to-marketing email, within: ⟦4 weeks⟧\n}"
      ),
      .violates(newsletter("⟦1 month⟧")),
      .passes(newsletter("3 days")),
      .passes(
        "rights {\n    channels               email\n    objection-to-marketing email, within: 10 days\n}"
      ),
    ]
  ) { context, findings in
    guard let limit = context.limit("marketing-objection") else { return }
    let objection = context.draft.rights.value?.objectionToMarketing.value?.within ?? .unsaid
    let optOuts = context.draft.purposes.own.compactMap { $0.marketing.value?.optOut.value?.within }
    for within in [objection] + optOuts {
      guard case .said(let duration, let span) = within, duration.exceeds(limit) else { continue }
      findings.report(
        at: span,
        Bilingual(
          da: "Et nej til markedsføring virker først efter \(duration.displayText.da)",
          en: "an objection to marketing takes effect only after \(duration.displayText.en)"
        ),
        help: [
          Bilingual(
            da: "stop med det samme, senest ved næste udsendelse og højst \(limit.displayText.da) efter",
            en: "stop at once, at the next dispatch at the latest and within \(limit.displayText.en)"
          )
        ]
      )
    }
  }

  private static func newsletter(_ within: String) -> String {
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
        marketing  email {
            opt-out unsubscribe-link, within: \(within)
        }
        provision  none
        recipients none
        retention  until: unsubscribed
    }
    """
  }
}
