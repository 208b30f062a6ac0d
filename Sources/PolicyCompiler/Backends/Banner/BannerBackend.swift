import Minifier
import Mustache

extension Backend {
  /// The consent banner with its types, what a developer pastes, and how machines can answer it; nothing where the policy has no banner of ours.
  static let banner = Backend(id: "banner") { policy, context throws(TemplateError) in
    guard let banner = policy.banner else { return [] }
    let script = try BannerScript(banner, policy, context)
    let small = script.small
    let types = try context.templates.render("banner/consent.d.ts", script.view.types)
    let schema = try context.templates.render("banner/consent-record.schema.json", script.view.types)
    let use = BannerUse(script: small, policy)
    let snippet = try context.templates.render("banner/snippet.html", use.view)
    var guides: [Artifact] = []
    for language in policy.languages {
      let text = try context.templates.render("banner/guide.md", use.view(in: language))
      guides.append(Artifact(path: "\(policy.id)/guide.\(language.rawValue).md", bytes: text))
    }
    return [
      Artifact(path: "\(policy.id)/consent.js", bytes: small),
      Artifact(path: "\(policy.id)/consent.d.ts", bytes: types),
      Artifact(path: "\(policy.id)/snippet.html", bytes: snippet),
      Artifact(path: "\(policy.id)/consent-record.schema.json", bytes: schema),
      Artifact(path: "\(policy.id)/autoconsent.json", bytes: Array(RefusalRules.autoconsent.text.utf8)),
      Artifact(
        path: "\(policy.id)/consent-o-matic.json",
        bytes: Array(RefusalRules.consentOMatic(policy.consentCategories).text.utf8)
      ),
    ] + guides
  }
}
