import Mustache

/// What a document says about cookies and similar technologies.
enum CookieSections {
  /// Null in the privacy policy, which has a summary of its own.
  static func content(_ document: Document, _ reader: Reader) -> SectionView.Content? {
    document == .privacyPolicy ? nil : { numbering in view(document, reader, numbering) }
  }

  private static func view(_ document: Document, _ reader: Reader, _ numbering: Numbering.Sub) -> Value {
    let policy = reader.policy
    var parts = 0
    func nextNumber() -> Value {
      defer { parts += 1 }
      return numbering.number(parts)
    }
    let consent = ConsentView.consent(document, reader, nextNumber)
    let categories = policy.storedCategories.map { CategoryView.category($0, reader, nextNumber()) }
    return [
      "overview": overview(reader),
      "consent": consent,
      "categories": .list(categories),
      "hasPatterns": .flag(policy.storedItems.contains { $0.name.contains("*") }),
      "transfers": CookieTransfers.transfers(document, reader, nextNumber),
      "deleting": BrowserHelp.help(document, reader, nextNumber),
    ]
  }

  /// Which categories there are, in a sentence.
  private static func overview(_ reader: Reader) -> Value {
    let categories = reader.policy.storedCategories
    let optional = categories.filter(\.needsConsent).map { $0.name[reader.language] }
    return [
      "isEmpty": .flag(categories.isEmpty),
      "hasNecessary": .flag(categories.contains(.necessary)),
      "optional": .text(reader.list(optional)),
      "lawID": .text(CookieLaw(reader).consent.id),
    ]
  }
}

extension Document {
  /// Where a place of the privacy policy is found from here, if the policy publishes one.
  func privacyAddress(_ anchor: String, _ reader: Reader) -> String? {
    switch self {
    case .privacyPolicy, .combined: return "#" + anchor
    case .cookiePolicy:
      guard Document.published(by: reader.policy).contains(.privacyPolicy) else { return nil }
      return Document.privacyPolicy.fileName[reader.language] + ".html#" + anchor
    }
  }
}
