extension Rule {
  static let withdrawalIsEasy = Rule(
    "CONSENT-002",
    "withdrawal-harder-than-giving",
    title: Bilingual(
      da: "Det er sværere at trække samtykket tilbage end at give det",
      en: "Withdrawing consent is harder than giving it"
    ),
    why: Bilingual(
      da: "Det skal være lige så let at trække et samtykke tilbage som at give det.",
      en: "It must be as easy to withdraw consent as to give it."
    ),
    citations: [
      .gdpr("7(3)"), .cookieOrder(da: "§ 3, stk. 2, nr. 4", en: "section 3(2) no. 4"),
      .other(da: "EDPB, retningslinjer 5/2020, punkt 112-118", en: "EDPB Guidelines 05/2020, paras 112–118"),
      .other(
        da: "Digitaliseringsstyrelsens afgørelse om Meta, 30. oktober 2023",
        en: "Danish Agency for Digital Government, decision on Meta, 30 October 2023"
      ),
    ],
    yieldsTo: ["BANNER-005"],
    examples: [
      .violates(newsletter("given    checkbox, default: off", "⟦email⟧")),
      .violates(newsletter("given    checkbox, default: off, steps: 1", "unsubscribe-link, steps: ⟦4⟧")),
      .violates(newsletter("given    form", "account-page, login: ⟦yes⟧")),
      .passes(newsletter("given    checkbox, default: off", "email, unsubscribe-link")),
      .passes(newsletter("given    oral", "phone")),
      .passes(newsletter("given    form, login: yes", "account-page, login: yes")),
      .passes(newsletter("given    checkbox, default: off, steps: 1", "unsubscribe-link, steps: 2")),
    ]
  ) { context, findings in
    for consent in context.consents {
      guard let withdrawal = consent.basis.withdraw.value, let giving = consent.givingSteps,
        let (span, message) = fault(withdrawal, consent.basis.given.value, steps: giving)
      else { continue }
      let banner = consent.isThroughBanner ? context.draft.banner.value : nil
      findings.report(
        at: span,
        about: banner.map { $0.reopen.span ?? $0.span },
        message,
        help: [
          Bilingual(
            da:
              "lad folk trække det tilbage samme sted, som de gav det: et afmeldingslink, en knap eller cookieindstillingerne",
            en:
              "let people withdraw it where they gave it: an unsubscribe link, a button or the cookie settings"
          )
        ]
      )
    }
  }

  private static func fault(
    _ withdrawal: Withdrawal,
    _ given: ConsentAct?,
    steps: Int
  ) -> (SourceSpan, Message)? {
    let channels = withdrawal.channels.located()
    if let first = channels.first, channels.allSatisfy(\.value.isRoundabout) {
      let names = Bilingual(
        da: ListText.text(channels.map(\.value.name.da), .or, in: .da),
        en: ListText.text(channels.map(\.value.name.en), .or, in: .en)
      )
      return (
        first.span,
        Bilingual(
          da: "Samtykket gives på skærmen, men kan kun trækkes tilbage \(names.da)",
          en: "consent is given on the screen but can only be withdrawn \(names.en)"
        )
      )
    }
    if let needed = withdrawal.steps.value, needed > steps + 1, let span = withdrawal.steps.span {
      return (
        span,
        Bilingual(
          da: "Det tager \(needed) skridt at trække samtykket tilbage, men kun \(steps) at give det",
          en: "withdrawing takes \(needed) steps, giving only \(steps)"
        )
      )
    }
    if withdrawal.login.value == true, given?.login.value != true, let span = withdrawal.login.span {
      return (
        span,
        Bilingual(
          da: "Man skal logge ind for at trække samtykket tilbage, men ikke for at give det",
          en: "people must log in to withdraw consent, but not to give it"
        )
      )
    }
    return nil
  }

  private static func newsletter(_ given: String, _ withdraw: String) -> String {
    """
    purpose newsletter as marketing {
        name       da: "Sende nyhedsbrev", en: "Send the newsletter"
        data       name, email
        sources    data-subject
        basis      consent {
            \(given)
            withdraw \(withdraw)
            proof    logged
        }
        provision  none
        recipients none
        retention  until: unsubscribed
    }
    """
  }
}

extension UsedConsent {
  /// How many steps it takes to consent on a screen; none where consent is given in another way, or nobody says how.
  fileprivate var givingSteps: Int? {
    let isOnScreen =
      isThroughBanner || basis.given.value?.methods.all().contains(where: \.isOnScreen) ?? false
    guard isOnScreen else { return nil }
    return basis.given.value?.steps.value ?? 1
  }
}

extension ConsentAct.Method {
  fileprivate var isOnScreen: Bool {
    switch self {
    case .checkbox, .button, .toggle, .form, .banner: true
    case .signature, .oral, .reply, .continuedUse, .scrolling, .silence: false
    }
  }
}

extension Withdrawal.Channel {
  /// Whether one must leave the page on which one has consented.
  fileprivate var isRoundabout: Bool {
    switch self {
    case .email, .phone, .letter, .inPerson, .browserSettings: true
    case .unsubscribeLink, .cookieSettings, .button, .accountPage, .app: false
    }
  }
}
