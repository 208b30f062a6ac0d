import Foundation
import Testing

@testable import PolicyCompiler
@testable import klausul

/// What the shells complete, asked of the shells themselves.
struct CompletionsTests {
  private static func isInstalled(_ shell: String) -> Bool {
    ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)") }
  }

  /// What bash makes of the words before the cursor.
  private func bash(_ words: String...) throws -> [String] {
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let run = try Shell.run(
      """
      bash -c 'eval "$(klausul completions bash)"
      COMP_WORDS=(\(list.replacing("'", with: "'\\''"))); COMP_CWORD=\(words.count - 1); _klausul
      printf "%s\\n" "${COMPREPLY[@]}"'
      """,
      in: folder.path
    )
    return run.result.split(separator: "\n").map(String.init)
  }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "policies/shop.policy")
  }

  @Test(.enabled(if: isInstalled("bash"), "bash is not installed"))
  func bashCompletes() throws {
    #expect(try bash("klausul", "ch") == ["check"])
    #expect(
      try bash("klausul", "") == Command.all.map(\.name.rawValue) + [
        "--language", "--help", "-h", "--version",
      ]
    )
    #expect(try bash("klausul", "build", "--re") == ["--readability"])
    #expect(try bash("klausul", "check", "--format", "s") == ["sarif"])
    #expect(try bash("klausul", "check", "pol") == ["policies"])
    #expect(try bash("klausul", "build", "--output", "pol") == ["policies"])
    #expect(try bash("klausul", "explain", "BASIS-001") == ["BASIS-001"])
    #expect(try bash("klausul", "new", "shop", "--does", "ca") == ["cameras"])
  }

  @Test(.enabled(if: isInstalled("fish"), "fish is not installed"))
  func fishCompletes() throws {
    func fish(_ line: String) throws -> [String] {
      let run = try Shell.run(
        "fish --no-config -c 'klausul completions fish | source; complete -C \"\(line)\"'",
        in: folder.path,
        environment: ["HOME": folder.path]
      )
      return run.result.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    }
    #expect(try fish("klausul ch") == ["check"])
    #expect(try fish("klausul check --format s") == ["sarif"])
    #expect(try fish("klausul build --re") == ["--readability"])
    #expect(try fish("klausul check pol") == ["policies/"])
  }

  @Test(.enabled(if: isInstalled("zsh"), "zsh is not installed"))
  func zshCompletes() throws {
    let script = """
      zmodload zsh/zpty
      zpty z TERM=dumb zsh -f -i
      zpty -w z 'PS1=; autoload -U compinit; compinit -u -D; eval "$(klausul completions zsh)"; echo re""ady'
      zpty -r z out '*ready*'
      zpty -n -w z $'klausul ch\\t--format sa\\tpol\\t'
      sleep 1
      zpty -n -w z $'\\n: en""d\\n'
      sleep 1
      while zpty -r -t z out; do print -rn -- $out; done
      """
    try folder.write(script, to: "try.zsh")
    let run = try Shell.run("zsh -f try.zsh", in: folder.path, environment: ["HOME": folder.path])
    // Between them stands what moves the cursor.
    for word in ["check", "--format", "sarif", "policies/"] {
      #expect(run.result.contains(word), "\(run.result)\(run.messages)")
    }
  }

  @Test func everythingIsListedInEveryShell() throws {
    for shell in Completions.Shell.allCases {
      for language in Language.allCases {
        let script = CommandRun(["completions", shell.rawValue], in: folder, language: language).result
        for command in Command.all {
          #expect(script.contains(command.name.rawValue))
          for option in command.options { #expect(script.contains(option.name.rawValue)) }
        }
      }
    }
    let unknown = CommandRun(["completions", "tcsh"], in: folder)
    #expect(unknown.status == .misused)
    #expect(unknown.messages.contains("bash|zsh|fish"))
  }
}
