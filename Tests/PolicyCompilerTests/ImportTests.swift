import Testing

@testable import PolicyCompiler

/// Files that a policy imports are part of it; what cannot be imported is said at the import.
@Suite struct ImportTests {
  private static let event =
    "event stock-taking {\n    name da: \"lageroptællingen\", en: \"the stock-taking\"\n}\n"

  private func check(_ main: String, _ files: [String: String]) -> [String] {
    var inputs = files.mapValues { Array($0.utf8) }
    inputs["policies/a.policy"] = Array(Example.passes(main).completed().utf8)
    return Compiler.check(Inputs(policy: "policies/a.policy", files: inputs)).diagnostics
      .map { "\($0.code) \($0.message.en)" }
  }

  private static let using = """
    purpose counting {
        name       da: "Tælle op", en: "Count the stock"
        data       name
        sources    data-subject
        basis      contract
        provision  none
        recipients none
        retention  1 year, from: stock-taking
    }
    """

  @Test func whatIsImportedIsDeclared() {
    #expect(
      check("import \"shared/group.policy\"\n" + Self.using, ["policies/shared/group.policy": Self.event])
        .isEmpty
    )
    #expect(check(Self.using, [:]).count == 1)
  }

  @Test func importsOfImportsCount() {
    let files = [
      "policies/shared/one.policy": "import \"../two.policy\"\n",
      "policies/two.policy": Self.event,
    ]
    #expect(check("import \"shared/one.policy\"\n" + Self.using, files).isEmpty)
  }

  @Test func aFileIsReadOnce() {
    let files = [
      "policies/one.policy": "import \"both.policy\"\n", "policies/two.policy": "import \"both.policy\"\n",
      "policies/both.policy": Self.event,
    ]
    #expect(check("import \"one.policy\"\nimport \"two.policy\"\n" + Self.using, files).isEmpty)
  }

  @Test func theSameIDInBothIsADuplicate() {
    let found = check(
      "import \"group.policy\"\n" + Self.event + Self.using,
      ["policies/group.policy": Self.event]
    )
    #expect(found == ["MODEL-002 ‘stock-taking’ has already been declared"])
  }

  @Test func circlesAreErrors() {
    let files = [
      "policies/one.policy": "import \"two.policy\"\n", "policies/two.policy": "import \"one.policy\"\n",
    ]
    #expect(
      check("import \"one.policy\"\n", files).first
        == "SCHEMA-018 the files import each other: policies/one.policy → policies/two.policy → policies/one.policy"
    )
    #expect(check("import \"a.policy\"\n", [:]).contains { $0.hasPrefix("SCHEMA-018") })
  }

  @Test(arguments: ["../../secret.policy", "/etc/passwd", "..\\x.policy", "a/../../../b.policy"])
  func pathsStayInTheProject(_ path: String) {
    #expect(
      check("import \"\(path.replacing("\\", with: "\\\\"))\"\n", [:]).first?.contains("outside the project")
        == true
    )
    #expect(Compiler.importedPaths(of: Array("import \"\(path)\"".utf8), at: "policies/a.policy").isEmpty)
  }

  @Test func theFilesAreKnownBeforeCompiling() {
    let source = "// group\nimport \"shared/group.policy\"\n  import \"b.policy\"\nsite \"x\" {\n}\n"
    #expect(
      Compiler.importedPaths(of: Array(source.utf8), at: "policies/a.policy")
        == ["policies/shared/group.policy", "policies/b.policy"]
    )
  }

  @Test func importsStandAtTheTop() {
    let found = check(Self.event + "import \"group.policy\"\n" + Self.using, ["policies/group.policy": ""])
    #expect(found.map { String($0.prefix(10)) } == ["SCHEMA-008"])
  }
}
