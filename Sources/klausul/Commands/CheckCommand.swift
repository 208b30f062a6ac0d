import PolicyCompiler

/// `klausul check`: holds policies against the rules.
enum CheckCommand {
  static func run(
    _ arguments: Arguments,
    in session: Session,
    with compiler: CompilerFace
  ) throws(CommandError) -> ExitStatus {
    var policies = try Policies.read(arguments, in: session, with: compiler)
    let target = arguments.value(of: .writeBaseline).map { BaselineFile($0, in: session.directory) }
    // What is written anew is not also compared with.
    let baseline = try known(arguments, isWritten: target != nil, in: session)
    if arguments.has(.fix) {
      try FixRun.run(policies, in: session, with: compiler)
      policies = try Policies.read(arguments, in: session, with: compiler)
    }
    let coverages =
      arguments.has(.coverage)
      ? session.working(through: policies.inputs, called: \.policy, compiler.coverage) : nil
    let reports =
      coverages?.map(\.report)
      ?? session.working(through: policies.inputs, called: \.policy, compiler.check)
    var run = policies.run(reports, arguments, baseline: baseline)
    if let target, !run.isIncomplete {
      let written = Baseline(of: run, keeping: policies.selection.isPartial ? try target.readIfThere() : nil)
      try target.write(written)
      run = policies.run(reports, arguments, baseline: written)
    }
    if let coverages {
      try CoverageTable.show(coverages, of: policies, run, arguments, in: session)
    } else {
      Policies.show(run, arguments, in: session, with: compiler)
    }
    if let target = arguments.value(of: .writeBaseline) {
      session.inform(remark(on: run, target))
    }
    return run.fails ? .failed : .fine
  }

  private static func known(
    _ arguments: Arguments,
    isWritten: Bool,
    in session: Session
  ) throws(CommandError) -> Baseline? {
    guard let path = arguments.value(of: .baseline), !isWritten else { return nil }
    return try BaselineFile(path, in: session.directory).read()
  }

  private static func remark(on run: RunReport, _ target: String) -> Message {
    run.isIncomplete
      ? Message(
        da: "\(target) er ikke skrevet: det, der ikke kan læses, skal rettes først",
        en: "\(target) was not written: what cannot be read must be mended first"
      )
      : Message(da: "\(target) er skrevet", en: "\(target) was written")
  }
}
