import BrowserSupport
import Testing

/// The banner finds the cookie policy beside itself, or where the page says that it is.
struct BannerPolicyLinkTests {
  @Test(arguments: [
    ("", "https://www.example.test/legal/da/cookiepolitik.html"),
    ("data-policy-da=\"/cookies\"", "https://www.example.test/cookies"),
    ("data-policy-da=\"\"", "https://www.example.test/legal/da/cookiepolitik.html"),
    ("data-policy-da=\"javascript:alert(1)\"", ""),
    ("data-policy-en=\"/cookies\"", "https://www.example.test/legal/da/cookiepolitik.html"),
  ])
  func theLinkLeadsToThePolicy(attribute: String, address: String) async throws {
    var languages = BannerFixture.context["languages"]?.elements ?? []
    if case .object(var first) = languages[0] {
      first["policyAddress"] = "da/cookiepolitik.html"
      languages[0] = .object(first)
    }
    var site = try BannerSite.site("")
    site[BannerSite.address + "legal/consent.js"] = .script(
      try BannerSite.script(["languages": .array(languages)])
    )
    site[BannerSite.address + "shop/bikes/"] = .page(
      "<!DOCTYPE html><html lang=da><script src=/legal/consent.js \(attribute) defer></script><body>"
    )
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BannerSite.address + "shop/bikes/")
      let link = try await page.evaluate("document.querySelector('.k-banner a')?.href ?? ''").text
      #expect(link == address)
    }
  }
}
