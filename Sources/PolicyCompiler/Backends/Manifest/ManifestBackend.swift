import Mustache

extension Backend {
  /// What a machine reads: the list of all that is stored, and the schema that describes the list.
  static let manifest = Backend(id: "manifest") { policy, context throws(TemplateError) in
    [
      Artifact(path: "\(policy.id)/cookies.json", text: Manifest.manifest(policy, context).text),
      Artifact(
        path: "\(policy.id)/cookies.schema.json",
        bytes: try context.templates.render("cookies.schema.json", [:])
      ),
    ]
  }
}
