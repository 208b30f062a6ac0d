import Testing

@testable import PolicyCompiler

/// What the checker keeps, what it drops, and what an author may accept.
@Suite struct CheckTests {
  private func codes(_ source: String) -> [String] {
    Compiler.check(
      Inputs(policy: "a.policy", files: ["a.policy": Array(Example.passes(source).completed().utf8)])
    )
    .diagnostics.map(\.code)
  }

  private static func unused(_ allow: String) -> String {
    "data whereabouts {\n    name da: \"opholdssted\", en: \"whereabouts\"\n    \(allow)\n}\n"
  }

  @Test func aFindingCanBeAcceptedWithAReason() {
    #expect(codes(Self.unused("")) == ["MODEL-004"])
    #expect(codes(Self.unused("allow MODEL-004, because: \"Needed by the app next month\"")) == [])
  }

  @Test func anAcceptanceHoldsInItsDeclarationOnly() {
    let source =
      Self.unused("allow MODEL-004, because: \"Needed next month\"")
      + Self.unused("").replacing("whereabouts {", with: "movements {")
    #expect(codes(source) == ["MODEL-004"])
  }

  @Test func anAcceptanceNeedsItsReason() {
    #expect(codes(Self.unused("allow MODEL-004")).contains("SCHEMA-007"))
  }

  @Test func aMissingBasisCannotBeAccepted() {
    let source = """
      purpose news {
          name       da: "Sende nyt", en: "Send news"
          data       email
          sources    data-subject
          provision  none
          recipients none
          retention  1 year, from: last-contact
          allow      BASIS-001, because: "We shall find one later"
      }
      """
    #expect(codes(source) == ["BASIS-001", "ALLOW-002"])
  }

  /// A line that fails is not also reported as missing.
  @Test(arguments: [
    "retention 2 yeers", "retention", "retetion 2 years", "retention two", "retention 2 years, fro: delivery",
  ])
  func causesNotConsequences(_ retention: String) {
    let source = """
      purpose news {
          name       da: "Sende nyt", en: "Send news"
          data       email
          sources    data-subject
          basis      contract
          provision  none
          recipients none
          \(retention)
      }
      """
    #expect(codes(source).count == 1)
    #expect(!codes(source).contains("RET-001"))
  }

  @Test func everyCodeIsExplainedInBothLanguages() {
    for code in Compiler.codes {
      for language in Language.allCases {
        #expect(Compiler.explain(code, in: language)?.hasPrefix(code) == true)
      }
    }
    #expect(Compiler.explain("basis-001", in: .en) != nil)
    #expect(Compiler.explain("purpose-without-legal-basis", in: .da) != nil)
    #expect(Compiler.explain("BASIS-999", in: .en) == nil)
  }

  /// The rule that a property names speaks; else nobody would.
  @Test func everyRuleThatTheSchemaLeavesTheWordToExists() {
    func requirements(_ shape: StatementShape, depth: Int) -> [Requirement] {
      guard depth < 6 else { return [] }
      return shape.properties.flatMap { property -> [Requirement] in
        guard case .statement(let child) = property.shape.content else { return [property.requirement] }
        return [property.requirement] + requirements(child(), depth: depth + 1)
      }
    }
    let named = Registry.entries.flatMap { requirements($0.shape(), depth: 0) }.compactMap { requirement in
      if case .requiredByRule(let code) = requirement { code } else { nil }
    }
    #expect(!named.isEmpty)
    #expect(Set(named).isSubset(of: Rule.all.map(\.explanation.code)))
  }

  @Test(arguments: Language.allCases)
  func theReferenceNamesEveryWord(_ language: Language) {
    let reference = Compiler.languageReference(in: language)
    for entry in Registry.entries {
      #expect(reference.contains("## `\(entry.word)`"))
      for property in entry.shape().properties where property.word != "allow" {
        #expect(reference.contains("| `\(property.word)`"), "\(entry.word).\(property.word)")
      }
    }
  }
}
