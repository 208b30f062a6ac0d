import PolicyCompiler

/// `klausul completions`: prints what a shell needs to complete a command line.
enum CompletionsCommand {
  static func run(_ arguments: Arguments, in session: Session) throws(CommandError) -> ExitStatus {
    guard let word = arguments.operands.first, let shell = Completions.Shell(rawValue: word) else {
      let shells = Completions.Shell.allCases.map(\.rawValue)
      throw CommandError(
        Message(
          da: "nævn skallen: klausul completions \(shells.joined(separator: "|"))",
          en: "name the shell: klausul completions \(shells.joined(separator: "|"))"
        )
      )
    }
    session.output.print(Completions(language: session.language).script(for: shell), to: .result)
    return .fine
  }
}
