import PolicyCompiler

/// `klausul check --coverage`: shows what Art. 13 and 14 ask for, and where each policy tells it.
enum CoverageTable {
  /// Prints the tables as the result, and beside them what the rules say.
  static func show(
    _ coverages: [NoticeCoverage],
    of policies: Policies,
    _ run: RunReport,
    _ arguments: Arguments,
    in session: Session
  ) throws(CommandError) {
    let folders = policies.selection.policies.map(\.project.folder)
    switch arguments.value(of: .format).flatMap(ReportFormat.init(rawValue:)) ?? .text {
    case .text:
      let texts = zip(coverages, folders).map { $0.text(in: session.language, folder: $1) }
      session.output.print(texts.joined(separator: "\n"), to: .result)
    case .json:
      let text = NoticeCoverage.json(coverages, in: session.language, folders: folders)
      session.output.print(text, to: .result)
    case .github, .sarif, .junit:
      throw CommandError(
        Message(
          da: "»--coverage« findes kun som text og json",
          en: "‘--coverage’ comes as text and json only"
        )
      )
    }
    let report = TerminalReport(language: session.language, colour: session.isColoured)
    session.output.print(report.render(run, isBrief: session.voice == .quiet), to: .messages)
  }
}
