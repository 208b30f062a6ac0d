import Testing

@testable import PolicyCompiler

/// Every example of every rule says exactly what it promises: its own code at its mark, or nothing.
@Suite struct RuleExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let explanation: Explanation
    let example: Example
    let number: Int
    var testDescription: String {
      "\(explanation.code) \(example.violates ? "violates" : "passes") (\(number))"
    }
  }

  static let explanations =
    Rule.all.map(\.explanation) + Explanation.allowErrors + Explanation.syntaxErrors
    + Explanation.schemaErrors

  static let cases = explanations.flatMap { explanation in
    explanation.examples.enumerated().map { Case(explanation: explanation, example: $1, number: $0 + 1) }
  }

  @Test(arguments: cases)
  func example(_ example: Case) { check(example, prefix: "", lineEnd: "\n") }

  @Test("multi-byte text in front moves nothing", arguments: cases)
  func multiByte(_ example: Case) { check(example, prefix: "// Ü😀 æøå\n", lineEnd: "\n") }

  @Test("line ends of Windows change nothing", arguments: cases)
  func windows(_ example: Case) { check(example, prefix: "", lineEnd: "\r\n") }

  @Test(arguments: explanations.map(\.code))
  func hasBothExamples(_ code: String) {
    let examples = Self.explanations.first { $0.code == code }?.examples ?? []
    #expect(examples.contains { $0.violates })
    #expect(examples.contains { !$0.violates })
  }

  private func check(_ example: Case, prefix: String, lineEnd: String) {
    let lines = prefix + example.example.completed()
    let source =
      lineEnd == "\n"
      ? lines : lines.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    let report = Compiler.check(
      Inputs(
        policy: "example.policy",
        files: ["example.policy": Array(source.utf8)],
        previous: example.example.completedPrevious
      )
    )
    let found = report.diagnostics.map { "\($0.code) at ‘\(report.sources.text($0.span))’: \($0.message.en)" }
    guard example.example.violates else {
      #expect(found.isEmpty, "should pass")
      return
    }
    #expect(report.diagnostics.map(\.code) == [example.explanation.code], "found \(found)")
    guard let first = report.diagnostics.first, let marked = example.example.marked else { return }
    let text = String(decoding: Array(example.example.unmarked.utf8)[marked], as: UTF8.self)
    #expect(
      report.sources.text(first.span) == text.replacing("\n", with: lineEnd),
      "the place, found \(found)"
    )
    let lineBreaks = example.example.unmarked.utf8.prefix(marked.lowerBound).count {
      $0 == UInt8(ascii: "\n")
    }
    let start = prefix.utf8.count + marked.lowerBound + (lineEnd.utf8.count - 1) * lineBreaks
    #expect(Int(first.span.start) == start)
    #expect(first.severity == example.explanation.severity)
  }
}
