import PolicyCompiler

/// A command line, understood: a command, its operands and its options.
struct Arguments {
  let command: CommandName
  private(set) var operands: [String] = []
  private var values: [OptionName: String] = [:]

  /// What a command line asks for.
  enum Request {
    /// Nothing: say what can be asked.
    case welcome
    case version
    case help(CommandName?)
    case command(Arguments)
  }

  /// A day as the command line names it.
  enum AsOf: Equatable {
    case today
    case day(CalendarDate)
  }

  func has(_ option: OptionName) -> Bool { values[option] != nil }

  func value(of option: OptionName) -> String? { values[option] }

  var asOf: AsOf? { day(of: .asOf) }

  /// The day that an option names.
  func day(of option: OptionName) -> AsOf? {
    values[option].flatMap { $0 == "today" ? .today : CalendarDate($0).map(AsOf.day) }
  }
}

extension Arguments {
  /// Understands the words behind the program's name.
  static func parse(_ words: [String]) throws(CommandError) -> Request {
    var rest = words[...]
    var operandsOnly = false
    var globals = Arguments(command: .help)
    var arguments: Arguments?

    while let word = rest.popFirst() {
      if word == "--", !operandsOnly {
        operandsOnly = true
      } else if !operandsOnly, word.hasPrefix("-"), word != "-" {
        let command = arguments.map { Command.named($0.command) }
        let (option, value) = try read(word, before: &rest, of: command)
        arguments?.values[option] = value
        globals.values[option] = value
      } else if arguments == nil {
        arguments = try Arguments(command: command(named: word))
      } else {
        arguments?.operands.append(word)
      }
    }

    if globals.has(.help) { return .help(arguments?.command) }
    if let arguments {
      try arguments.checkOperands()
      return .command(arguments)
    }
    return globals.has(.version) ? .version : .welcome
  }

  /// The command of that name.
  static func command(named word: String) throws(CommandError) -> CommandName {
    if let name = CommandName(rawValue: word) { return name }
    let nearest = Suggestion.nearest(to: word, in: CommandName.allCases.map(\.rawValue))
    throw CommandError(
      Message(da: "der er ingen kommando »\(word)«", en: "there is no command ‘\(word)’"),
      help: (nearest.map { [.didYouMean("klausul " + $0)] } ?? []) + [usage(of: nil)]
    )
  }

  private func checkOperands() throws(CommandError) {
    let operands = Command.named(command).operands
    guard let surplus = operands == nil ? self.operands.first : self.operands.dropFirst().first,
      operands?.areMany != true
    else { return }
    throw CommandError(
      Message(da: "»\(surplus)« er ét ord for meget", en: "‘\(surplus)’ is one word too many"),
      help: [Self.usage(of: command)]
    )
  }

  /// Reads an option and, where it has one, its value: from the same word behind `=`, or from the next.
  private static func read(
    _ word: String,
    before rest: inout ArraySlice<String>,
    of command: Command?
  ) throws(CommandError) -> (OptionName, String) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let options = command?.options ?? Option.global
    let match = options.first { option in
      parts[0] == "--" + option.name.rawValue || option.letter.map { parts[0] == "-\($0)" } == true
    }
    guard let option = match else { throw unknown(parts[0], of: command) }

    guard let placeholder = option.placeholder else {
      guard parts.count == 1 else {
        throw CommandError(
          Message(da: "»\(parts[0])« tager ingen værdi", en: "‘\(parts[0])’ takes no value"),
          help: [usage(of: command?.name)]
        )
      }
      return (option.name, "")
    }
    var value = parts.count == 2 ? parts[1] : nil
    if value == nil, let next = rest.first, !next.hasPrefix("--") { value = rest.popFirst() }
    guard let value, !value.isEmpty else {
      throw CommandError(
        Message(
          da: "»\(parts[0])« mangler sin værdi: \(parts[0]) \(placeholder.da)",
          en: "‘\(parts[0])’ lacks its value: \(parts[0]) \(placeholder.en)"
        ),
        help: [usage(of: command?.name)]
      )
    }
    try validate(value, of: option)
    return (option.name, value)
  }

  private static func validate(_ value: String, of option: Option) throws(CommandError) {
    switch option.value {
    case .nothing, .folder, .file, .path, .revision, .text: return
    case .oneOf(let words), .named(_, let words):
      guard !words.contains(value) else { return }
      let choices = Message(da: list(words, lastAfter: " eller "), en: list(words, lastAfter: " or "))
      throw CommandError(
        Message(
          da: "»--\(option.name.rawValue)« kan ikke være »\(value)«; skriv \(choices.da)",
          en: "‘--\(option.name.rawValue)’ cannot be ‘\(value)’; write \(choices.en)"
        ),
        help: Suggestion.nearest(to: value.lowercased(), in: words).map { [.didYouMean($0)] } ?? []
      )
    case .port:
      guard UInt16(value) == nil else { return }
      throw CommandError(
        Message(
          da: "»\(value)« er ikke en port; skriv et tal fra 0 til 65535, hvor 0 er en ledig",
          en: "‘\(value)’ is not a port; write a number from 0 to 65535, where 0 is a free one"
        )
      )
    case .day:
      guard value != "today", CalendarDate(value) == nil else { return }
      throw CommandError(
        Message(
          da: "»\(value)« er ikke en dag; skriv den som 2026-11-01, eller skriv today",
          en: "‘\(value)’ is not a day; write it like 2026-11-01, or write today"
        )
      )
    }
  }

  private static func list(_ words: [String], lastAfter separator: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + separator + last
  }

  private static func unknown(_ word: String, of command: Command?) -> CommandError {
    let options = (command?.options ?? Option.global).map { "--" + $0.name.rawValue }
    let bare = String(word.drop { $0 == "-" })
    let advice: [Message]
    if let nearest = Suggestion.nearest(to: word, in: options) {
      advice = [.didYouMean(nearest)]
    } else if command == nil, CommandName(rawValue: bare) != nil {
      advice = [.didYouMean("klausul " + bare)]
    } else {
      advice = []
    }
    let message =
      if let name = command?.name.rawValue {
        Message(
          da: "»klausul \(name)« har ikke tilvalget »\(word)«",
          en: "‘klausul \(name)’ has no option ‘\(word)’"
        )
      } else {
        Message(da: "der er intet tilvalg »\(word)«", en: "there is no option ‘\(word)’")
      }
    return CommandError(message, help: advice + [usage(of: command?.name)])
  }

  private static func usage(of command: CommandName?) -> Message {
    let line = "klausul help" + (command.map { " " + $0.rawValue } ?? "")
    return Message(da: line, en: line)
  }
}
