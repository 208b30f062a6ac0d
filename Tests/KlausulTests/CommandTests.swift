import Foundation
import Testing

@testable import PolicyCompiler
@testable import klausul

/// Whole commands with a compiler that does as it is told.
struct CommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func checkShowsEveryReportAndASummary() throws {
    try folder.write("fine\nerror here\n", to: "policies/a.policy")
    try folder.write("warning\n", to: "policies/b.policy")
    let run = run("check")
    #expect(run.status == .failed)
    #expect(run.result.isEmpty)
    #expect(
      run.messages == """
        policies/a.policy:2:1: error: as you say [TEST-001]
            2 │ error here
              │ ^^^^^
              = klausul explain TEST-001

        policies/b.policy:1:1: warning: as you say [TEST-001]
            1 │ warning
              │ ^^^^^^^
              = klausul explain TEST-001

        1 error, 1 warning in 2 files

        """
    )
  }

  @Test func warningsFailOnlyWhereTheyCount() throws {
    try folder.write("warning", to: "a.policy")
    #expect(run("check", "a.policy").status == .fine)
    #expect(run("check", "a.policy", "--strict").status == .failed)
    try folder.write("note", to: "a.policy")
    #expect(run("check", "a.policy", "--strict").status == .fine)
    try folder.write("", to: "a.policy")
    #expect(run("check", "a.policy").messages == "no errors in 1 file\n")
  }

  @Test func aMistakeInASharedFileIsSaidOnce() throws {
    try folder.write("error", to: "shared/group.policy")
    try folder.write("import shared/group.policy", to: "policies/a.policy")
    try folder.write("import shared/group.policy", to: "policies/b.policy")
    let run = run("check")
    #expect(run.messages.ranges(of: "shared/group.policy:1:1").count == 1)
    #expect(run.messages.hasSuffix("1 error in 1 file\n"))
    // Both policies are still unfit to be built.
    #expect(self.run("build").status == .failed)
  }

  @Test func pathsElsewhereCanBeOpened() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("error", to: "a.policy")
    let path = elsewhere.absolute("a.policy")
    #expect(run("check", path).messages.hasPrefix("\(path):1:1: error"))
  }

  @Test func coverageIsAResult() throws {
    try folder.write("site \"https://www.example.dk\" {\n}\n", to: "policies/a.policy")
    let run = CommandRun(["check", "--coverage"], in: folder)
    #expect(run.status == .failed)
    #expect(run.result.hasPrefix("policies/a.policy: what GDPR Art. 13 and 14 require to be told\n"))
    #expect(run.messages.contains("error"))
    let json = CommandRun(["check", "--coverage", "--format", "json"], in: folder)
    #expect(json.result.hasPrefix("{\n  \"policies\": [\n"))
    #expect(json.messages == run.messages)
    #expect(CommandRun(["check", "--coverage", "--format", "sarif"], in: folder).status == .misused)
  }

  @Test func asOfReachesTheCompiler() throws {
    try folder.write("", to: "a.policy")
    var compiler = CompilerFace.obeying
    let days = Days()
    compiler.check = { inputs in
      days.all.append(inputs.asOf)
      return Report(diagnostics: [], sources: SourceSet())
    }
    for words in [["check"], ["check", "--as-of", "2020-07-16"], ["check", "--as-of=today"]] {
      _ = CommandRun(words + ["a.policy"], in: folder, compiler: compiler)
    }
    #expect(days.all[0] == nil)
    #expect(days.all[1] == CalendarDate("2020-07-16"))
    #expect(try #require(days.all[2]) >= #require(CalendarDate("2025-01-01")))
  }

  @Test func buildWritesAndSaysWhat() throws {
    try folder.write("write a/x 1\nwrite a/y 1", to: "policies/a.policy")
    try folder.write("write b/x 1", to: "policies/b.policy")
    #expect(run("build").messages == "no errors in 2 files\n3 files written in output\n")
    #expect(run("build").messages.hasSuffix("0 files written, 3 unchanged in output\n"))
    try folder.write("write a/x 2", to: "policies/a.policy")
    let run = CommandRun(["build"], in: folder, language: .da, compiler: .obeying)
    #expect(run.messages == "ingen fejl i 2 filer\n1 fil skrevet, 1 uændret, 1 fjernet i output\n")
    #expect(run.result.isEmpty)
    #expect(try folder.tree("output") == [".klausul", "a", "a/x", "b", "b/x"])
  }

  @Test func readabilityIsMeasuredFromWhatIsBuilt() throws {
    let hard = "Organisational considerations necessitate comprehensive documentation."
    try folder.write(
      """
      page da a/da/x.html <main><p>Vi passer på dine oplysninger.</p></main>
      page en a/en/x.html <main><p data-source="a.policy:7">\(hard)</p></main>
      write a/en/x.fragment.html <main><p>\(hard)</p></main>
      """,
      to: "policies/a.policy"
    )
    let run = run("build", "--readability")
    #expect(run.status == .fine, "a page that is hard to read does not fail the build")
    #expect(
      run.result == """
        output/a/da/x.html  5 words  1 sentence  5.0 words per sentence  LIX 25.0
        output/a/en/x.html  5 words  1 sentence  5.0 words per sentence  Flesch −204.3 – misses the goal (Flesch at least 50)

        The hardest of output/a/en/x.html:
          a.policy:7 (5 words)
            “\(hard)”

        Split long sentences, and find shorter words for long ones.

        """
    )
    // Also where nothing is written, and never into what a machine reads.
    #expect(self.run("build", "--check", "--readability").result == run.result)
    let json = self.run("build", "--readability", "--format", "json")
    #expect(!json.result.contains("LIX") && json.messages.contains("LIX 25.0"))
    #expect(self.run("build").result.isEmpty)
    #expect(CommandRun(["help", "build"], in: folder).result.contains("end in . ! ?"))
  }

  @Test func aFailingBuildLeavesTheOldOutputWhole() throws {
    try folder.write("write a/x 1", to: "policies/a.policy")
    try folder.write("write b/x 1", to: "policies/b.policy")
    #expect(run("build").status == .fine)
    let before = try folder.identity("output/a/x")
    try folder.write("write a/x 2", to: "policies/a.policy")
    try folder.write("error", to: "policies/b.policy")
    let run = run("build")
    #expect(run.status == .failed)
    #expect(run.messages.hasSuffix("1 error in 1 file\nnothing was written to output\n"))
    #expect(try folder.identity("output/a/x") == before)
    try folder.write("warning\nwrite b/x 1", to: "policies/b.policy")
    #expect(self.run("build", "--strict").status == .failed)
    #expect(try folder.identity("output/a/x") == before)
    #expect(self.run("build").status == .fine)
    #expect(folder.text("output/a/x") == "2")
  }

  @Test func buildingOneFileLeavesTheOthersAlone() throws {
    try folder.write("write a/x 1", to: "policies/a.policy")
    try folder.write("write b/x 1", to: "policies/b.policy")
    #expect(run("build").status == .fine)
    try folder.write("write a/y 1", to: "policies/a.policy")
    #expect(run("build", "policies/a.policy").messages.hasSuffix("1 file written, 1 removed in output\n"))
    #expect(try folder.tree("output") == [".klausul", "a", "a/y", "b", "b/x"])
  }

  @Test func buildCheckWritesNothingAndListsWhatIsNotRight() throws {
    try folder.write("write a/x 1\nwrite a/y 1\nwrite a/z 1", to: "policies/a.policy")
    #expect(run("build", "--check").status == .failed)
    #expect(folder.text("output/a/x") == nil)
    #expect(run("build").status == .fine)
    let fresh = run("build", "--check")
    #expect(fresh.status == .fine)
    #expect(fresh.messages.hasSuffix("output is up to date\n"))

    try folder.write("write a/w 1\nwrite a/x 2\nwrite a/y 1", to: "policies/a.policy")
    let before = try folder.tree()
    let stale = run("build", "--check")
    #expect(stale.status == .failed)
    #expect(
      stale.messages.hasSuffix(
        """
        output is not up to date:
          output/a/w is missing
          output/a/x is stale
          output/a/z is superfluous
        bring it up to date with the same command without --check

        """
      )
    )
    #expect(try folder.tree() == before)
    #expect(folder.text("output/a/x") == "1")
  }

  @Test func aLongListOfFindingsIsCut() throws {
    try folder.write((10..<35).map { "write a/\($0) x\n" }.joined(), to: "a.policy")
    let messages = run("build", "a.policy", "--check").messages
    #expect(messages.contains("  output/a/29 is missing\n  … and 5 more\nbring it"))
  }

  @Test func aMissingListIsStaleOutput() throws {
    try folder.write("write a/x 1", to: "a.policy")
    #expect(run("build", "a.policy").status == .fine)
    try FileManager.default.removeItem(atPath: folder.absolute("output/.klausul"))
    #expect(run("build", "a.policy", "--check").messages.contains("  output/.klausul is missing\n"))
    #expect(run("build", "a.policy").messages.hasSuffix("0 files written, 1 unchanged in output\n"))
    #expect(run("build", "a.policy", "--check").status == .fine)
  }

  @Test func outputAndTemplatesCanBeElsewhere() throws {
    try folder.write("write a/x 1", to: "a.policy")
    try folder.write("t", to: "mine/page.mustache")
    var compiler = CompilerFace.obeying
    let build = compiler.build
    compiler.build = { inputs in
      #expect(inputs.templates == ["page.mustache": Array("t".utf8)])
      #expect(inputs.templatesFolder == "mine")
      return build(inputs)
    }
    let words = ["build", "a.policy", "--templates", "./mine/", "--output", "deep/public/"]
    let run = CommandRun(words, in: folder, compiler: compiler)
    #expect(run.messages.hasSuffix("1 file written in deep/public\n"))
    #expect(folder.text("deep/public/a/x") == "1")
  }

  @Test func whatCannotBeWrittenIsWrongUse() throws {
    try folder.write("write a/x 1", to: "a.policy")
    try folder.write("", to: "file")
    let run = run("build", "a.policy", "--output", "file")
    #expect(run.status == .misused)
    #expect(
      run.messages.hasSuffix(
        """
        error: ‘file’ is not a folder, so nothing can be written to it
              = choose another folder: --output DIR

        """
      )
    )
    try folder.write("write a/x 1\nwrite a/x 2", to: "twice.policy")
    #expect(self.run("build", "a.policy", "twice.policy").status == .misused)
    #expect(folder.text("output/a/x") == nil)
  }

  @Test func explainFindsCodesAndSuggestsThem() {
    #expect(run("explain", "basis-001").result == "BASIS-001 in en\n")
    let unknown = run("explain", "BASIS-01")
    #expect(unknown.status == .misused)
    #expect(unknown.result.isEmpty)
    #expect(unknown.messages == "error: there is no code ‘BASIS-01’\n      = did you mean ‘BASIS-001’?\n")
    #expect(run("explain").status == .misused)
    #expect(run("explain", "--all", "BASIS-001").status == .misused)
  }

  @Test func explainAllExplainsEveryCode() {
    var compiler = CompilerFace.obeying
    compiler.explain = { code, language in "\(code) \(language.rawValue)\n" }
    let run = CommandRun(["explain", "--all"], in: folder, language: .da, compiler: compiler)
    #expect(run.result == "BASIS-001 da\n\nBASIS-002 da\n")
  }

  @Test func whatWasAskedForGoesToTheResult() {
    #expect(run("language").result == "# Language (en)\n")
    #expect(run("help", "check").result.hasPrefix("klausul check – "))
    #expect(run("help", "chekc").messages.contains("did you mean ‘klausul check’?"))
    #expect(run("--version").result == "klausul \(Version.current)\n")
    #expect(run().result.contains("klausul check"))
    #expect(run().status == .fine)
  }

  private func run(_ words: String...) -> CommandRun {
    CommandRun(words, in: folder, compiler: .obeying)
  }

  private final class Days {
    var all: [CalendarDate?] = []
  }
}
