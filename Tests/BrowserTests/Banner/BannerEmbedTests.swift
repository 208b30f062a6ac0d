import BrowserSupport
import Testing

/// Embedded content asks for itself, where it stands (Datatilsynet 2023-431-0010).
@Suite(.bothForms) struct BannerEmbedTests {
  private static let film = """
    <p>Before</p><template data-consent="film"><iframe src="https://video.test/embed" title="Film"></iframe></template>
    """
  private static let address = "https://video.test/embed"
  private static let frame = "!!document.querySelector('iframe')"
  private static let cover = "document.querySelector('.klausul')"

  private static func site(_ body: String = film, language: String = "da") throws -> Site {
    try BannerSite.site(body, language: language, BannerSite.policy.get().banner("embeds film"))
  }

  @Test(arguments: [
    (
      "da",
      "Indholdet kommer fra Filmhuset A/S. Når det vises, får Filmhuset A/S disse oplysninger: brug af siden."
    ),
    (
      "en",
      "This content comes from Filmhuset A/S. Showing it gives Filmhuset A/S these data: use of the site."
    ),
  ])
  func thePlaceholderSaysWhoGetsWhat(language: String, text: String) async throws {
    try await Chromium.shared.withPage(Self.site(language: language)) { page in
      try await page.navigate(to: BannerSite.address)
      #expect(try await page.evaluate("\(Self.cover).querySelector('p').textContent").text == text)
      #expect(try await page.evaluate("\(Self.cover).querySelector('a').textContent").text == Self.address)
      #expect(try await page.evaluate("\(Self.cover).querySelector('a').href").text == Self.address)
      #expect(try await page.evaluate("\(Self.cover).lang").text == language)
      #expect(page.foreignRequests.isEmpty)
    }
  }

  @Test func itIsShownOnce() async throws {
    try await Chromium.shared.withPage(Self.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("reject")
      try await page.click(".klausul button[value=once]")
      try await page.wait(until: Self.frame)
      #expect(page.foreignRequests == [Self.address])
      #expect(try await page.evaluate(Self.cover) == nil)
      #expect(try await page.record()["choices"]["marketing.film"] == false)
      // What came later in the page does not hide it again, and the next page asks anew.
      try await page.evaluate("document.body.append('more')")
      #expect(try await page.evaluate(Self.frame) == true)
      try await page.reload()
      #expect(try await page.evaluate(Self.frame) == false)
      #expect(try await page.evaluate("!!\(Self.cover)") == true)
    }
  }

  @Test func itIsAlwaysShownWithoutConsentToAnythingElse() async throws {
    try await Chromium.shared.withPage(Self.site(Self.film + BannerSite.heldBack)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.click(".klausul button[value=always]")
      try await page.wait(until: Self.frame)
      #expect(page.foreignRequests == [Self.address])
      let choices = try await page.record()["choices"]
      #expect(choices["marketing.film"].text != nil)
      #expect(choices["marketing.advertiser"] == nil && choices["statistics.own"] == nil)
      // The rest has not been answered, and is still asked.
      #expect(try await page.evaluate("!!document.querySelector('#klausul section')") == true)
      try await page.reload()
      try await page.wait(until: Self.frame)
      try await page.choose("reject")
      #expect(try await page.record()["choices"]["marketing.film"] == false)
    }
  }

  @Test func withdrawalBringsThePlaceholderBack() async throws {
    try await Chromium.shared.withPage(Self.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.evaluate("stamp = 1; void 0")
      for _ in 1...2 {
        try await page.evaluate("klausul.show()")
        try await page.choose("accept", in: "dialog")
        try await page.wait(until: Self.frame)
        #expect(try await page.evaluate(Self.cover) == nil)
        try await page.evaluate("klausul.withdraw()")
        try await page.wait(until: "!\(Self.frame) && !!\(Self.cover)")
      }
      // No script of it had run, so the page could stay.
      #expect(try await page.evaluate("stamp") == 1)
      #expect(
        try await page.evaluate("document.querySelector('template').previousSibling.textContent") == "Before"
      )
    }
  }

  @Test func theKeyboardReachesIt() async throws {
    try await Chromium.shared.withPage(Self.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("reject")
      try await page.evaluate("document.querySelector('.klausul button').focus()")
      var order: [JSON] = []
      for _ in 1...3 {
        order.append(
          try await page.evaluate("document.activeElement.value || document.activeElement.localName")
        )
        try await page.press("Tab")
      }
      #expect(order == ["once", "always", "a"])
      try await page.evaluate("document.querySelector('.klausul button').focus()")
      try await page.press("Enter")
      try await page.wait(until: Self.frame)
    }
  }

  @Test func aPlainLinkCanBeNamed() async throws {
    let body = """
      <template data-consent="film" data-href="https://video.test/watch"><iframe src="https://video.test/embed"></iframe></template>
      <template data-consent="marketing.film"><p>Nothing to link to</p></template>
      """
    try await Chromium.shared.withPage(Self.site(body)) { page in
      try await page.navigate(to: BannerSite.address)
      let links = try await page.evaluate(
        "[...document.querySelectorAll('.klausul')].map(one => one.querySelector('a')?.href ?? '')"
      )
      #expect(links == ["https://video.test/watch", ""])
    }
  }

  @Test func whatIsAddedLaterIsCoveredToo() async throws {
    try await Chromium.shared.withPage(Self.site("")) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.evaluate("document.body.insertAdjacentHTML('beforeend', `\(Self.film)`)")
      try await page.wait(until: "!!\(Self.cover)")
      #expect(page.foreignRequests.isEmpty)
    }
  }

  @Test func withoutEmbedsThereIsNoCodeForThem() throws {
    let without = try BannerSite.policy.get().script()
    let with = try BannerSite.policy.get().banner("embeds film").script()
    #expect(!without.contains("Vis altid") && with.contains("Vis altid"))
    #expect(with.utf8.count > without.utf8.count + 400)
  }
}
