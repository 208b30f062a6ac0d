import Mustache

/// One category: what it is for, whether it needs consent, and a table for each service.
enum CategoryView {
  static func category(_ category: ConsentCategory, _ reader: Reader, _ number: Value) -> Value {
    let items = reader.policy.storedItems.filter { $0.category == category }
    let law = CookieLaw(reader)
    let provision = category.needsConsent ? law.consent : law.exemption
    return [
      "id": .text(category.rawValue),
      "number": number,
      "heading": .text(category.heading[reader.language]),
      "isNecessary": .flag(category == .necessary),
      "isPreferences": .flag(category == .preferences),
      "isStatistics": .flag(category == .statistics),
      "isMarketing": .flag(category == .marketing),
      "law": .text(provision.text),
      "lawID": .text(provision.id),
      "groups": .list(ItemGroup.groups(of: items).map { $0.view(reader) }),
    ]
  }
}

/// The items of one service, or of one provider where no service is named.
struct ItemGroup {
  let service: Service?
  let provider: Policy.Recipient?
  private(set) var items: [Policy.Item]

  /// The groups in the order in which the items name them.
  static func groups(of items: [Policy.Item]) -> [ItemGroup] {
    var groups: [ItemGroup] = []
    var places: [String: Int] = [:]
    for item in items {
      let key =
        item.service.map { "service " + $0.id.value } ?? item.provider.map { "provider " + $0.id } ?? ""
      if let place = places[key] {
        groups[place].items.append(item)
      } else {
        places[key] = groups.count
        groups.append(ItemGroup(service: item.service, provider: item.provider, items: [item]))
      }
    }
    return groups
  }

  func view(_ reader: Reader) -> Value {
    let use = service.flatMap { reader.policy.draft.uses[$0.id.value] }
    let policy = provider.flatMap { $0.privacyPolicy ?? service?.policy.value }
    let optOut = provider.flatMap { _ in service?.optOut.value }
    return [
      "name": name(reader).map { .text($0) } ?? .null,
      "isHere": .flag(use?.hosted.value == .self),
      "provider": provider.map { .text(reader.plain($0.name)) } ?? .null,
      "policy": policy.map { .text($0) } ?? .null,
      "optOut": optOut.map { .text($0) } ?? .null,
      "hasLinks": .flag(policy != nil || optOut != nil),
      "rows": .list(items.map { ItemRow.row($0, reader) }),
    ]
  }

  private func name(_ reader: Reader) -> String? {
    service.map { $0.name.value ?? $0.id.value } ?? provider.map { reader.label($0) }
  }
}
