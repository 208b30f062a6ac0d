import Testing

@testable import PolicyCompiler

/// The library is written in the language, and only what a policy names is read; here all of it is.
@Suite struct LibraryTests {
  static let bound = LibraryIndex.shared.boundWhole()

  @Test(arguments: LibraryIndex.shared.files.map(\.path))
  func everyFileIsRead(_ path: String) throws {
    let file = try #require(LibraryIndex.shared.files.first { $0.path == path })
    let (tree, diagnostics) = Parser.parse(file.bytes, file: 0)
    #expect(diagnostics.isEmpty)
    #expect(!tree.statements.isEmpty)
    for statement in tree.statements {
      #expect(
        Registry.index[tree.word(statement.keyword)] != nil,
        "\(tree.word(statement.keyword)) is a kind"
      )
    }
  }

  @Test func everyEntryFitsTheSchema() {
    #expect(Self.bound.diagnostics.map(\.message.en).isEmpty, "\(Self.bound.diagnostics.map(\.message.en))")
    #expect(Self.bound.draft.duplicates.isEmpty)
  }

  @Test func everyReferenceLeadsSomewhere() {
    let lost = Self.bound.unresolved.filter { LibraryIndex.shared[$0.kind, $0.id] == nil }
    #expect(lost.isEmpty, "\(lost.map { "\($0.kind) \($0.id)" })")
  }

  /// The index finds each entry by its first line; binding finds the same ones.
  @Test func theIndexFindsEveryEntry() {
    let draft = Self.bound.draft
    #expect(Set(draft.data.library.map(\.id.value)) == Set(LibraryIndex.shared.ids(of: .data)))
    #expect(Set(draft.countries.library.map(\.id.value)) == Set(LibraryIndex.shared.ids(of: .country)))
    #expect(Set(draft.services.library.map(\.id.value)) == Set(LibraryIndex.shared.ids(of: .service)))
    #expect(Set(draft.statutes.library.map(\.id.value)) == Set(LibraryIndex.shared.ids(of: .statute)))
    #expect(draft.declared.count > 500)
  }

  @Test func everyTextExistsInBothLanguages() {
    let draft = Self.bound.draft
    let names =
      draft.data.library.map(\.name) + draft.sources.library.map(\.name) + draft.events.library.map(\.name)
      + draft.subjects.library.map(\.name) + draft.countries.library.map(\.name)
      + draft.statutes.library.map(\.name) + draft.measures.library.map(\.name)
      + draft.definitions.library.map(\.term) + draft.definitions.library.map(\.text)
      + draft.instruments.library.map(\.name)
    for name in names {
      #expect(name.value?.da?.isEmpty == false && name.value?.en?.isEmpty == false)
    }
  }

  @Test func theUnionIsComplete() {
    let countries = Self.bound.draft.countries.library
    // The 27 Member States, and parts of them with codes of their own.
    let states = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
    for code in states.split(separator: " ") {
      #expect(Self.bound.draft.countries[String(code)]?.area.value == .eu, "\(code)")
    }
    #expect(Set(countries.filter { $0.area.value == .eea }.map(\.id.value)) == ["IS", "LI", "NO"])
    for code in ["CH", "GB", "US", "GL", "FO", "IN"] {
      #expect(Self.bound.draft.countries[code]?.isInEEA == false, "\(code)")
    }
  }

  /// What was decided holds on its days, and on no other.
  @Test func decisionsHaveDates() throws {
    let us = try #require(Self.bound.draft.countries["US"])
    func decision(_ day: String) throws -> String? {
      us.decision(on: try #require(CalendarDate(day)))?.decision.value
    }
    #expect(try decision("2020-07-15") == "(EU) 2016/1250")
    #expect(try decision("2020-07-16") == nil)
    #expect(try decision("2023-07-09") == nil)
    #expect(try decision("2026-11-01") == "(EU) 2023/1795")
  }
}
