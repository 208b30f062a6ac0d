/// A cookie or tracker that the site uses, with everything that is known about it: what the policy states, and
/// behind that what the library knows of the service that sets it.
struct UsedItem: Sendable {
  /// The name on the device, at the place where the policy speaks of it: the declaration or the change in a
  /// use, or else the use itself.
  let name: Name
  let category: ConsentCategory?
  /// What the policy states, over what the library knows.
  let facts: StorageFacts
  let technology: StorageTechnology?
  /// The purposes it serves: its own, or else those of the use.
  let purposes: [Located<Reference<Purpose>>]
  /// The use that brings it, and the service; none for the site's own declarations.
  let use: ServiceUse?
  let service: Service?
  /// What the author wrote of it; none where a use brings it unchanged.
  let stated: (any StoredItem)?
  /// What is known of an item by its name, where the author wrote of it.
  var known: KnownStorage?
  /// The tracker that an item is, though it is called necessary.
  var tracker: KnownStorage?

  /// Where a rule that yields looks for it.
  var about: SourceSpan { name.span }

  /// Whether a service that others run sets it, or a provider is named.
  var isThirdParty: Bool {
    if case .recipient = facts.provider.value { return true }
    guard let use, let service else { return false }
    return !use.isSelfHosted(service)
  }

  /// Whether it may only be used after consent; false where its category is not known.
  var needsConsent: Bool { category.map { $0 != .necessary } ?? false }

  static func all(of draft: Draft) -> [UsedItem] {
    draft.cookies.own.map(own) + draft.trackers.own.map(own) + draft.uses.own.flatMap { used($0, draft) }
  }

  private static func own(_ item: some StoredItem) -> UsedItem {
    UsedItem(
      name: item.id,
      category: item.category,
      facts: item.facts,
      technology: item.technology,
      purposes: item.facts.purposes.located(),
      use: nil,
      service: nil,
      stated: item
    )
  }

  private static func used(_ use: ServiceUse, _ draft: Draft) -> [UsedItem] {
    guard let service = draft.services[use.service], !use.settings.all().contains(.cookieless) else {
      return []
    }
    let except = Set(use.except.all())
    let known: [any StoredItem] = service.cookies.nodes() + service.trackers.nodes()
    let names = Set(known.map(\.id.value))
    let changes = Dictionary(
      use.cookies.nodes().map { ($0.id.value, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let added: [any StoredItem] = use.cookies.nodes().filter { !names.contains($0.id.value) }
    return (known.filter { !except.contains($0.id.value) } + added).map { item in
      let change = changes[item.id.value]
      let facts = change.map { $0.facts.over(item.facts) } ?? item.facts
      let isOwn = change != nil || service.origin != .library
      return UsedItem(
        name: Name(value: item.id.value, span: change?.id.span ?? (isOwn ? item.id.span : use.id.span)),
        category: change?.category ?? item.category ?? service.category.value,
        facts: facts,
        technology: facts.technology.value ?? (type(of: item).isCookie ? .cookie : nil),
        purposes: facts.purposes.isUnsaid ? use.purposes.located() : facts.purposes.located(),
        use: use,
        service: service,
        stated: isOwn ? change ?? item : nil
      )
    }
  }
}
