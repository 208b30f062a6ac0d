import Foundation
import Testing

@testable import PolicyCompiler
@testable import klausul

/// What the writer does to a folder, and what it never does.
struct OutputWriterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func writesFilesFoldersAndTheList() throws {
    let plan = try write(["a/da/side.html": "æ", "a/en/page.html": "e", "b/x.js": ""])
    #expect(plan.missing.count == 3)
    #expect(try files() == [".klausul", "a/da/side.html", "a/en/page.html", "b/x.js"])
    #expect(folder.text("output/a/da/side.html") == "æ")
    #expect(
      folder.text("output/.klausul") == """
        # Written by klausul build: the files that it may replace and remove.
        a/da/side.html
        a/en/page.html
        b/x.js

        """
    )
  }

  @Test func touchesOnlyWhatChanged() throws {
    try write(["a/same": "1", "a/other": "1"])
    let same = try folder.identity("output/a/same")
    let other = try folder.identity("output/a/other")
    let list = try folder.identity("output/.klausul")
    let plan = try write(["a/same": "1", "a/other": "2"])
    #expect(plan.unchanged == 1)
    #expect(plan.stale.map(\.path) == ["a/other"])
    #expect(try folder.identity("output/a/same") == same)
    #expect(try folder.identity("output/.klausul") == list)
    #expect(try folder.identity("output/a/other") != other)
    #expect(folder.text("output/a/other") == "2")
  }

  @Test func aReaderOfTheOldFileKeepsTheOldBytes() throws {
    try write(["a/x": "old"])
    let reader = try #require(FileHandle(forReadingAtPath: folder.absolute("output/a/x")))
    try write(["a/x": "new and longer"])
    #expect(try reader.readToEnd() == Data("old".utf8))
    #expect(folder.text("output/a/x") == "new and longer")
  }

  @Test func removesOnlyWhatItWrote() throws {
    try write(["a/da/x": "", "a/en/y": "", "b/z": ""])
    try folder.write("mine", to: "output/a/en/notes.txt")
    let plan = try write(["b/z": ""])
    #expect(plan.superfluous == ["a/da/x", "a/en/y"])
    #expect(try folder.tree("output") == [".klausul", "a", "a/en", "a/en/notes.txt", "b", "b/z"])
    #expect(folder.text("output/.klausul")?.hasSuffix("remove.\nb/z\n") == true)
  }

  @Test func anEmptyFolderThatSomebodyElseMadeStays() throws {
    try write(["a/x": ""])
    try Disk.createFolder(folder.absolute("output/theirs"))
    try write(["b/x": ""])
    #expect(try folder.tree("output") == [".klausul", "b", "b/x", "theirs"])
  }

  @Test func aPartialRunLeavesOtherPoliciesAlone() throws {
    try write(["a/x": "1", "a/y": "1", "b/x": "1", "ab/x": "1"])
    let plan = try write(["a/x": "2"], isPartial: true)
    #expect(plan.superfluous == ["a/y"])
    #expect(try files() == [".klausul", "a/x", "ab/x", "b/x"])
    #expect(folder.text("output/.klausul")?.hasSuffix("remove.\na/x\nab/x\nb/x\n") == true)
  }

  @Test func aRunWithoutArtifactsMakesNoFolder() throws {
    let plan = try write([:])
    #expect(plan.isUpToDate)
    #expect(try folder.tree() == [])
  }

  @Test func theLastArtifactLeavesAnEmptyList() throws {
    try write(["a/x": ""])
    try write([:])
    #expect(try folder.tree("output") == [".klausul"])
    #expect(try plan([:]).isUpToDate)
  }

  @Test func aForeignFileIsNotOverwritten() throws {
    try folder.write("mine", to: "output/a/x")
    try folder.write("mine", to: "output/a/y")
    #expect(
      message(["a/x": "new", "b/x": ""])
        == "‘output/a/x’ was not written by klausul, so it is not overwritten"
    )
    #expect(
      message(["a/x": "new", "a/y": "new"])
        == "‘output/a/x’ and 1 more were not written by klausul, so they are not overwritten"
    )
    #expect(folder.text("output/a/x") == "mine")
    #expect(try files() == ["a/x", "a/y"])
  }

  @Test func aFileThatIsAlreadyRightIsAdopted() throws {
    try folder.write("same", to: "output/a/x")
    let before = try folder.identity("output/a/x")
    let plan = try write(["a/x": "same"])
    #expect(plan.unchanged == 1)
    #expect(try folder.identity("output/a/x") == before)
    try write(["b/x": ""])
    #expect(try files() == [".klausul", "b/x"])
  }

  @Test(arguments: [
    "../victim", "/etc/victim", "a/../../victim", "a//victim", "./victim", ".klausul", "a/", "..",
  ])
  func aHostileListIsNotFollowed(entry: String) throws {
    try folder.write("keep", to: "victim")
    try folder.write("# list\n\(entry)\n", to: "output/.klausul")
    #expect(
      message(["a/x": ""])
        == "‘output/.klausul’ is not a list that klausul wrote, so it is not followed"
    )
    #expect(folder.text("victim") == "keep")
    #expect(try files() == [".klausul"])
  }

  @Test func somethingElseNamedLikeTheListIsNotFollowed() throws {
    try folder.write("x\n", to: "output/.klausul")
    try folder.write("", to: "output/x")
    #expect(message([:])?.contains("is not a list") == true)
    try FileManager.default.removeItem(atPath: folder.absolute("output/.klausul"))
    try folder.write("# list\nx\n", to: "list")
    try folder.link("output/.klausul", to: "../list")
    #expect(message([:]) == "‘output/.klausul’ should be a plain file, but is not")
    #expect(try files() == [".klausul", "x"])
  }

  @Test func aListThatGitGaveWindowsLineEndsIsRead() throws {
    try write(["a/x": "1"])
    try folder.write("# list\r\na/x\r\n", to: "output/.klausul")
    try write(["b/x": "1"])
    #expect(try files() == [".klausul", "b/x"])
  }

  @Test func entriesThatAreGoneOrReplacedAreForgotten() throws {
    try write(["a/gone": "", "a/link": "", "a/folder": "", "far/x": ""])
    try folder.write("keep", to: "elsewhere/x")
    for path in ["a/gone", "a/link", "a/folder", "far"] {
      try FileManager.default.removeItem(atPath: folder.absolute("output/" + path))
    }
    try folder.link("output/a/link", to: "../../elsewhere/x")
    try folder.write("mine", to: "output/a/folder/x")
    try folder.link("output/far", to: "../elsewhere")
    let plan = try write(["b/x": ""])
    #expect(plan.superfluous.isEmpty)
    #expect(folder.text("elsewhere/x") == "keep")
    #expect(folder.text("output/a/folder/x") == "mine")
    #expect(folder.text("output/.klausul")?.hasSuffix("remove.\nb/x\n") == true)
  }

  @Test func nothingIsWrittenThroughALink() throws {
    try folder.write("keep", to: "elsewhere/x")
    try Disk.createFolder(folder.absolute("output/b"))
    try folder.link("output/a", to: "../elsewhere")
    try folder.link("output/b/x", to: "../../elsewhere/x")
    #expect(message(["a/x": "new"]) == "‘output/a’ should be a folder, but is not")
    #expect(message(["b/x": "new"]) == "‘output/b/x’ should be a plain file, but is not")
    #expect(folder.text("elsewhere/x") == "keep")
  }

  @Test func theOutputFolderItselfMayBeALink() throws {
    try Disk.createFolder(folder.absolute("public"))
    try folder.link("output", to: "public")
    try write(["a/x": "1"])
    #expect(folder.text("public/a/x") == "1")
  }

  @Test func whatIsInTheWayIsNamed() throws {
    try folder.write("", to: "output/a")
    try Disk.createFolder(folder.absolute("output/b/x"))
    #expect(message(["a/x": ""]) == "‘output/a’ should be a folder, but is not")
    #expect(message(["b/x": ""]) == "‘output/b/x’ should be a plain file, but is not")
    try folder.write("", to: "file")
    let error = #expect(throws: CommandError.self) {
      try OutputWriter(folder: folder.absolute("file"), shown: "file").plan([], isPartial: false)
    }
    #expect(error?.message.en == "‘file’ is not a folder, so nothing can be written to it")
  }

  @Test func twoPoliciesCannotShareAFile() throws {
    let error = #expect(throws: CommandError.self) {
      try writer.plan(
        [
          ("one.policy", [Artifact(path: "a/x", text: "")]),
          ("two.policy", [Artifact(path: "A/x", text: "")]),
        ],
        isPartial: false
      )
    }
    #expect(error?.message.en == "‘one.policy’ and ‘two.policy’ would both write ‘output/A/x’")
    #expect(try folder.tree() == [])
  }

  @Test(arguments: ["../x", "/x", "a/../../x", "a\nb", "", "a\\b", ".klausul", "#a"])
  func noArtifactLeavesTheFolder(path: String) throws {
    #expect(message([path: "new"])?.hasSuffix("which is no name for a file in ‘output’") == true)
    #expect(try folder.tree() == [])
  }

  @Test func aRunThatIsCutShortLosesTrackOfNothing() throws {
    try write(["a/old": "1"])
    // A folder in the place of a file lets the write fail after the plan was made.
    let plan = try plan(["b/one": "1", "c/two": "2"])
    try folder.write("", to: "output/c")
    let error = #expect(throws: CommandError.self) { try writer.carryOut(plan) }
    #expect(error?.message.en == "‘output/c/two’ cannot be written: the name is taken")
    #expect(folder.text("output/.klausul")?.hasSuffix("remove.\na/old\nb/one\nc/two\n") == true)
    #expect(try files() == [".klausul", "a/old", "b/one", "c"])

    try FileManager.default.removeItem(atPath: folder.absolute("output/c"))
    try write(["c/two": "2"])
    #expect(try files() == [".klausul", "c/two"])
  }

  @Test func aFolderThatMayNotBeWrittenIsSaidToBe() throws {
    try write(["a/x": "1"])
    try #require(chmod(folder.absolute("output/a"), 0o555) == 0)
    defer { chmod(folder.absolute("output/a"), 0o755) }
    // The superuser may write everywhere.
    guard geteuid() != 0 else { return }
    let plan = try plan(["a/x": "2"])
    let error = #expect(throws: CommandError.self) { try writer.carryOut(plan) }
    #expect(error?.message.en == "‘output/a/x’ cannot be written: permission denied")
    #expect(folder.text("output/a/x") == "1")
  }

  @Test func leavesNoTemporaryFile() throws {
    try Disk.createFolder(folder.absolute("output/x"))
    #expect(throws: DiskError(code: EISDIR)) { try Disk.replace(folder.absolute("output/x"), with: [1]) }
    #expect(try folder.tree("output") == ["x"])
  }

  private var writer: OutputWriter { OutputWriter(folder: folder.absolute("output"), shown: "output") }

  private func plan(_ texts: [String: String], isPartial: Bool = false) throws -> OutputPlan {
    let artifacts = texts.map { Artifact(path: $0.key, text: $0.value) }
    return try writer.plan([("test.policy", artifacts)], isPartial: isPartial)
  }

  @discardableResult
  private func write(_ texts: [String: String], isPartial: Bool = false) throws -> OutputPlan {
    let plan = try plan(texts, isPartial: isPartial)
    try writer.carryOut(plan)
    return plan
  }

  private func message(_ texts: [String: String]) -> String? {
    #expect(throws: CommandError.self) { try plan(texts) }?.message.en
  }

  /// The files of the output folder without the folders.
  private func files() throws -> [String] {
    try folder.tree("output").filter { path in
      (try? Disk.kind(of: folder.absolute("output/" + path), followingLinks: false)) != .folder
    }
  }
}
