/// A run as commands to the GitHub runner: `::error file=…,line=…::message`.
struct GitHubReport {
  let run: RunReport
  let language: Language

  /// One command for each diagnostic that counts, and one for each remark.
  var text: String {
    run.remarks.map { "::notice::\(Self.data(PrintableText.make($0[language])))\n" }.joined()
      + run.policies.map { policy in
        var places = policy.places
        return policy.findings.filter { $0.state == .new }.map { command($0.diagnostic, &places) + "\n" }
          .joined()
      }.joined()
  }

  private func command(_ diagnostic: Diagnostic, _ places: inout SourcePlaces) -> String {
    let region = places.region(of: diagnostic.span)
    var properties = [
      ("file", places.path(of: diagnostic.span)),
      ("line", String(region.start.line)),
      ("col", String(region.start.utf16Column)),
      ("endLine", String(region.end.line)),
    ]
    // GitHub takes the end of a range for its last column, and knows columns in ranges of one line only.
    if region.end.line == region.start.line {
      properties.append(("endColumn", String(max(region.start.utf16Column, region.end.utf16Column - 1))))
    }
    properties.append(("title", diagnostic.code))
    let lines = [diagnostic.message, diagnostic.label].compactMap { $0?[language] }
    let message = (lines + Remarks(language: language).all(on: diagnostic, &places)).joined(separator: "\n")
    let list = properties.map { "\($0.0)=\(Self.property($0.1))" }.joined(separator: ",")
    return "::\(name(of: run.severity(of: diagnostic))) \(list)::\(Self.data(PrintableText.make(message)))"
  }

  private func name(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.map { escapes[$0] ?? String($0) }.joined()
  }
}
