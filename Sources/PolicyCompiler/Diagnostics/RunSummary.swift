/// One line that counts what a run found.
struct RunSummary {
  let run: RunReport
  let language: Language

  var text: String {
    let counts = Diagnostic.Severity.allCases.sorted(by: >).compactMap { severity in
      let number = run.count(of: severity)
      return number == 0 ? nil : Self.count(number, of: severity)[language]
    }
    let line: Message
    if counts.isEmpty {
      let files = Self.files(run.policies.count)
      line = Message(da: "ingen fejl i \(files.da)", en: "no errors in \(files.en)")
    } else {
      let files = Self.files(pathsWithFindings)
      let list = Message(da: Self.danishList(counts), en: counts.joined(separator: ", "))
      line = Message(da: "\(list.da) i \(files.da)", en: "\(list.en) in \(files.en)")
    }
    return line[language] + setAside + strictness + "\n"
  }

  private var pathsWithFindings: Int {
    Set(
      run.policies.flatMap { policy in
        policy.findings.filter { $0.state == .new }.map { policy.places.path(of: $0.diagnostic.span) }
      }
    ).count
  }

  /// “(2 accepted, 1 known before)”.
  private var setAside: String {
    let accepted = places { if case .accepted = $0.state { true } else { false } }
    let known = places { $0.state == .known }
    var parts: [Message] = []
    if accepted > 0 {
      parts.append(
        Message(
          da: accepted == 1 ? "1 accepteret" : "\(accepted) accepterede",
          en: "\(accepted) accepted"
        )
      )
    }
    if known > 0 {
      parts.append(
        Message(
          da: known == 1 ? "1 kendt i forvejen" : "\(known) kendte i forvejen",
          en: "\(known) known before"
        )
      )
    }
    return parts.isEmpty ? "" : " (" + parts.map { $0[language] }.joined(separator: ", ") + ")"
  }

  /// Why the run fails although it has no errors.
  private var strictness: String {
    guard run.isStrict, run.count(of: .warning) > 0 else { return "" }
    return Message(da: "; advarsler tæller som fejl", en: "; warnings count as errors")[language]
  }

  private func places(where matches: (RunReport.Verdict) -> Bool) -> Int {
    run.policies.flatMap(\.findings).filter(matches).reduce(0) { $0 + 1 + $1.diagnostic.others.count }
  }

  static func count(_ number: Int, of severity: Diagnostic.Severity) -> Message {
    let one = number == 1
    return switch severity {
    case .error: Message(da: "\(number) fejl", en: one ? "1 error" : "\(number) errors")
    case .warning:
      Message(
        da: one ? "1 advarsel" : "\(number) advarsler",
        en: one ? "1 warning" : "\(number) warnings"
      )
    case .note:
      Message(
        da: one ? "1 bemærkning" : "\(number) bemærkninger",
        en: one ? "1 note" : "\(number) notes"
      )
    }
  }

  private static func files(_ number: Int) -> Message {
    number == 1
      ? Message(da: "1 fil", en: "1 file") : Message(da: "\(number) filer", en: "\(number) files")
  }

  /// Joins as Danish does: »2 fejl, 1 advarsel og 3 bemærkninger«.
  private static func danishList(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " og " + last
  }
}

extension RunReport {
  /// What was found, counted in one line, with its line break.
  public func summary(in language: Language) -> String { RunSummary(run: self, language: language).text }
}
