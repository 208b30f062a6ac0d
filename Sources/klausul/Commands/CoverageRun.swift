import PolicyCompiler

/// `klausul check --coverage`: shows what Art. 13 and 14 ask for, and where each policy tells it.
enum CoverageRun {
  static func run(
    _ policies: Policies,
    _ arguments: Arguments,
    in session: Session,
    with compiler: CompilerFace
  ) -> ExitStatus {
    let coverages = policies.inputs.map(compiler.coverage)
    let folders = policies.selection.policies.map { $0.project.shown == "." ? "" : $0.project.shown }
    let texts = zip(coverages, folders).map { $0.text(in: session.language, folder: $1) }
    session.output.print(texts.joined(separator: "\n"), to: .result)
    let reports = coverages.map(\.report)
    return policies.show(reports, isStrict: arguments.has(.strict), in: session) ? .failed : .fine
  }
}
