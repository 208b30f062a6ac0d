import Mustache

/// The pages of the preview around those of the policies.
public struct Preview: Sendable {
  let language: Language
  /// A name for what is shown; a page that carries an old one loads itself anew.
  let state: String

  /// Speaks a language; the policies keep their own.
  public init(language: Language, state: String) {
    self.language = language
    self.state = state
  }

  /// The list of all policies.
  public func index(_ policies: [PreviewPolicy]) -> [UInt8] {
    render("preview/index.html", ["policies": .list(policies.map { .object(head($0)) })])
  }

  /// One policy: what was found in it, and one of its documents in all languages, side by side.
  public func shell(_ policy: PreviewPolicy, tab: Int) -> [UInt8] {
    let shown = policy.tabs.indices.contains(tab) ? tab : 0
    var value = head(policy)
    value["tabs"] = .list(
      policy.tabs.enumerated().map { index, tab in
        [
          "title": .text(tab.title[language]), "address": .text(address(of: policy, tab: index)),
          "isShown": .flag(index == shown),
        ]
      }
    )
    value["pages"] = .list(
      (policy.tabs.indices.contains(shown) ? policy.tabs[shown].pages : []).map { page in
        [
          "language": .text(page.language.rawValue),
          "name": .text(page.language == .da ? "Dansk" : "English"),
          "address": .text(
            "/" + page.path.split(separator: "/").map { WebPath.component(String($0)) }.joined(separator: "/")
          ),
        ]
      }
    )
    value["findings"] = .html(String(decoding: findings(policy), as: UTF8.self))
    return render("preview/shell.html", value)
  }

  /// What was found in a policy, each with its line, as a fragment.
  public func findings(_ policy: PreviewPolicy) -> [UInt8] {
    let remarks = Remarks(language: language)
    var value = head(policy)
    value["items"] = .list(
      policy.run.policies.flatMap { result -> [Value] in
        var places = result.places
        return result.findings.filter { $0.state == .new }.map { finding in
          item(finding.diagnostic, &places, remarks)
        }
      }
    )
    return render("preview/findings.html", value)
  }

  /// What keeps the policies from being read; the page goes when it does.
  public func problem(_ text: String) -> [UInt8] { render("preview/problem.html", ["text": .text(text)]) }

  /// The script of the preview.
  public var script: [UInt8] { render("preview/preview.js", [:]) }

  /// The style of the preview.
  public var style: [UInt8] { render("preview/preview.css", [:]) }

  /// A page of the output with the banner on it, as a site would have it: the script stands first in `<head>`.
  public func withBanner(_ page: [UInt8], of policy: PreviewPolicy) -> [UInt8] {
    guard policy.files["\(policy.id)/consent.js"] != nil else { return page }
    let head = Array("<head>\n".utf8)
    guard let place = page.firstRange(of: head) else { return page }
    let script = "<script src=\"/\(WebPath.component(policy.id))/consent.js\"></script>\n"
    return Array(page[..<place.upperBound]) + Array(script.utf8) + Array(page[place.upperBound...])
  }

  /// The address of a policy's shell.
  public func address(of policy: PreviewPolicy, tab: Int = 0) -> String {
    "/~/\(WebPath.component(policy.id))" + (tab == 0 ? "" : "?tab=\(tab)")
  }

  private func head(_ policy: PreviewPolicy) -> Object {
    [
      "id": .text(policy.id), "path": .text(policy.path), "address": .text(address(of: policy)),
      "summary": .text(RunSummary(run: policy.run, language: language).text.withSingleBlanks),
      "fails": .flag(policy.run.fails), "isOld": .flag(policy.isOld),
      "hasPages": .flag(!policy.files.isEmpty),
    ]
  }

  private func item(_ diagnostic: Diagnostic, _ places: inout SourcePlaces, _ remarks: Remarks) -> Value {
    let line = places.excerpt(of: diagnostic.span)
    let text = Array(line.excerpt.text)
    let start = min(line.excerpt.indent, text.count)
    let end = min(start + line.excerpt.carets, text.count)
    return [
      "place": .text(places.place(of: diagnostic.span)),
      "severity": .text(diagnostic.severity.name[language]),
      "kind": .text(diagnostic.severity.rawValue),
      "message": .text(diagnostic.message[language].capitalisedFirst),
      "label": .optional(diagnostic.label?[language]),
      "code": .text(diagnostic.code),
      "number": .text(String(line.number)),
      "before": .text(String(text[..<start])),
      "marked": .text(String(text[start..<end])),
      "after": .text(String(text[end...])),
      "remarks": .list(remarks.all(on: diagnostic, &places).map { .text($0) }),
    ]
  }

  private func render(_ name: String, _ values: Object) -> [UInt8] {
    var object = values
    object["state"] = .text(state)
    object["language"] = .text(language.rawValue)
    object["da"] = .flag(language == .da)
    object["en"] = .flag(language == .en)
    // The templates of the preview are ours, and a test renders each of them.
    return (try? TemplateLibrary.builtIn.render(name, .object(object))) ?? []
  }
}
