import Foundation
import Testing

@testable import PolicyCompiler

/// The reference that lies in the repository is the one that the program makes.
@Suite struct ReferenceTests {
  private static let folder = "output/reference/"

  @Test(arguments: Language.allCases)
  func theRules(_ language: Language) throws {
    let text = Compiler.explain(nil, as: .markdown, in: language)
    try expectCommitted(text, "rules.\(language.rawValue).md")
    for code in Compiler.codes {
      #expect(text.ranges(of: "<a id=\"\(code.lowercased())\"></a>").count == 1)
      #expect(text.contains("  - [\(code)](#\(code.lowercased())) "))
    }
  }

  @Test(arguments: Language.allCases)
  func theLanguage(_ language: Language) throws {
    try expectCommitted(Compiler.languageReference(in: language), "language.\(language.rawValue).md")
  }

  @Test func theSchemaOfReports() throws {
    try expectCommitted(Compiler.reportSchema, "report.schema.json")
  }

  /// Codes and exact text, for what is read by programs.
  @Test(arguments: Language.allCases)
  func everyCodeIsExplainedInEveryFormat(_ language: Language) throws {
    let json = Compiler.explain(nil, as: .json, in: language)
    let all = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(all?.compactMap { $0["code"] as? String } == Compiler.codes)
    #expect(Compiler.explain(["basis-001"], as: .markdown, in: language).hasPrefix("## BASIS-001 "))
    #expect(
      Compiler.explain(["BASIS-001"], as: .text, in: language) == Compiler.explain("BASIS-001", in: language)
    )
  }

  @Test func linksLeadToTheLanguageOfTheReader() {
    #expect(Citation.gdpr("6(1)").address(in: .da) == "https://eur-lex.europa.eu/eli/reg/2016/679/oj/dan")
    #expect(Citation.gdpr("6(1)").address(in: .en) == "https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng")
    let danish = Citation.other(da: "a", en: "a", address: "https://www.retsinformation.dk/eli/lta/2024/1")
    #expect(danish.address(in: .en) == "https://www.retsinformation.dk/eli/lta/2024/1")
  }

  private func expectCommitted(_ text: String, _ name: String) throws {
    let file = Project.root.appending(path: Self.folder + name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: Project.root.appending(path: Self.folder),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
      return
    }
    #expect(
      Project.text(Self.folder + name) == text,
      "\(name) is stale; UPDATE_GOLDENS=1 swift test --filter ReferenceTests writes it anew"
    )
  }
}
