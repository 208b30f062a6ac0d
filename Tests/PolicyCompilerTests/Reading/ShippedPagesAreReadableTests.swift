import Testing

@testable import PolicyCompiler

/// The pages of the policies that we ship are easy to read: LIX 45 or less in Danish, reading ease 50 or more in
/// English.
@Suite struct ShippedPagesAreReadableTests {
  @Test(arguments: Project.policies.keys.sorted())
  func theirPagesMeetTheGoal(_ path: String) throws {
    let bytes = try #require(Project.policies[path])
    let build = Compiler.build(Inputs(policy: path, files: [path: bytes]))
    let pages = Compiler.readability(of: build.artifacts)
    #expect(pages.count >= 2, "a page in each language")
    for page in pages {
      #expect(page.words > 100, "\(page.path) is measured")
      #expect(page.meetsGoal, "\(page.path): \(page.index ?? 0)")
    }
  }
}
