import Testing

@testable import PolicyCompiler

/// Our own JSON, and the schema that describes it.
@Suite struct JSONReportTests {
  @Test(arguments: Language.allCases)
  func fitsItsSchema(_ language: Language) throws {
    let validator = try JSONSchemaValidator(Compiler.reportSchema)
    let known = Baseline(of: RunSample.run([RunSample.report(marked: "a ⟦b⟧")]))
    for run in [RunSample.run(), RunSample.run([]), RunSample.run(isStrict: true, baseline: known)] {
      #expect(try validator.complaints(about: RunSample.text(run, .json, language)) == [])
    }
  }

  @Test(arguments: [
    ("\"schemaVersion\": 1", "\"schemaVersion\": 2"), ("\"state\": \"new\"", "\"state\": \"old\""),
    ("\"severity\": \"error\"", "\"severity\": \"bad\""), ("\"fails\": true", "\"fails\": 1"),
    ("\"noLongerFound\": []", "\"noLongerFound\": [], \"more\": 1"), ("\"line\": 2", "\"line\": 0"),
  ])
  func theSchemaNoticesWhatIsWrong(right: String, wrong: String) throws {
    let report = RunSample.text(RunSample.run(), .json)
    #expect(report.contains(right))
    let validator = try JSONSchemaValidator(Compiler.reportSchema)
    #expect(try validator.complaints(about: report.replacing(right, with: wrong)) != [])
  }

  @Test func namesItsSchema() {
    #expect(Compiler.reportSchema.contains("\"$id\": \"\(JSONReport.schemaName)\""))
    #expect(
      RunSample.text(RunSample.run(), .json).hasPrefix("{\n  \"$schema\": \"\(JSONReport.schemaName)\"")
    )
  }

  @Test(arguments: ReportFormat.allCases)
  func everyFormatIsTheSameEachTime(_ format: ReportFormat) {
    for language in Language.allCases {
      let texts = (0..<3).map { _ in RunSample.text(RunSample.run(), format, language) }
      #expect(Set(texts).count == 1)
    }
    #expect(RunSample.text(RunSample.run(), format, .da) != RunSample.text(RunSample.run(), format, .en))
  }
}
