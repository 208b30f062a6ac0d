/// Declared cookies beside what is known of them by their names.
extension UsedItem {
  /// This item with what is known of it.
  func recognised(in index: TrackerIndex, _ draft: Draft) -> UsedItem {
    guard stated != nil else { return self }
    var result = self
    result.known = known(in: index, draft)
    guard category == .necessary else { return result }
    // To call a tracker necessary in an entry of one's own does not make it so.
    let candidates = [result.known, known(in: .shared, draft)].compactMap(\.self)
    result.tracker = candidates.first { $0.isTracker }
    return result
  }

  private func known(in index: TrackerIndex, _ draft: Draft) -> KnownStorage? {
    let name = name.value
    var entries = index.entries(for: name)
    if entries.isEmpty, technology != .cookie, let product = index.tracker(called: name) {
      entries = [product]
    }
    if entries.isEmpty { entries = index.trackers(coveredBy: name) }
    return entries.first { isNamed(by: $0, draft) }
  }

  /// A common name counts only with its domain or its company.
  private func isNamed(by known: KnownStorage, _ draft: Draft) -> Bool {
    if use?.id.value == known.service || !known.isCommonName { return true }
    if let domain = known.domain, let said = facts.domain.value {
      let host = said.hasPrefix(".") ? String(said.dropFirst()) : said
      if host == domain || host.hasSuffix("." + domain) { return true }
    }
    return draft.isFromMaker(self, of: known)
  }
}

extension Draft {
  /// Whether the stated provider of an item is one of those behind a known cookie.
  func isFromMaker(_ item: UsedItem, of known: KnownStorage) -> Bool {
    guard case .recipient(let reference) = item.facts.provider.value, let recipient = recipients[reference]
    else { return false }
    if recipient.vendor.value?.id == known.service { return true }
    var names = [recipient.displayName.da, recipient.displayName.en]
    if let service = recipient.vendor.value.flatMap({ services[$0] }) {
      names += [service.name.value, service.provider.value?.name.value, service.parent.value?.name.value]
        .compactMap(\.self)
    }
    return names.compactMap(CompanyName.init).contains { name in
      known.owners.contains { $0.isMeant(by: name) }
    }
  }
}

extension RuleContext {
  /// Whether the stated provider is another than the known one: the site itself, or another company.
  func namesAnother(_ item: UsedItem, _ known: KnownStorage) -> Bool {
    switch item.facts.provider.value {
    case .firstParty: !known.isSelfHosted && known.isTracker
    case .recipient: !known.isSelfHosted && !draft.isFromMaker(item, of: known)
    case nil: false
    }
  }

  /// Whether the author has checked that a cookie with a known name is another one: the site's own, as it is unless
  /// said otherwise, or another company's.
  func wasFoundToBeAnother(_ item: UsedItem, _ known: KnownStorage) -> Bool {
    !item.facts.checked.isUnsaid && item.use == nil && !draft.isFromMaker(item, of: known)
  }

  /// The recipients that measure on the site, though none of their cookies is declared.
  var trackersWithoutCookies: [Recipient] {
    guard isUnderstood else { return [] }
    var seen: Set<String> = []
    var companies: Set<String> = []
    for use in draft.uses.own {
      seen.insert(use.id.value)
      if let company = draft.services[use.service]?.provider.value?.name.value { companies.insert(company) }
    }
    for item in items {
      if let known = item.known { companies.insert(known.company) }
      if case .recipient(let reference) = item.facts.provider.value { seen.insert(reference.id) }
    }
    return draft.recipients.own.filter { recipient in
      guard let reference = recipient.vendor.value, let service = draft.services[reference], service.tracks,
        !seen.contains(reference.id), !seen.contains(recipient.id.value),
        !companies.contains(service.provider.value?.name.value ?? "")
      else { return false }
      return purposes(receivedBy: recipient.id.value).contains { happensOnSite($0) }
    }
  }

  /// Whether a purpose is pursued by what the site stores or reads: it asks in the banner, or measures or advertises
  /// with what was observed.
  private func happensOnSite(_ purpose: Purpose) -> Bool {
    if purpose.asksThroughBanner { return true }
    guard purpose.has(.statistics) || purpose.has(.advertising) || purpose.has(.marketing) else {
      return false
    }
    return purpose.sources.all().contains { draft.sources[$0]?.tag == .observed }
  }
}

extension Service {
  /// Whether it sets cookies for statistics or marketing, and that is what it is for.
  fileprivate var tracks: Bool {
    guard category.value == .statistics || category.value == .marketing else { return false }
    return !cookies.nodes().isEmpty || !trackers.nodes().isEmpty
  }
}
