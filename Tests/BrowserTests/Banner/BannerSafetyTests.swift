import BrowserSupport
import Foundation
import Testing

/// The banner does no harm: not with hostile facts, not under strict policies, not to the page.
@Suite(.bothForms) struct BannerSafetyTests {
  @Test func hostileFactsStayText() async throws {
    let hostile =
      "</script><script>ran.push('bad')</script>';ran.push('bad');//`${ran.push('bad')}\u{2028}<img src=x onerror=ran.push('bad')>&amp;"
    var policy = try BannerSite.policy.get()
    for text in [
      "Fjordens Cykler ApS", "Annoncehuset A/S", "Se, hvordan siden bruges", "Husker kurven og login.",
      "_pk_ses.*",
    ] {
      policy = try policy.replacing(text, hostile)
    }
    // As a file of its own, and inside the page, where </script> would end it.
    var site = try BannerSite.site("", policy)
    let inline = try policy.script()
    site[BannerSite.address + "inline"] = .page("<html lang=da><body><script>var ran = [];\(inline)</script>")
    for address in [BannerSite.address, BannerSite.address + "inline"] {
      try await Chromium.shared.withPage(site) { page in
        try await page.navigate(to: address)
        let first =
          try await page.evaluate("document.querySelector('#klausul section').textContent").text ?? ""
        #expect(first.components(separatedBy: hostile).count == 4)
        try await page.choose("choose")
        let text = try await page.evaluate("document.querySelector('#klausul dialog').textContent").text ?? ""
        #expect(text.components(separatedBy: hostile).count > 6)
        #expect(try await page.evaluate("document.querySelector('#klausul img, #klausul script')") == nil)
        try await page.choose("accept", in: "dialog")
        #expect(try await page.evaluate("ran") == [])
        #expect(page.log.messages.filter { $0.kind == .exception }.map(\.text) == [])
      }
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
        try await page.evaluate("getComputedStyle(document.querySelector('#klausul section')).position")
          == "fixed"
      )
      try await page.choose("choose")
      try await page.choose("accept", in: "dialog")
      try await page.wait(until: "ran.length === 3")
      try await page.click("#klausul button[value=settings]")
      try await page.waitForLoad { try await page.choose("reject", in: "dialog") }
      #expect(page.log.messages.isEmpty)
    }
  }

  @Test func twoIncludesAreOne() async throws {
    let again = "<script src='/consent.js'></script><script src='/consent.js'></script>"
    try await Chromium.shared.withPage(BannerSite.site(head: again)) { page in
      try await page.navigate(to: BannerSite.address)
      #expect(try await page.evaluate("document.querySelectorAll('#klausul').length") == 1)
      #expect(try await page.evaluate("document.querySelectorAll('#klausul section').length") == 1)
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
      #expect(try await page.record()["choices"]["statistics.own"] == false)
    }
  }

  @Test func declaredColoursAreUsed() async throws {
    let policy = try BannerSite.policy.get()
      .banner("colours \"#fff8e7\", \"#3b2a14\", \"#7a4b00\"", "corner square")
    try await Chromium.shared.withPage(BannerSite.site("", policy)) {
      page in
      try await page.navigate(to: BannerSite.address)
      #expect(
        try await page.evaluate(
          """
          (() => {
            const [card, button] = ["#klausul section", "#klausul button[value=accept]"].map(one => getComputedStyle(document.querySelector(one)));
            return [card.backgroundColor, card.color, button.backgroundColor, card.borderRadius];
          })()
          """
        ) == ["rgb(255, 248, 231)", "rgb(59, 42, 20)", "rgb(122, 75, 0)", "0px"]
      )
    }
  }

  @Test func radiusAndFontAreThePolicys() async throws {
    let style = "<style>body { font-family: monospace }</style>"
    let policy = try BannerSite.policy.get().banner("radius 4", "font page")
    try await Chromium.shared.withPage(BannerSite.site("", head: style, policy)) { page in
      try await page.navigate(to: BannerSite.address)
      #expect(
        try await page.evaluate(
          "(one => [one.borderRadius, one.fontFamily])(getComputedStyle(document.querySelector('#klausul section')))"
        ) == ["4px", "monospace"]
      )
    }
  }

  @Test func declaredColoursGiveWayToForcedOnes() async throws {
    let policy = try BannerSite.policy.get().banner("colours \"#fff8e7\", \"#3b2a14\", \"#7a4b00\"")
    try await Chromium.shared.withPage(BannerSite.site("", policy)) { page in
      try await page.setMedia(.init(forcesColours: true))
      try await page.navigate(to: BannerSite.address)
      let colour = "getComputedStyle(document.querySelector('#klausul section')).backgroundColor"
      #expect(try await page.evaluate(colour) != "rgb(255, 248, 231)")
    }
  }

  @Test(arguments: ["top", "centre"]) func itStandsWhereItIsPut(position: String) async throws {
    try await Chromium.shared.withPage(
      BannerSite.site("", BannerSite.policy.get().banner("position \(position)"))
    ) { page in
      try await page.navigate(to: BannerSite.address)
      let middle =
        try await page.evaluate(
          "(box => (box.top + box.bottom) / 2)(document.querySelector('#klausul section').getBoundingClientRect())"
        ).number ?? 0
      #expect(position == "centre" ? abs(middle - 400) < 1 : middle < 200)
    }
  }
}
