import Testing

@testable import PolicyCompiler

/// Visitors are asked again when what they are asked changes, and only then.
@Suite struct ConsentDigestTests {
  static let second = Shop.statistics.replacing("visits_*", with: "second")

  @Test(arguments: [
    // Words.
    Shop.policy().replacing("Tæller besøg.", with: "Tæller, hvor mange der kommer."),
    Shop.policy().replacing("Counts visits.", with: "Counts how many come."),
    Shop.policy().replacing("See how the site is used", with: "See how people use the site"),
    // What needs no consent.
    Shop.policy(Shop.statistics),
    Shop.policy().replacing("basket", with: "cart"),
    // The version of the policy, and looks.
    Shop.policy().replacing("\"1\"", with: "\"2\""),
    Shop.policy(banner: Shop.banner.replacing("reopen", with: "theme dark\n    reopen")),
  ])
  func nobodyIsAskedAgain(changed: String) throws {
    #expect(try Built(changed).digest == Built(Shop.policy()).digest)
  }

  @Test(arguments: [
    Shop.policy().replacing("visits_*", with: "visits"),
    Shop.policy().replacing("duration 1 year", with: "duration 2 years"),
    Shop.policy(Shop.necessary + Shop.statistics + second),
    Shop.policy(controller: "Andre Cykler ApS"),
    Shop.policy(Shop.necessary + Shop.statistics + "use hotjar {\n    for statistics\n}\n"),
  ])
  func everyoneIsAskedAgain(changed: String) throws {
    #expect(try Built(changed).digest != Built(Shop.policy()).digest)
  }

  @Test func theOrderOfDeclarationsDoesNotMatter() throws {
    let one = try Built(Shop.policy(Shop.statistics + Self.second)).digest
    let other = try Built(Shop.policy(Self.second + Shop.statistics)).digest
    #expect(one == other)
  }

  @Test func theBannerAndTheManifestHaveTheSameDigest() throws {
    let built = try Built(Shop.policy())
    #expect(try built.script.contains("\"\(built.digest)\",["))
  }
}
