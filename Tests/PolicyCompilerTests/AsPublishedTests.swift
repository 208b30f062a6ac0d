import Foundation
import Testing

@testable import PolicyCompiler

/// Public documents told in the language as they stood, with their faults: what is found in them, and what is not.
@Suite struct AsPublishedTests {
  private static let folder = Project.root.appending(path: "Tests/PolicyCompilerTests/AsPublished")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".policy") }.map { String($0.dropLast(7)) }.sorted()
  }()

  private static func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  private struct Finding: Hashable {
    let code: String
    let line: Int
  }

  /// Each diagnostic on a line of its own: its place, severity, code and message. The help is left to other tests.
  private static func findings(in name: String) throws -> (text: String, found: Set<Finding>) {
    let file = "\(name).policy"
    let report = Compiler.check(Inputs(policy: file, files: [file: Array(try text(file).utf8)]))
    var places = SourcePlaces(report.sources)
    var lines: [String] = []
    var found: Set<Finding> = []
    for diagnostic in report.diagnostics {
      let start = places.region(of: diagnostic.span).start
      let message = PrintableText.oneLine(diagnostic.message.en)
      lines.append(
        "\(start.line):\(start.column) \(diagnostic.severity.name.en) \(diagnostic.code) \(message)\n"
      )
      found.insert(Finding(code: diagnostic.code, line: start.line))
    }
    return (lines.joined(), found)
  }

  /// How many defects each document has.
  private static let counts = [
    "comasystem": 37, "compusoft": 41, "copenhagen-trackers": 41, "it-supplier": 47, "octopus-pms": 33,
  ]

  @Test func allDocumentsAreThere() {
    #expect(Self.names == Self.counts.keys.sorted())
  }

  @Test(arguments: names)
  func diagnostics(_ name: String) throws {
    try expectGolden(try Self.findings(in: name).text, "../AsPublished/\(name).diagnostics.txt")
  }

  /// A mistake in the writing would hide the faults of the document, unless it is one of them.
  @Test(arguments: names)
  func isWellWritten(_ name: String) throws {
    let rows = DefectRow.all(in: try Self.text("\(name).defects.md"))
    let defects = Set(rows.flatMap(\.diagnostics).map(Finding.init))
    let mistakes = try Self.findings(in: name).found.filter {
      $0.code.hasPrefix("SYNTAX-") || $0.code.hasPrefix("SCHEMA-") || $0.code == "MODEL-001"
    }
    #expect(mistakes.subtracting(defects).isEmpty)
  }

  /// The table cannot say that something is found where it is not.
  @Test(arguments: names)
  func defectsAreFoundWhereTheTableSays(_ name: String) throws {
    let found = try Self.findings(in: name).found
    for row in DefectRow.all(in: try Self.text("\(name).defects.md")) {
      for said in row.diagnostics {
        #expect(
          found.contains(Finding(code: said.code, line: said.line)),
          "defect \(row.number): \(said.code) is not reported on line \(said.line)"
        )
      }
    }
  }

  /// No defect is forgotten: each has its row, and each row a diagnostic or a reason.
  @Test(arguments: names)
  func everyDefectIsAccountedFor(_ name: String) throws {
    let rows = DefectRow.all(in: try Self.text("\(name).defects.md"))
    #expect(rows.map(\.number) == Array(1...(Self.counts[name] ?? 1)))
    for row in rows {
      #expect(!row.defect.isEmpty && !row.outcome.isEmpty, "defect \(row.number)")
      #expect(
        !row.ways.isEmpty && row.ways.allSatisfy(["D", "T", "X"].contains),
        "defect \(row.number) is found by \(row.ways)"
      )
    }
  }
}

/// A row of a table of defects: `| 17 | No retention | D | `RET-001 line 42` |`.
private struct DefectRow {
  let number: Int
  let defect: String
  /// D: from the facts that are declared, T: from the text, X: from something outside the document.
  let ways: [String]
  let outcome: String

  static func all(in table: String) -> [DefectRow] {
    table.split(whereSeparator: \.isNewline).compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 6, let number = Int(cells[1]) else { return nil }
      return DefectRow(
        number: number,
        defect: cells[2],
        ways: cells[3].split(separator: "/").map(String.init),
        outcome: cells[4]
      )
    }
  }

  var diagnostics: [(code: String, line: Int)] {
    outcome.matches(of: /([A-Z0-9]+-[0-9]{3}) line ([0-9]+)/).compactMap { match in
      Int(match.2).map { (String(match.1), $0) }
    }
  }
}
