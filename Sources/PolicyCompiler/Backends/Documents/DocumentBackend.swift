import Mustache

extension Backend {
  /// The pages that people read, in each language, as whole pages and as fragments for a CMS.
  static let documents = Backend(id: "documents") { policy, context throws(TemplateError) in
    var artifacts: [Artifact] = []
    for language in policy.languages {
      let reader = context.reader(policy, language)
      for document in Document.published(by: policy) {
        // Page and fragment hold the same sections, rendered once.
        let content = PageView.page(document, reader)
        let body = try context.templates.render("sections", content)
        let view = content.adding("body", .html(String(decoding: body, as: UTF8.self)))
        let path = "\(policy.id)/\(language.rawValue)/\(document.fileName[language])"
        let page = try context.templates.render("page", view)
        artifacts.append(Artifact(path: path + ".html", bytes: page, page: language))
        artifacts.append(
          Artifact(path: path + ".fragment.html", bytes: try context.templates.render("fragment", view))
        )
      }
    }
    return artifacts
  }
}
