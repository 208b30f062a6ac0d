import Testing

@testable import PolicyCompiler

/// What a reader sees, column by column.
struct TerminalReportTests {
  @Test func showsLineCaretsLawAndHelp() {
    let source = MarkedText("language da en\n\npurpose ⟦orders⟧ {\n}\n")
    var diagnostic = source.diagnostic(
      "purpose ‘orders’ has no legal basis",
      da: "formålet »orders« har intet grundlag"
    )
    diagnostic.label = Bilingual(da: "hvorfor er det lovligt?", en: "nothing says why that is lawful")
    diagnostic.citations = [.gdpr("6(1)"), .gdpr("13(1)(c)"), .courtOfJustice("C-311/18", "Schrems II")]
    diagnostic.help = [Bilingual(da: "skriv: basis consent", en: "write one of: basis consent · contract")]
    let report = Report(diagnostics: [diagnostic], sources: source.sources)
    #expect(
      english.render(report) == """
        policies/shop.policy:3:9: error: purpose ‘orders’ has no legal basis [TEST-001]
            3 │ purpose orders {
              │         ^^^^^^ nothing says why that is lawful
              = GDPR Art. 6(1), Art. 13(1)(c), CJEU, C-311/18 Schrems II
              = write one of: basis consent · contract
              = klausul explain TEST-001

        """
    )
    #expect(
      danish.render(report) == """
        policies/shop.policy:3:9: fejl: formålet »orders« har intet grundlag [TEST-001]
            3 │ purpose orders {
              │         ^^^^^^ hvorfor er det lovligt?
              = GDPR artikel 6, stk. 1; artikel 13, stk. 1, litra c; EU-Domstolen, C-311/18 Schrems II
              = skriv: basis consent
              = klausul explain TEST-001

        """
    )
  }

  @Test func notesSayWhereAndFixItsSayWhat() {
    let source = MarkedText("data emial\ndata ⟦emial⟧\n")
    var diagnostic = source.diagnostic("twice")
    diagnostic.severity = .warning
    let first = SourceSpan(file: 0, start: 5, end: 10)
    diagnostic.notes = [
      Diagnostic.Note(message: Bilingual(da: "først her", en: "first here"), span: first),
      Diagnostic.Note(message: Bilingual(da: "uden sted", en: "without a place"), span: nil),
    ]
    diagnostic.help = [Bilingual(da: "skriv »email«", en: "write ‘email’")]
    diagnostic.fixIts = [
      .replace(diagnostic.span, with: "email"),
      .insert(
        "\n    basis contract\n",
        at: diagnostic.span,
        title: Bilingual(da: "tilføj", en: "add a basis")
      ),
    ]
    let report = Report(diagnostics: [diagnostic], sources: source.sources)
    #expect(
      TerminalReport(language: .en, colour: false, folder: "/srv/site").render(report) == """
        /srv/site/policies/shop.policy:2:6: warning: twice [TEST-001]
            2 │ data emial
              │      ^^^^^
              = /srv/site/policies/shop.policy:1:6: first here
              = without a place
              = write ‘email’
              = add a basis: write ‘basis contract’
              = klausul explain TEST-001

        """
    )
  }

  @Test(arguments: [(5, nil), (6, "and 1 more place"), (8, "and 3 more places")] as [(Int, String?)])
  func aLongGroupIsCut(others: Int, more: String?) {
    let source = MarkedText("⟦x⟧")
    var diagnostic = source.diagnostic("no")
    diagnostic.others = Array(repeating: diagnostic, count: others)
    let text = english.render(Report(diagnostics: [diagnostic], sources: source.sources))
    #expect(text.ranges(of: "policies/shop.policy:1:1: the same applies here").count == 5)
    #expect(text.contains("more place") == (more != nil))
    if let more { #expect(text.contains("      = \(more)\n")) }
  }

  @Test(arguments: [
    ("name ⟦\"Ø\"⟧", "name \"Ø\"", "     ^^^"),
    ("\"æøå\" ⟦x⟧", "\"æøå\" x", "      ^"),
    ("\"😀👨‍👩‍👧🇩🇰❤️\" ⟦x⟧", "\"😀👨‍👩‍👧🇩🇰❤️\" x", "           ^"),
    ("\"日本한국\" ⟦日⟧", "\"日本한국\" 日", "           ^^"),
    ("\"e\u{301}\" ⟦x⟧", "\"e\u{301}\" x", "    ^"),
    ("\ta\t⟦x⟧ {", "    a   x {", "        ^"),
    ("a ⟦b⟧\r\nc", "a b", "  ^"),
    ("a⟦\r\n⟧c", "a", " ^"),
    ("purpose a⟦⟧", "purpose a", "         ^"),
    ("purpose ⟦a {\n  x\n}⟧", "purpose a {", "        ^^^"),
    ("a\n⟦⟧", "", "^"),
    ("⟦⟧", "", "^"),
    ("a \u{1B}[31m⟦b⟧\u{202E}", "a ␛[31mb\u{FFFD}", "       ^"),
  ])
  func caretsStandUnderWhatTheReaderSees(marked: String, line: String, carets: String) {
    let source = MarkedText(marked)
    let lines = render(source).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1].dropFirst(7) == (line.isEmpty ? "" : " " + line))
    #expect(lines[2] == "      │ " + carets)
  }

  @Test func brokenBytesShiftNoCaret() {
    var sources = SourceSet()
    let file = sources.add(
      SourceFile(path: "x.policy", bytes: [0x61, 0xFF, 0xFE, 0x20, 0x62], origin: .policy)
    )
    let diagnostic = Diagnostic(
      code: "TEST-001",
      severity: .error,
      span: SourceSpan(file: file, start: 4, end: 5),
      message: Bilingual(da: "nej", en: "no")
    )
    let lines = english.render(Report(diagnostics: [diagnostic], sources: sources)).split(separator: "\n")
    #expect(lines[1] == "    1 │ a\u{FFFD}\u{FFFD} b")
    #expect(lines[2] == "      │     ^")
  }

  @Test func aLongLineIsClippedAroundTheCarets() {
    let far = String(repeating: "ø", count: 5000)
    let lines = render(MarkedText("\(far)⟦here⟧\(far)")).split(separator: "\n")
    #expect(lines[0].hasPrefix("policies/shop.policy:1:5001: "))
    let before = String(repeating: "ø", count: 40)
    #expect(lines[1] == "    1 │ …" + before + "here" + String(repeating: "ø", count: 76) + "…")
    #expect(lines[2] == "      │ " + String(repeating: " ", count: 41) + "^^^^")

    let long = render(MarkedText("x ⟦\(far)⟧")).split(separator: "\n")
    #expect(long[1] == "    1 │ x " + String(repeating: "ø", count: 118) + "…")
    #expect(long[2] == "      │   " + String(repeating: "^", count: 118))

    let end = render(MarkedText("\(far)⟦⟧")).split(separator: "\n")
    #expect(end[1] == "    1 │ …" + String(repeating: "ø", count: 120))
    #expect(end[2] == "      │ " + String(repeating: " ", count: 121) + "^")
  }

  @Test func aLongNumberMovesTheMargin() {
    let lines = render(MarkedText(String(repeating: "\n", count: 123_455) + "⟦x⟧")).split(separator: "\n")
    #expect(lines[1] == "123456 │ x")
    #expect(lines[2] == "       │ ^")
    #expect(lines[3] == "       = klausul explain TEST-001")
  }

  @Test func colourIsAddedAndChangesNothingElse() {
    let source = MarkedText("purpose ⟦orders⟧ {")
    let report = Report(diagnostics: [source.diagnostic("no")], sources: source.sources)
    let coloured = TerminalReport(language: .en, colour: true).render(report)
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m no [TEST-001]"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == english.render(report))
  }

  @Test func diagnosticsAreSeparatedByABlankLine() {
    let source = MarkedText("⟦x⟧")
    let report = Report(
      diagnostics: [source.diagnostic("a"), source.diagnostic("b")],
      sources: source.sources
    )
    #expect(english.render(report).contains("TEST-001\n\npolicies/shop.policy:1:1: error: b"))
    #expect(english.render(Report(diagnostics: [], sources: source.sources)).isEmpty)
  }

  @Test(
    arguments: [
      ([], "no errors in 2 files\n", "ingen fejl i 2 filer\n"),
      ([.error], "1 error in 1 file\n", "1 fejl i 1 fil\n"),
      ([.error, .error, .warning], "2 errors, 1 warning in 1 file\n", "2 fejl og 1 advarsel i 1 fil\n"),
      (
        [.note, .warning, .warning, .error, .note], "1 error, 2 warnings, 2 notes in 1 file\n",
        "1 fejl, 2 advarsler og 2 bemærkninger i 1 fil\n"
      ),
    ] as [([Diagnostic.Severity], String, String)]
  )
  func theSummaryCounts(severities: [Diagnostic.Severity], en: String, da: String) {
    let source = MarkedText("⟦x⟧")
    let diagnostics = severities.map { severity in
      var diagnostic = source.diagnostic("a")
      diagnostic.severity = severity
      return diagnostic
    }
    let reports = [
      Report(diagnostics: diagnostics, sources: source.sources),
      Report(diagnostics: [], sources: SourceSet()),
    ]
    let run = RunReport(reports.map { ("policies/shop.policy", "", $0) }, isStrict: false)
    #expect(RunSummary(run: run, language: .en).text == en)
    #expect(RunSummary(run: run, language: .da).text == da)
  }

  private let english = TerminalReport(language: .en, colour: false)
  private let danish = TerminalReport(language: .da, colour: false)

  private func render(_ source: MarkedText) -> String {
    english.render(Report(diagnostics: [source.diagnostic("no")], sources: source.sources))
  }
}

/// A source in which `⟦…⟧` marks the place of a diagnostic.
private struct MarkedText {
  let sources: SourceSet
  let span: SourceSpan

  init(_ marked: String) {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }.map {
      Array($0.utf8)
    }
    let start = parts[0].count
    var sources = SourceSet()
    let file = sources.add(
      SourceFile(path: "policies/shop.policy", bytes: Array(parts.joined()), origin: .policy)
    )
    self.sources = sources
    self.span = SourceSpan(file: file, start..<start + parts[1].count)
  }

  func diagnostic(_ message: String, da: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "TEST-001",
      severity: .error,
      span: span,
      message: Bilingual(da: da ?? message, en: message)
    )
  }
}
