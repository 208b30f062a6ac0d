import PolicyCompiler

/// `klausul check`: holds policies against the rules.
enum CheckCommand {
  static func run(
    _ arguments: Arguments,
    in session: Session,
    with compiler: CompilerFace
  ) throws(CommandError) -> ExitStatus {
    let policies = try Policies.read(arguments, in: session, with: compiler)
    guard !arguments.has(.coverage) else {
      return CoverageRun.run(policies, arguments, in: session, with: compiler)
    }
    let reports = policies.inputs.map(compiler.check)
    return policies.show(reports, isStrict: arguments.has(.strict), in: session) ? .failed : .fine
  }
}
