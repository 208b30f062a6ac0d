import Foundation

/// What is known of the terminal.
enum Terminal {
  /// Whether a stream shows colours: it is a terminal, and nobody asked for none (see no-color.org).
  static func showsColour(_ stream: Output.Stream, variables: [String: String]) -> Bool {
    isatty(stream.rawValue) == 1 && allowsColour(variables)
  }

  /// Whether a line that was written can be written over.
  static func canRewrite(_ stream: Output.Stream, variables: [String: String]) -> Bool {
    isatty(stream.rawValue) == 1 && variables["TERM", default: ""] != "" && variables["TERM"] != "dumb"
  }

  /// Whether a person reads what is said and can type an answer.
  static var isConversation: Bool { isatty(0) == 1 && isatty(Output.Stream.messages.rawValue) == 1 }

  static func allowsColour(_ variables: [String: String]) -> Bool {
    variables["NO_COLOR", default: ""].isEmpty && variables["TERM"] != "dumb"
  }
}
