import PolicyCompiler

/// The options of all commands.
enum OptionName: String, CaseIterable {
  case language
  case quiet
  case verbose
  case asOf = "as-of"
  case strict
  case coverage
  case format
  case baseline
  case writeBaseline = "write-baseline"
  case fix
  case previous
  case since
  case revise
  case output
  case templates
  case port
  case company
  case cvr
  case site
  case address
  case email
  case phone
  case does
  case services
  case effective
  case readability
  case pdf
  case check
  case all
  case help
  case version
}

/// An option as the table describes it.
struct Option {
  let name: OptionName
  /// The letter for those in a hurry: `-h`.
  var letter: Character?
  let value: Value
  let help: Message

  /// What stands behind an option.
  enum Value {
    /// A file or a folder.
    case path
    case nothing
    case oneOf([String])
    /// One of many words, which are listed below; this names them all.
    case named(Message, [String])
    case day
    case folder
    case file
    /// Anything; this names it.
    case text(Message)
    /// A port of this machine.
    case port
    /// A name of git for a commit.
    case revision
  }
}

extension Option {
  /// The option as help shows it: `-h, --help`, `--output DIR`.
  func synopsis(in language: Language) -> String {
    let long = "--\(name.rawValue)"
    let named = letter.map { "-\($0), \(long)" } ?? long
    guard let placeholder = placeholder?[language] else { return named }
    return named + " " + placeholder
  }

  /// What to put for the value; `nil` where there is none.
  var placeholder: Message? {
    switch value {
    case .nothing: nil
    case .oneOf(let words): Message(da: words.joined(separator: "|"), en: words.joined(separator: "|"))
    case .named(let name, _): name
    case .day: Message(da: "DATO|today", en: "DATE|today")
    case .folder: Message(da: "MAPPE", en: "DIR")
    case .path: Message(da: "STI", en: "PATH")
    case .file: Message(da: "FIL", en: "FILE")
    case .text(let name): name
    case .port: Message(da: "PORT", en: "PORT")
    case .revision: Message(da: "REVISION", en: "REVISION")
    }
  }
}
