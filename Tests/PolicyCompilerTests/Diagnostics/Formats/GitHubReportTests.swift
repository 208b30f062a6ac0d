import Testing

@testable import PolicyCompiler

/// What GitHub shows beside the lines of a pull request.
@Suite struct GitHubReportTests {
  @Test func aCommandNamesPlaceAndMessage() {
    let report = RunSample.report(marked: "a\n\"😀\" ⟦bcd⟧", message: "50 %: no,\r\nreally") {
      $0.label = Bilingual(da: "fordi", en: "because")
      $0.help = [Bilingual(da: "skriv x", en: "write x")]
    }
    #expect(
      RunSample.text(RunSample.run([report]), .github) == """
        ::error file=policies/min butik%2Cæ%3A1.policy,line=2,col=6,endLine=2,endColumn=8,title=MODEL-004::\
        50 %25: no,␍%0Areally%0Abecause%0Awrite x%0Aklausul explain MODEL-004

        """
    )
  }

  @Test func severitiesHaveGitHubsNames() {
    func command(_ severity: Diagnostic.Severity, strict: Bool = false) -> Substring {
      let report = RunSample.report(marked: "⟦a⟧", severity: severity)
      return RunSample.text(RunSample.run([report], isStrict: strict), .github).prefix { $0 != " " }
    }
    #expect(command(.error) == "::error")
    #expect(command(.warning) == "::warning")
    #expect(command(.note, strict: true) == "::notice")
    #expect(command(.warning, strict: true) == "::error")
  }

  /// GitHub refuses columns in a range of several lines.
  @Test func aRangeOfSeveralLinesHasNoEndColumn() {
    let text = RunSample.text(RunSample.run([RunSample.report(marked: "a ⟦b\nc⟧")]), .github)
    #expect(text.contains("line=1,col=3,endLine=2,title="))
  }

  @Test func whatIsAcceptedOrKnownIsNotShown() {
    let report = RunSample.report(marked: "⟦a⟧")
    #expect(
      RunSample.text(RunSample.run([report], baseline: Baseline(of: RunSample.run([report]))), .github)
        .isEmpty
    )
    #expect(!RunSample.text(RunSample.run(), .github).contains("whereabouts"))
  }
}
