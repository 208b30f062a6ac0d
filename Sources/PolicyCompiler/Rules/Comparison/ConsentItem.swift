/// A cookie or tracker that waits for consent, as far as the consent depends on it.
struct ConsentItem: Sendable {
  /// The name or pattern.
  let name: String
  let category: String
  /// Who sets it and who reads it; the site itself is nobody.
  let parties: [Named]
  let purposes: [Named]
  /// What it is for, by language, where that is said.
  let texts: [String: String]
  /// Where the policy speaks of it; none in a manifest.
  let span: SourceSpan?

  static func all(in context: RuleContext) -> [ConsentItem] {
    context.items.filter(\.needsConsent).map { ConsentItem($0, context.draft) }
  }

  init(_ item: UsedItem, _ draft: Draft) {
    name = item.name.value
    category = item.category?.rawValue ?? ""
    span = item.name.span
    var parties: [Named] = []
    if case .recipient(let reference) = item.facts.provider.value {
      parties.append(Self.party(reference, draft))
    } else if let use = item.use, let service = item.service, !use.isSelfHosted(service) {
      if let stand = draft.recipients.own.first(where: { $0.vendor.value?.id == service.id.value }) {
        parties.append(Named(id: stand.id.value, text: stand.name.value))
      } else {
        let name = service.provider.value?.name.value
        parties.append(Named(id: use.id.value, names: name.map { [$0] } ?? []))
      }
    }
    if item.use == nil { parties += item.facts.access.all().map { Self.party($0, draft) } }
    self.parties = parties
    purposes = item.purposes.map {
      Named(id: $0.value.id, text: draft.purposes[$0.value]?.name.value)
    }
    var texts: [String: String] = [:]
    if let text = item.facts.purpose.value {
      for language in Language.allCases {
        texts[language.rawValue] = text.said(in: language)?.plainText.withSingleBlanks
      }
    }
    self.texts = texts
  }

  init(_ item: PublishedManifest.Item) {
    name = item.name
    category = item.category
    func names(_ names: [String: String]) -> Set<String> { Set(names.values.map(\.withSingleBlanks)) }
    parties =
      (item.provider.firstParty
        ? [] : [Named(id: item.provider.id ?? "", names: names(item.provider.name))])
      + item.access.map { Named(id: $0.id, names: names($0.name)) }
    purposes = item.purposes.map { Named(id: $0, names: []) }
    texts = item.purpose.mapValues(\.withSingleBlanks)
    span = nil
  }

  private static func party(_ reference: Reference<Recipient>, _ draft: Draft) -> Named {
    Named(id: reference.id, text: draft.recipients[reference]?.name.value)
  }

  /// What is more in it than there was in those of before: nothing where it was there, or only became less.
  func growth(since before: [ConsentItem]) -> Growth? {
    let alike = before.filter { $0.name == name || Self.covers($0.name, name) }
    guard !alike.isEmpty else { return .new }
    let old = alike.filter { $0.category == category }
    if old.isEmpty { return .category }
    if parties.contains(where: { party in !old.contains { $0.parties.has(party) } }) { return .parties }
    if purposes.contains(where: { purpose in !old.contains { $0.purposes.has(purpose) } }) {
      return .purposes
    }
    let isReworded = { (other: ConsentItem) in
      texts.contains { language, text in other.texts[language].map { $0 != text } ?? false }
    }
    return old.allSatisfy(isReworded) ? .text : nil
  }

  /// In which way an item asks for more.
  enum Growth: Sendable { case new, category, parties, purposes, text }

  /// Whether a pattern with `*` stands for everything that a name or another pattern does.
  private static func covers(_ pattern: String, _ name: String) -> Bool {
    guard pattern.contains("*") else { return false }
    let pattern = Array(pattern.utf8)
    let name = Array(name.utf8)
    let star = UInt8(ascii: "*")
    var (place, at) = (0, 0)
    var retry: (place: Int, at: Int)?
    while at < name.count {
      if place < pattern.count, pattern[place] == star {
        retry = (place + 1, at)
        place += 1
      } else if place < pattern.count, pattern[place] == name[at] {
        place += 1
        at += 1
      } else if let last = retry {
        retry = (last.place, last.at + 1)
        (place, at) = (last.place, last.at + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == star }
  }
}
