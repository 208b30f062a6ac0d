/// A consent that a purpose of the policy's own rests on.
struct UsedConsent: Sendable {
  let purpose: Purpose
  let basis: LegalBasis

  /// Whether it is given in the banner; it is then withdrawn and recorded there as well.
  var isThroughBanner: Bool { basis.isThroughBanner }
}

extension LegalBasis {
  /// Whether its consent is given in the banner.
  var isThroughBanner: Bool {
    kind.value == .consent && (through.value == .banner || given.value?.methods.all().contains(.banner) == true)
  }

  /// Whether it says how its consent is withdrawn.
  var hasWithdrawal: Bool { isThroughBanner || withdraw.value?.channels.all().isEmpty == false }
}

extension RuleContext {
  /// The consents of the purposes that were understood, in source order.
  var consents: [UsedConsent] {
    draft.purposes.own.filter { understands($0.extent) }.flatMap { purpose in
      purpose.bases.nodes().filter { $0.kind.value == .consent }.map {
        UsedConsent(purpose: purpose, basis: $0)
      }
    }
  }
}

extension Purpose {
  /// Whether people are addressed by e-mail or text message, as far as it is said.
  var isElectronicMarketing: Bool {
    guard isMarketing else { return false }
    let channels = marketing.value?.channels.all() ?? []
    if channels.isEmpty { return data.all().contains { $0.id == "email" } }
    return channels.contains(.email) || channels.contains(.sms)
  }
}

extension Draft {
  /// The purposes for which people consent to something else than the processing itself: to the use of sensitive data
  /// or of data on offences, or to a transfer.
  func isConsentedOtherwise(_ purpose: Purpose) -> Bool {
    purpose.consentToData != nil
      || purpose.recipients.all().contains { recipients[$0]?.transfers.nodes().contains(where: \.isConsented) ?? false }
  }
}

extension Purpose {
  /// Where it names an explicit consent to sensitive data or to data on offences.
  var consentToData: SourceSpan? {
    if let condition = specialCategories.nodes().first(where: { $0.condition.value == .explicitConsent }) {
      return condition.condition.span
    }
    guard let ground = criminalOffences.value?.ground, ground.value == .explicitConsent else { return nil }
    return ground.span
  }
}

extension Transfer {
  /// Whether it rests on consent, Art. 49(1)(a).
  var isConsented: Bool {
    guard let mechanism = mechanism.value, case .derogation? = mechanism.ground.value else { return false }
    return mechanism.letter.value == .a
  }
}
