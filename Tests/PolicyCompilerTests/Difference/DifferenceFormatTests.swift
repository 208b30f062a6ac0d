import Testing

@testable import PolicyCompiler

/// The same difference as text, Markdown, JSON and as a statement of the language.
@Suite struct DifferenceFormatTests {
  private static let old = DifferenceTests.policy
  private static let new = old.replacing("\"2026-11\"", with: "\"2026-12\"")
    .replacing("effective 2026-11-01", with: "effective 2026-12-15")
    .replacing("announced website, email", with: "announced website, email\n    notice    14 days")
    .replacing("data       name, email\n", with: "data       name, email, phone\n")
    .replacing("recipients web-hotel, parcel-carrier", with: "recipients web-hotel")
    .replacing("use matomo {", with: "use hotjar {\n    for statistics\n}\n\nuse matomo {")
    .replacing("en: \"Keep accounts\"", with: "en: \"Keep the accounts\"")
    .replacing("response-time 1 month", with: "response-time 1 month\n    fee           none")

  private func difference() throws -> PolicyDifference {
    try DifferenceTests().difference(Self.old, Self.new)
  }

  @Test func textAndMarkdown() throws {
    let difference = try difference()
    var pages: [String] = []
    for language in Language.allCases {
      pages.append(PolicyDifference.text([difference], in: language))
      pages.append(PolicyDifference.markdown([difference], in: language))
    }
    try expectGolden(pages.joined(separator: "\n════\n\n"), "difference.txt")
  }

  @Test func json() throws {
    try expectGolden(PolicyDifference.json([try difference()], version: "0"), "difference.json")
  }

  @Test func theRevisionGoesIntoThePolicy() throws {
    let difference = try difference()
    let revised = try RevisionWriter.adding(difference, to: Array(Self.new.utf8))
    let text = String(decoding: revised, as: UTF8.self)
    #expect(text.contains("revision  \"2026-12\", on: 2026-12-15\n              da: \"\"\"\n"))
    // It checks clean, and the page tells what is new.
    let build = Compiler.build(DifferenceTests().inputs(text))
    #expect(build.report.diagnostics.filter { $0.severity == .error }.isEmpty)
    let page = build.artifacts.first { $0.path.hasSuffix("da/privatlivspolitik.html") }
    let html = String(decoding: page?.bytes ?? [], as: UTF8.self)
    #expect(html.contains("bruger vi nu også telefonnummer"))
    // Once is enough.
    #expect(throws: RevisionWriter.Refusal.isThere) { try RevisionWriter.adding(difference, to: revised) }
    // Only the revision is new.
    #expect(try DifferenceTests().difference(Self.new, text).isEmpty)
  }

  @Test func aRevisionIsWrittenOnlyWhereItIsTrue() throws {
    let same = Self.old.replacing("2 years, from", with: "3 years, from")
    let unlawful = same.replacing("\"2026-11\"", with: "\"2\"").replacing("default: off", with: "default: on")
    let wording = Self.old.replacing("\"2026-11\"", with: "\"2\"").replacing(
      "reopen           every-page",
      with: "reopen           every-page\n    reload           yes"
    )
    let cases: [(String, RevisionWriter.Refusal)] = [
      (same, .sameVersion), (unlawful, .hasErrors), (wording, .nothingToTell),
    ]
    for (text, refusal) in cases {
      let difference = try DifferenceTests().difference(Self.old, text)
      #expect(throws: refusal) { try RevisionWriter.adding(difference, to: Array(text.utf8)) }
    }
  }

  @Test func aPolicyKeepsItsOwnLayout() throws {
    let untidy = Self.new.replacing("    dpo      none", with: "  dpo none").replacing(
      "changes {\n    announced website, email\n    notice    14 days\n}",
      with: ""
    )
    let difference = try DifferenceTests().difference(Self.old, untidy)
    let revised = try RevisionWriter.adding(difference, to: Array(untidy.utf8))
    let text = String(decoding: revised, as: UTF8.self)
    #expect(text.hasPrefix(untidy))
    #expect(text.dropFirst(untidy.count).hasPrefix("\nchanges {\n    revision \"2026-12\""))
    #expect(Parser.parse(revised, file: 0).diagnostics.isEmpty)
  }
}
