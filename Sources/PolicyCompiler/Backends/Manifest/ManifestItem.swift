/// One item of the manifest.
enum ManifestItem {
  static func item(_ item: Policy.Item, _ policy: Policy, _ readers: [Reader]) -> JSON {
    [
      "name": .string(item.name),
      "isPattern": .bool(item.name.contains("*")),
      "technology": .string(item.technology.rawValue),
      "category": .string(item.category.rawValue),
      "consentRequired": .bool(item.category.needsConsent),
      "grounds": .array(item.facts.grounds.all().map { .string($0.rawValue) }),
      "domain": JSON(item.domain),
      "service": JSON(item.service?.id.value),
      "provider": provider(item, policy, readers),
      "purpose": Manifest.text(readers) { $0.purpose(of: item) },
      "purposes": .array(item.purposes.map { .string($0.id) }),
      "duration": item.duration.map(duration) ?? .null,
      "access": .array(item.readers.map { reader($0, readers) }),
    ]
  }

  private static func provider(_ item: Policy.Item, _ policy: Policy, _ readers: [Reader]) -> JSON {
    [
      "firstParty": .bool(item.provider == nil),
      "id": JSON(item.provider?.id),
      "name": Manifest.text(readers) { $0.provider(of: item) },
      "country": JSON(item.provider.map { $0.countries.first?.id.value } ?? policy.controllerCountry),
    ]
  }

  private static func reader(_ recipient: Policy.Recipient, _ readers: [Reader]) -> JSON {
    ["id": .string(recipient.id), "name": Manifest.text(readers) { $0.plain(recipient.name) }]
  }

  private static func duration(_ length: StorageDuration.Length) -> JSON {
    switch length {
    case .session: ["kind": "session", "count": .null, "unit": .null, "seconds": .null]
    case .persistent: ["kind": "persistent", "count": .null, "unit": .null, "seconds": .null]
    case .lasting(let duration):
      [
        "kind": "lasting",
        "count": .number(duration.count),
        "unit": .string(duration.unit.rawValue),
        "seconds": .number(Int(duration.seconds.rounded())),
      ]
    }
  }
}

extension Policy {
  /// The country in the controller's address, where it names one.
  var controllerCountry: String? {
    for case .country(let country) in controller.address.all() { return country.id }
    return nil
  }
}

extension Duration {
  /// The days that are over when the time is; at least one.
  var wholeDays: Int { max(1, Int(seconds / 86400)) }
}
