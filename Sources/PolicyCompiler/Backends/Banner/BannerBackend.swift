import Minifier
import Mustache

extension Backend {
  /// The consent banner with its types, and what a developer pastes; nothing where the policy has no banner of ours.
  static let banner = Backend(id: "banner") { policy, context throws(TemplateError) in
    guard let banner = policy.banner else { return [] }
    let script = try BannerScript(banner, policy, context)
    let small = script.small
    let types = try context.templates.render("banner/consent.d.ts", script.view.types)
    let snippet = try context.templates.render("banner/snippet.html", snippet(for: small, policy))
    return [
      Artifact(path: "\(policy.id)/consent.js", bytes: small),
      Artifact(path: "\(policy.id)/consent.d.ts", bytes: types),
      Artifact(path: "\(policy.id)/snippet.html", bytes: snippet),
    ]
  }

  private static func snippet(for script: [UInt8], _ policy: Policy) -> Value {
    [
      "scriptAddress": .text("/\(WebPath.component(policy.id))/consent.js"),
      "integrity": .text("sha384-" + Base64.text(SHA384.hash(script))),
      "exampleName": .text(
        policy.consentServices.first(where: \.category.needsConsent)?.category.rawValue ?? ""
      ),
      "languages": .list(
        policy.languages.map { ["da": .flag($0 == .da), "en": .flag($0 == .en)] }
      ),
    ]
  }
}
