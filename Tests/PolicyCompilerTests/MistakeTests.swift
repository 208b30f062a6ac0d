import Foundation
import Testing

@testable import PolicyCompiler

/// One mistake gives one message, at the smallest place, with a suggestion. Each mistake is a file with what is said to it.
@Suite struct MistakeTests {
  static let names: [String] = {
    let folder = Project.goldens.appending(path: "Mistakes").path()
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".policy") }.map { String($0.dropLast(7)) }.sorted()
  }()

  @Test(arguments: names)
  func mistake(_ name: String) throws {
    let source = Project.text("Tests/PolicyCompilerTests/Goldens/Mistakes/\(name).policy")
    let completed = Example.violates(source).completed()
    let report = Compiler.check(
      Inputs(policy: "\(name).policy", files: ["\(name).policy": Array(completed.utf8)])
    )
    #expect(
      report.diagnostics.count == 1,
      "one mistake, one message: \(report.diagnostics.map(\.message.en))"
    )
    let rendered = [Language.en, .da].map { TerminalReport(language: $0, colour: false).render(report) }
    try expectGolden(rendered.joined(separator: "\n"), "Mistakes/\(name).txt")
  }

  @Test func thereAreMistakes() {
    #expect(Self.names.count >= 30)
  }

  /// Where a message carries an edit, the edited file no longer has the mistake.
  @Test(arguments: names)
  func fixItsFix(_ name: String) throws {
    let source = Project.text("Tests/PolicyCompilerTests/Goldens/Mistakes/\(name).policy")
    var bytes = Array(Example.violates(source).completed().utf8)
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": bytes]))
    guard let diagnostic = report.diagnostics.first, let fixIt = diagnostic.fixIts.first else { return }
    for edit in fixIt.edits.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(Int(edit.span.start)..<Int(edit.span.end), with: edit.replacement.utf8)
    }
    let fixed = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": bytes]))
    #expect(
      !fixed.diagnostics.contains { $0.code == diagnostic.code && $0.message == diagnostic.message },
      "after the fix: \(fixed.diagnostics.map(\.message.en))"
    )
  }
}
