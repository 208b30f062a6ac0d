import Foundation
import Testing

@testable import PolicyCompiler

/// What code scanning reads.
@Suite struct SARIFReportTests {
  @Test(
    .enabled(if: PublicTestData.sarifSchema != nil, PublicTestData.sarifSource),
    arguments: Language.allCases
  )
  func fitsTheSchema(_ language: Language) throws {
    let validator = try JSONSchemaValidator(try #require(PublicTestData.sarifSchema))
    let known = Baseline(of: RunSample.run([RunSample.report(marked: "a ⟦b⟧")]))
    for run in [
      RunSample.run(), RunSample.run([]), RunSample.run(folder: "/srv/mit site/"),
      RunSample.run(baseline: known),
    ] + Self.examples {
      let complaints = try validator.complaints(about: RunSample.text(run, .sarif, language))
      #expect(complaints == [])
    }
  }

  /// Every message that there is, with its notes, places and edits.
  private static let examples = RuleExampleTests.cases.filter(\.example.violates).map { example in
    let source = example.example.completed()
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)]))
    return RunReport([("a.policy", "", report)], isStrict: true)
  }

  @Test(.enabled(if: PublicTestData.sarifSchema != nil, PublicTestData.sarifSource))
  func theSchemaNoticesWhatIsWrong() throws {
    let validator = try JSONSchemaValidator(try #require(PublicTestData.sarifSchema))
    let log = RunSample.text(RunSample.run(), .sarif)
    for (right, wrong) in [
      ("\"level\": \"error\"", "\"level\": \"bad\""), ("\"startLine\": 2", "\"startLine\": 0"),
      ("\"kind\": \"inSource\"", "\"kind\": \"elsewhere\""), ("\"version\": \"2.1.0\"", "\"version\": \"2\""),
      ("policies/min%20butik", "policies/min butik"), ("\"ruleId\"", "\"rule-id\""),
    ] {
      #expect(log.contains(right))
      #expect(try validator.complaints(about: log.replacing(right, with: wrong)) != [], "\(wrong)")
    }
  }

  @Test func placesAreCountedAsEditorsCount() throws {
    let result = try results(RunSample.run([RunSample.report(marked: "// æ\n\"😀ø\" ⟦x⟧ y\n")]))[0]
    #expect(
      region(result) == [
        "startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 8, "byteOffset": 15, "byteLength": 1,
      ]
    )
  }

  @Test func aByteOrderMarkIsNoColumn() throws {
    let result = try results(RunSample.run([RunSample.report(marked: "\u{FEFF}⟦x⟧")]))[0]
    #expect(region(result)["startColumn"] == 1)
    #expect(region(result)["byteOffset"] == 3)
  }

  @Test func addressesAreRelativeAndEncoded() throws {
    let relative = try results(RunSample.run())[0].physical?["artifactLocation"] as? [String: String]
    #expect(
      relative == ["uri": "policies/min%20butik%2C%C3%A6%3A1.policy", "uriBaseId": "%SRCROOT%"]
    )
    let elsewhere =
      try results(RunSample.run(folder: "/srv"))[0].physical?["artifactLocation"] as? [String: String]
    #expect(elsewhere == ["uri": "file:///srv/policies/min%20butik%2C%C3%A6%3A1.policy"])
  }

  @Test func acceptedFindingsAreSuppressed() throws {
    let accepted = try results(RunSample.run()).filter { ($0["suppressions"] as? [Any])?.isEmpty == false }
    #expect(accepted.compactMap { $0["ruleId"] as? String } == ["MODEL-004"])
    let suppression = (accepted.first?["suppressions"] as? [[String: String]])?.first
    #expect(suppression == ["kind": "inSource", "justification": "Needed by the app, next: month"])
  }

  @Test func editsAreFixes() throws {
    let result = try results(RunSample.run([RunSample.report("rights {\n    chanels email\n}")]))[0]
    let fix = (result["fixes"] as? [[String: Any]])?.first
    let change = (fix?["artifactChanges"] as? [[String: Any]])?.first
    let replacement = (change?["replacements"] as? [[String: Any]])?.first
    #expect((replacement?["insertedContent"] as? [String: String])?["text"] == "channels")
    #expect((replacement?["deletedRegion"] as? [String: Int])?["endColumn"] == 12)
  }

  @Test func aBaselineTellsNewFromKnown() throws {
    let known = Baseline(of: RunSample.run([RunSample.report(marked: "a ⟦b⟧")]))
    let source = "c\n\na ⟦b⟧"
    #expect(try results(RunSample.run([RunSample.report(marked: source)]))[0]["baselineState"] == nil)
    let moved = try results(RunSample.run([RunSample.report(marked: source)], baseline: known))[0]
    #expect(moved["baselineState"] as? String == "unchanged")
    let other = try results(RunSample.run([RunSample.report(marked: "a ⟦c⟧")], baseline: known))[0]
    #expect(other["baselineState"] as? String == "new")
    #expect(
      RunSample.text(RunSample.run([RunSample.report(marked: "a ⟦c⟧")], baseline: known), .sarif).contains(
        "no longer found"
      )
    )
  }

  @Test func aFingerprintSurvivesMovedLines() throws {
    let one =
      try results(RunSample.run([RunSample.report(marked: "a ⟦b⟧")]))[0]["partialFingerprints"]
      as? [String: String]
    let other =
      try results(RunSample.run([RunSample.report(marked: "//\n\na   ⟦b⟧ c")]))[0]["partialFingerprints"]
      as? [String: String]
    #expect(one == other)
    #expect(one?["klausul/v1"]?.count == 16)
  }

  @Test func strictRunsRaiseWarnings() throws {
    let report = RunSample.report(marked: "⟦a⟧", severity: .warning)
    #expect(try results(RunSample.run([report]))[0]["level"] as? String == "warning")
    #expect(try results(RunSample.run([report], isStrict: true))[0]["level"] as? String == "error")
  }

  @Test func everyRuleThatOccursIsDescribed() throws {
    let log = try self.log(RunSample.run())
    let driver = (log["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = driver?["rules"] as? [[String: Any]] ?? []
    let results = log["results"] as? [[String: Any]] ?? []
    #expect(
      Set(rules.compactMap { $0["id"] as? String }) == Set(results.compactMap { $0["ruleId"] as? String })
    )
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    let basis = try #require(rules.first { $0["id"] as? String == "BASIS-001" })
    #expect(basis["helpUri"] as? String == "https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng")
  }

  private func log(_ run: RunReport) throws -> [String: Any] {
    let text = RunSample.text(run, .sarif)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((object?["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ run: RunReport) throws -> [[String: Any]] {
    try #require(log(run)["results"] as? [[String: Any]])
  }

  private func region(_ result: [String: Any]) -> [String: Int] {
    result.physical?["region"] as? [String: Int] ?? [:]
  }
}

extension [String: Any] {
  fileprivate var physical: [String: Any]? {
    (self["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
  }
}
