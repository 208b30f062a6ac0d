import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import PolicyCompiler

/// What the test page of a CI system reads.
@Suite struct JUnitReportTests {
  @Test(arguments: Language.allCases)
  func isWellFormedAndCountsRight(_ language: Language) throws {
    let hostile = RunSample.report(marked: "⟦a⟧", message: "a\u{1B}[31m <b> & \"c\" 'd' \u{FFFE}]]>\n\u{0}é😀")
    for run in [RunSample.run(), RunSample.run([hostile]), RunSample.run([]), RunSample.run(isStrict: true)] {
      let counter = Counter()
      let parser = XMLParser(data: Data(RunSample.text(run, .junit, language).utf8))
      parser.delegate = counter
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      #expect(counter.promised["tests"] == counter.seen["testcase", default: 0])
      #expect(counter.promised["failures"] == counter.seen["failure", default: 0])
      #expect(counter.promised["skipped"] == counter.seen["skipped", default: 0])
    }
  }

  @Test func aFindingIsAFailedCase() {
    let report = RunSample.report(marked: "a ⟦b⟧", message: "not <that>")
    #expect(
      RunSample.text(RunSample.run([report]), .junit) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="klausul" tests="1" failures="1" errors="0" skipped="0">
          <testsuite name="policies/min butik,æ:1.policy" tests="1" failures="1" errors="0" skipped="0">
            <testcase name="MODEL-004 – b" classname="policies/min butik,æ:1.policy" file="policies/min butik,æ:1.policy" line="1">
              <failure type="error" message="not &lt;that&gt;">policies/min butik,æ:1.policy:1:3: not &lt;that&gt;
        klausul explain MODEL-004</failure>
            </testcase>
          </testsuite>
        </testsuites>

        """
    )
  }

  @Test func warningsFailOnlyWhereTheyCount() {
    let report = RunSample.report(marked: "a ⟦b⟧", severity: .warning)
    #expect(RunSample.text(RunSample.run([report]), .junit).contains("<system-out>warning: "))
    #expect(
      RunSample.text(RunSample.run([report], isStrict: true), .junit).contains("<failure type=\"error\"")
    )
  }

  @Test func acceptedFindingsAreSkipped() {
    let text = RunSample.text(RunSample.run(), .junit)
    #expect(text.contains(">Needed by the app, next: month</skipped>"))
  }

  @Test func aPolicyWithoutFindingsPasses() {
    let text = RunSample.text(RunSample.run([Report(diagnostics: [], sources: SourceSet())]), .junit)
    #expect(text.contains("<testcase name=\"klausul check\""))
    #expect(text.contains("tests=\"1\" failures=\"0\""))
  }

  private final class Counter: NSObject, XMLParserDelegate {
    var promised: [String: Int] = [:]
    var seen: [String: Int] = [:]

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      seen[name, default: 0] += 1
      if name == "testsuites" { promised = attributes.compactMapValues(Int.init) }
    }
  }
}
