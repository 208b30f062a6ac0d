import Foundation
import Testing

@testable import PolicyCompiler

/// What is known is listed, and only what is new counts.
@Suite struct BaselineTests {
  private static let purpose = """
    purpose orders {
        name       da: "Levere", en: "Deliver"
        data       name
        sources    data-subject
        basis      contract
        provision  none
        recipients none
    }
    """

  private static func another(_ id: String) -> String {
    purpose.replacing("purpose orders", with: "purpose \(id)").replacing("Levere", with: "Sende")
      .replacing("Deliver", with: "Send")
  }

  private func run(_ source: String, _ baseline: Baseline? = nil) -> RunReport {
    RunSample.run([RunSample.report(source)], baseline: baseline)
  }

  private func states(_ run: RunReport) -> [RunReport.Verdict.State] {
    run.policies.flatMap(\.findings).map(\.state)
  }

  @Test func whatIsKnownDoesNotFail() {
    let before = run(Self.purpose)
    #expect(before.fails)
    let after = run(Self.purpose, Baseline(of: before))
    #expect(!after.fails)
    #expect(states(after) == [.known])
  }

  @Test(arguments: [
    ("// a line more\n\n" + purpose, [RunReport.Verdict.State.known]),
    (purpose.replacing("purpose orders", with: "purpose   orders"), [.known]),
    (purpose.replacing("purpose orders", with: "purpose deliveries"), [.new]),
    (purpose + "\n" + another("others"), [.known, .new]),
  ])
  func onlyWhatIsNewCounts(source: String, expected: [RunReport.Verdict.State]) {
    #expect(states(run(source, Baseline(of: run(Self.purpose)))) == expected)
  }

  @Test func theSecondOfItsKindIsNew() {
    let one = "event stock { name en: \"one\" }\n"
    let baseline = Baseline(of: run(one))
    let report = RunSample.report(marked: "a ⟦b⟧")
    var twice = report
    twice.diagnostics.append(report.diagnostics[0])
    twice.diagnostics[1].message = Bilingual(da: "også", en: "too")
    #expect(states(run(one, baseline)) == [.known])
    #expect(
      states(RunSample.run([twice], baseline: Baseline(of: RunSample.run([report])))) == [.known, .new]
    )
  }

  @Test func aGroupIsComparedPlaceByPlace() {
    func report(_ places: [Int]) -> Report {
      var report = RunSample.report(marked: "⟦a⟧ b c")
      let first = report.diagnostics[0]
      report.diagnostics = [
        Diagnostic.joined(
          places.map { place in
            var other = first
            other.span = SourceSpan(file: first.span.file, place..<(place + 1))
            return other
          }
        )
      ].compactMap(\.self)
      return report
    }
    let run = RunSample.run([report([0, 2, 4])], baseline: Baseline(of: RunSample.run([report([0, 4])])))
    #expect(states(run) == [.new, .known])
    #expect(run.policies[0].findings[0].diagnostic.span.start == 2)
    #expect(run.policies[0].findings[1].diagnostic.others.count == 1)
  }

  @Test func whatCannotBeReadIsNeverKnown() {
    let before = run("rights {\n    chanels email\n}")
    #expect(before.isIncomplete)
    #expect(Baseline(of: before).findings.isEmpty)
  }

  @Test func whatIsGoneIsSaid() {
    let baseline = Baseline(of: run(Self.purpose))
    let mended = Self.purpose.replacing(
      "recipients none",
      with: "recipients none\n    retention 1 year, from: delivery"
    )
    let after = run(mended, baseline)
    #expect(!after.fails)
    #expect(after.gone.map(\.fingerprint.code) == ["RET-001"])
    let text = TerminalReport(language: .en, colour: false).render(after)
    #expect(
      text.contains(
        "no longer found; write the baseline anew with --write-baseline:\n  policies/min butik,æ:1.policy: purpose orders: RET-001\n"
      )
    )
    // Behind what cannot be read, nobody knows.
    #expect(run("rights {\n    chanels email\n}", baseline).gone.isEmpty)
  }

  @Test func aRunOverSomePoliciesKeepsWhatIsKnownOfTheOthers() {
    let all = Baseline(of: run(Self.purpose))
    let other = RunReport(
      [("b.policy", "", RunSample.report("", at: "b.policy"))],
      isStrict: false,
      baseline: all,
      isPartial: true
    )
    #expect(other.gone.isEmpty)
    #expect(Baseline(of: other, keeping: all).findings.count == 1)
    #expect(Baseline(of: other).findings.isEmpty)
  }

  @Test func theFileIsSortedAndReadsBack() throws {
    let source = Self.purpose + "\n" + Self.another("a")
    let baseline = Baseline(of: run(source))
    #expect(
      baseline.text.hasPrefix(
        """
        {
          "version": 1,
          "findings": [
            {
              "path": "policies/min butik,æ:1.policy",
              "declaration": "purpose a",
              "code": "RET-001",
              "text": "a",
              "occurrence": 1,
              "message": "purpose ‘a’ does not say how long the data are kept"
            },
        """
      )
    )
    let read = try JSONDecoder().decode(Baseline.self, from: Data(baseline.text.utf8))
    #expect(read.text == baseline.text)
  }
}
