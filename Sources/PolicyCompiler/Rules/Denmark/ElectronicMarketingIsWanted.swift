extension Rule {
  static let electronicMarketingIsWanted = Rule(
    "DK-006",
    "electronic-marketing-without-consent",
    title: Bilingual(
      da: "E-mail- eller sms-markedsføring uden samtykke, og uden at undtagelsen i § 10, stk. 2, er opfyldt",
      en: "E-mail or SMS marketing without consent or a complete soft opt-in"
    ),
    why: Bilingual(
      da:
        "Elektronisk markedsføring kræver samtykke, både fra forbrugere og virksomheder. Den eneste undtagelse gælder egne kunder, og alle dens betingelser skal være opfyldt.",
      en:
        "Electronic marketing needs consent, from consumers and businesses alike. The only exception is for existing customers, and all its conditions must be met."
    ),
    citations: [
      .danish("markedsføringsloven", "10(1)", english: "Danish Marketing Practices Act"),
      .danish("markedsføringsloven", "10(2)", english: "Danish Marketing Practices Act"),
      .other(da: "ePrivacy-direktivet artikel 13, stk. 1-2", en: "ePrivacy Directive Art. 13(1)–(2)"),
      .courtOfJustice("C-654/23", "Inteligo Media"),
    ],
    yieldsTo: ["BASIS-001"],
    examples: [
      .violates(
        MarketingExample.offers("⟦email⟧", more: "\n    subjects   business-contacts")
      ),
      .violates(
        MarketingExample.offers(
          """
          sms {
                  soft-opt-in ⟦from-sale, own-similar, opt-out-at-collection⟧
              }
          """
        )
      ),
      // Nothing else than e-mail addresses can be used.
      .violates(
        """
        purpose ⟦newsletter⟧ as marketing {
            name       da: "Sende nyhedsbrev", en: "Send the newsletter"
            data       name, email
            sources    data-subject
            basis      \(MarketingExample.interest)
            provision  none
            recipients none
            retention  1 year, from: last-contact
        }
        """
      ),
      .passes(
        MarketingExample.offers(
          """
          email {
                  soft-opt-in from-sale, own-similar, opt-out-at-collection, opt-out-in-every-message
              }
          """
        )
      ),
      .passes(MarketingExample.offers("email, sms", basis: MarketingExample.consent)),
      // Letters are outside section 10(1).
      .passes(MarketingExample.offers("letter, robinson-list: checked")),
    ]
  ) { context, findings in
    for purpose in context.danishMarketing where !purpose.rests(on: .consent) {
      let electronic = purpose.channels(among: DirectMarketing.electronic)
      guard let place = electronic.first?.span ?? (purpose.canOnlyMeanEmail ? purpose.id.span : nil) else {
        continue
      }
      if let soft = purpose.marketing.value?.softOptIn.value {
        report(soft, of: purpose, &findings)
        continue
      }
      let channels = electronic.map { channel in
        Bilingual(da: channel.value.displayName.da, en: channel.value.displayName.en)
      }
      let named =
        channels.isEmpty
        ? Bilingual(da: "e-mail", en: "e-mail")
        : Bilingual(
          da: ListText.text(channels.map(\.da), .and, in: .da),
          en: ListText.text(channels.map(\.en), .and, in: .en)
        )
      findings.report(
        at: place,
        about: purpose.id.span,
        Bilingual(
          da: "»\(purpose.id.value)« er markedsføring med \(named.da) uden samtykke",
          en: "‘\(purpose.id.value)’ is marketing by \(named.en) without consent"
        ),
        label: electronic.isEmpty
          ? Bilingual(
            da: "formålet har kun e-mailadresser at bruge; er det ikke e-mail, så skriv marketing og kanalen",
            en:
              "the purpose has only e-mail addresses to use; if it is not e-mail, write marketing and the channel"
          ) : nil,
        help: [
          Bilingual(
            da: "indhent samtykke først: basis consent { given …, withdraw …, proof … }",
            en: "obtain consent first: basis consent { given …, withdraw …, proof … }"
          ),
          Bilingual(
            da:
              "eller, for egne kunder: soft-opt-in from-sale, own-similar, opt-out-at-collection, opt-out-in-every-message",
            en:
              "or, for existing customers: soft-opt-in from-sale, own-similar, opt-out-at-collection, opt-out-in-every-message"
          ),
        ]
      )
    }
  }

  private static func report(_ soft: SoftOptIn, of purpose: Purpose, _ findings: inout Findings) {
    let said = Set(soft.conditions.all())
    let missing = SoftOptIn.Condition.allCases.filter { !said.contains($0) }
    guard !missing.isEmpty else { return }
    let reasons = missing.map(\.displayName)
    findings.report(
      at: soft.conditions.span ?? soft.span,
      about: purpose.id.span,
      Bilingual(
        da: "Undtagelsen for egne kunder er ikke opfyldt for »\(purpose.id.value)«",
        en: "the exception for existing customers is not met for ‘\(purpose.id.value)’"
      ),
      label: Bilingual(
        da: "der mangler: \(ListText.text(reasons.map(\.da), .and, in: .da))",
        en: "what is missing: \(ListText.text(reasons.map(\.en), .and, in: .en))"
      ),
      help: [
        Bilingual(
          da:
            "er det sådan, så tilføj: \(missing.map(\.rawValue).joined(separator: ", ")) – ellers kræves samtykke: basis consent",
          en:
            "if it is so, add: \(missing.map(\.rawValue).joined(separator: ", ")) – otherwise consent is needed: basis consent"
        )
      ]
    )
  }
}

extension DirectMarketing.Channel {
  /// The channel as a message names it.
  var displayName: Message {
    switch self {
    case .email: Bilingual(da: "e-mail", en: "e-mail")
    case .sms: Bilingual(da: "sms", en: "text message")
    case .phone: Bilingual(da: "telefon", en: "telephone")
    case .letter: Bilingual(da: "brev", en: "letter")
    case .appMessage: Bilingual(da: "beskeder i appen", en: "messages in the app")
    case .socialMedia: Bilingual(da: "beskeder på sociale medier", en: "messages on social media")
    case .onlineAds: Bilingual(da: "annoncer på nettet", en: "online advertisements")
    case .survey: Bilingual(da: "spørgeskemaer", en: "surveys")
    case .fax: Bilingual(da: "fax", en: "fax")
    case .automatedCall: Bilingual(da: "automatiske opkald", en: "automated calls")
    }
  }
}

extension SoftOptIn.Condition {
  /// The condition as a message names it when it is not met.
  fileprivate var displayName: Message {
    switch self {
    case .fromSale:
      Bilingual(
        da: "at adressen er oplyst i forbindelse med et salg",
        en: "the address was given in connection with a sale"
      )
    case .ownSimilar:
      Bilingual(
        da: "at der kun reklameres for egne, lignende varer",
        en: "only own, similar products are advertised"
      )
    case .optOutAtCollection:
      Bilingual(
        da: "at man kunne sige nej, da adressen blev oplyst",
        en: "people could say no when the address was given"
      )
    case .optOutInEveryMessage:
      Bilingual(da: "at man kan sige nej i hver besked", en: "people can say no in every message")
    }
  }
}
