import PolicyCompiler

/// Why a command could not do its work: a sentence, and what to do instead.
///
/// Mistakes in a policy are diagnostics; this is for everything that has no place in a source.
struct CommandError: Error, Equatable {
  let message: Message
  let help: [Message]

  init(_ message: Message, help: [Message] = []) {
    self.message = message
    self.help = help
  }

  func text(in language: Language) -> String {
    let severity = Message(da: "fejl", en: "error")[language]
    let lines = ["\(severity): \(message[language])"] + help.map { "      = " + $0[language] }
    return lines.map { PrintableText.make($0) + "\n" }.joined()
  }
}

extension Message {
  /// The advice that follows a slip of the pen.
  static func didYouMean(_ word: String) -> Message {
    Message(da: "mente du »\(word)«?", en: "did you mean ‘\(word)’?")
  }
}
