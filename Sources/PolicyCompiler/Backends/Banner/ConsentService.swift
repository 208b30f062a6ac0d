/// What a visitor can say yes or no to by itself: what one service stores, or what one provider does.
struct ConsentService {
  /// Unique within its category: the service's id, or else the provider's, or `own` for the site itself.
  let id: String
  let category: ConsentCategory
  let items: [Policy.Item]
  /// Content that waits for this consent where it stands.
  let embed: Policy.Embed?

  /// The id of what the site itself stores.
  static let own = "own"

  /// The name by which pages and records know it.
  var key: String { category.rawValue + "." + id }

  var service: Service? { embed?.service ?? items.first?.service }
  var provider: Policy.Recipient? { items.first?.provider ?? embed?.provider }
}

extension Policy {
  /// Everything that the banner tells of, category by category, each service where it is first met.
  var consentServices: [ConsentService] {
    var services: [ConsentService] = []
    for category in ConsentCategory.allCases {
      let items = storedItems.filter { $0.category == category }
      var groups: [(id: String, items: [Item])] = []
      var indices: [String: Int] = [:]
      for item in items {
        let id = item.service?.id.value ?? item.provider?.id ?? ConsentService.own
        if let index = indices[id] {
          groups[index].items.append(item)
        } else {
          indices[id] = groups.count
          groups.append((id, [item]))
        }
      }
      services += groups.map { group in
        let embed = embeds.first { category.needsConsent && $0.service.id.value == group.id }
        return ConsentService(id: group.id, category: category, items: group.items, embed: embed)
      }
      // Content that stores nothing still tells its provider who is looking.
      for embed in embeds where embed.category == category && indices[embed.service.id.value] == nil {
        guard !storesWithConsent(embed.service) else { continue }
        services.append(
          ConsentService(id: embed.service.id.value, category: category, items: [], embed: embed)
        )
      }
    }
    return services
  }

  /// The categories that the banner tells of, in the order in which visitors meet them.
  var consentCategories: [ConsentCategory] {
    let present = Set(consentServices.map(\.category))
    return ConsentCategory.allCases.filter(present.contains)
  }

  private func storesWithConsent(_ service: Service) -> Bool {
    optionalItems.contains { $0.service?.id.value == service.id.value }
  }
}
