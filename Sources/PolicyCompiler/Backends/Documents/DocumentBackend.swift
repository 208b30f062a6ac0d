import Mustache

extension Backend {
  /// The pages that people read, in each language, as whole pages and as fragments for a CMS.
  static let documents = Backend(id: "documents") { policy, context throws(TemplateError) in
    var artifacts: [Artifact] = []
    for language in policy.languages {
      let reader = context.reader(policy, language)
      for document in Document.published(by: policy) {
        let view = PageView.page(document, reader)
        let path = "\(policy.id)/\(language.rawValue)/\(document.fileName[language])"
        artifacts.append(Artifact(path: path + ".html", bytes: try context.templates.render("page", view)))
        artifacts.append(
          Artifact(path: path + ".fragment.html", bytes: try context.templates.render("fragment", view))
        )
      }
    }
    return artifacts
  }
}
