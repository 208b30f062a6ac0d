extension Rule {
  static let withdrawalIsStated = Rule(
    "CONSENT-001",
    "withdrawal-not-stated",
    title: Bilingual(
      da: "Samtykke bruges, men retten til at trække det tilbage er ikke oplyst",
      en: "Consent is used but the right to withdraw is not stated"
    ),
    why: Bilingual(
      da:
        "Den, der samtykker, skal på forhånd vide, at samtykket kan trækkes tilbage, og hvordan. Ellers er samtykket ikke gyldigt.",
      en:
        "Those who consent must know beforehand that they can withdraw it, and how. Otherwise the consent is not valid."
    ),
    citations: [
      .gdpr("7(3)"), .gdpr("13(2)(c)"), .gdpr("14(2)(d)"),
      .danish("markedsføringsloven", "10(1)", english: "Danish Marketing Practices Act"),
    ],
    yieldsTo: ["TRANSFER-007"],
    examples: [
      .violates(newsletter("⟦consent⟧", "")),
      .violates(
        newsletter(
          "consent",
          """

                  asks     da: ⟦"Ja tak til nyheder på e-mail."⟧
                           en: "Yes, e-mail me news."
                  withdraw unsubscribe-link
          """
        )
      ),
      // The banner in which consent is given is also where it is withdrawn.
      .passes(
        newsletter(
          "consent",
          """

                  asks     da: "Ja tak til nyheder på e-mail. Du kan altid afmelde dig med linket i hver mail."
                           en: "Yes, e-mail me news. You can unsubscribe at any time with the link in every e-mail."
                  withdraw unsubscribe-link
          """
        )
      ),
    ]
  ) { context, findings in
    for consent in context.consents {
      guard consent.basis.hasWithdrawal else {
        findings.report(
          at: consent.basis.withdraw.span ?? consent.basis.span,
          Bilingual(
            da: "Det står ikke, hvordan samtykket til formålet »\(consent.purpose.id.value)« trækkes tilbage",
            en: "it is not said how the consent for the purpose ‘\(consent.purpose.id.value)’ is withdrawn"
          ),
          help: [
            Bilingual(
              da:
                "skriv hvordan, fx »withdraw unsubscribe-link«; at tidligere brug forbliver lovlig, skriver vi selv på siden",
              en:
                "say how, such as ‘withdraw unsubscribe-link’; that earlier use stays lawful is printed without being asked"
            )
          ]
        )
        continue
      }
      reportSilentRequest(consent, &findings)
    }
    reportOtherConsents(context, &findings)
  }

  /// Who sends marketing by e-mail or text message must mention the way out before consent is given.
  private static func reportSilentRequest(_ consent: UsedConsent, _ findings: inout Findings) {
    guard consent.purpose.isElectronicMarketing, let asks = consent.basis.asks.value else { return }
    let text = WrittenText(text: asks, home: nil)
    for version in text.versions where !version.sentences.contains(where: mentionsWithdrawal) {
      findings.report(
        at: version.span,
        group: "\(asks.extent.file) \(asks.extent.start)",
        Bilingual(
          da: "Ordene, der beder om samtykket, siger ikke, at det kan trækkes tilbage",
          en: "the words that ask for the consent do not say that it can be withdrawn"
        ),
        help: [
          Bilingual(
            da: "tilføj fx »Du kan altid afmelde dig med linket i hver mail«",
            en: "add, say, ‘You can unsubscribe at any time with the link in every e-mail’"
          )
        ]
      )
    }
  }

  private static func mentionsWithdrawal(_ sentence: Sentence) -> Bool {
    withdrawalWords.firstMatch(in: sentence) != nil
  }

  private static let withdrawalWords = PhrasePatternSet([
    "(afmeld*|frameld*|framelde*|tilbagekald*|tilbagetræk*|fravælg*|opsig*|fortryd*)",
    "(træk*|kald*) … tilbage", "(melde|meld|melder) … (fra|fra|af)", "(sige|sig|siger) … (fra|nej|stop)",
    "(skriv|send|svar|sms) … stop", "(ophør*|stop*) …6 (når som helst|altid)",
    "(altid|når som helst) …4 (ophør*|stop*|fjern*|slet*)",
    "(withdraw*|unsubscrib*|revok*|cancel*|rescind*)", "(opt|opting|sign) out", "(opt-out|sign-off)",
    "(text|reply|send) … stop", "(stop|change your mind) …6 (any time|anytime|whenever)",
    "(any time|anytime) …4 stop",
  ])

  /// Consents to more than the processing itself have no words of their own for withdrawal: the list of rights tells
  /// of it, with the ways in which rights are used. A list of the author's own may lack it.
  private static func reportOtherConsents(_ context: RuleContext, _ findings: inout Findings) {
    guard case .said(let rights, let span)? = context.draft.rights.value?.list,
      !rights.contains(where: { $0.value == .withdrawal })
    else { return }
    for purpose in context.draft.purposes.own where context.understands(purpose.extent) {
      guard let place = purpose.consentToData, !context.isCovered(purpose) else { continue }
      report(at: place, about: place, list: span, &findings)
    }
    for transfer in context.transfers
    where transfer.transfer.isConsented && context.understands(transfer) {
      let purposes = context.purposes(of: transfer)
      guard !purposes.isEmpty, !purposes.allSatisfy(context.isCovered),
        let place = transfer.transfer.mechanism.value?.letter.span
      else { continue }
      report(at: transfer.place(place), about: transfer.about, list: span, &findings)
    }
  }

  private static func report(
    at place: SourceSpan,
    about: SourceSpan,
    list: SourceSpan,
    _ findings: inout Findings
  ) {
    findings.report(
      at: place,
      about: about,
      Bilingual(
        da: "Det står ingen steder, at dette samtykke kan trækkes tilbage",
        en: "nothing says that this consent can be withdrawn"
      ),
      notes: [
        Diagnostic.Note(
          message: Bilingual(
            da: "listen over rettigheder nævner det heller ikke",
            en: "the list of rights does not mention it either"
          ),
          span: list
        )
      ],
      help: [
        Bilingual(
          da: "tilføj »withdrawal« til listen – eller slet »list«, så følger rettighederne af grundlagene",
          en: "add ‘withdrawal’ to the list – or remove ‘list’, and the rights follow from the bases"
        )
      ]
    )
  }

  private static func newsletter(_ basis: String, _ consent: String) -> String {
    """
    purpose newsletter as marketing {
        name       da: "Sende nyhedsbrev", en: "Send the newsletter"
        data       name, email
        sources    data-subject
        basis      \(basis) {\(consent)
            given    checkbox, default: off
            proof    logged
        }
        provision  none
        recipients none
        retention  until: unsubscribed
    }
    """
  }
}

extension RuleContext {
  /// Whether a consent that the purpose rests on says how it is withdrawn, and covers the sensitive data as well.
  fileprivate func isCovered(_ purpose: Purpose) -> Bool {
    purpose.bases.nodes().contains { basis in
      guard basis.kind.value == .consent, basis.hasWithdrawal else { return false }
      let covered = basis.of.all()
      return covered.isEmpty
        || covered.contains {
          guard let category = draft.data[$0] else { return false }
          return category.isSpecial || category.tag == .criminal
        }
    }
  }
}
