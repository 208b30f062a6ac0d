import Foundation
import PolicyCompiler

/// The program: words in, an exit status out.
enum Klausul {
  /// Runs in this process: with its streams, its folder and its environment.
  static func start(_ words: [String]) -> ExitStatus {
    let variables = ProcessInfo.processInfo.environment
    let output = Output.standard
    let session = Session(
      output: output,
      language: CommandLineLanguage.chosen(in: words) ?? CommandLineLanguage.preferred(by: variables),
      directory: FileManager.default.currentDirectoryPath,
      isColoured: Terminal.showsColour(.messages, variables: variables),
      variables: variables,
      showsProgress: Terminal.canRewrite(.messages, variables: variables),
      ask: Terminal.isConversation ? { readLine() } : nil
    )
    let status = run(words, in: session)
    return output.finish(in: session.language) ? status : .misused
  }

  /// Runs a command line.
  ///
  /// Whatever goes wrong is said and becomes a status.
  static func run(
    _ words: [String],
    in session: Session,
    with compiler: CompilerFace = CompilerFace()
  ) -> ExitStatus {
    do {
      return try perform(Arguments.parse(words), in: session, with: compiler)
    } catch {
      session.output.print(error.text(in: session.language), to: .messages)
      return .misused
    }
  }

  private static func perform(
    _ request: Arguments.Request,
    in session: Session,
    with compiler: CompilerFace
  ) throws(CommandError) -> ExitStatus {
    switch request {
    case .welcome:
      session.output.print(HelpText.welcome[session.language], to: .result)
      return .fine
    case .version:
      session.output.print("klausul \(Version.current)\n", to: .result)
      return .fine
    case .help(let name):
      session.output.print(HelpText.of(name, in: session.language), to: .result)
      return .fine
    case .command(let arguments):
      var session = session
      if arguments.has(.verbose) { session.voice = .detailed }
      if arguments.has(.quiet) { session.voice = .quiet }
      switch arguments.command {
      case .check: return try CheckCommand.run(arguments, in: session, with: compiler)
      case .build: return try BuildCommand.run(arguments, in: session, with: compiler)
      case .format: return try FormatCommand.run(arguments, in: session)
      case .diff: return try DiffCommand.run(arguments, in: session, with: compiler)
      case .serve: return try ServeCommand.run(arguments, in: session, with: compiler)
      case .completions: return try CompletionsCommand.run(arguments, in: session)
      case .new: return try NewCommand.run(arguments, in: session)
      case .explain: return try ExplainCommand.run(arguments, in: session, with: compiler)
      case .language: return LanguageCommand.run(in: session, with: compiler)
      case .help: return try HelpCommand.run(arguments, in: session)
      }
    }
  }
}
