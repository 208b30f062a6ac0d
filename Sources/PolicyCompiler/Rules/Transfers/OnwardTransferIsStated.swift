extension Rule {
  static let onwardTransferIsStated = Rule(
    "TRANSFER-008",
    "likely-transfer-undeclared",
    .warning,
    title: Bilingual(
      da: "En leverandør med moderselskab i et tredjeland bruges uden omtale af overførsel",
      en: "A vendor with a third-country parent is used, but no transfer is mentioned"
    ),
    why: Bilingual(
      da:
        "Aftalen kan være med et datterselskab i EU, mens oplysninger eller fjernadgang når moderselskabet. Det afhænger af produktet.",
      en:
        "The contract may be with an EU subsidiary while data or remote access reach the parent. It depends on the product."
    ),
    citations: [
      .gdpr("44"), .gdpr("13(1)(f)"),
      .other(da: "EDPB’s retningslinjer 05/2021", en: "EDPB Guidelines 05/2021"),
    ],
    yieldsTo: ["TRANSFER-001"],
    examples: [
      .violates(
        RecipientExample.recipient(
          "country   IE\n    agreement yes",
          name: "\"Google Ireland Ltd\""
        ).replacing("support-tool as", with: "⟦support-tool⟧ as")
      ),
      .violates(RecipientExample.recipient("country   IE\n    parent    ⟦US⟧\n    agreement yes")),
      .violates(RecipientExample.use("⟦microsoft-clarity⟧")),
      .passes(
        RecipientExample.recipient(
          """
          country   IE
              agreement yes
              transfer  US {
                  mechanism data-privacy-framework, certified: yes, checked: 2026-10-01
                  fallback  standard-clauses, module: 2
                  recipient da: "Google LLC", en: "Google LLC"
              }
          """,
          name: "\"Google Ireland Ltd\""
        )
      ),
      .passes(
        RecipientExample.recipient("country   IE\n    parent    US\n    eu-only   yes\n    agreement yes")
      ),
      .passes(RecipientExample.use("microsoft-clarity", "\n    settings eu-only")),
      .passes(
        RecipientExample.recipient("country   DK\n    agreement yes", name: "\"Cookie Information A/S\"")
      ),
    ]
  ) { context, findings in
    let draft = context.draft
    for recipient in draft.recipients.own where context.understands(recipient.extent) {
      let countries = recipient.countries.all().compactMap { draft.countries[$0] }
      guard !countries.isEmpty, countries.allSatisfy(\.isInEEA), recipient.transfers.nodes().isEmpty,
        recipient.euOnly.value != true, let (parent, span) = parent(of: recipient, context)
      else { continue }
      report(recipient.displayName, parent, at: span, about: recipient.id.span, "eu-only yes", &findings)
    }
    let vendors = draft.declaredVendors
    for use in draft.uses.own where context.understands(use.extent) {
      guard let service = draft.services[use.service], !use.isSelfHosted(service),
        !vendors.contains(service.id.value), !use.staysInEU,
        let country = service.provider.value?.country.value.flatMap({ draft.countries[$0] }),
        country.isInEEA,
        let parent = service.parent.value?.country.value.flatMap({ draft.countries[$0] }), !parent.isInEEA,
        (use.transfers.isUnsaid ? service.transfers : use.transfers).nodes().isEmpty
      else { continue }
      let name = service.name.value ?? use.id.value
      report(
        Bilingual(da: name, en: name),
        parent,
        at: use.id.span,
        about: use.id.span,
        "settings eu-only",
        &findings
      )
    }
  }

  /// The third country of the parent: as the recipient states it, or as the library knows the vendor.
  private static func parent(of recipient: Recipient, _ context: RuleContext) -> (Country, SourceSpan)? {
    if case .said(let reference, let span) = recipient.parent {
      guard let country = context.draft.countries[reference], !country.isInEEA else { return nil }
      return (country, span)
    }
    let parents = context.services(behind: recipient)
      .map { $0.parent.value?.country.value.flatMap { context.draft.countries[$0] } }
    guard let first = parents.first, let country = first, !country.isInEEA,
      parents.allSatisfy({ $0?.id.value == country.id.value })
    else { return nil }
    return (country, recipient.id.span)
  }

  private static func report(
    _ who: Message,
    _ parent: Country,
    at span: SourceSpan,
    about: SourceSpan,
    _ inEU: String,
    _ findings: inout Findings
  ) {
    findings.report(
      at: span,
      about: about,
      Bilingual(
        da:
          "»\(who.da)« har moderselskab i et tredjeland (\(parent.displayName.da)), men ingen overførsel er nævnt",
        en:
          "‘\(who.en)’ has a parent in a third country (\(parent.displayName.en)), but no transfer is stated"
      ),
      help: [
        Bilingual(
          da:
            "undersøg leverandørens underdatabehandlere, og skriv overførslen: transfer \(parent.id.value) { mechanism … } – eller \(inEU), hvis oplysningerne bliver i EU",
          en:
            "check the vendor's sub-processors, and state the transfer: transfer \(parent.id.value) { mechanism … } – or \(inEU) if the data stay in the EU"
        )
      ]
    )
  }
}
