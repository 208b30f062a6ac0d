import Foundation
import Mustache
import Testing

@testable import PolicyCompiler

/// A policy of the banner's tests, with changes.
struct BannerPolicy {
  var source: String

  /// The policy in a file of this folder: `shop` or `reference`.
  static func named(_ name: String) throws -> BannerPolicy {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try BannerPolicy(
      source: String(contentsOf: folder.appending(path: name + ".policy"), encoding: .utf8)
    )
  }

  /// The policy with other statements in its banner; a statement takes the place of one with the same word.
  func banner(_ lines: String...) throws -> BannerPolicy {
    let start = try #require(source.range(of: "\nbanner {\n")).upperBound
    let end = try #require(source.range(of: "\n}\n", range: start..<source.endIndex)).lowerBound
    func word(_ line: some StringProtocol) -> Substring { Substring(line).split(separator: " ").first ?? "" }
    let said = Set(lines.map { word($0) })
    let kept = source[start..<end].split(separator: "\n").filter { !said.contains(word($0)) }
    let block = (kept.map(String.init) + lines.map { "    " + $0 }).joined(separator: "\n")
    return BannerPolicy(source: source.replacingCharacters(in: start..<end, with: block))
  }

  /// The policy with other words in it.
  func replacing(_ old: String, _ new: String) throws -> BannerPolicy {
    try #require(source.contains(old))
    return BannerPolicy(source: source.replacingOccurrences(of: old, with: new))
  }

  /// The policy with more declarations.
  func adding(_ text: String) -> BannerPolicy { BannerPolicy(source: source + "\n" + text) }

  /// The banner's script in the form that is tested now.
  func script() throws -> String {
    let script = try bannerScript()
    return String(decoding: BannerForm.current == .small ? script.small : script.readable, as: UTF8.self)
  }

  func bannerScript() throws -> BannerScript {
    let (policy, context) = try completed()
    return try BannerScript(#require(policy.banner), policy, context)
  }

  private func completed() throws -> (Policy, BackendContext) {
    let binding = PolicyBinder.bind(Inputs(policy: "shop.policy", files: ["shop.policy": Array(source.utf8)]))
    let completion = Completion.policy(from: binding.draft, id: "shop", asOf: nil)
    let wrong = (binding.syntaxErrors + binding.schemaErrors + completion.diagnostics).filter {
      $0.severity == .error
    }.map(\.message.en)
    try #require(wrong.isEmpty, "\(wrong)")
    let context = BackendContext(templates: .builtIn, lines: SourceLines(binding.sources))
    return (try #require(completion.policy), context)
  }
}
