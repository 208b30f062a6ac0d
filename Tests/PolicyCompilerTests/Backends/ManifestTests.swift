import Testing

@testable import PolicyCompiler

@Suite struct ManifestTests {
  static let everything = Shop.policy(
    Shop.necessary + AgreementTests.items + Shop.analytics
  )

  @Test(arguments: [
    everything, Shop.policy(Shop.necessary, banner: "banner none\n"),
    Shop.policy("", banner: "banner none\n"),
  ])
  func theManifestFitsItsSchema(source: String) throws {
    let built = try Built(source)
    let validator = try JSONSchemaValidator(built.text("cookies.schema.json"))
    #expect(try validator.complaints(about: built.manifest) == [])
  }

  @Test(arguments: [
    ("\"schemaVersion\": 2", "\"schemaVersion\": 1"),
    ("\"policy\": \"shop\",", ""),
    ("\"policy\": \"shop\",", "\"policy\": 1,"),
    ("\"policy\": \"shop\",", "\"policy\": \"shop\", \"extra\": 1,"),
    ("\"technology\": \"local-storage\"", "\"technology\": \"smoke\""),
    ("\"kind\": \"persistent\"", "\"kind\": \"forever\""),
    ("\"consentRequired\": true", "\"consentRequired\": 1"),
    ("\"effective\": \"2026-11-01\"", "\"effective\": \"1 November\""),
  ])
  func theSchemaNoticesWhatIsWrong(right: String, wrong: String) throws {
    let built = try Built(Self.everything)
    let manifest = try built.manifest
    let validator = try JSONSchemaValidator(built.text("cookies.schema.json"))
    #expect(manifest.contains(right))
    #expect(try validator.complaints(about: manifest.replacing(right, with: wrong)) != [])
  }

  /// A new word of the language must reach the schema.
  @Test func theSchemaKnowsEveryWord() throws {
    let schema = try Built(Shop.policy()).text("cookies.schema.json")
    let words =
      StorageTechnology.allCases.map(\.rawValue) + NecessityGround.allCases.map(\.rawValue)
      + ConsentCategory.allCases.map(\.rawValue) + Duration.Unit.allCases.map(\.rawValue)
      + Language.allCases.map(\.rawValue)
    for word in words { #expect(schema.contains("\"\(word)\"")) }
  }

  @Test func lifetimesAreCountedInSecondsToo() throws {
    let manifest = try Built(Self.everything).manifest
    #expect(manifest.contains("\"count\": 30,\n        \"unit\": \"minute\",\n        \"seconds\": 1800"))
  }

  @Test func patternsAreMarked() throws {
    let manifest = try Built(Shop.policy()).manifest
    #expect(manifest.contains("\"name\": \"visits_*\",\n      \"isPattern\": true"))
    #expect(manifest.contains("\"name\": \"basket\",\n      \"isPattern\": false"))
  }
}
