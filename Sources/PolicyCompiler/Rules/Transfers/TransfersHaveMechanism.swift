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
      // Only what can be run on one's own machines keeps data from its provider.
      .violates(
        """
        use ⟦mixpanel⟧ {
            hosted self
            for    statistics
        }
        """ + statisticsPurpose
      ),
      .passes(
        """
        use matomo {
            hosted self
            for    statistics
        }
        """ + statisticsPurpose
      ),
    ]
  ) { context, findings in
    for recipient in context.draft.recipients.own { reportCountries(recipient, context, &findings) }
    for transfer in context.transfers { check(transfer, context, &findings) }
    let vendors = context.draft.declaredVendors
    for use in context.draft.uses.own { reportProvider(use, vendors, context, &findings) }
  }

  private static func reportCountries(
    _ recipient: Recipient,
    _ context: RuleContext,
    _ findings: inout Findings
  ) {
    let draft = context.draft
    let declared = Set(recipient.transfers.nodes().compactMap { $0.country.value?.id })
    // A transfer to a country that does not exist may have been meant for this one.
    guard declared.allSatisfy({ draft.countries[$0] != nil }) else { return }
    for place in recipient.countries.located() {
      guard let country = draft.countries[place.value], !country.isInEEA, !declared.contains(place.value.id)
      else {
        continue
      }
      reportMissing(country, at: place.span, who: recipient.displayName, context, &findings)
    }
  }

  /// The provider of a service is a recipient too, unless the site runs the service itself.
  private static func reportProvider(
    _ use: ServiceUse,
    _ vendors: Set<String>,
    _ context: RuleContext,
    _ findings: inout Findings
  ) {
    let draft = context.draft
    guard let service = draft.services[use.service], !use.isSelfHosted(service),
      context.understands(use.extent),
      let reference = service.provider.value?.country.value, let country = draft.countries[reference],
      !country.isInEEA,
      // A declared recipient that stands for the service is checked in its own right.
      !vendors.contains(service.id.value)
    else { return }
    let transfers = use.transfers.isUnsaid ? service.transfers : use.transfers
    guard !transfers.nodes().contains(where: { $0.country.value?.id == reference.id }) else { return }
    reportMissing(
      country,
      at: use.id.span,
      who: same(service.name.value ?? use.id.value),
      canBeSelfHosted: service.selfHosted.value == true,
      context,
      &findings
    )
  }

  private static func same(_ name: String) -> Message { Bilingual(da: name, en: name) }

  private static func reportMissing(
    _ country: Country,
    at span: SourceSpan,
    who: Message,
    canBeSelfHosted: Bool = false,
    _ context: RuleContext,
    _ findings: inout Findings
  ) {
    let place = country.displayName
    let selfHosted = Bilingual(
      da: "driver I den selv, så skriv hosted self",
      en: "if you run it yourselves, write hosted self"
    )
    findings.report(
      at: span,
      Bilingual(
        da: "»\(who.da)« er i et tredjeland (\(place.da)), og der er intet overførselsgrundlag",
        en: "‘\(who.en)’ is in a third country (\(place.en)), and there is no transfer basis"
      ),
      help: [
        help(
          for: country,
          context,
          Bilingual(
            da: "skriv grundlaget: transfer \(country.id.value) { mechanism … }",
            en: "state the basis: transfer \(country.id.value) { mechanism … }"
          )
        )
      ] + (canBeSelfHosted ? [selfHosted] : [])
    )
  }

  private static func check(_ transfer: UsedTransfer, _ context: RuleContext, _ findings: inout Findings) {
    guard let country = transfer.thirdCountry(in: context.draft) else { return }
    switch transfer.transfer.mechanism {
    case .unsaid: reportEmpty(transfer, to: country, at: transfer.place, context, &findings)
    case .none(let span): reportEmpty(transfer, to: country, at: transfer.place(span), context, &findings)
    case .said:
      guard let (instrument, span) = transfer.instrument(in: context.draft),
        instrument.tag == .processorContract
      else { return }
      let id = instrument.id.value
      findings.report(
        at: span,
        about: transfer.about,
        Bilingual(
          da: "»\(id)« er en databehandleraftale efter artikel 28 og ikke et overførselsgrundlag",
          en: "‘\(id)’ is a processor contract under Art. 28, not a transfer basis"
        ),
        help: [help(for: country, context, Bilingual(da: "skriv mechanism", en: "write mechanism"))]
      )
    }
  }

  private static func reportEmpty(
    _ transfer: UsedTransfer,
    to country: Country,
    at span: SourceSpan,
    _ context: RuleContext,
    _ findings: inout Findings
  ) {
    let who = transfer.name
    let place = country.displayName
    findings.report(
      at: span,
      about: transfer.about,
      Bilingual(
        da: "Overførslen fra »\(who.da)« (\(place.da)) har intet grundlag",
        en: "the transfer of ‘\(who.en)’ (\(place.en)) has no basis"
      ),
      help: [help(for: country, context, Bilingual(da: "skriv mechanism", en: "write mechanism"))]
    )
  }

  /// What a transfer to a country can rest on, on the day: what no decision covers is not offered.
  private static func help(for country: Country, _ context: RuleContext, _ beginning: Message) -> Message {
    let day = context.day
    var bases: [String] = []
    if let day, let decision = country.decision(on: day) {
      bases.append(decision.programme.value?.id ?? "adequacy")
    }
    bases += ["standard-clauses, module: 1–4", "binding-rules"]
    let list = bases.joined(separator: " · ")
    return Bilingual(
      da: "\(beginning.da) med \(list) eller – undtagelsesvis – derogation",
      en: "\(beginning.en) with \(list) or – exceptionally – derogation"
    )
  }

  private static let statisticsPurpose = """


    purpose statistics as statistics {
        name       da: "Se, hvordan siden bruges", en: "See how the site is used"
        data       usage
        sources    observed
        basis      consent, through: banner
        provision  none
        recipients none
        retention  12 months, from: visit
    }

    banner {
        consent-lifetime 12 months
        reopen           every-page
        proof            logged
    }
    """

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

extension Recipient {
  /// The name as a message shows it.
  var displayName: Message {
    Bilingual(
      da: name.value?.text(in: .da).plainText ?? id.value,
      en: name.value?.text(in: .en).plainText ?? id.value
    )
  }
}

extension Country {
  /// The name as a message shows it.
  var displayName: Message {
    Bilingual(
      da: name.value?.text(in: .da).plainText ?? id.value,
      en: name.value?.text(in: .en).plainText ?? id.value
    )
  }
}
