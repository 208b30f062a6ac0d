import PolicyCompiler

/// How much the program says beside its result.
enum Voice {
  /// Only what is wrong.
  case quiet
  case normal
  /// Also what it does on the way.
  case detailed
}

extension Session {
  /// Says something that is good to know.
  func inform(_ message: Message) {
    if voice != .quiet { output.print(PrintableText.make(message[language]) + "\n", to: .messages) }
  }

  /// Says what is being done, for whoever asked to hear it.
  func detail(_ message: @autoclosure () -> Message) {
    if voice == .detailed { output.print(PrintableText.make(message()[language]) + "\n", to: .messages) }
  }
}
