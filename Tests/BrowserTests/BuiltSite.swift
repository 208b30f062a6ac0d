import BrowserSupport
import Foundation
import PolicyCompiler
import Testing

/// The output of a policy, served as a small web.
struct BuiltSite {
  static let address = "https://www.example.test/"

  let artifacts: [Artifact]

  /// The output of a policy of the project.
  static func policy(_ name: String) throws -> BuiltSite {
    try #require(policies[name], "there is no policy \(name)").get()
  }

  /// All policies of the project, built once for all tests.
  private static let policies = Dictionary(
    uniqueKeysWithValues: names.map { name in
      let path = "policies/\(name).policy"
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(path)")
      return (
        name,
        Result {
          try BuiltSite(path: path, source: String(contentsOf: file.standardizedFileURL, encoding: .utf8))
        }
      )
    }
  )

  /// The names of the project's policies.
  static let names: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../policies")
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.standardizedFileURL.path())) ?? []
    return files.filter { $0.hasSuffix(".policy") }.map { String($0.dropLast(7)) }.sorted()
  }()

  init(path: String, source: String) throws {
    let build = Compiler.build(Inputs(policy: path, files: [path: Array(source.utf8)]))
    guard !build.artifacts.isEmpty else {
      throw BuildFailed(text: TerminalReport(language: .en, colour: false).render(build.report))
    }
    artifacts = build.artifacts
  }

  struct BuildFailed: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }

  /// The pages that people read, not the fragments.
  var pages: [String] {
    artifacts.map(\.path).filter {
      $0.hasSuffix(".html") && !$0.hasSuffix(".fragment.html") && $0.split(separator: "/").count == 3
    }
  }

  func text(_ path: String) -> String {
    artifacts.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// All artifacts under one address.
  var site: Site {
    var site: Site = [:]
    for artifact in artifacts {
      site[Self.address + artifact.path] = Site.Answer(
        type(artifact.path),
        String(decoding: artifact.bytes, as: UTF8.self)
      )
    }
    return site
  }

  private func type(_ path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json"
    default: "text/plain; charset=utf-8"
    }
  }
}
