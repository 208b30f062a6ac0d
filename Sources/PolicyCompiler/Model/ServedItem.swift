/// A cookie or tracker of a service that the policy uses, as far as the policy itself states it.
struct ServedItem: Sendable {
  /// Where the author wrote of it: in the use, or in a service that the policy declares itself.
  let stated: any StoredItem
  let category: ConsentCategory?
  let facts: StorageFacts
}

extension Draft {
  /// What authors say of services' cookies, each with what the service's entry adds to it.
  var servedItems: [ServedItem] {
    uses.own.flatMap { use -> [ServedItem] in
      guard let service = services[use.service] else { return [] }
      let known: [any StoredItem] = service.cookies.nodes() + service.trackers.nodes()
      let changes = use.cookies.nodes()
      let except = Set(use.except.all())
      let added = changes.filter { change in !known.contains { $0.id.value == change.id.value } }.map {
        item in
        ServedItem(stated: item, category: item.category ?? service.category.value, facts: item.facts)
      }
      // The library's own entries are complete; those of a policy may not be.
      guard service.origin != .library else { return added }
      return added
        + known.filter { !except.contains($0.id.value) }.map { item in
          let change = changes.first { $0.id.value == item.id.value }
          return ServedItem(
            stated: item,
            category: change?.category ?? item.category ?? service.category.value,
            facts: change.map { $0.facts.over(item.facts) } ?? item.facts
          )
        }
    }
  }
}
