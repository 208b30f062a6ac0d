import Foundation
import Testing

@testable import PolicyCompiler
@testable import klausul

/// Everything that the documents tell a reader to do is done here, and every place that they lead to is there.
@Suite struct DocumentationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  static let guides = ["first-policy.da.md", "first-policy.en.md", "ci.md", "templates.md"]
  static let documents =
    ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] + guides.map { "output/guides/" + $0 }

  /// The commands of a guide, one after the other in one folder, say what the guide prints.
  @Test(arguments: guides)
  func guidesAreTrue(_ name: String) throws {
    let path = "output/guides/" + name
    let document = Self.text(path)
    let guide = try Guide(
      document,
      language: name.contains(".da.") ? .da : .en,
      root: Self.root,
      in: try TemporaryFolder()
    )
    #expect(guide.commands.count > 2)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(guide.text.utf8).write(to: Self.root.appending(path: path))
    } else {
      #expect(
        guide.text == document,
        "UPDATE_GOLDENS=1 swift test --filter DocumentationTests writes it anew"
      )
    }
    for run in guide.commands { #expect(run.status < 2, "\(run.command)") }
  }

  /// The guides in both languages do the same.
  @Test func theFirstGuideIsOneInTwoLanguages() throws {
    func commands(_ language: String) -> [Substring] {
      Self.text("output/guides/first-policy.\(language).md").split(separator: "\n").filter {
        $0.hasPrefix("$ ")
      }
    }
    #expect(commands("da") == commands("en"))
    #expect(!commands("da").isEmpty)
  }

  @Test(arguments: documents)
  func linksLeadSomewhere(_ path: String) throws {
    let folder = Self.root.appending(path: path).deletingLastPathComponent()
    for link in Self.text(path).matches(of: /\]\(([^)\s]+)\)/).map(\.output.1) where !link.contains("://") {
      let file = link.prefix { $0 != "#" }
      guard !file.isEmpty else { continue }
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: String(file)).path()), "\(link)")
    }
  }

  /// The README's own examples: each command line is carried out beside the example policies, or is what CI runs.
  @Test(arguments: ["README.md", "CONTRIBUTING.md"])
  func theExamplesOfTheReadmeRun(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text("policies/fjordens-cykler.policy"), to: "policies/shop.policy")
    try folder.write(Self.text("policies/fjordens-cykler.policy"), to: "published/shop.policy")
    let library = "Sources/PolicyCompiler/Law/Library/subjects.policy"
    try folder.write(Self.text(library), to: library)
    let ci = [".ci/run", ".ci/test", ".ci/release"].map(Self.text).joined()
    var isShell = false
    var count = 0
    for line in Self.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isShell = line == "```sh" }
      let command =
        line.split(separator: "#")[...].first.map { $0.split(separator: " ").joined(separator: " ") } ?? ""
      guard isShell, !line.hasPrefix("```"), !command.isEmpty else { continue }
      count += 1
      if let rest = command.wholeMatch(of: /(?:swift run )?(klausul .*)/)?.output.1 {
        let run = try Shell.run(String(rest), in: folder.path, environment: ["LANG": "en"])
        #expect(run.status < 2, "\(command): \(run.messages)")
      } else {
        let program = command.split(separator: " ").first { !$0.contains("=") } ?? ""
        let isThere =
          ci.contains(command)
          || FileManager.default.isExecutableFile(
            atPath: Self.root.appending(path: String(program)).path()
          ) || command.contains("swift test") || command.contains("swift run")
        #expect(isThere, "CI does not run: \(command)")
      }
    }
    #expect(count > 3)
  }

  /// The smallest policy is clean, and without its basis it gets the message that the README shows.
  @Test func theSmallestPolicyIsClean() throws {
    let folder = try TemporaryFolder()
    let readme = Self.text("README.md")
    let policy = try #require(readme.firstMatch(of: /(?s)```policy\n(.*?)```/)).output.1
    try folder.write(String(policy), to: "policies/shop.policy")
    #expect(CommandRun(["check", "--strict"], in: folder).messages == "no errors in 1 file\n")
    let basis = try #require(policy.firstMatch(of: /(?s)    basis .*?\n    }\n/)).output
    try folder.write(String(policy).replacing(basis, with: ""), to: "policies/shop.policy")
    let shown = try #require(readme.firstMatch(of: /(?s)```\n(policies\/shop.policy:.*?)```/)).output.1
    #expect(CommandRun(["check"], in: folder).messages.hasPrefix(String(shown)))
  }

  /// Policies that are shown are policies: what stands in a block `policy` can be read.
  @Test(arguments: documents)
  func shownPoliciesCanBeRead(_ path: String) {
    for block in Self.text(path).matches(of: /(?s)```policy\n(.*?)```/) {
      let errors = Parser.parse(Array(block.output.1.utf8), file: 0).diagnostics
      #expect(errors.isEmpty, "\(block.output.1)")
    }
  }
}
