extension Rule {
  static let vendorRoleIsRight = Rule(
    "RECIP-005",
    "known-vendor-role-mismatch",
    .warning,
    title: Bilingual(
      da: "En leverandør med egne formål er angivet som databehandler",
      en: "A vendor that pursues purposes of its own is declared a processor"
    ),
    why: Bilingual(
      da:
        "Annonceplatforme og lignende bruger efter deres vilkår oplysningerne til egne formål og er så selv dataansvarlige, alene eller sammen med jer.",
      en:
        "Advertising platforms and the like use the data for purposes of their own under their terms, and are then controllers, alone or jointly with you."
    ),
    citations: [
      .gdpr("4(7)"), .gdpr("4(8)"), .gdpr("26"), .gdpr("28(10)"),
      .courtOfJustice("C-210/16", "Wirtschaftsakademie"), .courtOfJustice("C-40/17", "Fashion ID"),
    ],
    examples: [
      .violates(
        RecipientExample.recipient(
          "vendor    tiktok-pixel\n    country   IE\n    eu-only   yes\n    agreement yes",
          role: "⟦processor⟧",
          name: "\"TikTok\""
        )
      ),
      // The library knows the name.
      .violates(
        RecipientExample.recipient(
          "country   IE\n    eu-only   yes\n    agreement yes",
          role: "⟦processor⟧",
          name: "\"TikTok Pixel\""
        )
      ),
      .passes(
        RecipientExample.recipient(
          """
          vendor      tiktok-pixel
              country     IE
              eu-only     yes
              agreement   yes
              role-reason da: "Efter aftalen må TikTok kun tælle for os."
                          en: "Under the agreement TikTok may only count for us."
          """,
          name: "\"TikTok\""
        )
      ),
      .passes(
        RecipientExample.recipient(
          "vendor    hotjar\n    country   MT\n    agreement yes",
          name: "\"Hotjar Ltd\""
        )
      ),
    ]
  ) { context, findings in
    for recipient in context.draft.recipients.own
    where recipient.role == .processor && recipient.roleReason.value == nil
      && context.understands(recipient.extent)
    {
      let services = context.services(behind: recipient)
      guard let service = services.first, services.allSatisfy(\.isControlled),
        let span = recipient.roles.first?.span
      else { continue }
      report(service, at: span, about: recipient.id.span, &findings)
    }
    for use in context.draft.uses.own where use.roleReason.value == nil && context.understands(use.extent) {
      guard case .said(.processor, let span) = use.role, let service = context.draft.services[use.service],
        service.isControlled
      else { continue }
      report(service, at: span, about: use.id.span, &findings)
    }
  }

  private static func report(
    _ service: Service,
    at span: SourceSpan,
    about: SourceSpan,
    _ findings: inout Findings
  ) {
    let name = service.name.value ?? service.id.value
    let role = service.role.value?.rawValue ?? ""
    findings.report(
      at: span,
      about: about,
      Bilingual(
        da: "»\(name)« bruger oplysninger til egne formål og er normalt ikke databehandler",
        en: "‘\(name)’ uses data for purposes of its own, and is normally not a processor"
      ),
      help: [
        Bilingual(
          da:
            "se leverandørens vilkår; skriv \(role), eller begrund rollen: role-reason da: \"…\", en: \"…\"",
          en: "check the vendor's terms; write \(role), or give the reason: role-reason da: \"…\", en: \"…\""
        )
      ]
    )
  }
}

extension Service {
  /// Whether its provider decides about the data itself.
  var isControlled: Bool { role.value == .controller || role.value == .jointController }
}

extension RuleContext {
  /// The service that a recipient stands for: as it says, or as its name tells.
  func services(behind recipient: Recipient) -> [Service] {
    if let vendor = recipient.vendor.value { return draft.services[vendor].map { [$0] } ?? [] }
    return library.services(behind: recipient).compactMap { draft.services[$0] }
  }
}
