import Foundation
import Testing

/// The built program, as a shell meets it.
@Suite(.serialized)
struct ProgramTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func saysWhatToDoNext() throws {
    let run = try shell("klausul")
    #expect(run.status == 0)
    #expect(run.result.contains("klausul check"))
    #expect(run.messages.isEmpty)
  }

  @Test func helpIsAResult() throws {
    #expect(try shell("klausul build --help").result.hasPrefix("klausul build – check, then write"))
    #expect(try shell("LANG=da_DK.UTF-8 klausul --help").result.contains("Brug: klausul KOMMANDO"))
    #expect(try shell("LANG=da_DK klausul -h --language en").result.contains("Usage: klausul COMMAND"))
  }

  @Test func wrongUseIsAMessageAndTwo() throws {
    let run = try shell("klausul chek")
    #expect(run.status == 2)
    #expect(run.result.isEmpty)
    #expect(
      run.messages == """
        error: there is no command ‘chek’
              = did you mean ‘klausul check’?
              = klausul help

        """
    )
    #expect(try shell("klausul check").status == 2)
    #expect(try shell("klausul explain NOPE-999").status == 2)
  }

  @Test func aClosedPipeIsNoAccident() throws {
    let run = try shell("(sleep 0.2; klausul help; echo \"status $?\" >&2) | true")
    #expect(run.messages == "status 0\n")
  }

  @Test func aClosedPipeChangesNoVerdict() throws {
    try folder.write("certainly no policy\n", to: "a.policy")
    for format in ["github", "sarif", "junit", "json"] {
      let run = try shell(
        "(sleep 0.2; klausul check a.policy --format \(format); echo \"status $?\" >&2) | true"
      )
      #expect(run.messages == "status 1\n")
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aResultThatIsLostIsAnError() throws {
    let run = try shell("klausul help > /dev/full")
    #expect(run.status == 2)
    #expect(run.messages == "error: ‘standard output’ cannot be written: the disk is full\n")
    try folder.write("certainly no policy\n", to: "a.policy")
    #expect(try shell("klausul check a.policy --format sarif > /dev/full").status == 2)
  }

  @Test func aFolderThatIsGoneIsSaidToBe() throws {
    let run = try shell("mkdir gone && cd gone && rmdir ../gone && klausul check")
    #expect(run.status == 2)
    #expect(run.messages == "error: the current folder does not exist any more\n")
  }

  @Test func aPipeGetsNoColour() throws {
    try folder.write("certainly no policy\n", to: "a.policy")
    #expect(try !shell("TERM=xterm klausul check a.policy").messages.contains("\u{1B}"))
  }

  private func shell(_ script: String) throws -> (status: Int32, result: String, messages: String) {
    try Shell.run(script, in: folder.path)
  }
}
