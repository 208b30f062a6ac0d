/// What consent is asked for, as one short word: visitors are asked again exactly when it changes.
enum ConsentDigest {
  /// The first sixteen digits of a hash.
  ///
  /// No wording counts, so a better sentence asks nobody again; nor does the order of the declarations. Who sets,
  /// reads and answers for what, for which purpose and how long, does: consent is specific (GDPR Art. 4(11)).
  static func digest(_ policy: Policy) -> String {
    let items = policy.optionalItems.map(item)
    let facts: JSON = [
      "controller": .string(policy.controllerName),
      "items": .array(items.map(\.text).sorted().map(JSON.string)),
    ]
    return String(SHA384.hexadecimal(facts.text.utf8).prefix(16))
  }

  private static func item(_ item: Policy.Item) -> JSON {
    [
      "category": .string(item.category.rawValue),
      "name": .string(item.name),
      "technology": .string(item.technology.rawValue),
      "domain": JSON(item.domain),
      "provider": item.provider.map(recipient) ?? .null,
      "purposes": .array(item.purposes.map(\.id).sorted().map(JSON.string)),
      "duration": item.duration.map(duration) ?? .null,
      "readers": .array(item.readers.sorted { $0.id < $1.id }.map(recipient)),
    ]
  }

  /// The id, and the name where it is a proper name: another company behind the same id is another recipient.
  private static func recipient(_ recipient: Policy.Recipient) -> JSON {
    [
      "id": .string(recipient.id),
      "name": JSON(recipient.name.everywhere?.plainText),
      "countries": .array(recipient.countries.map(\.id.value).sorted().map(JSON.string)),
    ]
  }

  private static func duration(_ length: StorageDuration.Length) -> JSON {
    switch length {
    case .session: "session"
    case .persistent: "persistent"
    case .lasting(let duration): .string("\(duration.count) \(duration.unit.rawValue)")
    }
  }
}
