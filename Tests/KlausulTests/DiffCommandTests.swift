import Foundation
import Testing

@testable import PolicyCompiler
@testable import klausul

/// `klausul diff` between two files, and between a file and a revision of git.
struct DiffCommandTests {
  private let folder: TemporaryFolder
  private static let policy =
    (try? String(contentsOf: root.appending(path: "policies/fjordens-cykler.policy"), encoding: .utf8)) ?? ""
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let next = policy.replacing("\"2026-11\"", with: "\"2026-12\"")
    .replacing("12 months, from: visit", with: "24 months, from: visit")
  private static let change =
    "  ~ We now keep data for ‘See how the site is used’: 24 months, from your visit (before: 12 months, from your visit).\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func twoFiles() throws {
    try folder.write(Self.policy, to: "old.policy")
    try folder.write(Self.next, to: "new.policy")
    let run = CommandRun(["diff", "old.policy", "new.policy"], in: folder)
    #expect(run.status == .fine)
    #expect(run.messages.isEmpty)
    #expect(run.result.hasPrefix("new.policy: 2026-11 → 2026-12\n"))
    #expect(run.result.contains(Self.change + "      new.policy:74\n"))
    let json = CommandRun(["diff", "old.policy", "new.policy", "--format", "json"], in: folder)
    let report = try JSONSerialization.jsonObject(with: Data(json.result.utf8)) as? [String: Any]
    #expect((report?["policies"] as? [Any])?.count == 1)
    #expect(CommandRun(["diff", "old.policy", "old.policy"], in: folder).result.contains("No difference."))
  }

  @Test func aRevisionOfGit() throws {
    try folder.write(Self.policy, to: "policies/shop.policy")
    try folder.write(Self.policy, to: "policies/gone.policy")
    try folder.write("import \"shared/more.policy\"\n" + Self.policy, to: "policies/group.policy")
    try folder.write("// nothing yet\n", to: "policies/shared/more.policy")
    let git = "git -c user.name=t -c user.email=t@example.org"
    #expect(
      try Shell.run("git init -q . && git add -A && \(git) commit -qm one && git tag v1", in: folder.path)
        .status == 0
    )
    try folder.write(Self.next, to: "policies/shop.policy")
    try folder.write(Self.policy, to: "policies/added.policy")
    try FileManager.default.removeItem(atPath: folder.absolute("policies/gone.policy"))
    let run = try Shell.run("klausul diff --since v1 --language en", in: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.result.contains("policies/shop.policy: 2026-11 → 2026-12\n"))
    #expect(run.result.contains(Self.change))
    #expect(run.result.contains("policies/added.policy: new, version 2026-11\n"))
    #expect(run.result.contains("v1:policies/gone.policy: removed, was version 2026-11\n"))
    #expect(run.result.contains("policies/group.policy: 2026-11 → 2026-11\n  No difference.\n"))
    // From a subfolder, and with a name that no revision has.
    let below = try Shell.run(
      "klausul diff --since HEAD shop.policy --language en",
      in: folder.absolute("policies")
    )
    #expect(below.result.contains(Self.change), "\(below.messages)")
    let unknown = try Shell.run("klausul diff --since v2 --language en", in: folder.path)
    #expect(unknown.status == 2)
    #expect(unknown.messages.hasPrefix("error: git knows no revision ‘v2’\n"))
    let option = try Shell.run("klausul diff --since=--help --language en", in: folder.path)
    #expect(option.status == 2)
  }

  @Test func withoutGit() throws {
    try folder.write(Self.policy, to: "policies/shop.policy")
    let outside = try Shell.run(
      "klausul diff --since HEAD --language en",
      in: folder.path,
      environment: ["GIT_CEILING_DIRECTORIES": "/"]
    )
    #expect(outside.status == 2)
    #expect(outside.messages.contains("in no git repository"))
    let none = CommandRun(["diff", "--since", "HEAD"], in: folder, variables: ["PATH": "/nowhere"])
    #expect(none.status == .misused)
    #expect(none.messages.contains("takes git"))
  }

  @Test func changesAreWrittenIntoTheNewVersion() throws {
    try folder.write(Self.policy, to: "old.policy")
    try folder.write(Self.next, to: "new.policy")
    let run = CommandRun(["diff", "old.policy", "new.policy", "--revise"], in: folder)
    #expect(run.messages == "new.policy: the changes were written into the policy\n")
    let revised = try #require(folder.text("new.policy"))
    #expect(
      revised.contains("    revision  \"2026-12\", on: 2026-11-01\n              da: \"Oplysninger til")
    )
    #expect(CommandRun(["check", "new.policy"], in: folder).status == .fine)
    let again = CommandRun(["diff", "old.policy", "new.policy", "--revise"], in: folder)
    #expect(again.messages.contains("version 2026-12 has a revision already"))
    #expect(folder.text("new.policy") == revised)
  }

  @Test func whatCannotBeComparedIsSaid() throws {
    try folder.write(Self.policy, to: "old.policy")
    try folder.write(Self.policy.replacing("basis      contract", with: "basis contrat"), to: "new.policy")
    let run = CommandRun(["diff", "old.policy", "new.policy"], in: folder)
    #expect(run.status == .failed)
    #expect(run.messages.contains("new.policy:33:11: error: "), "\(run.messages)")
    #expect(CommandRun(["diff", "old.policy"], in: folder).status == .misused)
    #expect(CommandRun(["diff", "old.policy", "missing.policy"], in: folder).status == .misused)
  }
}
