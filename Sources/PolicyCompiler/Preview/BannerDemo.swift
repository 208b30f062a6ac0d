import Mustache

extension Backend {
  /// A page on which each service waits for its consent; nothing where the policy has no banner of ours.
  static let bannerDemo = Backend(id: "banner-demo") { policy, context throws(TemplateError) in
    guard policy.banner != nil else { return [] }
    var pages: [Artifact] = []
    for language in policy.languages {
      let reader = context.reader(policy, language)
      let services = policy.consentServices.filter(\.category.needsConsent).map { service -> Value in
        let name =
          service.service?.name.value ?? service.provider.map { reader.name($0) } ?? policy.controllerName
        return [
          "name": .text(name), "category": .text(reader(service.category.title)), "key": .text(service.key),
        ]
      }
      let value: Value = [
        "language": .text(language.rawValue),
        "da": .flag(language == .da),
        "en": .flag(language == .en),
        "services": .list(services),
      ]
      pages.append(
        Artifact(
          path: "\(policy.id)/\(language.rawValue)/banner.html",
          bytes: try context.templates.render("preview/banner.html", value),
          page: language
        )
      )
    }
    return pages
  }
}
