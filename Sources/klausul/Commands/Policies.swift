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
    let previous = arguments.value(of: .previous).map { PreviousFile($0, in: session.directory) }
    var inputs: [Inputs] = []
    for policy in selection.policies {
      var input = try store.inputs(for: policy, importedPaths: compiler.importedPaths)
      input.asOf = asOf
      input.previous = try previous?.previous(
        of: policy,
        isAlone: selection.policies.count == 1,
        importedPaths: compiler.importedPaths
      )
      input.templates = templates
      for (path, bytes) in input.files.sorted(by: { $0.key < $1.key }) {
        let shown = PathText.joined(policy.project.shown, path)
        session.detail(
          Message(da: "læst: \(shown) (\(bytes.count) byte)", en: "read: \(shown) (\(bytes.count) bytes)")
        )
      }
      if let folder { input.templatesFolder = PathText.normalised(folder) }
      inputs.append(input)
    }
    return Policies(selection: selection, inputs: inputs)
  }

  /// What the reports of all policies add up to.
  func run(_ reports: [Report], _ arguments: Arguments, baseline: Baseline? = nil) -> RunReport {
    RunReport(
      zip(selection.policies, reports).map { policy, report in
        (path: policy.shown, folder: policy.project.folder, report: report)
      },
      isStrict: arguments.has(.strict),
      baseline: baseline,
      isPartial: selection.isPartial
    )
  }

  /// Prints what a run found in the form that is asked for: for people beside the result, for machines as the result.
  static func show(
    _ run: RunReport,
    _ arguments: Arguments,
    in session: Session,
    with compiler: CompilerFace
  ) {
    let format = arguments.value(of: .format).flatMap(ReportFormat.init(rawValue:)) ?? .text
    if format == .text {
      let report = TerminalReport(language: session.language, colour: session.isColoured)
      session.output.print(report.render(run, isBrief: session.voice == .quiet), to: .messages)
    } else {
      session.output.print(compiler.render(run, format, session.language), to: .result)
    }
  }

  /// The day on which the law is looked up.
  static func day(_ asOf: Arguments.AsOf?) -> CalendarDate? {
    switch asOf {
    case nil: nil
    case .day(let day): day
    case .today: Clock.today
    }
  }
}
