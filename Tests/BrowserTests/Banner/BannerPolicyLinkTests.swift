import BrowserSupport
import Testing

/// The banner finds the cookie policy beside itself, or where the page says that it is.
@Suite(.bothForms) struct BannerPolicyLinkTests {
  @Test(arguments: [
    ("", "https://www.example.test/legal/da/cookiepolitik.html"),
    ("data-policy-da=\"/cookies\"", "https://www.example.test/cookies"),
    ("data-policy-da=\"\"", "https://www.example.test/legal/da/cookiepolitik.html"),
    ("data-policy-en=\"/cookies\"", "https://www.example.test/legal/da/cookiepolitik.html"),
  ])
  func theLinkLeadsToThePolicy(attribute: String, address: String) async throws {
    var site = try BannerSite.site("")
    site[BannerSite.address + "legal/consent.js"] = .script(try BannerSite.policy.get().script())
    site[BannerSite.address + "shop/bikes/"] = .page(
      "<!DOCTYPE html><html lang=da><script src=/legal/consent.js \(attribute)></script><body>"
    )
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BannerSite.address + "shop/bikes/")
      for layer in ["section", "dialog"] {
        if layer == "dialog" { try await page.choose("choose") }
        #expect(try await page.evaluate("document.querySelector('#klausul \(layer) a').href").text == address)
      }
    }
  }

  @Test func whereNoPolicyIsPublishedThereIsNoLink() async throws {
    let policy = try BannerSite.policy.get().replacing(
      "audience  consumers",
      "publishes banner\n    audience  consumers"
    )
    try await Chromium.shared.withPage(BannerSite.site("", policy)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      #expect(try await page.evaluate("document.querySelector('#klausul a')") == nil)
    }
  }
}
