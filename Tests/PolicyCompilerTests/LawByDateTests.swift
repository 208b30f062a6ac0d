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

  /// The clean policy, in force on that day, with another transfer.
  private static func policy(_ transfer: String, from day: String) -> String {
    let clean = Project.text("policies/fjordens-cykler.policy")
    let policy = clean.replacing(framework, with: transfer)
    #expect(policy != clean)
    return policy.replacing("2026-11-01", with: day).replacing("\"2026-11\"", with: "\"1\"")
  }

  private static func codes(_ transfer: String, on day: String) throws -> [String] {
    let policy = policy(transfer, from: day)
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

  private static let brazil = """
        transfer  BR {
            mechanism adequacy
        }
    """

  @Test func theDecisionOnBrazilBegins() throws {
    #expect(try Self.codes(Self.brazil, on: "2026-01-25") == ["TRANSFER-002"])
    #expect(try Self.codes(Self.brazil, on: "2026-01-26") == [])
  }

  @Test func theDecisionOnBritainEnds() throws {
    #expect(try Self.codes(Self.britain, on: "2031-01-01") == [])
    #expect(try Self.codes(Self.britain, on: "2031-12-28") == ["TRANSFER-002"])
  }

  /// Section 6 of the Danish Data Protection Act raised the age from 13 to 15.
  @Test(arguments: [("2023-12-31", 13), ("2024-01-01", 15)])
  func theAgeOfConsentRose(_ day: String, _ age: Int) throws {
    func codes(_ minimumAge: Int) throws -> [String] {
      let children = "\nchildren {\n    minimum-age \(minimumAge)\n    parental-consent not-required\n}\n"
      let source =
        Project.text("policies/fjordens-cykler.policy").replacing("2026-11-01", with: day)
        .replacing("\"2026-11\"", with: "\"1\"") + children
      let inputs = Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)])
      return Compiler.check(inputs).diagnostics.filter { $0.code.hasPrefix("CONSENT-") }.map(\.code)
    }
    #expect(try codes(age) == [])
    #expect(try codes(age - 1) == ["CONSENT-008"])
  }

  /// What the library knows grows old; that is said beside the findings.
  @Test(arguments: [("2027-01-01", 0), ("2028-01-01", 1)])
  func theLibraryGrowsOld(_ day: String, _ remarks: Int) {
    let source = Project.text("policies/fjordens-cykler.policy")
    let inputs = Inputs(
      policy: "a.policy",
      files: ["a.policy": Array(source.utf8)],
      asOf: CalendarDate(day)
    )
    let report = Compiler.check(inputs)
    #expect(report.remarks.count == remarks)
    #expect(report.diagnostics.map(\.code) == [])
    let run = RunReport([("a.policy", "", report)], isStrict: true)
    for format in ReportFormat.allCases {
      #expect(RunSample.text(run, format).contains("1 January 2028") == (remarks == 1 && format != .junit))
    }
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
    let source = Self.policy(Self.shield, from: "2020-07-15")
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
