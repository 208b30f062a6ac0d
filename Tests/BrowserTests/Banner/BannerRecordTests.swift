import BrowserSupport
import Foundation
import Testing

@testable import PolicyCompiler

/// The choice is written down, kept, and asked for again only when it must be.
@Suite(.bothForms) struct BannerRecordTests {
  @Test func theRecordSaysWhatWasChosen() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      try await page.click("#klausul input[value=marketing]")
      try await page.choose("save", in: "dialog")
      let record = try await page.record()
      #expect(record["version"] == 1)
      #expect(record["language"] == "da")
      #expect(record["choices"]["statistics.own"] == false)
      #expect(record["choices"]["marketing.advertiser"].text?.wholeMatch(of: /[0-9a-f]{6}/) != nil)
      #expect(record["text"] == .string(try BannerSite.policy.get().bannerScript().textDigest))
      #expect(record["id"].text?.wholeMatch(of: /\d{4,40}/) != nil)
      let time = try #require(record["time"].text)
      #expect(
        try Date(time, strategy: .iso8601.year().month().day().time(includingFractionalSeconds: true)) <= .now
      )
      #expect(try await page.evaluate("klausul.record") == record)
      let cookie = try #require(try await page.cookies().first)
      #expect(cookie.isSecure && cookie.sameSite == "Lax" && cookie.path == "/")
      #expect(cookie.domain == "www.example.test")
      #expect(abs(cookie.expires - Date.now.timeIntervalSince1970 - 365 * 86400) < 600)
    }
  }

  @Test func oneServiceIsChosenAlone() async throws {
    let body = """
      <template data-consent="marketing"><script>ran.push("all")</script></template>
      <template data-consent="advertiser"><script>ran.push("advertiser")</script></template>
      <template data-consent="marketing.film"><script>ran.push("film")</script></template>
      """
    let policy = try BannerSite.policy.get().banner("embeds film")
    try await Chromium.shared.withPage(BannerSite.site(body, policy)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      try await page.evaluate(
        "document.querySelectorAll('#klausul details').forEach(one => { one.open = true })"
      )
      try await page.click("#klausul input[value='marketing.film']")
      // The category is neither on nor off now.
      let state =
        "(one => [one.checked, one.indeterminate])(document.querySelector('#klausul input[value=marketing]'))"
      #expect(try await page.evaluate(state) == [false, true])
      try await page.choose("save", in: "dialog")
      try await page.wait(until: "ran.length > 0")
      #expect(try await page.evaluate("ran") == ["film"])
      #expect(
        try await page.evaluate("klausul.consent") == [
          "necessary": true, "necessary.own": true, "statistics": false, "statistics.own": false,
          "marketing": false, "marketing.advertiser": false, "marketing.film": true,
        ]
      )
      // The settings remember it, and a category takes all its services along.
      try await page.click("#klausul button[value=settings]")
      #expect(try await page.evaluate(state) == [false, true])
      try await page.click("#klausul input[value=marketing]")
      try await page.choose("save", in: "dialog")
      try await page.wait(until: "ran.length === 3")
      #expect(try await page.evaluate("klausul.consent.marketing") == true)
    }
  }

  @Test func refusalHasItsOwnLifetimeAndACommonDomain() async throws {
    let policy = try BannerSite.policy.get()
      .banner("refusal-lifetime 180 days", "storage cookie, domain: \".example.test\"")
    try await Chromium.shared.withPage(BannerSite.site("", policy)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("reject")
      let cookie = try #require(try await page.cookies().first)
      #expect(cookie.domain == ".example.test")
      #expect(abs(cookie.expires - Date.now.timeIntervalSince1970 - 180 * 86400) < 600)
      // What holds for the domain holds on its other hosts.
      try await page.evaluate("klausul.show()")
      try await page.choose("accept", in: "dialog")
      #expect(abs(try await page.cookies()[0].expires - Date.now.timeIntervalSince1970 - 365 * 86400) < 600)
    }
  }

  @Test func localStorageKeepsItWhereThePolicySaysSo() async throws {
    let policy = try BannerSite.policy.get().banner("storage local-storage")
    try await Chromium.shared.withPage(BannerSite.site("", policy)) { page in
      try await page.navigate(to: BannerSite.address)
      let other = try await page.openTab()
      try await other.navigate(to: BannerSite.address)
      try await page.choose("reject")
      #expect(try await page.cookies().isEmpty)
      #expect(try await page.evaluate("Object.keys(localStorage)") == ["klausul"])
      try await other.wait(until: "!document.querySelector('#klausul section')")
      try await page.reload()
      #expect(try await page.evaluate("document.querySelector('#klausul section')") == nil)
    }
  }

  @Test(arguments: ["accept", "reject"]) func theChoiceIsRememberedWithoutAFlash(choice: String) async throws
  {
    let watch = """
      <script>var flashes = 0; new MutationObserver(() => {
        if (document.querySelector("#klausul section")) flashes += 1;
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

  /// A policy before and after a change, whether those who said yes are asked again, and what they still consent to.
  struct Change: CustomTestStringConvertible, Sendable {
    let what: String
    let asksAgain: Bool
    var remains: Set<String> = ["statistics", "marketing"]
    let change: @Sendable (BannerPolicy) throws -> BannerPolicy

    var testDescription: String { what }
  }

  static let changes = [
    Change(what: "another wording", asksAgain: false) {
      try $0.replacing("Viser dig annoncer på andre sider.", "Viser dig annoncer andre steder.")
        .replacing("Se, hvordan siden bruges", "Forstå, hvordan siden bliver brugt")
    },
    Change(what: "another look", asksAgain: false) {
      try $0.banner("position top", "theme dark", "corner square")
    },
    Change(what: "one language more or less", asksAgain: false) {
      try $0.replacing("languages da, en", "languages da")
    },
    Change(what: "another necessary cookie", asksAgain: false) { try $0.replacing("PHPSESSID", "basket") },
    Change(what: "another recipient", asksAgain: true, remains: ["statistics"]) {
      try $0.replacing("Annoncehuset A/S", "Reklamehuset A/S")
    },
    Change(what: "a longer lifetime", asksAgain: true, remains: ["marketing"]) {
      try $0.replacing("duration 30 minutes", "duration 60 minutes")
    },
    Change(what: "another cookie", asksAgain: true, remains: ["statistics"]) {
      try $0.replacing("\"_ads\"", "\"_adverts\"")
    },
    Change(what: "another purpose", asksAgain: true, remains: ["marketing"]) {
      try $0.replacing("for      statistics", "for      marketing")
    },
    Change(what: "a new service", asksAgain: true, remains: ["statistics"]) { try $0.banner("embeds film") },
    Change(what: "a higher version", asksAgain: true, remains: []) { try $0.banner("version 2") },
  ]

  @Test(arguments: changes) func itIsAskedAgainOnlyWhenWhatWasAskedHasChanged(change: Change) async throws {
    let policy = try BannerSite.policy.get()
    var site = try BannerSite.site("", policy)
    site[BannerSite.address + "changed"] = .page(
      "<html lang=da><script>\(try change.change(policy).script())</script><body>"
    )
    try await Chromium.shared.withPage(site) { page in
      for choice in ["reject", "accept"] {
        try await page.navigate(to: BannerSite.address)
        try await page.evaluate("klausul.show()")
        try await page.choose(choice, in: "dialog")
        try await page.navigate(to: BannerSite.address + "changed")
        // A no stays a no, except to what nobody was asked before.
        let asksAgain = choice == "accept" ? change.asksAgain : change.what == "a new service"
        #expect(try await page.evaluate("!!document.querySelector('#klausul section')") == .bool(asksAgain))
        let consent = try await page.evaluate("klausul.consent")
        for category in ["statistics", "marketing"] {
          #expect(consent[category] == .bool(choice == "accept" && change.remains.contains(category)))
        }
      }
    }
  }

  @Test func aSecondTabFollows() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      let other = try await page.openTab()
      try await other.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await other.wait(until: "ran.length === 5 && !document.querySelector('#klausul section')")
      try await other.waitForLoad { try await page.evaluate("klausul.withdraw()") }
      #expect(try await other.evaluate("klausul.consent.statistics") == false)
      #expect(try await other.evaluate("document.querySelector('#klausul section')") == nil)
    }
  }

  @Test func theBackButtonBringsNoBannerBack() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.evaluate("stamp = Math.random(); void 0")
      try await page.navigate(to: BannerSite.address + "shop/bikes/")
      try await page.choose("reject")
      try await page.evaluate("history.back()")
      try await page.wait(until: "location.pathname === '/'")
      // The very page that was left.
      #expect(try await page.evaluate("typeof stamp") == "number")
      try await page.wait(
        until:
          "document.querySelector('#klausul button[value=settings]') && !document.querySelector('#klausul section')"
      )
    }
  }

  @Test func aPageFromAFileRemembersToo() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("klausul-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("page.html")
    try Data(try BannerSite.policy.get().script().utf8).write(to: folder.appendingPathComponent("consent.js"))
    try Data("<!DOCTYPE html><html lang=en><script src=consent.js></script><p>Page".utf8).write(to: file)
    try await Chromium.shared.withPage { page in
      try await page.navigate(to: file.absoluteString)
      try await page.choose("reject")
      try await page.reload()
      #expect(try await page.evaluate("document.querySelector('#klausul section')") == nil)
      #expect(
        try await page.evaluate("klausul.record.choices") == [
          "statistics.own": false, "marketing.advertiser": false,
        ]
      )
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
      #expect(page.log.messages.filter { $0.kind == .exception }.map(\.text) == [])
    }
  }

  @Test func aBrokenRecordIsNone() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      for value in ["", "%", "null", "1", "%7B%7D", "%7B%22time%22%3A%222999-01-01%22%7D", "yes"] {
        try await page.setCookie("klausul", value, domain: "www.example.test")
        try await page.navigate(to: BannerSite.address)
        #expect(try await page.evaluate("klausul.consent.statistics") == false)
        #expect(try await page.evaluate("!!document.querySelector('#klausul section')") == true)
        #expect(page.log.messages.filter { $0.kind == .exception }.map(\.text) == [])
      }
    }
  }
}
