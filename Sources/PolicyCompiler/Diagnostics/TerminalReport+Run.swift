extension TerminalReport {
  /// Everything that a run says: what counts, then in short what is accepted or known, then the sum.
  ///
  /// In brief it is only what counts.
  public func render(_ run: RunReport, isBrief: Bool = false) -> String {
    var parts = run.policies.compactMap { policy -> String? in
      var places = policy.places
      let counting = policy.findings.filter { $0.state == .new }.map(\.diagnostic)
      return counting.isEmpty ? nil : render(counting, &places)
    }
    if isBrief { return parts.joined(separator: "\n") }
    parts += [accepted(in: run), known(in: run), gone(in: run)].filter { !$0.isEmpty }
    let note = Diagnostic.Severity.note.name[language]
    parts += run.remarks.map { PrintableText.make("\(note): \($0[language])") + "\n" }
    return (parts + [RunSummary(run: run, language: language).text]).joined(separator: "\n")
  }

  private func accepted(in run: RunReport) -> String {
    list(
      Message(da: "accepteret med »allow«:", en: "accepted with ‘allow’:"),
      short(run) { finding in
        guard case .accepted(let reason) = finding.state else { return nil }
        return reason
      }
    )
  }

  private func known(in run: RunReport) -> String {
    list(
      Message(da: "kendt i forvejen:", en: "known before:"),
      short(run) { $0.state == .known ? $0.diagnostic.message[language] : nil }
    )
  }

  private func gone(in run: RunReport) -> String {
    let lines = run.gone.map { entry in
      let place = [entry.fingerprint.path, entry.fingerprint.declaration].filter { !$0.isEmpty }
      return "\(place.joined(separator: ": ")): \(entry.fingerprint.code)"
    }
    return list(
      Message(
        da: "findes ikke længere; skriv listen over kendte fund igen med --write-baseline:",
        en: "no longer found; write the baseline anew with --write-baseline:"
      ),
      lines
    )
  }

  /// One line for each place: where, which code, and what there is to say.
  private func short(_ run: RunReport, _ remark: (RunReport.Verdict) -> String?) -> [String] {
    run.policies.flatMap { policy -> [String] in
      var places = policy.places
      return policy.findings.flatMap { finding -> [String] in
        guard let remark = remark(finding) else { return [] }
        return finding.diagnostic.places.map { "\(places.place(of: $0.span)): \($0.code): \(remark)" }
      }
    }
  }

  private func list(_ title: Message, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return ([title[language]] + lines.map { "  " + PrintableText.oneLine($0) }).map { $0 + "\n" }.joined()
  }
}
