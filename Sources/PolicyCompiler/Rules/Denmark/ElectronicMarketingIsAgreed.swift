extension Rule {
  static let electronicMarketingIsAgreed = Rule(
    "DK-006",
    "electronic-marketing-without-consent",
    title: Bilingual(
      da: "E-mail- eller sms-markedsføring uden samtykke, og uden at undtagelsen i § 10, stk. 2, er opfyldt",
      en: "E-mail or text message marketing without consent or complete soft opt-in"
    ),
    why: Bilingual(
      da:
        "Man må ikke sende elektronisk markedsføring til nogen, der ikke har sagt ja, hverken forbrugere eller virksomheder. For egne kunder er der en undtagelse, men kun hvis alle dens betingelser er opfyldt.",
      en:
        "Electronic marketing may not be sent to anyone who has not agreed, consumer or business. There is an exception for one's own customers, but only where all its conditions are met."
    ),
    citations: [
      .danish("markedsføringsloven", "10(1)", english: "Danish Marketing Practices Act"),
      .danish("markedsføringsloven", "10(2)", english: "Danish Marketing Practices Act"),
      .other(
        da: "direktiv 2002/58/EF (e-databeskyttelse), artikel 13, stk. 1 og 2",
        en: "Directive 2002/58/EC (ePrivacy), Art. 13(1) and (2)"
      ),
      .courtOfJustice("C-654/23", "Inteligo Media"),
    ],
    examples: [
      .violates(DanishExample.offers("⟦email⟧, sms", subjects: "business-contacts")),
      .violates(
        DanishExample.offers(
          """
          email {
                  soft-opt-in ⟦from-sale, own-similar, opt-out-at-collection⟧
              }
          """
        )
      ),
      .passes(DanishExample.offers("email", basis: DanishExample.consent)),
      .passes(
        DanishExample.offers(
          """
          email {
                  soft-opt-in from-sale, own-similar, opt-out-at-collection, opt-out-in-every-message
              }
          """
        )
      ),
      // Post is another matter.
      .passes(DanishExample.offers("letter, robinson-list: checked", data: "name, postal-address")),
    ]
  ) { context, findings in
    for purpose in context.unrequestedMarketing {
      let name = purpose.id.value
      let electronic = purpose.marketing.value?.channels.located().first { $0.value.isElectronic }
      let mentioned = purpose.marketing.value?.channels.value == nil ? purpose.namedElectronically : nil
      guard let place = electronic?.span ?? mentioned else { continue }
      guard let exception = purpose.marketing.value?.softOptIn.value else {
        findings.report(
          at: place,
          about: purpose.id.span,
          Bilingual(
            da: "»\(name)« sendes elektronisk til folk, der ikke har sagt ja",
            en: "‘\(name)’ is sent electronically to people who have not agreed"
          ),
          help: [
            Bilingual(
              da: "indhent samtykke først, og skriv basis consent",
              en: "obtain consent first, and write basis consent"
            ),
            Bilingual(
              da:
                "eller brug undtagelsen for egne kunder, hvis alle betingelser er opfyldt: marketing email { soft-opt-in \(conditions) }",
              en:
                "or use the exception for your own customers, if all its conditions are met: marketing email { soft-opt-in \(conditions) }"
            ),
          ]
        )
        continue
      }
      let met = exception.conditions.all()
      let missing = SoftOptIn.Condition.allCases.filter { !met.contains($0) }
      guard !missing.isEmpty else { continue }
      let words = missing.map(\.rawValue).joined(separator: ", ")
      findings.report(
        at: exception.place,
        about: purpose.id.span,
        Bilingual(
          da: "Undtagelsen for egne kunder mangler en betingelse: \(words)",
          en: "the exception for your own customers lacks a condition: \(words)"
        ),
        label: Bilingual(
          da: "alle fire betingelser skal være opfyldt",
          en: "all four conditions must be met"
        ),
        help: missing.map { condition in
          Bilingual(
            da: "skriv \(condition.rawValue), hvis det passer: \(condition.name.da)",
            en: "write \(condition.rawValue), if it is so: \(condition.name.en)"
          )
        } + [
          Bilingual(
            da: "ellers indhent samtykke: basis consent",
            en: "otherwise obtain consent: basis consent"
          )
        ]
      )
    }
  }

  private static let conditions = SoftOptIn.Condition.allCases.map(\.rawValue).joined(separator: ", ")
}

extension DirectMarketing.Channel {
  /// Whether section 10(1) of the Marketing Practices Act is about it.
  fileprivate var isElectronic: Bool {
    switch self {
    case .email, .sms, .appMessage, .socialMedia, .fax, .automatedCall: true
    case .phone, .letter, .onlineAds, .survey: false
    }
  }
}

extension SoftOptIn {
  /// The conditions that are stated, or the word itself.
  fileprivate var place: SourceSpan {
    let stated = conditions.located().map(\.span)
    guard let first = stated.first, let last = stated.last else { return span }
    return first.joined(with: last)
  }
}

extension Purpose {
  /// Its id, where no channel is stated but the purpose is called a newsletter or the like.
  fileprivate var namedElectronically: SourceSpan? {
    let words =
      id.value.split(separator: "-").map(String.init)
      + (name.value?.versions.flatMap(\.said) ?? [])
    let isNamed = words.contains { word in
      let word = word.lowercased()
      return ["nyhedsbrev", "newsletter", "nyhedsmail", "sms", "mailinglist"].contains { word.hasPrefix($0) }
        || ["mail", "email", "mails", "emails"].contains(word)
    }
    return isNamed ? id.span : nil
  }
}
