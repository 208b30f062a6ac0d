import PolicyCompiler

/// Help, made from the table of commands.
enum HelpText {
  /// What to do next, for somebody who has only typed the name.
  static let welcome = Message(
    da: """
      klausul laver privatlivspolitik, cookiepolitik og samtykkebanner ud fra oplysninger om jeres hjemmeside.

        klausul language   hvordan en politik skrives
        klausul check      hold politikkerne i policies/ op mod reglerne
        klausul build      skriv resultatet til output/
        klausul help       alle kommandoer

      """,
    en: """
      klausul turns the facts about your site into a privacy policy, a cookie policy and a consent banner.

        klausul language   how a policy is written
        klausul check      hold the policies in policies/ against the rules
        klausul build      write the result to output/
        klausul help       all commands

      """
  )

  /// Help on a command, or the overview.
  static func of(_ name: CommandName?, in language: Language) -> String {
    name.map { page(of: Command.named($0), in: language) } ?? overview(in: language)
  }

  private static func overview(in language: Language) -> String {
    let commands = Command.all.map { ($0.name.rawValue, $0.summary[language]) }
    return sections([
      Message(
        da: "klausul – laver privatlivspolitikker og kontrollerer dem",
        en: "klausul – makes privacy policies and checks them"
      )[language],
      usage("klausul \(commandWord[language])", in: language),
      titled(Message(da: "Kommandoer", en: "Commands")[language], rows: commands),
      options(Option.global, in: language),
      exitStatus(anyFailure, in: language),
      Message(
        da: "Mere om en kommando, med eksempler: klausul help build",
        en: "More about a command, with examples: klausul help build"
      )[language],
    ])
  }

  private static func page(of command: Command, in language: Language) -> String {
    sections([
      "klausul \(command.name.rawValue) – \(command.summary[language])",
      usage(synopsis(of: command, in: language), in: language),
      command.details[language],
      options(command.options, in: language),
      titled(
        Message(da: "Eksempler", en: "Examples")[language],
        rows: command.examples.map { ($0.line, $0.meaning[language]) }
      ),
      exitStatus(command.failure, in: language),
    ])
  }

  private static func synopsis(of command: Command, in language: Language) -> String {
    let operands = command.operands.map { " [\($0.placeholder[language])\($0.areMany ? "…" : "")]" } ?? ""
    return "klausul \(command.name.rawValue)\(operands)"
  }

  private static func usage(_ line: String, in language: Language) -> String {
    Message(da: "Brug: \(line) [TILVALG…]", en: "Usage: \(line) [OPTION…]")[language]
  }

  private static func options(_ options: [Option], in language: Language) -> String {
    titled(
      Message(da: "Tilvalg", en: "Options")[language],
      rows: options.map { ($0.synopsis(in: language), $0.help[language]) }
    )
  }

  private static let commandWord = Message(da: "KOMMANDO", en: "COMMAND")

  private static let anyFailure = Message(
    da: "noget er galt: en politik har fejl, output er forældet, en fil er ikke formateret",
    en: "something is wrong: a policy has errors, the output is stale, a file is not laid out"
  )

  private static func exitStatus(_ failure: Message?, in language: Language) -> String {
    let fine = Message(da: "  0  alt er i orden", en: "  0  all is well")
    let misused = Message(
      da: "  2  kommandoen er brugt forkert, eller en fil kunne ikke læses eller skrives",
      en: "  2  the command was used wrongly, or a file could not be read or written"
    )
    let lines = [fine, failure.map { Message(da: "  1  " + $0.da, en: "  1  " + $0.en) }, misused].compactMap
    { $0?[language] }
    return ([Message(da: "Afslutningskode:", en: "Exit status:")[language]] + lines).joined(separator: "\n")
  }

  private static func titled(_ title: String, rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    let lines = rows.map { left, right in
      "  " + left + String(repeating: " ", count: width - left.count + 2) + right
    }
    return ([title + ":"] + lines).joined(separator: "\n")
  }

  private static func sections(_ texts: [String]) -> String {
    texts.joined(separator: "\n\n") + "\n"
  }
}
