/// Policy → the manifest `cookies.json`. Its schema is `templates/cookies.schema.json.mustache`.
enum Manifest {
  /// Raised whenever a reader of the manifest would have to change.
  static let schemaVersion = 2

  static func manifest(_ policy: Policy, _ context: BackendContext) -> JSON {
    let readers = policy.languages.map { context.reader(policy, $0) }
    return [
      "$schema": "./cookies.schema.json",
      "schemaVersion": .number(schemaVersion),
      "policy": .string(policy.id),
      "site": .string(policy.siteAddress),
      "version": .string(policy.version),
      "effective": JSON(policy.effective?.description),
      "languages": .array(policy.languages.map { .string($0.rawValue) }),
      "controller": controller(policy),
      "banner": policy.banner.map { banner($0, policy) } ?? .null,
      "categories": .array(policy.storedCategories.map { category($0, readers) }),
      "items": .array(policy.storedItems.map { ManifestItem.item($0, policy, readers) }),
    ]
  }

  private static func controller(_ policy: Policy) -> JSON {
    [
      "name": .string(policy.controllerName),
      "cvr": JSON(policy.controller.cvr.value),
      "email": JSON(policy.controller.email.value),
    ]
  }

  private static func banner(_ banner: Banner, _ policy: Policy) -> JSON {
    [
      "version": .number(banner.version.value ?? 1),
      "digests": .object(
        policy.consentCategories.filter(\.needsConsent).map {
          JSON.Member(name: $0.rawValue, value: .string(ConsentDigest.digest($0, policy)))
        }
      ),
      "record": [
        "name": .string(Banner.recordName),
        "technology": .string(banner.recordTechnology.rawValue),
        "domain": JSON(banner.storage.value?.domain.value),
      ],
      "consentDays": .number(banner.yesLifetime.wholeDays),
      "refusalDays": .number(banner.noLifetime.wholeDays),
    ]
  }

  private static func category(_ category: ConsentCategory, _ readers: [Reader]) -> JSON {
    [
      "id": .string(category.rawValue),
      "consentRequired": .bool(category.needsConsent),
      "title": text(readers) { category.title[$0.language] },
    ]
  }

  /// A text in each language of the policy.
  static func text(_ readers: [Reader], _ text: (Reader) -> String) -> JSON {
    .object(readers.map { JSON.Member(name: $0.language.rawValue, value: .string(text($0))) })
  }
}
