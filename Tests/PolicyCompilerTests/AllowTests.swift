import Testing

@testable import PolicyCompiler

/// What `allow` accepts, where, and what is said of one that accepts nothing.
@Suite struct AllowTests {
  private func report(_ source: String) -> Report { RunSample.report(source) }
  private func codes(_ source: String) -> [String] { report(source).diagnostics.map(\.code) }

  private static let data = """
    data whereabouts {
        name  da: "opholdssted", en: "whereabouts"
        allow MODEL-004, because: "Needed by the app next month"
    }

    """

  @Test func eachDeclarationHasIt() {
    for entry in Registry.entries {
      #expect(entry.shape().properties.contains { $0.word == "allow" }, "\(entry.word)")
    }
  }

  @Test(arguments: [
    "    allow RET-001, because: \"Nothing here needs this\"",
    "    allow MODEL-004, because: \"The same a second time\"",
  ])
  func anIdleAcceptanceIsReported(_ line: String) {
    #expect(codes(Self.data.replacing("\n}", with: "\n\(line)\n}")) == ["ALLOW-001"])
  }

  /// Where something was not understood, a rule may have been silent.
  @Test func anAcceptanceIsNotIdleWhereSomethingWasMisread() {
    let idle = "changes {\n    announced website\n    allow LANG-001, because: \"Not yet translated\"\n}\n"
    #expect(codes(idle) == ["ALLOW-001"])
    #expect(codes(idle + "rights {\n    chanels email\n}") == ["SCHEMA-001"])
    #expect(codes("import \"missing.policy\"\n" + idle) == ["SCHEMA-018"])
  }

  /// A shared file may need it for another policy.
  @Test func anAcceptanceInAnImportedFileIsNotIdle() {
    let shared =
      "event stock-taking {\n    name da: \"lageroptællingen\", en: \"the stock-taking\"\n    allow LANG-001, because: \"Not yet translated\"\n}\n"
    let policy = Example.passes("import \"shared.policy\"\n").completed()
    let report = Compiler.check(
      Inputs(
        policy: "a.policy",
        files: ["a.policy": Array(policy.utf8), "shared.policy": Array(shared.utf8)]
      )
    )
    #expect(report.diagnostics.map(\.code) == [])
    #expect(codes(shared) == ["ALLOW-001"])
  }

  @Test(arguments: [
    "BASIS-001", "MODEL-001", "SYNTAX-001", "SCHEMA-006", "FILE-001", "TEMPLATE-001", "ALLOW-001",
  ])
  func someThingsCannotBeAccepted(_ code: String) {
    let source = "changes {\n    announced website\n    allow \(code), because: \"We like it so\"\n}"
    #expect(codes(source) == ["ALLOW-002"])
  }

  @Test(arguments: [
    ("lang-001", "LANG-001", true), ("translation-missing", "LANG-001", true), ("LANG-01", "LANG-001", false),
    ("NONSENSE", nil, false),
  ])
  func anUnknownCodeIsAnUnknownReference(_ written: String, _ meant: String?, isCertain: Bool) throws {
    let source = "changes {\n    announced website\n    allow \(written), because: \"We like it so\"\n}"
    #expect(codes(source) == ["MODEL-001"])
    let diagnostic = try #require(report(source).diagnostics.first)
    #expect(diagnostic.message.en.contains("did you mean") == (meant != nil))
    if let meant { #expect(diagnostic.message.da.contains("mente du »\(meant)«")) }
    #expect(diagnostic.fixIts.isEmpty != isCertain)
  }

  /// What is accepted in a cookie of a use counts for that cookie, not for its neighbour.
  @Test func anAcceptanceInANestedBlockStaysThere() {
    func use(_ first: String, _ second: String) -> String {
      """
      use google-analytics {
          for statistics
          cookie "one" as statistics {
              purpose  da: "Tæller besøg.", en: "Counts visits."
              for      statistics
              access   none
              \(first)
          }
          cookie "two" as statistics {
              purpose  da: "Tæller besøg.", en: "Counts visits."
              for      statistics
              access   none
              \(second)
          }
      }
      """
    }
    let allow = "allow COOKIE-003, because: \"The vendor does not say\""
    func found(_ source: String) -> Int {
      let found = Compiler.check(
        Inputs(policy: "a.policy", files: ["a.policy": Array(Shop.policy(Shop.necessary + source).utf8)])
      )
      return found.diagnostics.filter { $0.code == "COOKIE-003" }.flatMap(\.places).count
    }
    let both = found(use("", ""))
    #expect(found(use(allow, "")) == both - 1)
    #expect(found(use(allow, allow)) == both - 2)
  }

  /// Some findings of a rule leave no choice, though others do.
  @Test func aFindingCanRefuseToBeAccepted() throws {
    let binding = PolicyBinder.bind(Inputs(policy: "a.policy", files: ["a.policy": Array(Self.data.utf8)]))
    let place = try #require(binding.draft.data.own.first?.id.span)
    var findings = Findings(of: Rule.everythingDeclaredIsUsed.explanation)
    let message = Bilingual(da: "nej", en: "no")
    findings.report(at: place, message)
    findings.report(at: place, canBeAllowed: false, message)
    var allowances = Allowances(of: binding)
    #expect(allowances.idle.map(\.code) == ["ALLOW-001"])
    allowances.note([findings.all[1]])
    #expect(allowances.reason(for: findings.all[1]) == nil)
    #expect(allowances.refused.map(\.code) == ["ALLOW-002"])
    #expect(allowances.idle.isEmpty)
    allowances.note([findings.all[0]])
    #expect(allowances.reason(for: findings.all[0]) == "Needed by the app next month")
    #expect(allowances.refused.isEmpty)
  }

  /// A statement without an id is a block like any other.
  @Test func anAcceptanceInAStatementCoversTheStatement() {
    func source(_ allow: String) -> String {
      """
      changes {
          announced website
          revision  "2", on: 2026-10-01
                    da: "Nyt."
          \(allow)
      }
      """
    }
    #expect(codes(source("")) == ["LANG-001"])
    #expect(codes(source("allow LANG-001, because: \"The English text is on its way\"")) == [])
  }

  @Test func everyPlaceOfAGroupIsAcceptedOnItsOwn() {
    func data(_ id: String, _ allow: String = "") -> String {
      "data \(id) {\n    name da: \"\(id)\", en: \"\(id)\"\n    \(allow)\n}\n"
    }
    let allow = "allow MODEL-004, because: \"Needed by the app next month\""
    let all = report(data("one") + data("two", allow) + data("three"))
    #expect(all.diagnostics.flatMap(\.places).count == 2)
    #expect(all.accepted.count == 1)
  }

  @Test func theReportSaysWhatIsAccepted() {
    let run = RunSample.run([report(Self.data)])
    #expect(!run.fails)
    #expect(
      TerminalReport(language: .en, colour: false).render(run) == """
        accepted with ‘allow’:
          policies/min butik,æ:1.policy:1:6: MODEL-004: Needed by the app next month

        no errors in 1 file (1 accepted)

        """
    )
    #expect(
      TerminalReport(language: .da, colour: false).render(run).hasSuffix(
        "\ningen fejl i 1 fil (1 accepteret)\n"
      )
    )
  }
}
