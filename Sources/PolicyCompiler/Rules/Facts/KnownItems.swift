/// Declared cookies beside what the library knows of them.
extension RuleContext {
  /// What is known of an item by its name; a common name counts only with its domain or its company.
  func known(_ item: UsedItem) -> KnownStorage? {
    TrackerIndex.shared.entries(for: item.name.value).first { known in
      if item.use?.id.value == known.service { return true }
      if let domain = known.domain, let said = item.facts.domain.value {
        let host = said.hasPrefix(".") ? String(said.dropFirst()) : said
        return host == domain || host.hasSuffix("." + domain)
      }
      return !known.isCommonName || isFromMaker(item, of: known)
    }
  }

  /// Whether the stated provider is another than the known one: the site itself, or another company.
  func namesAnother(_ item: UsedItem, _ known: KnownStorage) -> Bool {
    switch item.facts.provider.value {
    case .firstParty: !known.isSelfHosted && known.isTracker
    case .recipient: !known.isSelfHosted && !isFromMaker(item, of: known)
    case nil: false
    }
  }

  /// Whether the author has checked that a cookie with a known name is another one.
  func wasFoundToBeAnother(_ item: UsedItem, _ known: KnownStorage) -> Bool {
    guard !item.facts.checked.isUnsaid, item.use == nil else { return false }
    return item.facts.provider.isUnsaid || namesAnother(item, known)
  }

  private func isFromMaker(_ item: UsedItem, of known: KnownStorage) -> Bool {
    guard case .recipient(let reference) = item.facts.provider.value,
      let recipient = draft.recipients[reference]
    else { return false }
    if recipient.vendor.value?.id == known.service { return true }
    var names = [recipient.displayName.da, recipient.displayName.en]
    if let service = recipient.vendor.value.flatMap({ draft.services[$0] }) {
      names += [service.name.value, service.provider.value?.name.value, service.parent.value?.name.value]
        .compactMap { $0 }
    }
    return names.compactMap(Company.firstWord).contains { known.owners.contains($0) }
  }

  /// The recipients that measure on the site, though none of their cookies is declared.
  var trackersWithoutCookies: [Recipient] {
    let used = Set(draft.uses.own.map(\.id.value))
    var seen: Set<String> = []
    for item in items {
      if let known = known(item) { seen.insert(known.service) }
      if case .recipient(let reference) = item.facts.provider.value { seen.insert(reference.id) }
    }
    guard isUnderstood else { return [] }
    return draft.recipients.own.filter { recipient in
      guard let vendor = recipient.vendor.value?.id, TrackerIndex.shared.isTracker(service: vendor),
        !used.contains(vendor), !seen.contains(vendor), !seen.contains(recipient.id.value)
      else { return false }
      return purposes(receivedBy: recipient.id.value).contains { purpose in
        purpose.asksThroughBanner
          || purpose.sources.all().contains { draft.sources[$0]?.tag == .observed }
      }
    }
  }
}
