/// Someone who receives data that a claim is about.
struct ClaimReceiver: Sendable {
  let name: Message
  /// Whether it decides for itself what to do with the data, alone or with the site.
  let isController: Bool
  let isProcessor: Bool
  /// Where the policy names it.
  let span: SourceSpan
}

extension RuleContext {
  /// Those who receive data that a claim is about: recipients, and the providers of cookies and services.
  func receivers(in claim: StatedClaim) -> [ClaimReceiver] {
    var wanted: Set<String>?
    if let scope = claim.scope {
      var ids: Set<String> = []
      for purpose in draft.purposes.own where scope.contains(purpose.id.value) {
        ids.formUnion(purpose.recipients.all().map(\.id))
        ids.formUnion(purpose.marketing.value?.disclosedTo.all().map(\.id) ?? [])
      }
      for item in items where claim.isAbout(item) {
        ids.formUnion(item.facts.access.all().map(\.id))
        if case .recipient(let provider) = item.facts.provider.value { ids.insert(provider.id) }
      }
      wanted = ids
    }
    let recipients = draft.recipients.own.filter { wanted?.contains($0.id.value) ?? true }
      .map { recipient in
        ClaimReceiver(
          name: recipient.displayName,
          isController: recipient.role == .controller || recipient.role == .jointController,
          isProcessor: recipient.role == .processor,
          span: recipient.id.span
        )
      }
    return recipients + providers(in: claim)
  }

  private func providers(in claim: StatedClaim) -> [ClaimReceiver] {
    let declared = draft.declaredVendors
    return draft.uses.own.compactMap { use in
      guard let service = draft.services[use.service], use.hosted.value != .`self`,
        service.provider.value != nil, !declared.contains(service.id.value),
        claim.scope.map({ scope in use.purposes.all().contains { scope.contains($0.id) } }) ?? true
      else { return nil }
      let name = service.name.value ?? use.id.value
      let isController: Bool
      let isProcessor: Bool
      if let role = use.role.value {
        isController = role != .processor
        isProcessor = role == .processor
      } else {
        isController = service.role.value == .controller || service.role.value == .jointController
        // A provider that may be either is a processor at least.
        isProcessor = service.role.value == .processor || service.role.value == .mixed
      }
      return ClaimReceiver(
        name: Bilingual(da: name, en: name),
        isController: isController,
        isProcessor: isProcessor,
        span: use.id.span
      )
    }
  }
}
