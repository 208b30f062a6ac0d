import Foundation
import Testing

@testable import PolicyCompiler
@testable import klausul

/// `--previous`: the policy as last published.
struct PreviousTests {
  private let folder: TemporaryFolder
  private let source: String

  init() throws {
    folder = try TemporaryFolder()
    source = Example.passes("// A policy.").completed()
    try folder.write(source, to: "policies/a.policy")
  }

  private func run(_ words: String...) -> CommandRun { CommandRun(words, in: folder) }

  @Test func aPolicyIsComparedWith() throws {
    try folder.write(source, to: "published/a.policy")
    #expect(run("check", "policies/a.policy", "--previous", "published/a.policy").status == .fine)
    try folder.write(source.replacing("1 year", with: "6 months"), to: "published/a.policy")
    for previous in ["published/a.policy", "published"] {
      let run = run("check", "policies/a.policy", "--previous", previous)
      #expect(run.status == .failed)
      #expect(run.messages.contains("[VER-003]"))
    }
    #expect(run("build", "--previous", "published").status == .failed)
  }

  @Test func aNewPolicyHasNoPrevious() throws {
    try folder.write(source, to: "published/b.policy")
    #expect(run("check", "--previous", "published").status == .fine)
  }

  @Test func aManifestIsComparedWith() throws {
    #expect(run("build", "--output", "published").status == .fine)
    #expect(run("check", "--previous", "published/a/cookies.json").status == .fine)
    try folder.write(
      source.replacing("\"2026-11\"", with: "\"2026-10\""),
      to: "policies/a.policy"
    )
    for previous in ["published/a/cookies.json", "published"] {
      let run = run("check", "--previous", previous)
      #expect(run.status == .failed)
      #expect(run.messages.contains("[VER-002]"))
    }
  }

  @Test func wrongUse() throws {
    #expect(run("check", "--previous", "nowhere.policy").status == .misused)
    try folder.write("{}", to: "cookies.json")
    let run = run("check", "--previous", "cookies.json")
    #expect(run.status == .misused)
    #expect(run.messages.contains("cookies.json’ is not a cookies.json that klausul wrote"))
    try folder.write(source, to: "policies/b.policy")
    try folder.write(source, to: "published/a.policy")
    #expect(self.run("check", "--previous", "published/a.policy").status == .misused)
  }
}
