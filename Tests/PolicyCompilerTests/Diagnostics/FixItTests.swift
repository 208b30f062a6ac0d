import Testing

@testable import PolicyCompiler

/// Whatever edit a message offers keeps its promise: the file can be read, and the finding is gone.
@Suite struct FixItTests {
  @Test(arguments: RuleExampleTests.cases.filter(\.example.violates))
  func everyFixItOfEveryExample(_ example: RuleExampleTests.Case) { check(example, lineEnd: "\n") }

  @Test(
    "in files with the line ends of Windows",
    arguments: RuleExampleTests.cases.filter(\.example.violates)
  )
  func windows(_ example: RuleExampleTests.Case) { check(example, lineEnd: "\r\n") }

  private func check(_ example: RuleExampleTests.Case, lineEnd: String) {
    let source = example.example.completed().replacing("\n", with: lineEnd)
    let report = Self.report(source, example.example.completedPrevious)
    for diagnostic in report.diagnostics.flatMap(\.places) {
      for fixIt in diagnostic.fixIts {
        #expect(!fixIt.edits.isEmpty)
        var alone = diagnostic
        alone.fixIts = [fixIt]
        let plan = FixPlan(for: Report(diagnostics: [alone], sources: report.sources))
        #expect(plan.fixed.count == 1, "the edits are in the policy and do not overlap")
        let file = diagnostic.span.file
        let bytes = plan.applied(to: report.sources.files[Int(file)], number: file)
        let fixed = Self.report(String(decoding: bytes, as: UTF8.self), example.example.completedPrevious)
        let left = fixed.diagnostics.map { "\($0.code) \($0.message.en)" }
        #expect(
          !fixed.diagnostics.contains { $0.code == diagnostic.code && $0.message == diagnostic.message },
          "‘\(fixIt.title.en)’ leaves \(left)"
        )
        let unreadable = { (report: Report) in report.diagnostics.count { $0.code.hasPrefix("SYNTAX-") } }
        #expect(unreadable(fixed) <= unreadable(report), "‘\(fixIt.title.en)’ leaves \(left)")
        #expect(lineEnd == "\n" || !bytes.hasLoneLineFeed, "‘\(fixIt.title.en)’ mixes line ends")
      }
    }
  }

  private static func report(_ source: String, _ previous: PreviousPolicy?) -> Report {
    Compiler.check(
      Inputs(policy: "example.policy", files: ["example.policy": Array(source.utf8)], previous: previous)
    )
  }
}

/// How edits are chosen and applied.
@Suite struct FixerTests {
  private func fixed(_ source: String, bytes prefix: [UInt8] = []) -> (text: String, changes: [Fixer.Change])
  {
    let inputs = Inputs(policy: "a.policy", files: ["a.policy": prefix + Array(source.utf8)])
    let fixer = Fixer(inputs, check: Compiler.check)
    return (String(decoding: fixer.inputs.files["a.policy"] ?? [], as: UTF8.self), fixer.changes)
  }

  @Test func severalMistakesAreMendedAtOnce() {
    let source = Example.violates(
      "rights {\n    chanels       email\n    response-time 1 month\n}\nchanges {\n    anounced website\n}"
    )
    let result = fixed(source.completed())
    #expect(result.text.contains("    channels       email\n"))
    #expect(result.text.contains("    announced website\n"))
    #expect(result.changes.map(\.place) == ["a.policy:2:5", "a.policy:6:5"])
    #expect(result.changes.map(\.title.en) == ["write ‘channels’", "write ‘announced’"])
  }

  /// The misspelt value is seen only when its word can be read.
  @Test func whatComesToLightIsMendedToo() {
    let source = Example.violates("changes {\n    anounced websit\n}")
    let result = fixed(source.completed())
    #expect(result.text.contains("    announced website\n"))
    #expect(result.changes.count == 2)
    let block = Example.violates("chnges {\n    anounced website\n    nottice  14 days\n}")
    #expect(
      fixed(block.completed()).text.hasPrefix("changes {\n    announced website\n    notice  14 days\n}\n")
    )
  }

  @Test func lineEndsAndTheByteOrderMarkStay() {
    let source = Example.violates("rights {\n    chanels email\n}").completed().replacing("\n", with: "\r\n")
    let inputs = Inputs(policy: "a.policy", files: ["a.policy": LineMap.byteOrderMark + Array(source.utf8)])
    let bytes = Fixer(inputs, check: Compiler.check).inputs.files["a.policy"] ?? []
    #expect(bytes == LineMap.byteOrderMark + Array(source.replacing("chanels", with: "channels").utf8))
  }

  @Test func aChoiceIsTheAuthors() {
    var plan = FixPlan(for: Self.report(edits: [(0, 1, "x"), (0, 1, "y")], inOneDiagnostic: true))
    #expect(plan.fixed.isEmpty)
    plan = FixPlan(for: Self.report(edits: [(0, 1, "x")], inOneDiagnostic: true))
    #expect(plan.fixed.count == 1)
  }

  @Test(arguments: [
    ([(0, 2, "x"), (1, 3, "y")], "xc"), ([(0, 2, "x"), (2, 3, "y")], "xy"),
    ([(1, 1, "x"), (1, 1, "y")], "axbc"),
    ([(1, 1, "x"), (1, 2, "y")], "axbc"), ([(0, 1, "x"), (1, 1, "y")], "xybc"), ([(3, 3, "x")], "abcx"),
  ])
  func editsDoNotGetInEachOthersWay(edits: [(Int, Int, String)], result: String) {
    let report = Self.report(edits: edits, inOneDiagnostic: false)
    let bytes = FixPlan(for: report).applied(to: report.sources.files[0], number: 0)
    #expect(String(decoding: bytes, as: UTF8.self) == result)
  }

  @Test func editsThatCallForEachOtherEnd() {
    let inputs = Inputs(policy: "a.policy", files: ["a.policy": Array("a".utf8)])
    let fixer = Fixer(inputs) { inputs in
      let bytes = inputs.files["a.policy"] ?? []
      return Self.report(
        bytes,
        edits: [(0, 1, bytes == [UInt8(ascii: "a")] ? "b" : "a")],
        inOneDiagnostic: true
      )
    }
    #expect(fixer.changes.count == 10)
  }

  @Test func theLibraryIsLeftAlone() {
    let report = Self.report(edits: [(0, 1, "x")], inOneDiagnostic: true, origin: .library)
    #expect(FixPlan(for: report).fixed.isEmpty)
  }

  private static func report(
    _ bytes: [UInt8] = Array("abc".utf8),
    edits: [(Int, Int, String)],
    inOneDiagnostic: Bool,
    origin: SourceFile.Origin = .policy
  ) -> Report {
    var sources = SourceSet()
    let file = sources.add(SourceFile(path: "a.policy", bytes: bytes, origin: origin))
    let fixIts = edits.map { FixIt.replace(SourceSpan(file: file, $0.0..<$0.1), with: $0.2) }
    func diagnostic(_ fixIts: [FixIt]) -> Diagnostic {
      Diagnostic(
        code: "TEST-001",
        severity: .error,
        span: SourceSpan(file: file, 0..<1),
        message: Bilingual(da: "nej", en: "no"),
        fixIts: fixIts
      )
    }
    return Report(
      diagnostics: inOneDiagnostic ? [diagnostic(fixIts)] : fixIts.map { diagnostic([$0]) },
      sources: sources
    )
  }
}

extension [UInt8] {
  /// Whether a line ends as on other systems than Windows.
  fileprivate var hasLoneLineFeed: Bool {
    indices.contains { self[$0] == UInt8(ascii: "\n") && ($0 == 0 || self[$0 - 1] != UInt8(ascii: "\r")) }
  }
}
