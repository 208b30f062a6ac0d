/// Which rights people have, as they follow from the bases of the purposes (GDPR Art. 15 to 22 and 7(3)).
///
/// A policy may name its rights itself; the right to object to marketing is there whenever there is marketing.
struct RightsDerivation {
  let rights: Set<Rights.Right>
  /// Purposes whose data must be kept, so that Art. 17(3)(b) limits erasure.
  let obliged: [Policy.Purpose]
  let portable: [Policy.Purpose]
  let objectable: [Policy.Purpose]
  let consented: [Policy.Purpose]
  let automated: [Policy.Purpose]
  let marketing: [Policy.Purpose]

  init(_ policy: Policy) {
    let purposes = policy.purposes
    obliged = purposes.filter { $0.rests(on: .legalObligation) || $0.rests(on: .publicTask) }
    portable = purposes.filter(\.isPortable)
    objectable = purposes.filter { $0.rests(on: .publicTask) || $0.rests(on: .legitimateInterests) }
    consented = purposes.filter(\.isConsented)
    automated = purposes.filter { $0.said.automatedDecisions.value != nil }
    marketing = purposes.filter(\.isMarketing)
    var derived: Set<Rights.Right> = [.access, .rectification, .erasure, .restriction]
    if !portable.isEmpty { derived.insert(.portability) }
    if !objectable.isEmpty { derived.insert(.objection) }
    if !consented.isEmpty { derived.insert(.withdrawal) }
    if !automated.isEmpty { derived.insert(.automatedDecisions) }
    let said = policy.draft.rights.value?.list.all() ?? []
    rights = said.isEmpty ? derived : Set(said)
  }
}

extension Policy.Purpose {
  /// Whether it rests on consent, Art. 6(1)(a) or 9(2)(a).
  fileprivate var isConsented: Bool {
    rests(on: .consent) || said.specialCategories.nodes().contains { $0.condition.value == .explicitConsent }
      || said.automatedDecisions.value?.ground.value?.kind.value == .explicitConsent
  }

  /// Art. 20(1): consent or contract, by automated means, and data that the person has provided.
  ///
  /// What is observed of a person's use counts as provided (WP 242, endorsed by the EDPB).
  fileprivate var isPortable: Bool {
    let isProvided = sources.isEmpty || sources.contains { $0.tag == .dataSubject || $0.tag == .observed }
    return (isConsented || rests(on: .contract)) && said.byHand.value != true && isProvided
  }
}
