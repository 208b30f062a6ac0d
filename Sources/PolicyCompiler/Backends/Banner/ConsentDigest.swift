/// What consent is asked for, as one short word: visitors are asked again exactly when it changes.
enum ConsentDigest {
  /// The first six digits of a hash, for one category.
  ///
  /// No wording counts, so a better sentence asks nobody again; nor does the order of the declarations. Who sets,
  /// reads and answers for what, for which purpose, with which data and how long, does: consent is specific (GDPR Art. 4(11)). The
  /// number of the banner's version counts too, so that raising it asks everybody.
  static func digest(_ category: ConsentCategory, _ policy: Policy) -> String {
    let services = policy.consentServices.filter { $0.category == category }
    let facts: JSON = [
      "controller": .string(policy.controllerName),
      "version": .number(policy.banner?.version.value ?? 1),
      "items": .array(services.flatMap(\.items).map { item($0).text }.sorted().map(JSON.string)),
      "embeds": .array(services.compactMap(\.embed).map { embed($0).text }.sorted().map(JSON.string)),
    ]
    return String(SHA384.hexadecimal(facts.text.utf8).prefix(6))
  }

  private static func item(_ item: Policy.Item) -> JSON {
    [
      "category": .string(item.category.rawValue),
      "name": .string(item.name),
      "technology": .string(item.technology.rawValue),
      "domain": JSON(item.domain),
      "provider": item.provider.map(recipient) ?? .null,
      "purposes": purposes(item.purposes),
      "duration": item.duration.map(duration) ?? .null,
      "readers": .array(item.readers.sorted { $0.id < $1.id }.map(recipient)),
    ]
  }

  private static func embed(_ embed: Policy.Embed) -> JSON {
    [
      "service": .string(embed.service.id.value),
      "provider": embed.provider.map(recipient) ?? .null,
      "purposes": purposes(embed.purposes),
    ]
  }

  /// What is done with what is collected: which data, and who else decides about them. Processors only carry out.
  private static func purposes(_ purposes: [Policy.Purpose]) -> JSON {
    .array(
      purposes.sorted { $0.id < $1.id }.map { purpose in
        let parties = purpose.recipients.filter { $0.role != .processor && $0.role != .authority }
        return [
          "id": .string(purpose.id),
          "data": .array(purpose.data.map(\.id.value).sorted().map(JSON.string)),
          "recipients": .array(parties.sorted { $0.id < $1.id }.map(recipient)),
          "profiling": .bool(purpose.said.profiling.value != nil),
        ]
      }
    )
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
