import PolicyCompiler

/// `klausul build`: checks policies and writes what comes of them.
enum BuildCommand {
  private static let standardFolder = "output"
  private static let longestList = 20

  static func run(
    _ arguments: Arguments,
    in session: Session,
    with compiler: CompilerFace
  ) throws(CommandError) -> ExitStatus {
    if arguments.has(.check), arguments.has(.pdf) { throw pdfsAreNotChecked }
    let policies = try Policies.read(arguments, in: session, with: compiler)
    let builds = session.working(through: policies.inputs, called: \.policy, compiler.build)
    let folder = PathText.normalised(arguments.value(of: .output) ?? standardFolder)
    // One policy with errors stops them all: the output is whole and of one moment, or it is the old one.
    let run = policies.run(builds.map(\.report), arguments)
    Policies.show(run, arguments, in: session, with: compiler)
    if run.fails {
      if !arguments.has(.check) {
        let nothing = Message(da: "intet er skrevet til \(folder)", en: "nothing was written to \(folder)")
        session.inform(nothing)
      }
      return .failed
    }

    let writer = OutputWriter(folder: PathText.absolute(folder, from: session.directory), shown: folder)
    let plan = try writer.plan(
      zip(policies.selection.policies, builds).map { ($0.shown, $1.artifacts) },
      isPartial: policies.selection.isPartial
    )
    if !arguments.has(.check) {
      detail(plan, in: folder, session)
      // Once files are being written, they are all written.
      try Interruption.postponed { () throws(CommandError) in try writer.carryOut(plan) }
    }
    let said = arguments.has(.check) ? findings(of: plan, in: folder) : summary(of: plan, in: folder)
    if plan.isUpToDate || !arguments.has(.check) {
      session.inform(said)
    } else {
      session.output.print(said[session.language] + "\n", to: .messages)
    }
    if arguments.has(.readability) { showReadability(of: builds, in: folder, arguments, session) }
    if arguments.has(.check) { return plan.isUpToDate ? .fine : .failed }
    let printing = PrintRun(session: session, folder: writer.folder, shown: folder)
    if arguments.has(.pdf) { return try printing.run(builds.flatMap(\.artifacts)) }
    printing.warnOfOldPDFs(beside: plan.stale)
    return .fine
  }

  /// Names every file that is about to change.
  private static func detail(_ plan: OutputPlan, in folder: String, _ session: Session) {
    for artifact in plan.missing + plan.stale {
      let path = PathText.joined(folder, artifact.path)
      session.detail(
        Message(
          da: "skriver \(path) (\(artifact.bytes.count) byte)",
          en: "writing \(path) (\(artifact.bytes.count) bytes)"
        )
      )
    }
    for path in plan.superfluous.map({ PathText.joined(folder, $0) }) {
      session.detail(Message(da: "fjerner \(path)", en: "removing \(path)"))
    }
  }

  private static let pdfsAreNotChecked = CommandError(
    Message(
      da: "»--check« skriver intet, så den kan ikke stå sammen med »--pdf«",
      en: "‘--check’ writes nothing, so it cannot stand beside ‘--pdf’"
    )
  )

  /// Measures the pages as they are in memory; what a machine reads as the result is not mixed with it.
  private static func showReadability(
    of builds: [Build],
    in folder: String,
    _ arguments: Arguments,
    _ session: Session
  ) {
    let pages = builds.flatMap { Compiler.readability(of: $0.artifacts) }
    let text = PageReadability.text(of: pages, in: session.language, folder: folder)
    let isForPeople = arguments.value(of: .format).flatMap(ReportFormat.init(rawValue:)) ?? .text == .text
    session.output.print(text, to: isForPeople ? .result : .messages)
  }

  /// “12 files written, 3 unchanged, 1 removed in output”.
  static func summary(of plan: OutputPlan, in folder: String) -> Message {
    let written = plan.missing.count + plan.stale.count
    var da = [written == 1 ? "1 fil skrevet" : "\(written) filer skrevet"]
    var en = [written == 1 ? "1 file written" : "\(written) files written"]
    if plan.unchanged > 0 {
      da.append(plan.unchanged == 1 ? "1 uændret" : "\(plan.unchanged) uændrede")
      en.append("\(plan.unchanged) unchanged")
    }
    if !plan.superfluous.isEmpty {
      da.append("\(plan.superfluous.count) fjernet")
      en.append("\(plan.superfluous.count) removed")
    }
    return Message(
      da: "\(da.joined(separator: ", ")) i \(folder)",
      en: "\(en.joined(separator: ", ")) in \(folder)"
    )
  }

  /// What `--check` says: the files that a build would touch, or that it would touch none.
  static func findings(of plan: OutputPlan, in folder: String) -> Message {
    guard !plan.isUpToDate else { return Message(da: "\(folder) er ajour", en: "\(folder) is up to date") }
    func line(_ path: String, _ what: Message) -> (path: String, text: Message) {
      let path = PathText.joined(folder, path)
      return (path, Message(da: "  \(path) \(what.da)", en: "  \(path) \(what.en)"))
    }
    var lines =
      plan.missing.map { line($0.path, Message(da: "mangler", en: "is missing")) }
      + plan.stale.map { line($0.path, Message(da: "er forældet", en: "is stale")) }
      + plan.superfluous.map { line($0, Message(da: "er overflødig", en: "is superfluous")) }
    if lines.isEmpty {
      // The files are right and only the list of them is not.
      let what =
        plan.listBefore == nil
        ? Message(da: "mangler", en: "is missing") : Message(da: "er forældet", en: "is stale")
      lines = [line(OutputList.name, what)]
    }
    lines.sort { $0.path < $1.path }
    let more = lines.count - longestList
    var texts = [Message(da: "\(folder) er ikke ajour:", en: "\(folder) is not up to date:")]
    texts += lines.prefix(longestList).map(\.text)
    if more > 0 { texts.append(Message(da: "  … og \(more) til", en: "  … and \(more) more")) }
    texts.append(
      Message(
        da: "bring den ajour med den samme kommando uden --check",
        en: "bring it up to date with the same command without --check"
      )
    )
    return Message(da: texts.map(\.da).joined(separator: "\n"), en: texts.map(\.en).joined(separator: "\n"))
  }
}
