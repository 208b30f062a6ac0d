// What gives people rights: the bases of a purpose, where its data come from, and whether it is marketing.

extension Purpose {
  /// Whether one of its bases is of a kind.
  func rests(on kind: LegalBasis.Kind) -> Bool { bases.nodes().contains { $0.kind.value == kind } }

  /// Whether it rests on consent, Art. 6(1)(a) or 9(2)(a), or on one to automated decisions, Art. 22(2)(c).
  var isConsented: Bool {
    rests(on: .consent) || specialCategories.nodes().contains { $0.condition.value == .explicitConsent }
      || automatedDecisions.value?.ground.value?.kind.value == .explicitConsent
  }

  /// Whether one can object to it for reasons of one's own, Art. 21(1).
  var isObjectable: Bool { rests(on: .publicTask) || rests(on: .legitimateInterests) }

  /// Art. 20(1): consent or contract, by automated means, and data that the person has provided.
  ///
  /// What is observed of a person's use counts as provided (WP 242, endorsed by the EDPB).
  func isPortable(from sources: [DataSource]) -> Bool {
    let isProvided = sources.isEmpty || sources.contains { $0.tag == .dataSubject || $0.tag == .observed }
    return (isConsented || rests(on: .contract)) && byHand.value != true && isProvided
  }

  /// Whether people are addressed to sell them something, Art. 21(2).
  var isMarketing: Bool { has(.marketing) || has(.advertising) || marketing.value != nil }
}

extension DataSource {
  /// Whether somebody else than the person tells of them: Art. 14 applies.
  var isIndirect: Bool { tag == .thirdParty || tag == .publicRegister }
}

extension Draft {
  /// Where the data of a purpose come from, as far as it is known.
  func sources(of purpose: Purpose) -> [DataSource] { purpose.sources.all().compactMap { sources[$0] } }
}

// Consents to something else than the processing itself: to sensitive data, to data on offences, to a transfer.

extension Purpose {
  /// Where it names an explicit consent to the use of sensitive data or of data on offences.
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

extension Draft {
  /// Whether people consent to a part of the purpose, or to all of it: such a consent can be withdrawn.
  func restsOnAnyConsent(_ purpose: Purpose) -> Bool {
    purpose.isConsented || purpose.consentToData != nil
      || purpose.recipients.all().contains { id in
        recipients[id]?.transfers.nodes().contains(where: \.isConsented) ?? false
      }
  }
}
