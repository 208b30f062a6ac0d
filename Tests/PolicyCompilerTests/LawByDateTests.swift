import Testing

@testable import PolicyCompiler

/// The law is looked up for a day: the same policy is lawful before a change and not after it, or the other way round.
@Suite struct LawByDateTests {
  private static let framework = """
        transfer  US {
            mechanism data-privacy-framework, certified: yes, checked: 2026-10-01
            fallback  standard-clauses, module: 2
            copy      email
        }
    """

  /// The clean policy with another transfer, on a day.
  private static func codes(_ transfer: String, on day: String) throws -> [String] {
    let clean = Project.text("policies/fjordens-cykler.policy")
    let policy = clean.replacing(framework, with: transfer)
    #expect(policy != clean)
    let asOf = try #require(CalendarDate(day))
    let report = Compiler.check(
      Inputs(policy: "a.policy", files: ["a.policy": Array(policy.utf8)], asOf: asOf)
    )
    // That nothing could take over is advice on any day.
    return report.diagnostics.filter { $0.severity != .note }.map(\.code)
  }

  private static let shield = """
        transfer  US {
            mechanism privacy-shield, certified: yes, checked: 2019-12-01
            copy      email
        }
    """

  private static let britain = """
        transfer  GB {
            mechanism adequacy
        }
    """

  @Test func privacyShieldHeldUntilTheJudgment() throws {
    #expect(try Self.codes(Self.shield, on: "2020-01-01") == [])
    #expect(try Self.codes(Self.shield, on: "2020-07-16") == ["TRANSFER-004"])
  }

  @Test func theDecisionOnBritainEnds() throws {
    #expect(try Self.codes(Self.britain, on: "2031-01-01") == [])
    #expect(try Self.codes(Self.britain, on: "2031-12-28") == ["TRANSFER-002"])
  }

  /// Section 6 of the Danish Data Protection Act raised the age from 13 to 15.
  @Test(arguments: [("2023-12-31", 13), ("2024-01-01", 15)])
  func theAgeOfConsentRose(_ day: String, _ age: Int) throws {
    let source = Project.text("policies/fjordens-cykler.policy")
    let asOf = try #require(CalendarDate(day))
    let inputs = Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)], asOf: asOf)
    #expect(RuleContext(PolicyBinder.bind(inputs), asOf: asOf).limitNumber("child-consent") == age)
  }

  /// Without a day of its own a check follows the day on which the policy takes effect.
  @Test func theEffectiveDayCounts() {
    let clean = Project.text("policies/fjordens-cykler.policy").replacing(Self.framework, with: Self.shield)
    let early = clean.replacing("2026-11-01", with: "2020-01-01").replacing("2026-11", with: "2020-01")
    let found = [clean, early].map { source in
      Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)])).diagnostics
        .filter { $0.severity != .note }.map(\.code)
    }
    #expect(found == [["TRANSFER-004"], []])
  }

  /// A build looks the law up for the same day as a check.
  @Test func buildsFollowTheDayToo() throws {
    let source = Project.text("policies/fjordens-cykler.policy").replacing(Self.framework, with: Self.shield)
    let inputs = { (day: CalendarDate) in
      Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)], asOf: day)
    }
    let before = Compiler.build(inputs(try #require(CalendarDate("2020-07-15"))))
    let after = Compiler.build(inputs(try #require(CalendarDate("2020-07-16"))))
    #expect(!before.report.hasErrors)
    #expect(!before.artifacts.isEmpty)
    #expect(after.report.hasErrors)
    #expect(after.artifacts.isEmpty)
  }
}
