extension Rule {
  static let decisionHoldsAhead = Rule(
    "TRANSFER-009",
    "adequacy-lapsing",
    .note,
    title: Bilingual(
      da: "En anvendt tilstrækkelighedsafgørelse udløber snart eller er anfægtet",
      en: "An adequacy decision relied on ends soon or is under challenge"
    ),
    why: Bilingual(
      da:
        "Intet er ulovligt endnu, men falder afgørelsen, står overførslen uden grundlag fra den ene dag til den anden.",
      en:
        "Nothing is unlawful yet, but if the decision falls, the transfer has no basis from one day to the next."
    ),
    citations: [.gdpr("45(3)"), .gdpr("45(4)"), .gdpr("45(5)")],
    yieldsTo: ["TRANSFER-001", "TRANSFER-002", "TRANSFER-003", "TRANSFER-004"],
    examples: [
      .violates(
        RecipientExample.transfer(
          "mechanism ⟦data-privacy-framework⟧, certified: yes, checked: 2026-10-01"
        )
      ),
      .violates(
        ukSite("2031-09", "2031-09-01") + RecipientExample.transfer("mechanism ⟦adequacy⟧", to: "GB")
      ),
      .passes(
        RecipientExample.transfer(
          "mechanism data-privacy-framework, certified: yes, checked: 2026-10-01\n        fallback  standard-clauses, module: 2"
        )
      ),
      .passes(RecipientExample.transfer("mechanism adequacy", to: "GB")),
    ]
  ) { context, findings in
    guard let day = context.day, let ahead = context.limit("adequacy-ending") else { return }
    for transfer in context.transfers where context.understands(transfer) {
      guard let country = transfer.thirdCountry(in: context.draft),
        let mechanism = transfer.transfer.mechanism.value,
        transfer.transfer.fallback.value == nil
          || mechanism.isAdequacy
      else { continue }
      let isProgramme = transfer.instrument(in: context.draft)?.instrument.tag == .adequacy
      guard mechanism.isAdequacy || isProgramme, let decision = country.decision(on: day) else { continue }
      let message: Message
      if let end = decision.valid.value?.until.value, end <= day.later(by: ahead) {
        message = Bilingual(
          da: "Afgørelsen om \(country.displayName.da) udløber den \(DateText.text(end, in: .da))",
          en: "the decision on \(country.displayName.en) ends on \(DateText.text(end, in: .en))"
        )
      } else if isProgramme {
        let challenge = decision.challenged.value?.number.value.map { " (\($0))" } ?? ""
        message = Bilingual(
          da:
            "Overførslen til »\(transfer.name.da)« har intet at falde tilbage på, hvis afgørelsen falder\(challenge)",
          en:
            "the transfer to ‘\(transfer.name.en)’ has nothing to fall back on if the decision falls\(challenge)"
        )
      } else {
        continue
      }
      findings.report(
        at: transfer.place(mechanism.groundSpan),
        about: transfer.about,
        message,
        help: [
          Bilingual(
            da: "skriv et grundlag, der træder til: fallback standard-clauses, module: 2",
            en: "write what takes over: fallback standard-clauses, module: 2"
          )
        ]
      )
    }
  }

  private static func ukSite(_ version: String, _ day: String) -> String {
    """
    site "https://www.fjordenscykler.dk" {
        languages da, en
        version   "\(version)"
        effective \(day)
        audience  consumers, in: DK
    }


    """
  }
}

extension TransferMechanism {
  /// Whether it is a decision on the whole country.
  var isAdequacy: Bool {
    if case .adequacy = ground.value { true } else { false }
  }
}
