extension Rule {
  static let transfersHaveMechanism = Rule(
    "TRANSFER-001",
    "no-mechanism",
    title: Bilingual(
      da: "Oplysninger overføres til et tredjeland uden overførselsgrundlag",
      en: "Data are transferred to a third country without a transfer basis"
    ),
    why: Bilingual(
      da:
        "Oplysninger må kun overføres til lande uden for EU/EØS på et grundlag i kapitel V, og grundlaget skal oplyses.",
      en:
        "Data may only be transferred to countries outside the EU/EEA on a basis in Chapter V, and the basis must be stated."
    ),
    citations: [.gdpr("44"), .gdpr("45"), .gdpr("46"), .gdpr("49"), .gdpr("13(1)(f)"), .gdpr("14(1)(f)")],
    examples: [
      .violates(supportTool(country: "⟦IN⟧", transfer: "")),
      .violates(
        supportTool(
          country: "IN",
          transfer: """

                transfer  IN {
                    mechanism ⟦none⟧
                }
            """
        )
      ),
      // The clauses of Art. 28 govern the processing, not the transfer.
      .violates(
        supportTool(
          country: "IN",
          transfer: """

                transfer  IN {
                    mechanism ⟦processor-clauses⟧
                }
            """
        )
      ),
      // Greenland is outside the EU and has no adequacy decision.
      .violates(supportTool(country: "DK, ⟦GL⟧", transfer: "")),
      .passes(
        supportTool(
          country: "IN",
          transfer: """

                transfer  IN {
                    mechanism  standard-clauses, module: 2
                    assessment 2026-03-01
                    copy       email
                }
            """
        )
      ),
      .passes(supportTool(country: "NO", transfer: "")),
      .passes(
        supportTool(
          country: "FO",
          transfer: """

                transfer  FO {
                    mechanism adequacy
                }
            """
        )
      ),
    ]
  ) { context, findings in
    for recipient in context.draft.recipients.own {
      reportCountries(recipient, context.draft, &findings)
      for transfer in recipient.transfers.nodes() { report(transfer, context.draft, &findings) }
    }
    for use in context.draft.uses.own {
      for transfer in use.transfers.nodes() { report(transfer, context.draft, &findings) }
      reportProvider(use, context.draft, &findings)
    }
  }

  private static func reportCountries(_ recipient: Recipient, _ draft: Draft, _ findings: inout Findings) {
    let declared = Set(recipient.transfers.nodes().compactMap { $0.country.value?.id })
    for place in recipient.countries.located() {
      guard let country = draft.countries[place.value], !country.isInEEA, !declared.contains(place.value.id)
      else {
        continue
      }
      reportMissing(country, at: place.span, who: recipient.id.value, &findings)
    }
  }

  /// The provider of a service is a recipient too, unless the site runs the service itself.
  private static func reportProvider(_ use: ServiceUse, _ draft: Draft, _ findings: inout Findings) {
    guard use.hosted.value != .self, let service = draft.services[use.service],
      let reference = service.provider.value?.country.value, let country = draft.countries[reference],
      !country.isInEEA,
      // A declared recipient that stands for the service is checked in its own right.
      !draft.recipients.own.contains(where: { $0.vendor.value?.id == service.id.value })
    else { return }
    let transfers = use.transfers.isUnsaid ? service.transfers : use.transfers
    guard !transfers.nodes().contains(where: { $0.country.value?.id == reference.id }) else { return }
    reportMissing(country, at: use.id.span, who: service.name.value ?? use.id.value, &findings)
  }

  private static func reportMissing(
    _ country: Country,
    at span: SourceSpan,
    who: String,
    _ findings: inout Findings
  ) {
    let name = country.name.value
    let id = country.id.value
    findings.report(
      at: span,
      Bilingual(
        da:
          "»\(who)« er i et tredjeland (\(name?.text(in: .da).plainText ?? id)), og der er intet overførselsgrundlag",
        en:
          "‘\(who)’ is in a third country (\(name?.text(in: .en).plainText ?? id)), and there is no transfer basis"
      ),
      help: [
        Bilingual(
          da:
            "skriv grundlaget: transfer \(id) { mechanism … } med adequacy, data-privacy-framework, standard-clauses (module), binding-rules eller – undtagelsesvis – derogation",
          en:
            "state the basis: transfer \(id) { mechanism … } with adequacy, data-privacy-framework, standard-clauses (module), binding-rules or – exceptionally – derogation"
        )
      ]
    )
  }

  private static func report(_ transfer: Transfer, _ draft: Draft, _ findings: inout Findings) {
    guard let reference = transfer.country.value, let country = draft.countries[reference], !country.isInEEA
    else {
      return
    }
    switch transfer.mechanism {
    case .unsaid: reportEmpty(transfer, at: transfer.span, &findings)
    case .none(let span): reportEmpty(transfer, at: span, &findings)
    case .said(let mechanism, _):
      guard case .instrument(let reference) = mechanism.ground.value,
        let instrument = draft.instruments[reference], instrument.tag == .processorContract
      else { return }
      findings.report(
        at: reference.span,
        Bilingual(
          da: "»\(reference.id)« er en databehandleraftale efter artikel 28 og ikke et overførselsgrundlag",
          en: "‘\(reference.id)’ is a processor contract under Art. 28, not a transfer basis"
        ),
        help: [
          Bilingual(
            da: "overførslen kan bygge på standard-clauses, (EU) 2021/914, med et modul",
            en: "the transfer can rest on standard-clauses, (EU) 2021/914, with a module"
          )
        ]
      )
    }
  }

  private static func reportEmpty(_ transfer: Transfer, at span: SourceSpan, _ findings: inout Findings) {
    findings.report(
      at: span,
      Bilingual(
        da: "Overførslen har intet grundlag",
        en: "the transfer has no basis"
      ),
      help: [
        Bilingual(
          da:
            "skriv mechanism og et af disse: adequacy · data-privacy-framework · standard-clauses · binding-rules · derogation",
          en:
            "write mechanism and one of: adequacy · data-privacy-framework · standard-clauses · binding-rules · derogation"
        )
      ]
    )
  }

  private static func supportTool(country: String, transfer: String) -> String {
    """
    recipient support-tool as processor {
        name      "Helpdesk Ltd."
        country   \(country)
        agreement yes\(transfer)
    }

    purpose support {
        name       da: "Hjælpe kunder", en: "Help customers"
        data       name, email
        sources    data-subject
        basis      contract
        provision  none
        recipients support-tool
        retention  1 year, from: last-contact
    }
    """
  }
}
