import Mustache

/// The content of each section; `nil` where a policy has nothing to say there.
enum SectionView {
  typealias Content = (Numbering.Sub) -> Value

  static func content(
    _ name: SectionName,
    _ document: Document,
    _ settings: DocumentSettings?,
    _ reader: Reader
  ) -> Content? {
    switch document {
    case .privacyPolicy, .combined: privacyPolicy(name, document, settings, reader)
    case .cookiePolicy: cookiePolicy(name, document, settings, reader)
    }
  }

  /// The template of a section. In the privacy policy the cookies are a pointer to a policy of their own.
  static func template(_ name: SectionName, _ document: Document) -> String {
    name == .cookies && document == .privacyPolicy ? "sections/cookies-summary" : "sections/" + name.rawValue
  }

  private static func privacyPolicy(
    _ name: SectionName,
    _ document: Document,
    _ settings: DocumentSettings?,
    _ reader: Reader
  ) -> Content? {
    switch name {
    case .introduction: introduction(document, settings, reader)
    case .whoWeAre: whoWeAre(reader)
    case .purposes: purposes(reader)
    case .data: data(reader)
    case .sources: sources(reader)
    case .recipients: recipients(reader)
    case .transfers: transfers(reader)
    case .retention: retention(reader)
    // Where both documents are one, it holds the cookie policy's own section.
    case .cookies:
      document == .privacyPolicy ? cookiesSummary(reader) : CookieSections.content(document, reader)
    case .rights: rights(reader)
    case .complaint: complaint(reader)
    case .security: security(reader)
    case .children: children(reader)
    case .processorActivities: processorActivities(reader)
    case .definitions: definitions(reader)
    case .changes: changes(reader)
    case .contact: contact(reader)
    }
  }

  /// The cookie policy has one section of its own, and shares others.
  private static func cookiePolicy(
    _ name: SectionName,
    _ document: Document,
    _ settings: DocumentSettings?,
    _ reader: Reader
  ) -> Content? {
    switch name {
    case .introduction: introduction(document, settings, reader)
    case .definitions: definitions(reader)
    case .changes: changes(reader)
    case .contact: contact(reader)
    case .whoWeAre: whoWeAre(reader)
    case .cookies: CookieSections.content(document, reader)
    case .purposes, .data, .sources, .recipients, .transfers, .retention, .rights, .complaint, .security,
      .children,
      .processorActivities:
      nil
    }
  }
}
