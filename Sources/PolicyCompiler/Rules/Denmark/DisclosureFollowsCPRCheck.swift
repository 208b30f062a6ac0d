extension Rule {
  static let disclosureFollowsCPRCheck = Rule(
    "DK-007",
    "consumer-disclosure-without-cpr-check",
    .warning,
    title: Bilingual(
      da: "Forbrugeroplysninger videregives til markedsføring uden forudgående undersøgelse i CPR",
      en: "Consumer data are passed on for marketing without checking the CPR opt-out list"
    ),
    why: Bilingual(
      da:
        "Før oplysninger om forbrugere videregives til en anden virksomheds markedsføring, skal det undersøges i CPR, om de har frabedt sig den.",
      en:
        "Before consumers' data are passed on for another company's marketing, the CPR must be checked for those who have declined it."
    ),
    citations: [.dataProtectionAct(da: "§ 13", en: "section 13")],
    examples: [
      .violates(competition("disclosed-to ⟦friends⟧")),
      .violates(competition("disclosed-to friends\n        cpr-check    ⟦no⟧")),
      .violates(competition(nil, recipients: "⟦friends⟧", category: "partner")),
      .passes(competition("disclosed-to friends\n        cpr-check    yes")),
      .passes(competition("disclosed-to  friends\n        robinson-list checked")),
      .passes(competition("disclosed-to friends", subjects: "business-contacts")),
      // A carrier uses the data to deliver, not to sell.
      .passes(competition(nil, recipients: "friends", category: "delivery")),
    ]
  ) { context, findings in
    let draft = context.draft
    guard context.isDanish else { return }
    for purpose in draft.purposes.own where purpose.isDirectMarketing && context.understands(purpose.extent) {
      let marketing = purpose.marketing.value
      let isChecked = marketing?.cprCheck.value ?? (marketing?.robinsonList.value == .checked)
      guard !isChecked, context.addressesConsumers(purpose), let use = context.otherMarketing(of: purpose)
      else {
        continue
      }
      let statedNo = marketing?.robinsonList.value == .notChecked ? marketing?.robinsonList.span : nil
      let place = marketing?.cprCheck.span ?? statedNo ?? use.span
      let name = use.value
      findings.report(
        at: place,
        about: purpose.id.span,
        Bilingual(
          da: "Forbrugernes oplysninger bruges til markedsføring for »\(name.da)« uden opslag i CPR",
          en: "consumers' data are used for the marketing of ‘\(name.en)’ without checking the CPR"
        ),
        notes: place == use.span
          ? []
          : [
            Diagnostic.Note(
              message: Bilingual(da: "her står modtageren", en: "this is the recipient"),
              span: use.span
            )
          ],
        help: [
          Bilingual(
            da:
              "slå personerne op i CPR før hver videregivelse, og skriv i marketing: cpr-check yes; den kvartalsvise Robinsonliste er ikke nok",
            en:
              "look the persons up in the CPR before each disclosure, and write in marketing: cpr-check yes; the quarterly Robinson list is not enough"
          )
        ]
      )
    }
  }

  private static func competition(
    _ line: String?,
    recipients: String = "none",
    category: String? = nil,
    subjects: String = "consumers"
  ) -> String {
    let kind = category.map { "\n    category \($0)" } ?? ""
    return DanishExample.offers(
      "email" + (line.map { " {\n        \($0)\n    }" } ?? ""),
      basis: DanishExample.consent,
      subjects: subjects,
      recipients: line == nil ? recipients : "friends"
    ) + """


      recipient friends as controller {
          name    "Cykelvennerne ApS"
          country DK\(kind)
      }
      """
  }
}

extension RuleContext {
  /// For whose marketing, other than one's own, a purpose uses data, and the place that says so.
  fileprivate func otherMarketing(of purpose: Purpose) -> Located<Message>? {
    func others(
      _ references: [Located<Reference<Recipient>>],
      _ isMeant: (Recipient) -> Bool
    ) -> Located<Message>? {
      for place in references {
        if let recipient = draft.recipients[place.value], isMeant(recipient) {
          return Located(value: recipient.displayName, span: place.span)
        }
      }
      return nil
    }
    let disclosed = others(purpose.marketing.value?.disclosedTo.located() ?? []) {
      $0.role != .processor && $0.role != .authority
    }
    if let disclosed { return disclosed }
    // Of the other recipients only partners get the data for themselves; a carrier or a bank serves the purpose.
    let partner = others(purpose.recipients.located()) {
      $0.role == .controller && $0.category.value == .partner
    }
    if let partner { return partner }
    return foreignSender(of: purpose)
  }

  /// A company in whose name one advertises to one's own customers.
  private func foreignSender(of purpose: Purpose) -> Located<Message>? {
    guard case .said(let sender, let span)? = purpose.marketing.value?.sender,
      Controller.LegalForm(registeredName: sender)?.isCompany == true, let controller = draft.controller.value
    else { return nil }
    let own =
      [controller.name.value].compactMap(\.self) + controller.knownAs.all()
      + draft.jointControllers.own.map(\.id.value)
    let low = sender.lowercased()
    let isOwn = own.contains { low.contains($0.lowercased()) || $0.lowercased().contains(low) }
    return isOwn ? nil : Located(value: Bilingual(da: sender, en: sender), span: span)
  }
}
