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

    var isFine = true
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
        if difference.errors > 0 { isFine = false }
        if arguments.has(.revise), try !revise(pair, difference, in: session) { isFine = false }
      }
      obstacles += comparison.obstacles.compactMap { obstacle in
        (obstacle.isBefore ? pair.before : pair.after).map { ($0.shown, $0.folder, obstacle.report) }
      }
    }
    show(differences, as: format, in: session)
    guard !obstacles.isEmpty else { return isFine ? .fine : .failed }
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

  /// Writes the changes into the new version, or says why not; false where its author has something to do first.
  private static func revise(
    _ pair: VersionPair,
    _ difference: PolicyDifference,
    in session: Session
  ) throws(CommandError) -> Bool {
    guard let after = pair.after, !difference.isEmpty, difference.before != nil,
      let bytes = after.inputs.files[after.inputs.policy]
    else { return true }
    let revised: [UInt8]
    do throws(RevisionWriter.Refusal) {
      revised = try RevisionWriter.adding(difference, to: bytes)
    } catch {
      let reason = reason(error, difference.after?.name ?? "")
      session.output.print("\(after.shown): \(reason[session.language])\n", to: .messages)
      return error == .isThere || error == .nothingToTell
    }
    do throws(DiskError) {
      try Disk.replace(Disk.realPath(after.path) ?? after.path, with: revised)
    } catch {
      throw error.writing(after.shown)
    }
    session.inform(
      Message(
        da: "\(after.shown): ændringerne er føjet til politikken",
        en: "\(after.shown): the changes were written into the policy"
      )
    )
    return true
  }

  private static func reason(_ refusal: RevisionWriter.Refusal, _ version: String) -> Message {
    switch refusal {
    case .isThere:
      Message(
        da: "version \(version) har allerede en revision",
        en: "version \(version) has a revision already"
      )
    case .nothingToTell:
      Message(
        da: "ingen af ændringerne kan fortælles uden en, der har læst dem; skriv selv en revision",
        en: "none of the changes can be told without somebody who has read them; write a revision yourself"
      )
    case .sameVersion:
      Message(
        da: "intet er skrevet: giv først politikken en ny version",
        en: "nothing was written: give the policy a new version first"
      )
    case .hasErrors:
      Message(da: "intet er skrevet: ret først fejlene", en: "nothing was written: mend the errors first")
    }
  }
}
