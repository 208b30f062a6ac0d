extension Rule {
  static let listedRightsCanApply = Rule(
    "RIGHTS-005",
    "right-overclaimed",
    .note,
    title: Bilingual(
      da: "Der loves en rettighed, som ikke kan gælde",
      en: "A right is promised that cannot apply"
    ),
    why: Bilingual(
      da:
        "Det er ikke ulovligt at love mere, end loven kræver, men det forvirrer den, der vil bruge sin ret.",
      en:
        "Promising more than the law demands is not unlawful, but it confuses those who want to use their rights."
    ),
    citations: [.gdpr("20(1)"), .gdpr("21(1)"), .gdpr("12(1)")],
    examples: [
      .violates(accounting("access, rectification, erasure, restriction, ⟦portability⟧")),
      .passes(accounting("access, rectification, erasure, restriction")),
      .passes(
        """
        rights {
            channels email
            list     access, rectification, erasure, restriction, portability
        }

        purpose account {
            name       da: "Føre din konto", en: "Keep your account"
            data       name, email
            sources    data-subject
            basis      contract
            provision  contractual, da: "Ellers får du ingen konto.", en: "Otherwise you get no account."
            recipients none
            retention  1 year, from: account-closed
        }
        """
      ),
    ]
  ) { context, findings in
    // What was not understood may be what a right needs.
    guard context.isUnderstood, case .said(let list, let span)? = context.draft.rights.value?.list else {
      return
    }
    let kept = list.filter { !isOverclaimed($0.value, context) }
    for right in list {
      guard let reason = reason(right.value), isOverclaimed(right.value, context) else { continue }
      findings.report(
        at: right.span,
        Bilingual(
          da: "»\(right.value.rawValue)« loves, men \(reason.da)",
          en: "‘\(right.value.rawValue)’ is promised, but \(reason.en)"
        ),
        fixIts: kept.isEmpty
          ? [] : [.replace(span, with: kept.map(\.value.rawValue).joined(separator: ", "))]
      )
    }
  }

  private static func isOverclaimed(_ right: Rights.Right, _ context: RuleContext) -> Bool {
    let purposes = context.draft.purposes.own
    return switch right {
    case .portability: !purposes.contains { $0.isPortable(from: context.draft.sources(of: $0)) }
    case .objection: !purposes.contains { $0.isObjectable || $0.isMarketing }
    case .withdrawal: !isConsentUsed(context)
    case .access, .rectification, .erasure, .restriction, .automatedDecisions: false
    }
  }

  /// Consent to data, to their disclosure or transfer, or to cookies: each can be withdrawn.
  private static func isConsentUsed(_ context: RuleContext) -> Bool {
    context.draft.purposes.own.contains {
      $0.isConsented || $0.criminalOffences.value?.ground.value == .explicitConsent
        || $0.cpr.value?.ground.value == .consent
    } || context.items.contains(where: \.needsConsent)
      || context.transfers.contains { $0.transfer.mechanism.value?.letter.value == .a }
  }

  private static func reason(_ right: Rights.Right) -> Message? {
    switch right {
    case .portability:
      Bilingual(
        da:
          "intet formål bygger på samtykke eller kontrakt, sker automatisk og bruger oplysninger fra personen selv",
        en: "no purpose rests on consent or contract, is automated and uses data from the people themselves"
      )
    case .objection:
      Bilingual(
        da: "intet formål bygger på legitime interesser eller er markedsføring",
        en: "no purpose rests on legitimate interests or is marketing"
      )
    case .withdrawal:
      Bilingual(da: "der bruges intet samtykke", en: "no consent is used")
    case .access, .rectification, .erasure, .restriction, .automatedDecisions: nil
    }
  }

  private static func accounting(_ list: String) -> String {
    """
    rights {
        channels email
        list     \(list)
    }

    purpose accounting as accounting {
        name       da: "Føre regnskab", en: "Keep accounts"
        data       name, postal-address
        sources    data-subject
        basis      legal-obligation, law: bookkeeping-act
        provision  statutory, da: "Vi må ikke handle uden bilag.", en: "We may not trade without vouchers."
        recipients none
        retention  bookkeeping-act
    }
    """
  }
}
