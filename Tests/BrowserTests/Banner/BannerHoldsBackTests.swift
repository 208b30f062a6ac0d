import BrowserSupport
import Testing

/// Nothing that needs consent is loaded without it, and everything comes to life with it.
@Suite(.bothForms) struct BannerHoldsBackTests {
  @Test func nothingLoadsBeforeAChoice() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.press("Escape")
      try await page.evaluate("new Promise(done => setTimeout(done, 100))")
      #expect(page.foreignRequests.isEmpty)
      #expect(try await page.evaluate("ran") == [])
      #expect(try await page.cookies().isEmpty)
      #expect(try await page.evaluate("localStorage.length + sessionStorage.length") == 0)
    }
  }

  @Test func nothingLoadsAfterRefusal() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("reject")
      try await page.reload()
      #expect(page.foreignRequests.isEmpty)
      #expect(try await page.evaluate("ran") == [])
      #expect(try await page.cookies().map(\.name) == ["klausul"])
      #expect(try await page.evaluate("localStorage.length + sessionStorage.length") == 0)
    }
  }

  @Test func everythingLoadsInOrderAfterAcceptance() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await page.wait(until: "ran.length === 5 && document.querySelector('iframe')")
      #expect(try await page.evaluate("ran") == ["one", "after-one", "two", "after-two", "pixel"])
      for address in ["https://ads.test/pixel.gif", "https://ads.test/style.css", "https://video.test/embed"]
      {
        #expect(page.foreignRequests.contains(address))
      }
      #expect(page.log.refused.isEmpty)
      // And again for the one who comes back.
      try await page.reload()
      try await page.wait(until: "ran.length === 5")
      #expect(try await page.evaluate("ran") == ["one", "after-one", "two", "after-two", "pixel"])
    }
  }

  @Test func onlyTheChosenCategoryLoads() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      try await page.click("#klausul input[value=statistics]")
      try await page.choose("save", in: "dialog")
      try await page.wait(until: "ran.length === 4")
      #expect(page.foreignRequests == ["https://stats.test/one.js", "https://stats.test/two.js"])
      #expect(try await page.evaluate("document.querySelectorAll('template[data-consent]').length") == 1)
    }
  }

  @Test func attributesOfScriptsAreKept() async throws {
    let body = """
      <template data-consent="statistics">
        <script type="module">ran.push("module")</script>
        <script defer src="https://stats.test/one.js"></script>
        <script>ran.push("inline")</script>
        <script type="application/ld+json">{"kept": "as data"}</script>
        <script src="https://stats.test/gone.js"></script>
        <script async nonce="abc" src="https://stats.test/two.js" crossorigin></script>
      </template>
      <template data-consent="marketing"><script>ran.push("last")</script></template>
      """
    try await Chromium.shared.withPage(BannerSite.site(body)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await page.wait(until: "ran.length === 5")
      let ran = try await page.evaluate("ran.filter(name => name !== 'two')")
      // What is deferred comes last, in order, and a script that cannot be loaded stops nothing.
      #expect(ran == ["inline", "last", "module", "one"])
      #expect(try await page.evaluate("document.querySelector('script[async]').nonce") == "abc")
    }
  }

  @Test func aScriptWithAnotherFingerprintDoesNotRun() async throws {
    let body = """
      <template data-consent="statistics"><script src="https://stats.test/one.js" crossorigin
      integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"></script>
      <script>ran.push("next")</script></template>
      """
    try await Chromium.shared.withPage(BannerSite.site(body)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await page.wait(until: "ran.length > 0")
      #expect(try await page.evaluate("ran") == ["next"])
    }
  }

  @Test func whatIsAddedLaterIsHeldBackToo() async throws {
    let add = """
      document.body.insertAdjacentHTML("beforeend",
        '<template data-consent="statistics"><script src="https://stats.test/one.js"></' + 'script></template>')
      """
    try await Chromium.shared.withPage(BannerSite.site("")) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.evaluate(add)
      #expect(page.foreignRequests.isEmpty)
      try await page.choose("accept")
      try await page.wait(until: "ran.length === 1")
      try await page.evaluate(add)
      try await page.wait(until: "ran.length === 2")
    }
  }

  @Test func aMisspeltCategoryStaysHeldBack() async throws {
    let body = "<template data-consent='statistic'><script>ran.push('never')</script></template>"
    try await Chromium.shared.withPage(BannerSite.site(body)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      #expect(try await page.evaluate("ran") == [])
    }
  }

  @Test func markupForAnotherBannerWorks() async throws {
    let body = """
      <script type="text/plain" data-cookieconsent="statistics, marketing">ran.push("both")</script>
      <script type="text/plain" data-cookieconsent="statistics" src="https://stats.test/one.js"></script>
      <script type="text/plain">ran.push("data that nobody runs")</script>
      """
    try await Chromium.shared.withPage(BannerSite.site(body)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      try await page.click("#klausul input[value=statistics]")
      try await page.choose("save", in: "dialog")
      try await page.wait(until: "ran.length === 1")
      #expect(try await page.evaluate("ran") == ["one"])
      try await page.evaluate("klausul.show()")
      try await page.choose("accept", in: "dialog")
      try await page.wait(until: "ran.length === 2")
    }
  }

  @Test func aPageThatIsMadeReadyInAdvanceWaits() async throws {
    let before =
      "<script>Object.defineProperty(document, 'prerendering', { value: true, configurable: true })</script>"
    let policy = try BannerSite.policy.get()
    var site = try BannerSite.site()
    site[BannerSite.address + "ahead"] = .page(
      "<!DOCTYPE html><html lang=da>\(before)<script>var ran = [];\(try policy.script())</script><body>\(BannerSite.heldBack)"
    )
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await page.wait(until: "ran.length === 5")
      let requests = page.foreignRequests.count
      try await page.navigate(to: BannerSite.address + "ahead")
      #expect(page.foreignRequests.count == requests)
      #expect(try await page.evaluate("!!document.querySelector('#klausul')") == false)
      try await page.evaluate("document.dispatchEvent(new Event('prerenderingchange')); void 0")
      try await page.wait(until: "ran.length === 5")
      #expect(try await page.evaluate("!!document.querySelector('#klausul button')") == true)
    }
  }

  @Test func allOfSeveralCategoriesAreNeeded() async throws {
    let body = "<template data-consent='statistics marketing'><script>ran.push('both')</script></template>"
    try await Chromium.shared.withPage(BannerSite.site(body)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      try await page.click("#klausul input[value=statistics]")
      try await page.choose("save", in: "dialog")
      #expect(try await page.evaluate("ran") == [])
      try await page.evaluate("klausul.show()")
      try await page.click("#klausul input[value=marketing]")
      try await page.choose("save", in: "dialog")
      try await page.wait(until: "ran.length === 1")
    }
  }
}
