import Mustache

/// Policy → the data of `banner/consent.js` and `banner/consent.d.ts`.
enum BannerView {
  static func view(_ banner: Banner, _ policy: Policy, _ context: BackendContext) -> Value {
    let colours = BannerColours(banner.colours.all())
    return [
      "policy": .text(policy.id),
      "controller": .text(policy.controllerName),
      "version": .text(String(banner.version.value ?? 1)),
      "digest": .text(ConsentDigest.digest(policy)),
      "recordName": .text(Banner.recordName),
      "recordStorage": .text(banner.recordTechnology.rawValue),
      "recordDomain": .text(banner.storage.value?.domain.value.map(withoutDot) ?? ""),
      "consentDays": .text(String(banner.yesLifetime.wholeDays)),
      "refusalDays": .text(String(banner.noLifetime.wholeDays)),
      "reopen": .text(banner.reopen.isNone ? "none" : (banner.reopen.value ?? .everyPage).rawValue),
      "onWithdrawal": .text((banner.onWithdrawal.value ?? .delete).rawValue),
      "onLapse": .text((banner.onLapse.value ?? .keep).rawValue),
      "position": .text((banner.position.value ?? .bottom).rawValue),
      "theme": .text((banner.theme.value ?? .automatic).rawValue),
      "corner": .text((banner.corner.value ?? .rounded).rawValue),
      "colours": colours?.view ?? .null,
      "trackers": .list(policy.storedItems.map(deletion)),
      "categoryIDs": .list(policy.storedCategories.map { ["id": .text($0.rawValue)] }),
      "languages": .list(policy.languages.map { BannerLanguage.view(context.reader(policy, $0)) }),
    ]
  }

  /// What is needed to delete an item when consent to it ends.
  private static func deletion(_ item: Policy.Item) -> Value {
    [
      "category": .text(item.category.rawValue),
      "technology": .text(item.technology.rawValue),
      "name": .text(item.name),
      "domain": .text(item.domain ?? ""),
    ]
  }

  /// Browsers ignore the dot in front of a domain, and the banner compares without it.
  private static func withoutDot(_ domain: String) -> String {
    String(domain.drop { $0 == "." })
  }
}
