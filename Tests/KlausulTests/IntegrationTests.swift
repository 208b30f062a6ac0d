import Foundation
import Testing

/// What other systems use: the action for GitHub, the hooks for pre-commit, the job for GitLab.
struct IntegrationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.text("policies/fjordens-cykler.policy"), to: "policies/shop.policy")
  }

  private static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  /// A release as the action would find it: an archive and its sum.
  private func release(spoilt: Bool = false) throws -> String {
    let name = "klausul-0.1.0-$(uname -s | tr A-Z a-z)-$(uname -m)"
    let made = try Shell.run(
      """
      set -e; name=\(name); mkdir -p release/$name
      printf '#!/bin/sh\\nexec %s "$@"\\n' "$(command -v klausul)" > release/$name/klausul
      chmod +x release/$name/klausul; cd release; tar -czf $name.tar.gz $name
      sha256sum $name.tar.gz > $name.tar.gz.sha256; \(spoilt ? "echo x >> $name.tar.gz" : "true")
      """,
      in: folder.path
    )
    try #require(made.status == 0, "\(made.messages)")
    return "file://\(folder.path)/release"
  }

  /// The commands of the action's steps, in their order.
  private var steps: [String] {
    Self.text(".github/actions/check/action.yml").matches(of: /\n      run: (.*)/).map { match in
      let line = String(match.output.1)
      return line.hasPrefix("'") ? String(line.dropFirst().dropLast()).replacing("''", with: "'") : line
    }
  }

  private func runAction(command: String, sarif: String = "", downloads: String) throws -> [Int32] {
    try folder.write("", to: "github-path")
    let variables = [
      "GITHUB_ACTION_PATH": Self.root.appending(path: ".github/actions/check").path(),
      "RUNNER_TEMP": folder.path + "/tools", "GITHUB_PATH": folder.path + "/github-path",
      "KLAUSUL_DOWNLOADS": downloads, "KLAUSUL_COMMAND": command, "KLAUSUL_SARIF": sarif,
    ]
    #expect(steps.count == 3)
    return try steps.enumerated().filter { $0.offset != 1 || !sarif.isEmpty }.map { _, step in
      let script = "bash -eo pipefail -c '\(step.replacing("'", with: "'\\''"))'"
      return try Shell.run(script, in: folder.path, environment: variables).status
    }
  }

  @Test func theActionChecks() throws {
    let downloads = try release()
    #expect(
      try runAction(command: "check --format github", sarif: "klausul.sarif", downloads: downloads) == [
        0, 0, 0,
      ]
    )
    #expect(folder.text("klausul.sarif")?.contains("\"2.1.0\"") == true)
    #expect(folder.text("github-path")?.hasSuffix("/tools/klausul\n") == true)
    // What is wrong fails the last step, and is still written down.
    let text = Self.text("policies/fjordens-cykler.policy").replacing("basis      contract\n", with: "\n")
    try folder.write(text, to: "policies/shop.policy")
    #expect(try runAction(command: "check", sarif: "klausul.sarif", downloads: downloads) == [0, 0, 1])
    #expect(folder.text("klausul.sarif")?.contains("BASIS-001") == true)
  }

  @Test func aSpoiltReleaseIsNotInstalled() throws {
    #expect(try runAction(command: "check", downloads: try release(spoilt: true))[0] != 0)
    #expect(!FileManager.default.fileExists(atPath: folder.absolute("tools/klausul/klausul")))
  }

  @Test func theVersionIsThatOfTheProgram() throws {
    let version = Self.text(".github/actions/check/version")
    #expect(try Shell.run("klausul --version", in: folder.path).result == "klausul " + version)
    #expect(Self.text(".ci/gitlab.yml").contains("KLAUSUL_VERSION: \"\(version.dropLast())\""))
    #expect(Self.text("output/guides/ci.md").contains("check@\(version.dropLast())"))
  }

  /// The entries of the hooks are commands that there are; a wrong word would be status 2.
  @Test func theHooksRun() throws {
    let hooks = Self.text(".pre-commit-hooks.yaml")
    let entries = hooks.matches(of: /entry: (.*)/).map { String($0.output.1) }
    #expect(entries.count == 3)
    #expect(try Shell.run("klausul build -q", in: folder.path).status == 0)
    for entry in entries {
      let files = entry.contains("fmt") ? " policies/shop.policy" : ""
      #expect(try Shell.run(entry + files, in: folder.path).status == 0, "\(entry)")
    }
    for id in Self.text("output/guides/ci.md").matches(of: /id: (klausul-[a-z]+)/) {
      #expect(hooks.contains("- id: \(id.output.1)\n"))
    }
  }

  @Test func theJobForGitLabRuns() throws {
    #expect(try Shell.run("klausul build -q", in: folder.path).status == 0)
    let job = Self.text(".ci/gitlab.yml")
    let script = job.split(separator: "  script:\n")[1].prefix { $0 != "a" || true }
    let lines = script.split(separator: "\n").prefix { $0.hasPrefix("    - ") }.map { $0.dropFirst(6) }
    #expect(lines.count == 2)
    for line in lines { #expect(try Shell.run(String(line), in: folder.path).status == 0, "\(line)") }
    #expect(folder.text("klausul.xml")?.contains("<testsuites") == true)
  }
}
