import PolicyCompiler
import PolicyServer

/// Which address shows what.
struct PreviewSite {
  func response(to request: HTTPRequest, _ workspace: Workspace, in language: Language) -> HTTPResponse {
    let preview = Preview(language: language, state: workspace.state)
    if let problem = workspace.problem, request.path != "/~/events", !request.path.hasPrefix("/~/preview.") {
      let page = preview.problem(problem.text(in: language))
      return .bytes(page, type: "text/html; charset=utf-8", status: .notFound)
    }
    switch request.path {
    case "/":
      guard workspace.policies.count == 1 else { return html(preview.index(workspace.policies)) }
      return .redirect(to: preview.address(of: workspace.policies[0]))
    case "/~/events": return .events
    case "/~/preview.js": return .bytes(preview.script, type: "text/javascript; charset=utf-8")
    case "/~/preview.css": return .bytes(preview.style, type: "text/css; charset=utf-8")
    // Browsers ask for it unasked.
    case "/favicon.ico": return .bytes([], type: "image/x-icon")
    default: break
    }
    for policy in workspace.policies {
      if request.path == "/~/" + policy.id {
        return html(preview.shell(policy, tab: request.query["tab"].flatMap { Int($0) } ?? 0))
      }
      if request.path == "/~/\(policy.id)/findings" { return html(preview.findings(policy)) }
      guard let bytes = policy.files[String(request.path.dropFirst())] else { continue }
      let type = mediaType(of: request.path)
      return .bytes(type.hasPrefix("text/html") ? preview.withBanner(bytes, of: policy) : bytes, type: type)
    }
    let nothing = Message(
      da: "Her er ingen side: \(request.path)",
      en: "There is no page here: \(request.path)"
    )
    return .text(nothing[language], status: .notFound)
  }

  private func html(_ bytes: [UInt8]) -> HTTPResponse { .bytes(bytes, type: "text/html; charset=utf-8") }

  private func mediaType(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json"
    default: "text/plain; charset=utf-8"
    }
  }
}
