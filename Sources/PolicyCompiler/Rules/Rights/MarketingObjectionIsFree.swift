extension Rule {
  static let marketingObjectionIsFree = Rule(
    "RIGHTS-003",
    "marketing-objection-not-separate",
    title: Bilingual(
      da: "Retten til indsigelse mod direkte markedsføring er ikke fremhævet særskilt og uden betingelser",
      en: "The right to object to direct marketing is not presented separately and unconditionally"
    ),
    why: Bilingual(
      da:
        "Man kan altid sige nej til direkte markedsføring, uden grund og uden betingelser, og det skal stå klart og adskilt fra alt andet.",
      en:
        "People can always object to direct marketing, without a reason and without conditions, and must be told so clearly and separately from everything else."
    ),
    citations: [
      .gdpr("21(2)"), .gdpr("21(3)"), .gdpr("21(4)"), .gdpr("12(1)"),
      .other(
        da: "markedsføringslovens § 10, stk. 1, 2 og 4",
        en: "Danish Marketing Practices Act, section 10(1), (2) and (4)"
      ),
    ],
    examples: [
      .violates(newsletter("unsubscribe-link, separate: ⟦no⟧")),
      .violates(
        newsletter(
          "unsubscribe-link, da: ⟦\"Du skal oplyse din grund.\"⟧, en: \"You must state your reason.\""
        )
      ),
      .passes(newsletter("unsubscribe-link, within: 3 days, separate: yes")),
      .passes(
        newsletter(
          "unsubscribe-link, da: \"Du behøver ikke give en grund.\", en: \"You need not give a reason.\""
        )
      ),
      // Where nothing is said, the right gets its own box on the page.
      .passes(newsletter("email")),
    ]
  ) { context, findings in
    guard let objection = context.draft.rights.value?.objectionToMarketing.value,
      let marketing = context.draft.purposes.own.first(where: \.isMarketing)
    else { return }
    let note = Diagnostic.Note(
      message: Bilingual(
        da: "»\(marketing.id.value)« er direkte markedsføring",
        en: "‘\(marketing.id.value)’ is direct marketing"
      ),
      span: marketing.id.span
    )
    if objection.separate.value == false, let span = objection.separate.span {
      findings.report(
        at: span,
        Bilingual(
          da: "Retten til at sige nej til markedsføring skal stå adskilt fra alt andet",
          en: "the right to object to marketing must be stated separately from everything else"
        ),
        notes: [note],
        fixIts: [.replace(span, with: "yes")]
      )
    }
    if let text = objection.text, !text.isEmpty, !deniesConditions(text) {
      findings.report(
        at: text.versions.first?.span ?? text.span,
        Bilingual(
          da: "Der må ikke stilles betingelser for at sige nej til markedsføring",
          en: "no condition may be set for objecting to marketing"
        ),
        notes: [note],
        help: [
          Bilingual(
            da: "slet teksten; på siden står, at man altid kan sige nej, og at man ikke skal give en grund",
            en: "remove the text; the page says that people can always object and need not give a reason"
          )
        ]
      )
    }
  }

  /// Whether a text says that there is no condition, in each of its languages.
  private static func deniesConditions(_ text: AuthoredText) -> Bool {
    text.versions.allSatisfy { version in
      let words = version.plainText.lowercased().split { !$0.isLetter }.joined(separator: " ")
      return denials.contains { (" " + words + " ").contains(" " + $0 + " ") }
    }
  }

  private static let denials = [
    "skal ikke", "behøver ikke", "ingen begrundelse", "ingen grund", "ingen betingelser", "uden begrundelse",
    "uden at begrunde", "uden grund", "uden at give", "uden betingelser", "need not", "do not need",
    "no reason",
    "no reasons", "no conditions", "no condition", "without giving", "without a reason", "without reasons",
    "without reason", "without conditions", "do not have to",
  ]

  private static func newsletter(_ objection: String) -> String {
    """
    rights {
        channels               email
        objection-to-marketing \(objection)
    }

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
  }
}
