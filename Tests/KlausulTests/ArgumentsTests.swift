import PolicyCompiler
import Testing

@testable import klausul

/// How command lines are understood, and how they are answered where they cannot be.
struct ArgumentsTests {
  @Test func readsOperandsAndOptionsInAnyOrder() throws {
    let arguments = try command("check", "a.policy", "--strict", "b.policy", "--as-of=2026-11-01")
    #expect(arguments.command == .check)
    #expect(arguments.operands == ["a.policy", "b.policy"])
    #expect(arguments.has(.strict))
    #expect(arguments.asOf == CalendarDate("2026-11-01").map(Arguments.AsOf.day))
  }

  @Test func aValueStandsBehindASpaceOrAnEqualsSign() throws {
    #expect(try command("build", "--output", "public").value(of: .output) == "public")
    #expect(try command("build", "--output=a=b").value(of: .output) == "a=b")
    #expect(try command("build", "--output=x", "--output", "y").value(of: .output) == "y")
    #expect(try command("check", "--as-of", "today").asOf == .today)
  }

  @Test func twoDashesEndTheOptions() throws {
    #expect(try command("check", "--", "--strict", "--").operands == ["--strict", "--"])
    #expect(try command("check", "-").operands == ["-"])
  }

  @Test(arguments: [["--help"], ["-h"], ["check", "-h"], ["--language", "da", "check", "--help", "x"]])
  func helpIsAlwaysAtHand(words: [String]) throws {
    guard case .help(let command) = try Arguments.parse(words) else {
      Issue.record("no help for \(words)")
      return
    }
    #expect(command == (words.contains("check") ? .check : nil))
  }

  @Test(arguments: [
    (["chek"], "there is no command ‘chek’", "did you mean ‘klausul check’?"),
    (["--check"], "there is no option ‘--check’", "did you mean ‘klausul check’?"),
    (["--versoin"], "there is no option ‘--versoin’", "did you mean ‘--version’?"),
    (["check", "--srtict"], "‘klausul check’ has no option ‘--srtict’", "did you mean ‘--strict’?"),
    (["check", "--output=x"], "‘klausul check’ has no option ‘--output’", "klausul help check"),
    (["check", "--strict=yes"], "‘--strict’ takes no value", "klausul help check"),
    (["build", "--output"], "‘--output’ lacks its value: --output DIR", "klausul help build"),
    (["build", "--output", "--check"], "‘--output’ lacks its value: --output DIR", "klausul help build"),
    (["build", "--output="], "‘--output’ lacks its value: --output DIR", "klausul help build"),
    (["language", "danish"], "‘danish’ is one word too many", "klausul help language"),
    (["help", "build", "check"], "‘check’ is one word too many", "klausul help help"),
  ])
  func explainsWrongUse(words: [String], message: String, help: String) {
    let error = #expect(throws: CommandError.self) { try Arguments.parse(words) }
    #expect(error?.message.en == message)
    #expect(error?.help.contains { $0.en == help } == true)
  }

  @Test(arguments: [
    ("--language=dk", "‘--language’ cannot be ‘dk’; write da or en"),
    ("--format=xml", "‘--format’ cannot be ‘xml’; write text, github, sarif, junit or json"),
    ("--as-of=tomorrow", "‘tomorrow’ is not a day; write it like 2026-11-01, or write today"),
    ("--as-of=2026-02-30", "‘2026-02-30’ is not a day; write it like 2026-11-01, or write today"),
  ])
  func explainsWrongValues(word: String, message: String) {
    let error = #expect(throws: CommandError.self) { try Arguments.parse(["check", word]) }
    #expect(error?.message.en == message)
  }

  @Test func theLanguageIsKnownBeforeTheRestIsUnderstood() throws {
    #expect(CommandLineLanguage.chosen(in: ["chek", "--language", "da"]) == .da)
    #expect(CommandLineLanguage.chosen(in: ["chek", "--language=en", "--nope"]) == .en)
    #expect(CommandLineLanguage.chosen(in: ["check", "--", "--language=da"]) == nil)
    #expect(CommandLineLanguage.chosen(in: ["check", "--language"]) == nil)
    let folder = try TemporaryFolder()
    #expect(
      CommandRun(["chek"], in: folder, language: .da).messages.hasPrefix("fejl: der er ingen kommando »chek«")
    )
  }

  @Test(arguments: [
    ([:], Language.en), (["LANG": "da_DK.UTF-8"], .da), (["LC_ALL": "", "LANG": "da"], .da),
    (["LC_ALL": "C", "LANG": "da_DK"], .en), (["LC_MESSAGES": "da_DK", "LANG": "en_US"], .da),
  ])
  func theEnvironmentNamesALanguage(variables: [String: String], language: Language) {
    #expect(CommandLineLanguage.preferred(by: variables) == language)
  }

  @Test func colourCanBeDeclined() {
    #expect(Terminal.allowsColour(["TERM": "xterm"]))
    #expect(Terminal.allowsColour(["NO_COLOR": ""]))
    #expect(!Terminal.allowsColour(["NO_COLOR": "1"]))
    #expect(!Terminal.allowsColour(["TERM": "dumb"]))
  }

  @Test func theTableIsComplete() {
    #expect(Command.all.map(\.name) == CommandName.allCases)
    for command in Command.all {
      #expect(!command.examples.isEmpty)
      #expect(command.options.contains { $0.name == .help })
      for language in Language.allCases {
        let help = HelpText.of(command.name, in: language)
        #expect(help.split(separator: "\n").allSatisfy { $0.count <= 100 }, "help fits a terminal")
        for example in command.examples { #expect(help.contains(example.line)) }
      }
      for example in command.examples {
        let words = example.line.split(separator: " ").map(String.init).dropFirst().prefix { $0 != ">" }
        #expect(throws: Never.self) { try Arguments.parse(Array(words)) }
      }
    }
  }

  private func command(_ words: String...) throws -> Arguments {
    guard case .command(let arguments) = try Arguments.parse(words) else { throw NoCommand() }
    return arguments
  }

  private struct NoCommand: Error {}
}
