import PolicyCompiler

/// `klausul explain`: says what codes mean.
enum ExplainCommand {
  static func run(
    _ arguments: Arguments,
    in session: Session,
    with compiler: CompilerFace
  ) throws(CommandError) -> ExitStatus {
    guard arguments.operands.isEmpty == arguments.has(.all) else {
      throw CommandError(
        arguments.has(.all)
          ? Message(da: "nævn koder eller --all, ikke begge dele", en: "name codes or --all, not both")
          : Message(
            da: "nævn den kode, der skal forklares: klausul explain KODE",
            en: "name the code to explain: klausul explain CODE"
          ),
        help: [Message(da: "alle koder: klausul explain --all", en: "every code: klausul explain --all")]
      )
    }
    let format = arguments.value(of: .format).flatMap(ExplanationFormat.init(rawValue:)) ?? .text
    guard format == .text else {
      for code in arguments.operands { _ = try text(code, in: session.language, with: compiler) }
      let codes = arguments.has(.all) ? nil : arguments.operands
      session.output.print(compiler.reference(codes, format, session.language), to: .result)
      return .fine
    }
    var texts: [String] = []
    for code in arguments.has(.all) ? compiler.codes() : arguments.operands {
      texts.append(try text(code, in: session.language, with: compiler))
    }
    session.output.print(texts.joined(separator: "\n"), to: .result)
    return .fine
  }

  private static func text(
    _ word: String,
    in language: Language,
    with compiler: CompilerFace
  ) throws(CommandError) -> String {
    let code = word.uppercased()
    // A code in either case, or the name that stands beside it.
    if let text = compiler.explain(code, language) ?? compiler.explain(word, language) {
      return text.hasSuffix("\n") ? text : text + "\n"
    }
    let nearest = Suggestion.nearest(to: code, in: compiler.codes())
    throw CommandError(
      Message(da: "der er ingen kode »\(word)«", en: "there is no code ‘\(word)’"),
      help: nearest.map { [.didYouMean($0)] } ?? []
    )
  }
}
