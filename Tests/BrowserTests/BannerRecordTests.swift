import BrowserSupport
import Foundation
import Testing

/// The choice is written down, kept, and asked for again only when it must be.
struct BannerRecordTests {
  @Test func theRecordSaysWhatWasChosen() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      try await page.click("#klausul input[value=marketing]")
      try await page.choose("save", in: ".k-dialog")
      let record = try await page.record()
      #expect(record["version"] == "1")
      #expect(record["digest"] == "5f1d0c2e")
      #expect(record["language"] == "da")
      #expect(record["yes"] == "marketing")
      #expect(record["no"] == "statistics")
      #expect(record["id"]?.count == 32)
      let time = try #require(record["time"])
      #expect(
        try Date(time, strategy: .iso8601.year().month().day().time(includingFractionalSeconds: true)) <= .now
      )
      let cookie = try #require(try await page.cookies().first)
      #expect(cookie.isSecure && cookie.sameSite == "Lax" && cookie.path == "/")
      #expect(cookie.domain == "www.example.test")
      #expect(abs(cookie.expires - Date.now.timeIntervalSince1970 - 365 * 86400) < 600)
    }
  }

  @Test func refusalHasItsOwnLifetimeAndACommonDomain() async throws {
    let site = try BannerSite.site(BannerSite.heldBack, ["recordDomain": "example.test", "refusalDays": 180])
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("reject")
      let cookie = try #require(try await page.cookies().first)
      #expect(cookie.domain == ".example.test")
      #expect(abs(cookie.expires - Date.now.timeIntervalSince1970 - 180 * 86400) < 600)
    }
  }

  @Test(arguments: ["accept", "reject"]) func theChoiceIsRememberedWithoutAFlash(choice: String) async throws
  {
    let watch = """
      <script>var flashes = 0; new MutationObserver(() => {
        if (document.querySelector(".k-banner")) flashes += 1;
      }).observe(document, { childList: true, subtree: true });</script>
      """
    try await Chromium.shared.withPage(BannerSite.site(head: watch)) { page in
      try await page.navigate(to: BannerSite.address)
      #expect(try await page.evaluate("flashes > 0") == true)
      try await page.choose(choice)
      for address in [BannerSite.address, BannerSite.address + "shop/bikes/"] {
        try await page.navigate(to: address)
        #expect(try await page.evaluate("flashes") == 0)
      }
    }
  }

  @Test(arguments: [["digest": "other"], ["version": 2], ["consentDays": 0]] as [[String: JSON]])
  func itIsAskedAgainWhenTheChoiceIsNoLongerAboutThis(change: [String: JSON]) async throws {
    let before = try BannerSite.script()
    try await Chromium.shared.withPage(BannerSite.site(BannerSite.heldBack, change)) { page in
      // The record of the banner as it was.
      try await page.navigate(to: BannerSite.address)
      try await page.evaluate(
        "document.querySelector('#klausul').remove(); delete window.klausul; ran.length = 0; void 0"
      )
      try await page.evaluate(before + "; klausul.show()")
      try await page.choose("accept", in: ".k-dialog")
      try await page.wait(until: "ran.length === 5")
      #expect(try await page.record()["yes"] == "statistics marketing")
      let requests = page.foreignRequests
      try await page.reload()
      #expect(try await page.evaluate("document.querySelector('.k-banner') !== null") == true)
      #expect(try await page.evaluate("klausul.consent.statistics") == false)
      #expect(page.foreignRequests == requests)
    }
  }

  @Test func aSecondTabFollows() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      let other = try await page.openTab()
      try await other.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await other.wait(until: "ran.length === 5 && !document.querySelector('.k-banner')")
      try await other.waitForLoad { try await page.evaluate("klausul.withdraw()") }
      #expect(try await other.evaluate("klausul.consent.statistics") == false)
      #expect(try await other.evaluate("document.querySelector('.k-banner')") == nil)
    }
  }

  @Test func theBackButtonBringsNoBannerBack() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.navigate(to: BannerSite.address + "shop/bikes/")
      try await page.choose("reject")
      try await page.evaluate("history.back()")
      try await page.wait(until: "location.pathname === '/'")
      try await page.wait(
        until: "document.querySelector('.k-reopen') && !document.querySelector('.k-banner')"
      )
    }
  }

  @Test func aPageFromAFileRemembersToo() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("klausul-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("page.html")
    try Data(try BannerSite.script().utf8).write(to: folder.appendingPathComponent("consent.js"))
    try Data("<!DOCTYPE html><html lang=en><script src=consent.js defer></script><p>Page".utf8).write(
      to: file
    )
    try await Chromium.shared.withPage { page in
      try await page.navigate(to: file.absoluteString)
      try await page.choose("reject")
      try await page.reload()
      #expect(try await page.evaluate("document.querySelector('.k-banner')") == nil)
      #expect(try await page.evaluate("klausul.record.choices") == ["statistics": false, "marketing": false])
    }
  }

  @Test func blockedStorageStopsNothing() async throws {
    let site = try BannerSite.site(headers: ["Content-Security-Policy": "sandbox allow-scripts"])
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BannerSite.address)
      await #expect(throws: BrowserError.self) { try await page.evaluate("document.cookie") }
      await #expect(throws: BrowserError.self) { try await page.evaluate("localStorage.length") }
      try await page.choose("accept")
      try await page.wait(until: "ran.length === 5")
      #expect(!page.log.messages.contains { $0.kind == .exception })
    }
  }
}
