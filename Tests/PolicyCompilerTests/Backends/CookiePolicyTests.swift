import Testing

@testable import PolicyCompiler

@Suite struct CookiePolicyTests {
  @Test func nothingIsStoredAndThatIsSaid() throws {
    let built = try Built(Shop.policy("", banner: "banner none\n"))
    #expect(try built.cookiePolicy.contains("Vi bruger hverken cookies eller lignende teknologier på siden."))
    #expect(
      try built.englishCookiePolicy.contains("We use neither cookies nor similar technologies on the site.")
    )
  }

  @Test func groundsAreExplained() throws {
    let items =
      Shop.necessary.replacing("grounds  user-input", with: "grounds  user-input, authentication")
      + Shop.statistics
    let built = try Built(Shop.policy(items))
    #expect(try built.cookiePolicy.contains("Nødvendig for noget, du selv har bedt om, og for login."))
    #expect(
      try built.englishCookiePolicy.contains(
        "Necessary for something that you asked for yourself and for signing in."
      )
    )
  }

  @Test func whatTheLawDoesNotAskForMayBeLeftOut() throws {
    let items = """
      cookie "basket" as necessary {
          grounds user-input
      }
      cookie "server" as necessary {
          duration session
      }
      """
    let built = try Built(Shop.policy(items + "\n" + Shop.statistics))
    let danish = try built.cookiePolicy
    #expect(danish.contains(">Nødvendig for noget, du selv har bedt om.</td>"))
    #expect(danish.contains(">Får siden til at virke.</td>"))
    #expect(danish.contains(">Ikke oplyst</td>"))
    let english = try built.englishCookiePolicy
    #expect(english.contains(">Necessary for something that you asked for yourself.</td>"))
    #expect(english.contains(">Makes the site work.</td>"))
    #expect(english.contains(">Not stated</td>"))
    #expect(try built.text("consent.js").contains("\"Får siden til at virke.\""))
    let manifest = try built.text("cookies.json")
    #expect(manifest.contains("\"da\": \"Nødvendig for noget, du selv har bedt om.\""))
    #expect(manifest.contains("\"duration\": null"))
  }

  @Test func whatHasLapsedIsDeleted() throws {
    let banner = Shop.banner.replacing("banner {", with: "banner {\n    on-lapse delete")
    let built = try Built(Shop.policy(banner: banner))
    #expect(
      try built.cookiePolicy.contains(
        "Derefter sletter vi de cookies, der bygger på dit samtykke, så vidt vores side kan nå dem, og spørger igen."
      )
    )
    #expect(try !Built(Shop.policy()).cookiePolicy.contains("sletter vi de cookies, der"))
  }

  @Test func everyRowKnowsItsSource() throws {
    let rows = try Built(Shop.policy()).cookiePolicy.parts(from: "<tr data-source=\"shop.policy:", to: "\"")
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { Int($0) != nil })
  }

  @Test func oneDocumentHoldsEverything() throws {
    let text = try Built(Shop.policy(publishes: "publishes combined, banner")).text(
      "en/privacy-policy.fragment.html"
    )
    #expect(text.contains("<table"))
    #expect(text.contains("href=\"#purpose-statistics\""))
  }

  @Test func servicesBringTheirLinksAndCountries() throws {
    let text = try Built(Shop.policy(Shop.analytics)).cookiePolicy
    #expect(text.contains("<caption>Google Analytics</caption>"))
    #expect(
      text.contains(
        "<a href=\"https://policies.google.com/privacy\">Privatlivspolitik hos Google Ireland Limited</a>"
      )
    )
    #expect(text.contains("<a href=\"https://tools.google.com/dlpage/gaoptout\">"))
    #expect(text.contains("Google Ireland Limited: USA</li>"))
    #expect(text.contains("<a href=\"privatlivspolitik.html#transfers\">"))
  }

  @Test func browsersAreListedWhereTheyAreNamed() throws {
    let named = Shop.policy() + "document cookie-policy {\n    help chrome, safari-ios\n}\n"
    #expect(try Built(named).englishCookiePolicy.contains(">Safari (iPhone, iPad)</a>"))
    #expect(try !Built(Shop.policy()).englishCookiePolicy.contains("Safari"))
  }

  @Test func anotherLawIsCitedElsewhere() throws {
    let text = try Built(Shop.policy(publishes: "jurisdiction SE")).englishCookiePolicy
    #expect(!text.contains("Danish Cookie Order"))
    #expect(text.contains("Art. 5(3) of the ePrivacy Directive"))
  }

  @Test func aBannerMadeElsewhereIsDescribed() throws {
    let banner = "banner as external {\n    consent-lifetime 12 months\n    reopen every-page\n}\n"
    let text = try Built(Shop.policy(banner: banner)).cookiePolicy
    #expect(text.contains("Det gør du i cookieindstillingerne, som du kan åbne fra alle sider."))
    #expect(text.contains("Et ja gælder i 12 måneder, og et nej gælder lige så længe."))
  }
}
