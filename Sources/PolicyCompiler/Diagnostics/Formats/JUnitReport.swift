/// A run as JUnit XML: a suite for each policy, a case for each finding.
struct JUnitReport {
  let run: RunReport
  let language: Language

  var text: String {
    let suites = run.policies.map(suite)
    let counts = attributes(
      tests: run.policies.reduce(0) { $0 + max(1, $1.findings.count) },
      failures: run.count(where: run.fails),
      skipped: run.count { $0.state != .new }
    )
    let lines =
      ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"klausul\"\(counts)>"]
      + suites.flatMap(\.self) + ["</testsuites>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func suite(_ policy: RunReport.PolicyResult) -> [String] {
    let counts = attributes(
      tests: max(1, policy.findings.count),
      failures: policy.findings.count(where: run.fails),
      skipped: policy.findings.count { $0.state != .new }
    )
    var places = policy.places
    var lines = ["  <testsuite name=\"\(XMLText.attribute(policy.path))\"\(counts)>"]
    for finding in policy.findings { lines += testCase(finding, of: policy, &places) }
    // A suite without cases looks like one that did not run.
    if policy.findings.isEmpty {
      lines.append(
        "    <testcase name=\"klausul check\" classname=\"\(XMLText.attribute(policy.path))\"/>"
      )
    }
    return lines + ["  </testsuite>"]
  }

  private func testCase(
    _ finding: RunReport.Verdict,
    of policy: RunReport.PolicyResult,
    _ places: inout SourcePlaces
  ) -> [String] {
    let diagnostic = finding.diagnostic
    let region = places.region(of: diagnostic.span)
    let name = finding.fingerprints.first.map(Self.name) ?? diagnostic.code
    let file = XMLText.attribute(places.path(of: diagnostic.span))
    return [
      "    <testcase name=\"\(XMLText.attribute(name))\" classname=\"\(XMLText.attribute(policy.path))\""
        + " file=\"\(file)\" line=\"\(region.start.line)\">",
      outcome(of: finding, &places),
      "    </testcase>",
    ]
  }

  /// A name that stays the same while lines move, and that no other case of the suite has.
  private static func name(of fingerprint: Fingerprint) -> String {
    let parts = [fingerprint.code, fingerprint.declaration, fingerprint.text].filter { !$0.isEmpty }
    return parts.joined(separator: " – ") + (fingerprint.occurrence > 1 ? " (\(fingerprint.occurrence))" : "")
  }

  private func outcome(of finding: RunReport.Verdict, _ places: inout SourcePlaces) -> String {
    let diagnostic = finding.diagnostic
    let message = XMLText.attribute(diagnostic.message[language])
    switch finding.state {
    case .accepted(let reason):
      return "      <skipped message=\"\(message)\">\(XMLText.content(reason))</skipped>"
    case .known:
      let known = Message(da: "kendt i forvejen", en: "known before")[language]
      return "      <skipped message=\"\(message)\">\(known)</skipped>"
    case .new:
      let lines =
        ["\(places.place(of: diagnostic.span)): \(diagnostic.message[language])"]
        + [diagnostic.label].compactMap { $0?[language] }
        + Remarks(language: language).all(on: diagnostic, &places)
      let text = XMLText.content(lines.joined(separator: "\n"))
      let type = run.severity(of: diagnostic).rawValue
      return run.fails(finding)
        ? "      <failure type=\"\(type)\" message=\"\(message)\">\(text)</failure>"
        : "      <system-out>\(type): \(text)</system-out>"
    }
  }

  private func attributes(tests: Int, failures: Int, skipped: Int) -> String {
    " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\""
  }
}
