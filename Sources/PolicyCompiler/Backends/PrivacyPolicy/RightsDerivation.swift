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
    portable = purposes.filter { $0.said.isPortable(from: $0.sources) }
    objectable = purposes.filter(\.said.isObjectable)
    consented = purposes.filter { policy.draft.restsOnAnyConsent($0.said) }
    automated = purposes.filter { $0.said.automatedDecisions.value != nil }
    marketing = purposes.filter(\.said.isMarketing)
    var derived: Set<Rights.Right> = [.access, .rectification, .erasure, .restriction]
    if !portable.isEmpty { derived.insert(.portability) }
    if !objectable.isEmpty { derived.insert(.objection) }
    if !consented.isEmpty { derived.insert(.withdrawal) }
    if !automated.isEmpty { derived.insert(.automatedDecisions) }
    let said = policy.draft.rights.value?.list.all() ?? []
    rights = said.isEmpty ? derived : Set(said)
  }
}
