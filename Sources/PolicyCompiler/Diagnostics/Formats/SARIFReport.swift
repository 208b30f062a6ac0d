/// A run as SARIF 2.1.0.
struct SARIFReport {
  let run: RunReport
  let language: Language
  /// What every code means; those that occur are described in the log.
  let explanations: [Explanation]
  let version: String

  var text: String {
    let codes = Set(run.policies.flatMap(\.findings).map(\.diagnostic.code))
    let rules = explanations.filter { codes.contains($0.code) }
    let indices = Dictionary(
      rules.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let log: JSON = [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver(rules)],
          "language": .string(language.rawValue),
          "columnKind": "utf16CodeUnits",
          "defaultEncoding": "utf-8",
          "originalUriBaseIds": [SARIFLocation.base: ["description": Self.message(projectFolder)]],
          "invocations": [invocation],
          "results": .array(run.policies.flatMap { results($0, indices) }),
        ]
      ],
    ]
    return log.text
  }

  private func driver(_ rules: [Explanation]) -> JSON {
    [
      "name": "klausul",
      "semanticVersion": .string(version),
      "rules": .array(rules.map { SARIFRule(explanation: $0, language: language).json }),
    ]
  }

  private func results(_ policy: RunReport.PolicyResult, _ indices: [String: Int]) -> [JSON] {
    var locations = SARIFLocation(places: policy.places, language: language)
    return policy.findings.map { result($0, indices, &locations) }
  }

  private func result(
    _ finding: RunReport.Verdict,
    _ indices: [String: Int],
    _ locations: inout SARIFLocation
  ) -> JSON {
    let diagnostic = finding.diagnostic
    var members: [JSON.Member] = [.init(name: "ruleId", value: .string(diagnostic.code))]
    func add(_ name: String, _ value: JSON) { members.append(.init(name: name, value: value)) }
    if let index = indices[diagnostic.code] { add("ruleIndex", .number(index)) }
    add("level", .string(run.severity(of: diagnostic).rawValue))
    add("message", Self.message(text(of: diagnostic)))
    add("locations", [locations.location(diagnostic.span)])
    let related = diagnostic.allNotes.compactMap { note in
      note.span.map { locations.location($0, note.message[language]) }
    }
    if !related.isEmpty { add("relatedLocations", .array(related)) }
    if let first = finding.fingerprints.first {
      add("partialFingerprints", ["klausul/v1": .string(first.digest)])
    }
    let fixes = diagnostic.fixIts.map { locations.fix($0) }
    if !fixes.isEmpty { add("fixes", .array(fixes)) }
    // Where one result says whether it is suppressed, all must.
    if case .accepted(let reason) = finding.state {
      add("suppressions", [["kind": "inSource", "justification": .string(reason)]])
    } else {
      add("suppressions", [])
    }
    if run.hasBaseline { add("baselineState", finding.state == .known ? "unchanged" : "new") }
    return .object(members)
  }

  /// The message with what stands under the caret, remarks without a place, and what to write instead; the law is told
  /// by the rule.
  private func text(of diagnostic: Diagnostic) -> String {
    let advice = Remarks(language: language).advice(on: diagnostic)
    let remarks = diagnostic.notes.filter { $0.span == nil }.map { $0.message[language] }
    let lines = [diagnostic.message, diagnostic.label].compactMap { $0?[language] } + remarks + advice
    return lines.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: "\n")
  }

  /// What is found no more is no result, but something to do about the baseline.
  private var invocation: JSON {
    var members: [JSON.Member] = [.init(name: "executionSuccessful", value: .bool(true))]
    let remarks = run.remarks.map { remark -> JSON in
      ["level": "note", "message": Self.message(remark[language])]
    }
    if !run.gone.isEmpty || !remarks.isEmpty {
      let notifications = run.gone.map { entry -> JSON in
        let text = Message(
          da:
            "\(entry.fingerprint.code) findes ikke længere i \(entry.fingerprint.path); skriv listen over kendte fund igen",
          en:
            "\(entry.fingerprint.code) is no longer found in \(entry.fingerprint.path); write the baseline anew"
        )
        return ["level": "note", "message": Self.message(text[language])]
      }
      members.append(.init(name: "toolExecutionNotifications", value: .array(notifications + remarks)))
    }
    return .object(members)
  }

  private var projectFolder: String {
    Message(
      da: "Mappen, som klausul blev kørt i",
      en: "The folder in which klausul was run"
    )[language]
  }

  static func message(_ text: String) -> JSON { ["text": .string(text)] }
}
