import Mustache

extension SectionView {
  /// In the privacy policy: that there are cookies, of which kinds, and where to read about them.
  static func cookiesSummary(_ reader: Reader) -> Content? {
    let policy = reader.policy
    let categories = Set(policy.items.map(\.category))
    guard let first = policy.items.first else { return nil }
    let isPublished = Document.published(by: policy).contains(.cookiePolicy)
    return { _ in
      [
        "has": .object(
          Object(ConsentCategory.allCases.map { ($0.rawValue, .flag(categories.contains($0))) })
        ),
        "needsConsent": .flag(categories.contains { $0 != .necessary }),
        "isReopened": .flag(policy.draft.banner.value?.reopen.value == .everyPage),
        "policy": .optional(isPublished ? Document.cookiePolicy.fileName[reader.language] + ".html" : nil),
        "source": reader.source(policy.draft.banner.span ?? first.span),
      ]
    }
  }
}
