import PolicyCompiler

/// `klausul language`: prints the reference of the language.
enum LanguageCommand {
  static func run(in session: Session, with compiler: CompilerFace) -> ExitStatus {
    let reference = compiler.languageReference(session.language)
    session.output.print(
      reference.isEmpty || reference.hasSuffix("\n") ? reference : reference + "\n",
      to: .result
    )
    return .fine
  }
}
