extension Completion {
  /// The cookies and trackers of the site and of the services it uses, in source order within each category.
  func items(_ purposes: [String: Policy.Purpose], _ recipients: [String: Policy.Recipient]) -> [Policy.Item]
  {
    var items: [Policy.Item] = []
    for cookie in draft.cookies.own { items.append(contentsOf: own(cookie, purposes, recipients)) }
    for tracker in draft.trackers.own { items.append(contentsOf: own(tracker, purposes, recipients)) }
    for use in draft.uses.own { items += used(use, purposes, recipients) }
    return ConsentCategory.allCases.flatMap { category in items.filter { $0.category == category } }
  }

  /// The embedded services that the banner names; content of which nothing is said is a preference.
  func embeds(
    _ purposes: [String: Policy.Purpose],
    _ recipients: [String: Policy.Recipient]
  ) -> [Policy.Embed] {
    draft.banner.value?.embeds.all().compactMap { reference in
      guard let service = draft.services[reference] else { return nil }
      let use = draft.uses.own.first { $0.id.value == service.id.value }
      let category = service.category.value ?? .preferences
      return Policy.Embed(
        service: service,
        category: category.needsConsent ? category : .preferences,
        provider: use?.hosted.value == .self
          ? nil : recipients[service.id.value] ?? stand(for: service, recipients),
        purposes: use.map { named($0.purposes, purposes) } ?? []
      )
    } ?? []
  }

  private func own(
    _ item: some StoredItem,
    _ purposes: [String: Policy.Purpose],
    _ recipients: [String: Policy.Recipient]
  ) -> [Policy.Item] {
    guard let category = item.category else { return [] }
    var provider: Policy.Recipient?
    if case .recipient(let reference) = item.facts.provider.value {
      provider = recipients[reference.id]
    }
    return [
      Policy.Item(
        name: item.id.value,
        category: category,
        technology: item.technology ?? .cookie,
        domain: item.facts.domain.value,
        provider: provider,
        purposeText: item.facts.purpose.value,
        purposes: named(item.facts.purposes, purposes),
        duration: item.facts.duration.value?.length.value,
        access: item.facts.access.all().compactMap { recipients[$0.id] },
        service: nil,
        facts: item.facts,
        span: item.id.span
      )
    ]
  }

  /// A service's own items without those that are not set, and with what the policy says of the others.
  private func used(
    _ use: ServiceUse,
    _ purposes: [String: Policy.Purpose],
    _ recipients: [String: Policy.Recipient]
  ) -> [Policy.Item] {
    guard let service = draft.services[use.service] else { return [] }
    if use.settings.all().contains(.cookieless) { return [] }
    let except = Set(use.except.all())
    let provider =
      use.hosted.value == .self
      ? nil
      : recipients[use.id.value] ?? stand(for: service, recipients)
    let known: [any StoredItem] = service.cookies.nodes() + service.trackers.nodes()
    let changes = use.cookies.nodes()
    let added = changes.filter { change in !known.contains { $0.id.value == change.id.value } }
    return (known.filter { !except.contains($0.id.value) } + added).compactMap { item in
      let change = changes.first { $0.id.value == item.id.value }
      let facts = change.map { $0.facts.over(item.facts) } ?? item.facts
      guard let category = change?.category ?? item.category ?? service.category.value else { return nil }
      let ownPurposes = named(facts.purposes, purposes)
      return Policy.Item(
        name: item.id.value,
        category: category,
        technology: facts.technology.value ?? (type(of: item).isCookie ? .cookie : .localStorage),
        domain: facts.domain.value,
        provider: provider,
        purposeText: facts.purpose.value,
        purposes: ownPurposes.isEmpty ? named(use.purposes, purposes) : ownPurposes,
        duration: facts.duration.value?.length.value,
        access: provider.map { [$0] } ?? [],
        service: service,
        facts: facts,
        span: change?.id.span ?? use.id.span
      )
    }
  }

  /// The first declared recipient that stands for a service.
  private func stand(for service: Service, _ recipients: [String: Policy.Recipient]) -> Policy.Recipient? {
    let declared = draft.recipients.own.first { $0.vendor.value?.id == service.id.value }
    return declared.flatMap { recipients[$0.id.value] }
  }

  private func named(
    _ references: Stated<[Located<Reference<Purpose>>]>,
    _ purposes: [String: Policy.Purpose]
  ) -> [Policy.Purpose] {
    references.all().compactMap { purposes[$0.id] }
  }
}

extension StorageFacts {
  /// These facts, and the others where these are silent.
  func over(_ other: StorageFacts) -> StorageFacts {
    var result = self
    func fill<Value: Sendable>(_ path: WritableKeyPath<StorageFacts, Stated<Value>>) {
      if result[keyPath: path].isUnsaid { result[keyPath: path] = other[keyPath: path] }
    }
    fill(\.technology)
    fill(\.domain)
    fill(\.provider)
    fill(\.purpose)
    fill(\.purposes)
    fill(\.duration)
    fill(\.grounds)
    fill(\.access)
    fill(\.load)
    fill(\.identifies)
    fill(\.optOut)
    fill(\.anonymised)
    fill(\.checked)
    return result
  }
}
