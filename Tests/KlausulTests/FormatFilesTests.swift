import Foundation
import Testing

@testable import PolicyCompiler
@testable import klausul

/// `klausul fmt` over files, folders and standard input.
struct FormatFilesTests {
  private let folder: TemporaryFolder
  private let untidy = "data a {\nname \"x\" // why\n}\n"
  private let tidy = "data a {\n    name \"x\"    // why\n}\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func laysOutEveryFileBelowAFolder() throws {
    try folder.write(untidy, to: "policies/a.policy")
    try folder.write(tidy, to: "policies/b.policy")
    try folder.write(untidy, to: "policies/shared/group.policy")
    try folder.write(untidy, to: "policies/.hidden.policy")
    try folder.write(untidy, to: "policies/notes.txt")
    let run = CommandRun(["fmt"], in: folder)
    #expect(run.status == .fine)
    #expect(run.result.isEmpty)
    #expect(
      run.messages == """
        policies/a.policy:2: laid out
        policies/shared/group.policy:2: laid out
        2 files laid out, 1 unchanged

        """
    )
    #expect(folder.text("policies/a.policy") == tidy)
    #expect(folder.text("policies/shared/group.policy") == tidy)
    #expect(folder.text("policies/.hidden.policy") == untidy)
    #expect(folder.text("policies/notes.txt") == untidy)
    #expect(CommandRun(["fmt"], in: folder).messages == "3 files are laid out as they should be\n")
  }

  @Test func checkWritesNothing() throws {
    try folder.write(untidy, to: "a.policy")
    let run = CommandRun(["fmt", "--check", "a.policy"], in: folder, language: .da)
    #expect(run.status == .failed)
    #expect(run.messages == "a.policy:2: er ikke formateret\nformatér dem med: klausul fmt\n")
    #expect(folder.text("a.policy") == untidy)
    try folder.write(tidy, to: "a.policy")
    #expect(CommandRun(["fmt", "--check", "a.policy"], in: folder).status == .fine)
  }

  @Test func whatCannotBeReadStaysAndTheRestIsLaidOut() throws {
    try folder.write("data a {\nname \"x\n}\n", to: "policies/broken.policy")
    try folder.write(untidy, to: "policies/fine.policy")
    let run = CommandRun(["fmt"], in: folder)
    #expect(run.status == .failed)
    #expect(run.messages.contains("policies/broken.policy:2:6: error: "))
    #expect(folder.text("policies/broken.policy") == "data a {\nname \"x\n}\n")
    #expect(folder.text("policies/fine.policy") == tidy)
  }

  @Test func aLinkStaysALink() throws {
    try folder.write(untidy, to: "elsewhere.policy")
    try FileManager.default.createSymbolicLink(
      atPath: folder.absolute("a.policy"),
      withDestinationPath: "elsewhere.policy"
    )
    #expect(CommandRun(["fmt", "a.policy"], in: folder).status == .fine)
    #expect(folder.text("elsewhere.policy") == tidy)
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: folder.absolute("a.policy"))) != nil)
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let piped = try Shell.run("printf 'data a {\\nname 1 // why\\n}' | klausul fmt -", in: folder.path)
    #expect(piped.status == 0)
    #expect(piped.result == "data a {\n    name 1    // why\n}\n")
    let broken = try Shell.run("printf 'data a {\\nname 1 2\\n}' | klausul fmt -", in: folder.path)
    #expect(broken.status == 1)
    #expect(broken.result.isEmpty)
    #expect(broken.messages.contains("-:2:8: error: "))
    #expect(try Shell.run("printf 'a  1' | klausul fmt --check -", in: folder.path).status == 1)
    #expect(CommandRun(["fmt", "-", "a.policy"], in: folder).status == .misused)
  }
}
