import BrowserSupport
import Foundation
import Testing

/// The banner does no harm: not with hostile facts, not under strict policies, not to the page.
struct BannerSafetyTests {
  @Test func hostileFactsStayText() async throws {
    let hostile =
      "</script><script>ran.push('bad')</script>\"';ran.push('bad');//`${ran.push('bad')}\u{2028}<img src=x onerror=ran.push('bad')>\\"
    let item = BannerFixture.item(
      .string(hostile),
      .string(hostile),
      .string(hostile),
      .string(hostile),
      .string(hostile)
    )
    var changes: [String: JSON] = ["controller": .string(hostile)]
    changes["languages"] = [
      [
        "code": "en", "da": false, "en": true, "optionalCategories": .string(hostile),
        "thirdParties": .string(hostile),
        "policyAddress": "javascript:ran.push('bad')",
        "categories": [
          BannerFixture.category("statistics", .string(hostile), purposes: .string(hostile), [item])
        ],
      ]
    ]
    // As a file of its own, and inside the page, where </script> would end it.
    var site = try BannerSite.site("", changes)
    let inline = try BannerSite.script(changes)
    site[BannerSite.address + "inline"] = .page("<html lang=en><body><script>var ran = [];\(inline)</script>")
    try await Chromium.shared.withPage(site) { page in
      for address in [BannerSite.address, BannerSite.address + "inline"] {
        try await page.navigate(to: address)
        try await page.choose("choose")
        let text = try await page.evaluate("document.querySelector('.k-dialog').textContent").text ?? ""
        #expect(text.components(separatedBy: hostile).count > 6)
        #expect(try await page.evaluate("document.querySelector('#klausul a')") == nil)
        #expect(try await page.evaluate("document.querySelector('#klausul img, #klausul script')") == nil)
        #expect(try await page.evaluate("ran") == [])
        #expect(!page.log.messages.contains { $0.kind == .exception })
      }
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", " java\tscript:alert(1)", "data:text/html,x", "blob:x", "https://[", "",
  ])
  func onlyAPageIsLinked(address: String) async throws {
    var languages = BannerFixture.context["languages"]?.elements ?? []
    if case .object(var first) = languages[0] {
      first["policyAddress"] = .string(address)
      languages[0] = .object(first)
    }
    try await Chromium.shared.withPage(BannerSite.site("", ["languages": .array(languages)])) { page in
      try await page.navigate(to: BannerSite.address)
      #expect(try await page.evaluate("document.querySelector('.k-banner').querySelector('a')") == nil)
    }
  }

  @Test func aStrictPolicyIsKept() async throws {
    let body = """
      <template data-consent="statistics"><script src="/tracker.js"></script></template>
      <script type="text/plain" data-consent="statistics" src="/tracker.js?again"></script>
      <template data-consent="statistics"><script nonce="abc">ran.push("inline")</script></template>
      """
    let policy = "default-src 'self'; script-src 'self' 'nonce-abc'; require-trusted-types-for 'script'"
    var site = try BannerSite.site(body, headers: ["Content-Security-Policy": policy])
    site[BannerSite.address + "tracker.js"] = .script("ran.push('tracker')")
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BannerSite.address)
      #expect(
        try await page.evaluate("getComputedStyle(document.querySelector('.k-banner')).position") == "fixed"
      )
      try await page.choose("choose")
      try await page.choose("accept", in: ".k-dialog")
      try await page.wait(until: "ran.length === 3")
      try await page.click(".k-reopen")
      try await page.waitForLoad { try await page.choose("reject", in: ".k-dialog") }
      #expect(page.log.messages.isEmpty)
    }
  }

  @Test func twoIncludesAreOne() async throws {
    let again = "<script src='/consent.js' defer></script><script src='/consent.js' defer></script>"
    try await Chromium.shared.withPage(BannerSite.site(head: again)) { page in
      try await page.navigate(to: BannerSite.address)
      #expect(try await page.evaluate("document.querySelectorAll('#klausul').length") == 1)
      #expect(try await page.evaluate("document.querySelectorAll('.k-banner').length") == 1)
    }
  }

  @Test func theOnlyGlobalIsItsOwn() async throws {
    let before = "<script>var before = Object.getOwnPropertyNames(window)</script>"
    try await Chromium.shared.withPage(BannerSite.site(head: before)) { page in
      try await page.navigate(to: BannerSite.address)
      #expect(
        try await page.evaluate(
          "Object.getOwnPropertyNames(window).filter(name => !before.includes(name) && !['before', 'ran'].includes(name))"
        ) == ["klausul"]
      )
    }
  }

  @Test func itSurvivesAPageThatReplacesItsBody() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.evaluate("document.body.replaceWith(document.createElement('body'))")
      try await page.choose("reject")
      #expect(try await page.record()["no"] == "statistics marketing")
    }
  }

  @Test func declaredColoursAreUsed() async throws {
    let colours: JSON = [
      "background": "#fff8e7", "text": "#3b2a14", "button": "#7a4b00", "buttonText": "#ffffff",
    ]
    try await Chromium.shared.withPage(BannerSite.site("", ["colours": colours, "corner": "square"])) {
      page in
      try await page.navigate(to: BannerSite.address)
      #expect(
        try await page.evaluate(
          """
          (() => {
            const [card, button] = [".k-banner", "[data-klausul=accept]"].map(one => getComputedStyle(document.querySelector(one)));
            return [card.backgroundColor, card.color, button.backgroundColor, card.borderRadius];
          })()
          """
        ) == ["rgb(255, 248, 231)", "rgb(59, 42, 20)", "rgb(122, 75, 0)", "0px"]
      )
    }
  }

  @Test(arguments: ["top", "centre"]) func itStandsWhereItIsPut(position: String) async throws {
    try await Chromium.shared.withPage(BannerSite.site("", ["position": .string(position)])) { page in
      try await page.navigate(to: BannerSite.address)
      let middle =
        try await page.evaluate(
          "(box => (box.top + box.bottom) / 2)(document.querySelector('.k-banner').getBoundingClientRect())"
        ).number ?? 0
      #expect(position == "centre" ? abs(middle - 400) < 1 : middle < 200)
    }
  }
}
