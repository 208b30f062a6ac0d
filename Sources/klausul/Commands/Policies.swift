import PolicyCompiler

/// What `check` and `build` share: reading policies, and saying what the compiler found.
struct Policies {
  let selection: Selection
  let inputs: [Inputs]

  /// Reads everything that the compiler needs, before it is called for the first time.
  static func read(
    _ arguments: Arguments,
    in session: Session,
    with compiler: CompilerFace
  ) throws(CommandError) -> Policies {
    var store = FileStore(directory: session.directory)
    let selection = try store.policies(at: arguments.operands)
    let asOf = day(arguments.asOf)
    let folder = arguments.value(of: .templates)
    let templates = try folder.map { folder throws(CommandError) in try store.templates(in: folder) } ?? [:]
    var inputs: [Inputs] = []
    for policy in selection.policies {
      var input = try store.inputs(for: policy, importedPaths: compiler.importedPaths)
      input.asOf = asOf
      input.templates = templates
      if let folder { input.templatesFolder = PathText.normalised(folder) }
      inputs.append(input)
    }
    return Policies(selection: selection, inputs: inputs)
  }

  /// Prints the reports and what they add up to; true where a policy must not be published.
  func show(_ reports: [Report], isStrict: Bool, in session: Session) -> Bool {
    let reports = Self.withoutRepetition(reports)
    var isFirst = true
    for (policy, report) in zip(selection.policies, reports) where !report.diagnostics.isEmpty {
      let folder = policy.project.shown == "." ? "" : policy.project.shown
      let writer = TerminalReport(language: session.language, colour: session.isColoured, folder: folder)
      session.output.print((isFirst ? "" : "\n") + writer.render(report), to: .messages)
      isFirst = false
    }
    let summary = TerminalReport(language: session.language, colour: session.isColoured).summary(of: reports)
    session.output.print((isFirst ? "" : "\n") + summary, to: .messages)
    return reports.contains {
      $0.hasErrors || isStrict && $0.diagnostics.contains { $0.severity == .warning }
    }
  }

  private static func day(_ asOf: Arguments.AsOf?) -> CalendarDate? {
    switch asOf {
    case nil: nil
    case .day(let day): day
    case .today: Clock.today
    }
  }

  /// A mistake in a file that several policies import is one mistake, and is said once.
  private static func withoutRepetition(_ reports: [Report]) -> [Report] {
    struct Finding: Hashable {
      let path: String
      let code: String
      let start: UInt32
      let end: UInt32
      let message: Message
    }
    var seen: Set<Finding> = []
    return reports.map { report in
      var report = report
      var own: Set<Finding> = []
      report.diagnostics.removeAll { diagnostic in
        let finding = Finding(
          path: report.sources[diagnostic.span].path,
          code: diagnostic.code,
          start: diagnostic.span.start,
          end: diagnostic.span.end,
          message: diagnostic.message
        )
        own.insert(finding)
        return seen.contains(finding)
      }
      seen.formUnion(own)
      return report
    }
  }
}
