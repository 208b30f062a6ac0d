import Mustache

/// Policy → the view of one document in one language.
enum PageView {
  static func page(_ document: Document, _ reader: Reader) -> Value {
    let policy = reader.policy
    let settings = document.settings(in: policy)
    let order = SectionList.order(of: document, settings)
    let sections = SectionList.sections(of: document, reader)
    return [
      "da": .flag(reader.language == .da),
      "en": .flag(reader.language == .en),
      "language": .text(reader.language.tag),
      "title": .text(title(document, settings, reader)),
      "controller": .text(policy.controllerName),
      "site": .text(policy.siteAddress),
      "version": .text(policy.version),
      "titleSource": reader.source(settings?.title.span ?? policy.site.publishes.span),
      "versionSource": reader.source(policy.site.version.span),
      "languagesSource": reader.source(policy.site.languages.span),
      "contentsSource": reader.source(settings?.contents.span ?? settings?.numbering.span),
      "effective": reader.day(policy.site.effective),
      "revised": reader.day(policy.site.revised),
      "news": news(in: order, reader),
      "authoritative": authoritative(reader),
      "hasLinks": .flag(policy.languages.count > 1 || Document.published(by: policy).count > 1),
      "twins": .list(twins(document, reader)),
      "others": .list(others(document, reader)),
      "isPrivacyPolicy": .flag(document == .privacyPolicy),
      "isCookiePolicy": .flag(document == .cookiePolicy),
      "isCombined": .flag(document == .combined),
      "contents": .flag(settings?.contents.value ?? true),
      "sections": .list(sections),
    ]
  }

  static func title(_ document: Document, _ settings: DocumentSettings?, _ reader: Reader) -> String {
    if let said = reader.plain(settings?.title ?? .unsaid) { return said }
    return switch document {
    case .privacyPolicy: reader(Bilingual(da: "Privatlivspolitik", en: "Privacy policy"))
    case .cookiePolicy: reader(Bilingual(da: "Cookiepolitik", en: "Cookie policy"))
    case .combined: reader(Bilingual(da: "Privatlivs- og cookiepolitik", en: "Privacy and cookie policy"))
    }
  }

  /// What was changed with the version that the page shows, so that those who return need not search for it.
  private static func news(in order: [SectionName], _ reader: Reader) -> Value {
    let revisions = reader.policy.draft.changes.value?.revisions.nodes() ?? []
    guard let revision = revisions.first(where: { $0.version.value == reader.policy.version }) else {
      return .null
    }
    // All changes are worth a link only where there are more than this one.
    let isListed = revisions.count > 1 && order.contains(.changes)
    return reader.text(revision.text).adding("address", .optional(isListed ? "#changes" : nil))
  }

  /// The language that counts where the versions differ.
  private static func authoritative(_ reader: Reader) -> Value {
    let site = reader.policy.site
    guard let language = site.authoritative.value, reader.policy.languages.count > 1 else { return .null }
    return [
      "danish": .flag(language == .da), "english": .flag(language == .en),
      "source": reader.source(site.authoritative.span),
    ]
  }

  /// The same document in the other languages.
  private static func twins(_ document: Document, _ reader: Reader) -> [Value] {
    reader.policy.languages.filter { $0 != reader.language }.map { language in
      [
        "language": .text(language.tag),
        "name": .text(language.name[language].capitalisedFirst),
        "address": .text("../\(language.rawValue)/\(document.fileName[language]).html"),
      ]
    }
  }

  /// The other documents of the policy in the same language.
  private static func others(_ document: Document, _ reader: Reader) -> [Value] {
    Document.published(by: reader.policy).filter { $0 != document }.map { other in
      [
        "title": .text(title(other, other.settings(in: reader.policy), reader)),
        "address": .text(other.fileName[reader.language] + ".html"),
      ]
    }
  }
}
