import PolicyCompiler

/// The commands.
enum CommandName: String, CaseIterable {
  case new
  case check
  case build
  case serve
  case format = "fmt"
  case diff
  case explain
  case language
  case completions
  case help
}

/// A command as the table describes it; parsing and help are both read from here.
struct Command {
  let name: CommandName
  /// What it does, in a few words.
  let summary: Message
  /// What one should know before using it.
  let details: Message
  /// What may stand behind it; `nil` where nothing may.
  let operands: Operands?
  let options: [Option]
  /// What exit status 1 means; `nil` where it cannot happen.
  var failure: Message?
  let examples: [Example]

  /// The words behind a command that are not options.
  struct Operands {
    let placeholder: Message
    /// Whether there may be several.
    let areMany: Bool
  }

  /// A command line with what it is good for.
  struct Example {
    let line: String
    let meaning: Message
  }
}
