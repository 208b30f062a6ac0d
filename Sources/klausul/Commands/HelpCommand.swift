import PolicyCompiler

/// `klausul help`: explains the program or one of its commands.
enum HelpCommand {
  static func run(_ arguments: Arguments, in session: Session) throws(CommandError) -> ExitStatus {
    let name = try arguments.operands.first.map { word throws(CommandError) in
      try Arguments.command(named: word)
    }
    session.output.print(HelpText.of(name, in: session.language), to: .result)
    return .fine
  }
}
