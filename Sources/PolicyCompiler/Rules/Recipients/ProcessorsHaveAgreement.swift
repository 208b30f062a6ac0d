extension Rule {
  static let processorsHaveAgreement = Rule(
    "RECIP-003",
    "processor-agreement-absent",
    title: Bilingual(
      da: "En databehandler bruges uden databehandleraftale",
      en: "A processor is used without a data processing agreement"
    ),
    why: Bilingual(
      da: "En databehandler må først behandle oplysninger, når der er en skriftlig aftale.",
      en: "A processor may only process data once there is an agreement in writing."
    ),
    citations: [.gdpr("28(3)"), .gdpr("28(9)")],
    examples: [
      .violates(RecipientExample.recipient("country   DK\n    agreement ⟦no⟧")),
      .violates(RecipientExample.use("piwik-pro", "\n    agreement ⟦no⟧")),
      .passes(RecipientExample.recipient("country   DK\n    agreement yes")),
      // A parcel carrier decides for itself what it does with the address.
      .passes(RecipientExample.recipient("country   DK\n    agreement no", role: "controller")),
    ]
  ) { context, findings in
    for processor in UsedProcessor.all(in: context) {
      guard case .said(false, let span) = processor.agreement else { continue }
      findings.report(
        at: span,
        about: processor.about,
        Bilingual(
          da: "Databehandleren »\(processor.name.da)« har ingen databehandleraftale",
          en: "processor ‘\(processor.name.en)’ has no data processing agreement"
        ),
        help: [
          Bilingual(
            da: "indgå aftalen, før oplysningerne overlades, og skriv så agreement yes",
            en: "conclude the agreement before the data are handed over, then write agreement yes"
          )
        ]
      )
    }
  }
}

/// A processor of the site: a declared recipient, or the provider of a service in use.
struct UsedProcessor {
  let name: Message
  /// Where the policy names it.
  let about: SourceSpan
  let agreement: Stated<Bool>

  static func all(in context: RuleContext) -> [UsedProcessor] {
    let draft = context.draft
    let declared = draft.recipients.own.filter { $0.role == .processor && context.understands($0.extent) }
      .map { recipient in
        var agreement = Stated<Bool>.unsaid
        if let said = recipient.agreement.value { agreement = said.exists }
        return UsedProcessor(name: recipient.displayName, about: recipient.id.span, agreement: agreement)
      }
    let vendors = draft.declaredVendors
    let used = draft.uses.own.compactMap { use -> UsedProcessor? in
      guard let service = draft.services[use.service], use.isRecipient, context.understands(use.extent),
        use.role.value == .processor || use.role.isUnsaid && service.role.value == .processor,
        // A declared recipient that stands for the service speaks of the agreement.
        !(vendors.contains(service.id.value) && use.agreement.isUnsaid)
      else { return nil }
      let name = service.name.value ?? use.id.value
      return UsedProcessor(name: Bilingual(da: name, en: name), about: use.id.span, agreement: use.agreement)
    }
    return declared + used
  }
}
