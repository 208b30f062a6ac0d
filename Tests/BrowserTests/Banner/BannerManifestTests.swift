import BrowserSupport
import Foundation
import Testing

/// Manifest, banner and cookie policy have one source, and what happens in the browser is what they say.
struct BannerManifestTests {
  /// The policies of the project, and the reference.
  static let names = BuiltSite.names + ["reference"]

  private static func built(_ name: String) throws -> BuiltSite {
    guard name == "reference" else { return try BuiltSite.policy(name) }
    return try BuiltSite(path: "reference.policy", source: BannerPolicy.named("reference").source)
  }

  /// An item as all three tell of it.
  private struct Item: Hashable { let name: String, category: String }

  private static func manifest(_ built: BuiltSite, _ name: String) throws -> [JSON] {
    try JSONDecoder().decode(JSON.self, from: Data(built.text("\(name)/cookies.json").utf8))["items"].elements
  }

  @Test(arguments: names) func allThreeListTheSame(name: String) async throws {
    let built = try Self.built(name)
    let items = Set(
      try Self.manifest(built, name).map {
        Item(name: $0["name"].text ?? "", category: $0["category"].text ?? "")
      }
    )
    #expect(!items.isEmpty)
    try await Chromium.shared.withPage(built.site) { page in
      let address = BuiltSite.address + name
      let cookiePage = try #require(
        built.pages.first { built.text($0).contains("class=\"cookies\"") && $0.contains("/da/") }
      )
      try await page.navigate(to: BuiltSite.address + cookiePage)
      let policy = try await page.evaluate(
        """
        [...document.querySelectorAll("section[id^=cookies-]")].flatMap(one =>
          [...one.querySelectorAll("th[scope=row] code")].map(name => [name.textContent, one.id.slice("cookies-".length)]))
        """
      )
      @Sendable func set(_ list: JSON) -> Set<Item> {
        Set(list.elements.map { Item(name: $0[0].text ?? "", category: $0[1].text ?? "") })
      }
      #expect(set(policy) == items)
      guard !built.text("\(name)/consent.js").isEmpty else { return }
      var site = built.site
      site[address] = .page("<!DOCTYPE html><html lang=da><script src=/\(name)/consent.js></script><body>")
      try await Chromium.shared.withPage(site) { page in
        try await page.navigate(to: address)
        let banner = try await page.evaluate(
          """
          klausul.show(), [...document.querySelectorAll("#klausul article")].flatMap(one =>
            [...one.querySelectorAll("tr td:first-child")].map(cell => [cell.textContent, one.querySelector("input").value]))
          """
        )
        #expect(set(banner) == items)
      }
    }
  }

  /// A site that sets every cookie of the reference, each when its service may.
  @Test(arguments: ["accept", "reject"]) func theBrowserHoldsExactlyWhatIsListed(choice: String) async throws
  {
    let built = try Self.built("reference")
    let items = try Self.manifest(built, "reference")
    @Sendable func names(_ chosen: (JSON) -> Bool) -> [String] {
      items.filter(chosen).compactMap { $0["name"].text }.sorted()
    }
    let necessary = names { $0["consentRequired"] == false }
    let templates = items.map { item in
      """
      <template data-consent="\(item["service"].text ?? "necessary")"><script>
      document.cookie = "\(item["name"].text ?? "")=1; Max-Age=999; Domain=example.test"</script>
      <img src="https://\(item["service"].text ?? "own").test/" alt=""></template>
      """
    }
    var site = built.site
    for item in items { site["https://\(item["service"].text ?? "own").test/"] = .init("image/gif", "") }
    site[BuiltSite.address] = .page(
      "<!DOCTYPE html><html lang=da><script src=/reference/consent.js></script><body>\(templates.filter { !$0.contains("klausul=1") }.joined())"
    )
    try await Chromium.shared.withPage(site) { page in
      func foreign() -> Set<String> {
        Set(page.log.requests.map(\.address).filter { $0.hasSuffix(".test/") && !$0.contains("www.") })
      }
      try await page.navigate(to: BuiltSite.address)
      try await page.wait(until: "document.cookie.includes('sid')")
      #expect(try await page.cookies().map(\.name).sorted() == necessary.filter { $0 != "klausul" })
      #expect(foreign() == ["https://session.test/", "https://csrf.test/"])
      try await page.choose(choice)
      if choice == "accept" {
        try await page.wait(until: "document.cookie.split('; ').length === \(items.count)")
        #expect(try await page.cookies().map(\.name).sorted() == names { _ in true })
        #expect(foreign().count == 8)
        try await page.evaluate("klausul.show()")
        try await page.waitForLoad { try await page.choose("reject", in: "dialog") }
      } else {
        try await page.reload()
        #expect(foreign() == ["https://session.test/", "https://csrf.test/"])
      }
      #expect(try await page.cookies().map(\.name).sorted() == necessary)
      #expect(try await page.evaluate("localStorage.length + sessionStorage.length") == 0)
    }
  }
}
