import PolicyCompiler

/// `klausul new`: writes a policy to go on from.
enum NewCommand {
  static func run(_ arguments: Arguments, in session: Session) throws(CommandError) -> ExitStatus {
    let shown = try path(arguments.operands.first ?? askForName(in: session))
    let path = PathText.absolute(shown, from: session.directory)
    try checkIsFree(path, shown)
    var answers = Answers(arguments, in: session)
    try answers.collect()
    let bytes = answers.starter.policy(commentsIn: session.language)
    do throws(DiskError) {
      try Disk.createFolder(PathText.parent(of: path))
      try Disk.replace(path, with: bytes)
    } catch {
      throw error.writing(shown)
    }
    let written = Message(
      da: "\(shown) er skrevet. Se, hvad der mangler: klausul check \(shown)",
      en: "\(shown) was written. See what is missing: klausul check \(shown)"
    )
    session.inform(written)
    return .fine
  }

  private static func askForName(in session: Session) -> String? {
    guard let ask = session.ask else { return nil }
    let question = Message(
      da: "Hvad skal politikken hedde (fx shop)?",
      en: "What is the policy to be called (such as shop)?"
    )
    session.output.print(question[session.language] + " ", to: .messages)
    session.output.flush()
    return ask().map { $0.split(separator: " ").joined(separator: "-") }
  }

  /// `shop` is `policies/shop.policy`; a path stays one.
  private static func path(_ name: String?) throws(CommandError) -> String {
    guard let name, !name.isEmpty else {
      throw CommandError(
        Message(
          da: "skriv, hvad politikken skal hedde: klausul new NAVN",
          en: "name the policy: klausul new NAME"
        ),
        help: [Answers.usage]
      )
    }
    let file = name.hasSuffix(".policy") ? name : name + ".policy"
    let path = PathText.normalised(file.contains("/") ? file : PolicyFinder.standardFolder + "/" + file)
    let stem = PathText.name(of: path).dropLast(".policy".count)
    guard stem.first?.isLetter == true, stem.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
      throw CommandError(
        Message(
          da: "en politik kan ikke hedde »\(stem)«; brug kun bogstaver, tal og bindestreger",
          en: "‘\(stem)’ is no name for a policy; use letters, digits and hyphens"
        )
      )
    }
    return path
  }

  private static func checkIsFree(_ path: String, _ shown: String) throws(CommandError) {
    guard (try? Disk.kind(of: path, followingLinks: false)) != .some(nil) else { return }
    throw CommandError(
      Message(
        da: "»\(shown)« findes allerede og bliver ikke overskrevet",
        en: "‘\(shown)’ exists already and is not overwritten"
      ),
      help: [Message(da: "vælg et andet navn", en: "choose another name")]
    )
  }
}
