import PolicyCompiler

/// `klausul diff`: says what a new version of a policy changes for people.
enum DiffCommand {
  static func run(
    _ arguments: Arguments,
    in session: Session,
    with compiler: CompilerFace
  ) throws(CommandError) -> ExitStatus {
    let format = arguments.value(of: .format).flatMap(DifferenceFormat.init(rawValue:)) ?? .text
    let pairs =
      if let revision = arguments.value(of: .since) {
        try VersionPair.since(revision, arguments.operands, in: session, with: compiler)
      } else {
        try VersionPair.ofFiles(arguments.operands, in: session, with: compiler)
      }

    var differences: [PolicyDifference] = []
    var obstacles: [(path: String, folder: String, report: Report)] = []
    for pair in pairs {
      let comparison = Compiler.difference(
        from: pair.before?.inputs,
        to: pair.after?.inputs,
        folders: (pair.before?.folder ?? "", pair.after?.folder ?? "")
      )
      if let difference = comparison.difference {
        differences.append(difference)
        if arguments.has(.revise) { try revise(pair, difference, in: session) }
      }
      obstacles += comparison.obstacles.compactMap { obstacle in
        (obstacle.isBefore ? pair.before : pair.after).map { ($0.shown, $0.folder, obstacle.report) }
      }
    }
    show(differences, as: format, in: session)
    guard !obstacles.isEmpty else { return .fine }
    let report = TerminalReport(language: session.language, colour: session.isColoured)
    session.output.print(report.render(RunReport(obstacles, isStrict: false)), to: .messages)
    return .failed
  }

  private static func show(
    _ differences: [PolicyDifference],
    as format: DifferenceFormat,
    in session: Session
  ) {
    let text =
      switch format {
      case .text: PolicyDifference.text(differences, in: session.language)
      case .markdown: PolicyDifference.markdown(differences, in: session.language)
      case .json: PolicyDifference.json(differences, version: Version.current)
      case .policy: differences.compactMap(\.statement).joined(separator: "\n")
      }
    session.output.print(text, to: .result)
  }

  /// Writes the changes into the new version, where it does not tell of them already.
  private static func revise(
    _ pair: VersionPair,
    _ difference: PolicyDifference,
    in session: Session
  ) throws(CommandError) {
    guard let after = pair.after, !difference.isEmpty, difference.before != nil else { return }
    let said: Message
    if let bytes = after.inputs.files[after.inputs.policy],
      let revised = RevisionWriter.adding(difference, to: bytes)
    {
      do throws(DiskError) {
        try Disk.replace(Disk.realPath(after.path) ?? after.path, with: revised)
      } catch {
        throw error.writing(after.shown)
      }
      said = Message(
        da: "\(after.shown): ændringerne er skrevet ind",
        en: "\(after.shown): the changes were written"
      )
    } else {
      said = Message(
        da: "\(after.shown): versionen har allerede en revision, eller der er intet at fortælle",
        en: "\(after.shown): the version has a revision already, or there is nothing to tell"
      )
    }
    session.inform(said)
  }
}
