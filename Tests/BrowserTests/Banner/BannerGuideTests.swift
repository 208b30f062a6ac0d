import BrowserSupport
import Foundation
import Testing

/// What the guide and the snippet tell a developer to paste does what they say.
@Suite struct BannerGuideTests {
  private static func built() throws -> BuiltSite {
    try BuiltSite(path: "reference.policy", source: BannerPolicy.named("reference").source)
  }

  /// The blocks of code in a guide.
  private static func blocks(_ kind: String, _ guide: String) -> [String] {
    guide.components(separatedBy: "```\(kind)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  @Test(arguments: ["da", "en"]) func whatTheGuideSaysWorks(language: String) async throws {
    let built = try Self.built()
    let guide = built.text("reference/guide.\(language).md")
    let html = Self.blocks("html", guide)
    try #require(html.count == 6)
    var site = built.site
    site["https://example.org/measure.js"] = .script("window.measured = true")
    site["https://example.org/embed"] = .page("embedded")
    let (line, rest) = (html[0], html[1...3].joined(separator: "\n"))
    site[BuiltSite.address] = .page(
      """
      <!DOCTYPE html><html lang=\(language)><head>\(line)</head><body>\(rest)
      <script>\(Self.blocks("js", guide)[0])</script></body></html>
      """
    )
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BuiltSite.address)
      #expect(!page.log.requests.contains { $0.address.contains("example.org") })
      // The link in the footer opens the settings.
      try await page.click("a[href='#samtykke']")
      try await page.choose("accept", in: "dialog")
      try await page.wait(until: "window.measured && !!document.querySelector('iframe')")
      #expect(page.log.messages.contains { $0.text == "preferences" })
      #expect(page.log.messages.allSatisfy { $0.kind == .console })
    }
  }

  /// The line for sites with their own cookie page, and each name that the guide offers.
  @Test(arguments: ["da", "en"]) func whatTheGuideNamesExists(language: String) async throws {
    let built = try Self.built()
    let guide = built.text("reference/guide.\(language).md")
    var site = built.site
    site[BuiltSite.address] = .page(
      "<!DOCTYPE html><html lang=\(language)><head>\(Self.blocks("html", guide)[4])</head><body>"
    )
    let names = guide.components(separatedBy: "\n").filter { $0.hasPrefix("- `") }.map {
      $0.dropFirst(3).dropLast()
    }
    #expect(names.count == 9)
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BuiltSite.address)
      let address = try await page.evaluate("document.querySelector('#klausul section a').pathname").text
      #expect(address == (language == "da" ? "/cookiepolitik" : "/cookie-policy"))
      for name in names {
        #expect(try await page.evaluate("'\(name)' in klausul.consent") == true, "\(name)")
      }
    }
  }

  /// The snippet's line and examples, taken out of its comments, and run under the policy that it names.
  @Test func theSnippetWorksUnderItsOwnPolicy() async throws {
    let built = try Self.built()
    let snippet = built.text("reference/snippet.html")
    let policy = try #require(snippet.firstMatch(of: /Content-Security-Policy: (.+)/)?.output.1)
    let line = try #require(snippet.firstMatch(of: /<script src=.*?<\/script>/)?.output)
    let links = snippet.matches(of: /<(a|noscript)\b.*?<\/\1>/).map { String($0.output.0) }
    #expect(links.count == 4)
    var site = built.site
    site[BuiltSite.address] = .page(
      "<!DOCTYPE html><html lang=da><head>\(line)</head><body>\(links.joined())",
      headers: ["Content-Security-Policy": String(policy)]
    )
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BuiltSite.address)
      try await page.choose("reject")
      try await page.click("body > a")
      #expect(try await page.evaluate("!!document.querySelector('#klausul dialog')") == true)
      #expect(page.log.messages.isEmpty)
    }
  }

  /// A file that was changed on its way does not run.
  @Test func aChangedFileIsRefused() async throws {
    let built = try Self.built()
    let line = Self.blocks("html", built.text("reference/guide.da.md"))[0]
    var site = built.site
    site[BuiltSite.address + "reference/consent.js"] = .script(
      built.text("reference/consent.js") + ";ran = 1"
    )
    site[BuiltSite.address] = .page("<!DOCTYPE html><html lang=da><head>\(line)</head><body>")
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BuiltSite.address)
      #expect(try await page.evaluate("typeof klausul + typeof ran") == "undefinedundefined")
    }
  }
}
