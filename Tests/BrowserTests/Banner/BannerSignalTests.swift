import BrowserSupport
import Testing

/// The banner speaks to those that must know, and hears what browsers say for people.
@Suite(.bothForms) struct BannerSignalTests {
  private static let types = [
    "ad_personalization", "ad_storage", "ad_user_data", "analytics_storage", "functionality_storage",
    "personalization_storage", "security_storage",
  ]

  /// What Google's tags read: each call of `gtag` as a list of its arguments.
  private static let calls = "dataLayer.filter(one => one[0] === 'consent').map(one => [...one])"

  private static func modeSite(_ head: String = "") throws -> Site {
    // The tag stands below the banner and reads what is there when it runs.
    let tag = "<script>var first = (window.dataLayer || []).map(one => one[1])</script>"
    var site = try BannerSite.site(
      BannerSite.heldBack,
      BannerSite.policy.get().banner("signals google-consent-mode")
    )
    let script = try BannerSite.policy.get().banner("signals google-consent-mode").script()
    site[BannerSite.address + "tag"] = .page(
      "<!DOCTYPE html><html lang=da><head>\(head)<script>\(script)</script>\(tag)</head><body>"
    )
    return site
  }

  @Test func everythingIsDeniedBeforeAnyTag() async throws {
    try await Chromium.shared.withPage(Self.modeSite()) { page in
      try await page.navigate(to: BannerSite.address + "tag")
      #expect(try await page.evaluate("first") == ["default"])
      let state = try await page.evaluate("\(Self.calls)[0][2]")
      guard case .object(let members) = state else { return #expect(Bool(false), "\(state)") }
      #expect(members.keys.sorted() == Self.types)
      for (type, value) in members { #expect(value == (type == "security_storage" ? "granted" : "denied")) }
      // Google's tags take nothing but the arguments of a function.
      #expect(
        try await page.evaluate("Object.prototype.toString.call(dataLayer[0])") == "[object Arguments]"
      )
    }
  }

  @Test func aChoiceUpdatesThem() async throws {
    try await Chromium.shared.withPage(Self.modeSite()) { page in
      try await page.navigate(to: BannerSite.address + "tag")
      try await page.choose("choose")
      try await page.click("#klausul input[value=statistics]")
      try await page.choose("save", in: "dialog")
      let last = try await page.evaluate("\(Self.calls).at(-1)")
      #expect(last[1] == "update")
      for type in Self.types {
        let isGranted = type == "analytics_storage" || type == "security_storage"
        #expect(last[2][type] == (isGranted ? "granted" : "denied"), "\(type)")
      }
      #expect(try await page.evaluate("dataLayer.at(-1).event") == "klausul:consent")
      #expect(try await page.evaluate("dataLayer.at(-1).consent.statistics") == true)
      // For those who come back: denied, and then at once what they chose.
      try await page.reload()
      #expect(try await page.evaluate("first") == ["default", "update", nil])
      #expect(try await page.evaluate("\(Self.calls)[1][2].analytics_storage") == "granted")
    }
  }

  @Test func withoutTheSignalThereIsNoDataLayer() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      #expect(try await page.evaluate("typeof dataLayer") == "undefined")
    }
  }

  @Test(arguments: ["da", "en"]) func globalPrivacyControlRefusesMarketingAndSaysSo(
    language: String
  ) async throws {
    let signal = "<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>"
    let policy = try BannerSite.policy.get().banner("signals global-privacy-control")
    let site = try BannerSite.site(language: language, head: signal, policy)
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BannerSite.address)
      let text = try await page.evaluate("document.querySelector('#klausul section').textContent").text ?? ""
      #expect(text.contains("Global Privacy Control"))
      #expect(text.contains(language == "da" ? "Derfor er marketing afvist" : "So marketing is refused"))
      // An answer about something else leaves the refusal standing.
      try await page.choose("choose")
      #expect(
        try await page.evaluate(
          "document.querySelector('#klausul dialog').textContent.includes('Privacy Control')"
        ) == true
      )
      try await page.click("#klausul input[value=statistics]")
      try await page.choose("save", in: "dialog")
      #expect(try await page.record()["choices"]["marketing.advertiser"] == false)
      try await page.wait(until: "ran.length === 4")
      // A person can still say yes to it, expressly.
      try await page.evaluate("klausul.show()")
      try await page.click("#klausul input[value=marketing]")
      try await page.choose("save", in: "dialog")
      try await page.wait(until: "ran.length === 5")
    }
  }

  @Test func globalPrivacyControlAnswersForMarketingAlone() async throws {
    let signal = "<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>"
    let policy = try BannerSite.policy.get().replacing(
      "as statistics {\n    purpose",
      "as marketing {\n    purpose"
    )
    .replacing("for      statistics", "for      marketing").banner("signals global-privacy-control")
    try await Chromium.shared.withPage(BannerSite.site(head: signal, policy)) { page in
      try await page.navigate(to: BannerSite.address)
      // Nothing is left to ask.
      #expect(try await page.evaluate("document.querySelector('#klausul section')") == nil)
      #expect(try await page.evaluate("klausul.consent.marketing") == false)
      #expect(try await page.cookies().isEmpty)
    }
  }

  @Test func withoutTheSignalNothingIsSaid() async throws {
    let policy = try BannerSite.policy.get().banner("signals global-privacy-control")
    try await Chromium.shared.withPage(BannerSite.site("", policy)) { page in
      try await page.navigate(to: BannerSite.address)
      let text = try await page.evaluate("document.querySelector('#klausul section').textContent").text ?? ""
      #expect(!text.contains("Privacy Control"))
    }
  }
}
