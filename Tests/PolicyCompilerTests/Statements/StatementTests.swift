import Testing

@testable import PolicyCompiler

/// Every kind of statement that real policies make can be said, and is read on the pages in both languages.
@Suite struct StatementTests {
  /// The pages of one policy in one language, by the name of their file.
  private typealias Pages = [(file: String, index: PageIndex)]

  private static let built: [String: [Language: Pages]] = {
    var built: [String: [Language: Pages]] = [:]
    for (path, bytes) in Project.policies {
      let build = Compiler.build(Inputs(policy: path, files: [path: bytes]))
      let name = path.dropFirst("policies/".count).dropLast(".policy".count)
      for language in Language.allCases {
        let folder = "\(name)/\(language.rawValue)/"
        built[String(name), default: [:]][language] = build.artifacts.filter {
          $0.path.hasPrefix(folder) && $0.path.hasSuffix(".html") && !$0.path.hasSuffix(".fragment.html")
        }.sorted { !$0.path.contains("cookie") && $1.path.contains("cookie") }.map {
          (String($0.path.dropFirst(folder.count)), PageIndex(String(decoding: $0.bytes, as: UTF8.self)))
        }
      }
    }
    return built
  }()

  /// Where a statement is read: the file and the anchor.
  private static func place(_ statement: Statement, _ lines: [Int], _ language: Language) -> String? {
    for (file, index) in built[statement.policy]?[language] ?? [] {
      let anchors = lines.flatMap { index.anchors["\(statement.policy).policy:\($0)"] ?? [] }
      if let wanted = statement.anchor {
        if anchors.contains(wanted) { return "\(file)#\(wanted)" }
      } else if let anchor = anchors.first(where: { $0 != "introduction" }) ?? anchors.first {
        return "\(file)#\(anchor)"
      }
    }
    return nil
  }

  @Test(arguments: Statement.all)
  func isSaidAndRead(_ statement: Statement) throws {
    let source = Project.text("policies/\(statement.policy).policy")
    let lines = statement.lines(in: source)
    let line = try #require(lines.first, "\(statement.policy) does not say »\(statement.line)«")
    for language in Language.allCases {
      #expect(
        Self.place(statement, lines, language) != nil,
        "\(statement.id): line \(line) of \(statement.policy) is read nowhere in \(language)"
      )
    }
  }

  @Test func theTableIsUpToDate() throws {
    var table = """
      # Every kind of statement, and where it is said and read

      Made by a test (`UPDATE_GOLDENS=1 swift test --filter StatementTests`).

      | | Statement | Said in | Read in Danish | Read in English |
      |---|---|---|---|---|

      """
    for statement in Statement.all {
      let source = Project.text("policies/\(statement.policy).policy")
      let lines = statement.lines(in: source)
      let line = try #require(lines.first)
      let places = Language.allCases.map { language in
        Self.place(statement, lines, language).map { "`\(language.rawValue)/\($0)`" } ?? "–"
      }
      table += "| \(statement.id) | \(statement.name) | `\(statement.policy).policy:\(line)` | "
      table += places.joined(separator: " | ") + " |\n"
    }
    try expectGolden(table, "statements.md")
  }

  /// The groups A to J, each without a gap.
  @Test func noKindIsLeftOut() {
    let counts: KeyValuePairs = [
      "A": 12, "B": 10, "C": 16, "D": 14, "E": 3, "F": 9, "G": 4, "H": 15, "I": 10, "J": 10,
    ]
    let expected = counts.flatMap { group, count in (1...count).map { "\(group)\($0)" } }
    var seen: [String] = []
    for statement in Statement.all where seen.last != statement.id { seen.append(statement.id) }
    #expect(seen == expected)
  }
}
