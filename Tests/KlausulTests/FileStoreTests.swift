import Foundation
import PolicyCompiler
import Testing

@testable import klausul

/// Which files are read for a command line, and what is said where they cannot be.
struct FileStoreTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func aFolderMeansThePoliciesDirectlyInIt() throws {
    for path in ["b.policy", "a.policy", "shared/group.policy", ".hidden.policy", "notes.txt"] {
      try folder.write("", to: "policies/" + path)
    }
    #expect(try paths() == ["policies/a.policy", "policies/b.policy"])
    #expect(try paths("./policies/") == ["policies/a.policy", "policies/b.policy"])
    #expect(try paths("policies/b.policy", "policies") == ["policies/b.policy", "policies/a.policy"])
    #expect(try !select().isPartial)
    #expect(try select("policies/a.policy").isPartial)
  }

  @Test func anAbsolutePathInsideTheProjectIsShownRelative() throws {
    try folder.write("", to: "policies/a.policy")
    let policy = try #require(try select(folder.absolute("policies/a.policy")).policies.first)
    #expect(policy.shown == "policies/a.policy")
    #expect(policy.project.root == folder.path)
  }

  @Test func aPolicyElsewhereIsItsOwnProject() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("import shared.policy", to: "site/a.policy")
    try elsewhere.write("x", to: "site/shared.policy")
    let path = elsewhere.absolute("site/a.policy")
    let policy = try #require(try select(path).policies.first)
    #expect(policy.shown == path)
    #expect(policy.path == "a.policy")
    #expect(try inputs(of: path).files.keys.sorted() == ["a.policy", "shared.policy"])

    try folder.write("", to: "outside.policy")
    try folder.write("", to: "deep/down/x.policy")
    let up = try PolicyFinder(directory: folder.absolute("deep")).find(["../outside.policy"])
    #expect(up.policies.map(\.shown) == ["../outside.policy"])
  }

  @Test func importsAreFollowedAndMissingOnesLeftOut() throws {
    try folder.write("import shared/b.policy\nimport gone.policy", to: "policies/a.policy")
    try folder.write("import policies/a.policy\nimport shared/c.policy", to: "shared/b.policy")
    try folder.write("æ", to: "shared/c.policy")
    let inputs = try inputs(of: "policies/a.policy")
    #expect(inputs.policy == "policies/a.policy")
    #expect(inputs.files.keys.sorted() == ["policies/a.policy", "shared/b.policy", "shared/c.policy"])
    #expect(inputs.files["shared/c.policy"] == Array("æ".utf8))
  }

  @Test func anImportCannotLeaveTheProject() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("secret", to: "secret.policy")
    try folder.write("", to: "real/inside.policy")
    try folder.link("out.policy", to: elsewhere.absolute("secret.policy"))
    try folder.link("away", to: elsewhere.path)
    try folder.link("in.policy", to: "real/inside.policy")
    try folder.write(
      """
      import out.policy
      import away/secret.policy
      import in.policy
      import ../\(PathText.name(of: elsewhere.path))/secret.policy
      import real
      """,
      to: "a.policy"
    )
    #expect(try inputs(of: "a.policy").files.keys.sorted() == ["a.policy", "in.policy"])
  }

  @Test func bytesAreHandedOnAsTheyAre() throws {
    let bytes: [UInt8] = [0xFF, 0x00, 0x0D, 0x0A]
    try Data(bytes).write(to: URL(filePath: folder.absolute("a.policy")))
    #expect(try inputs(of: "a.policy").files == ["a.policy": bytes])
  }

  @Test func templatesAreReadWithTheirSubfolders() throws {
    try folder.write("p", to: "mine/page.mustache")
    try folder.write("h", to: "mine/partials/head.mustache")
    try folder.write("", to: "mine/.DS_Store")
    try folder.link("mine/loop", to: ".")
    let templates = try FileStore(directory: folder.path).templates(in: "mine")
    #expect(templates == ["page.mustache": Array("p".utf8), "partials/head.mustache": Array("h".utf8)])
    #expect(
      message { try FileStore(directory: folder.path).templates(in: "nope") }
        == "‘nope’ cannot be read: it does not exist"
    )
    #expect(
      message { try FileStore(directory: folder.path).templates(in: "mine/page.mustache") }
        == "‘mine/page.mustache’ cannot be read: a part of the path is not a folder"
    )
  }

  @Test func explainsWhatCannotBeRead() throws {
    try folder.write("", to: "policies/shop.policy")
    try folder.write("", to: "notes.txt")
    try folder.write("", to: "empty/readme.md")
    try folder.write("", to: "odd.policy/x.policy")
    try folder.write("", to: "holder/odd.policy/x.policy")
    try folder.link("circle.policy", to: "circle.policy")
    #expect(message { try select("policies/shpo.policy") } == "‘policies/shpo.policy’ does not exist")
    #expect(help { try select("policies/shpo.policy") } == ["did you mean ‘policies/shop.policy’?"])
    #expect(help { try select("policies/shop") } == ["did you mean ‘policies/shop.policy’?"])
    #expect(help { try select("polices/shop.policy") } == ["did you mean ‘policies’?"])
    #expect(help { try select("completely-different") } == [])
    #expect(message { try select("") } == "‘’ does not exist")
    #expect(message { try select("notes.txt") } == "‘notes.txt’ is not a policy")
    #expect(message { try select("empty") } == "there are no .policy files in ‘empty’")
    #expect(message { try select("odd.policy") } == "‘odd.policy’ is a folder, but is named like a policy")
    #expect(message { try select("holder") } == "‘holder/odd.policy’ is a folder, but is named like a policy")
    #expect(
      message { try select("circle.policy") }
        == "‘circle.policy’ cannot be read: symbolic links go round in a circle"
    )
    #expect(
      message { try PolicyFinder(directory: folder.absolute("empty")).find([]) }
        == "there is no folder ‘policies’ here"
    )
  }

  @Test func aPolicyThatMayNotBeReadIsSaidToBe() throws {
    try folder.write("", to: "a.policy")
    try #require(chmod(folder.absolute("a.policy"), 0) == 0)
    // The superuser may read everything.
    guard geteuid() != 0 else { return }
    #expect(message { try inputs(of: "a.policy") } == "‘a.policy’ cannot be read: permission denied")
  }

  @Test(arguments: [
    ("./a//b/../c/", "a/c"), ("../x", "../x"), ("a/../../x", "../x"), ("/../a/./b", "/a/b"), ("", "."),
    ("a/..", "."), ("/", "/"),
  ])
  func pathsHaveOneSpelling(path: String, normalised: String) {
    #expect(PathText.normalised(path) == normalised)
  }

  private func select(_ paths: String...) throws -> Selection {
    try PolicyFinder(directory: folder.path).find(paths)
  }

  private func paths(_ paths: String...) throws -> [String] {
    try PolicyFinder(directory: folder.path).find(paths).policies.map(\.shown)
  }

  private func inputs(of path: String) throws -> Inputs {
    var store = FileStore(directory: folder.path)
    let policy = try #require(try store.policies(at: [path]).policies.first)
    return try store.inputs(for: policy, importedPaths: CompilerFace.obeying.importedPaths)
  }

  private func message(_ body: () throws -> some Any) -> String? {
    #expect(throws: CommandError.self) { _ = try body() }?.message.en
  }

  private func help(_ body: () throws -> some Any) -> [String]? {
    #expect(throws: CommandError.self) { _ = try body() }?.help.map(\.en)
  }
}
