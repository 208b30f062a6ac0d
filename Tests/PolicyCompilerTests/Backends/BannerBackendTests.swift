import Testing

@testable import PolicyCompiler

@Suite struct BannerBackendTests {
  @Test func aBannerComesWithItsTypesAndASnippet() throws {
    let built = try Built(Shop.policy())
    let script = try built.script
    let hash = Base64.text(SHA384.hash(script.utf8))
    #expect(
      try built.text("snippet.html").contains("src=\"/shop/consent.js\" integrity=\"sha384-\(hash)\">")
    )
    #expect(try built.text("snippet.html").contains("<template data-consent=\"statistics\">"))
    let types = try built.text("consent.d.ts")
    #expect(
      types.contains("type Name = | \"necessary\" | \"statistics\" | \"necessary.own\" | \"statistics.own\";")
    )
    #expect(types.contains("type Question = | \"statistics.own\";"))
    #expect(script.contains("Med dit samtykke bruger vi dem også til:"))
    #expect(script.contains("[\"visits_*\","))
    #expect(!script.contains("{{"))
  }

  @Test(arguments: [
    (
      Shop.necessary + Shop.statistics,
      "banner as external {\n    consent-lifetime 12 months\n    reopen every-page\n}\n", ""
    ),
    (Shop.necessary + Shop.statistics, Shop.banner, "publishes privacy-policy, cookie-policy"),
    (Shop.necessary, "banner none\n", ""),
    (Shop.necessary, Shop.banner, ""),
  ])
  func thereIsNoBannerOfOurs(items: String, banner: String, publishes: String) throws {
    let built = try Built(Shop.policy(items, banner: banner, publishes: publishes))
    for file in ["consent.js", "consent.d.ts", "snippet.html"] { #expect(!built.has(file)) }
    #expect(try built.manifest.contains("\"banner\": null"))
    #expect(try !built.cookiePolicy.contains("<code>klausul</code>"))
    #expect(try !built.cookiePolicy.contains("#samtykke"))
  }

  @Test func withNothingButNecessaryItemsNobodySpeaksOfConsent() throws {
    let text = try Built(Shop.policy(Shop.necessary)).cookiePolicy
    #expect(!text.contains("banner"))
    #expect(text.contains("Vi bruger kun nødvendige cookies, og de kræver ikke dit samtykke."))
  }

  @Test func namesCannotBreakOut() throws {
    let item = Shop.statistics.replacing("visits_*", with: "x</script>'`${1}\\\"*")
    let source = Shop.policy(item, controller: "A & B \\\"</script>-->\\\" ApS")
    let built = try Built(source)
    let script = try built.script
    #expect(!script.contains("</script>-->"))
    #expect(!script.contains("</script"))
    #expect(script.contains("[\"x\\u003c/script\\u003e\\u0027`${1}\\\"*\","))
    #expect(try !built.cookiePolicy.contains("x</script>"))
    #expect(try !built.text("snippet.html").contains("--> ApS"))
    #expect(try built.manifest.contains("\"A \\u0026 B \\\"\\u003c/script\\u003e--\\u003e\\\" ApS\""))
  }

  @Test func thePolicyIsFoundBesideTheScript() throws {
    #expect(try Built(Shop.policy()).script.contains("[\"da/cookiepolitik.html\",\"en/cookie-policy.html\"]"))
    let combined = try Built(Shop.policy(publishes: "publishes combined, banner"))
    #expect(try combined.script.contains("\"en/privacy-policy.html#cookies\"]"))
  }

  static let record = """
    {"version": 1, "id": "1234567890", "time": "2026-11-27T20:15:00.123Z", "language": "da", "text": "0123abcd",
    "choices": {"statistics.own": "fa9407"}}
    """

  @Test(arguments: [
    record, record.replacing("\"fa9407\"", with: "false"),
    record.replacing("\"statistics.own\": \"fa9407\"", with: ""),
  ])
  func theSchemaTakesARecord(record: String) throws {
    let schema = try JSONSchemaValidator(Built(Shop.policy()).text("consent-record.schema.json"))
    #expect(try schema.complaints(about: record).isEmpty)
  }

  @Test(arguments: [
    record.replacing("\"fa9407\"", with: "true"), record.replacing("statistics.own", with: "marketing.own"),
    record.replacing("\"da\"", with: "\"de\""), record.replacing("0123abcd", with: "x"),
    record.replacing("\"version\": 1,", with: ""), record.replacing("1234567890", with: "me"),
  ])
  func theSchemaRefusesAnythingElse(record: String) throws {
    let schema = try JSONSchemaValidator(Built(Shop.policy()).text("consent-record.schema.json"))
    #expect(try !schema.complaints(about: record).isEmpty)
  }

  @Test func thirdPartiesAreNamedBeforeConsent() throws {
    let use = "use hotjar {\n    for statistics\n}\n"
    let script = try Built(Shop.policy(Shop.necessary + use)).script
    #expect(script.contains("Se, hvordan siden bruges. Deles med Hotjar Ltd."))
    #expect(script.contains("See how the site is used. Shared with Hotjar Ltd."))
  }
}
