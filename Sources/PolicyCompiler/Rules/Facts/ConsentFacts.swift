/// A consent that a purpose of the policy's own rests on.
struct UsedConsent: Sendable {
  let purpose: Purpose
  let basis: LegalBasis

  /// Whether it is given in the banner; it is then withdrawn and recorded there as well.
  var isThroughBanner: Bool { basis.isThroughBanner }
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
