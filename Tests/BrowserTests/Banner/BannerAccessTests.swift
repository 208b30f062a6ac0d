import BrowserSupport
import Testing

/// The banner is for everyone: by keyboard, in both languages, in small windows and in chosen colours.
@Suite(.bothForms) struct BannerAccessTests {
  @Test func theKeyboardDoesEverything() async throws {
    try await Chromium.shared.withPage(BannerSite.site("<a href=/ id=first>First</a>")) { page in
      func focused() async throws -> JSON {
        try await page.evaluate(
          "(one => one.value || one.id || one.localName)(document.activeElement)"
        )
      }
      try await page.navigate(to: BannerSite.address)
      var order: [JSON] = []
      for _ in 1...5 {
        try await page.press("Tab")
        order.append(try await focused())
      }
      // The banner comes first, and lets go again.
      #expect(order == ["a", "reject", "accept", "choose", "first"])
      try await page.press("Shift+Tab")
      try await page.press("Enter")
      #expect(try await focused() == "close")
      func tab(to wanted: JSON) async throws {
        for _ in 1...15 where try await focused() != wanted { try await page.press("Tab") }
        #expect(try await focused() == wanted)
      }
      try await tab(to: "statistics")
      try await page.press("Space")
      #expect(try await page.evaluate("document.activeElement.checked") == true)
      // Leaving forgets what was not saved, and the focus returns to where it came from.
      try await page.press("Escape")
      #expect(try await focused() == "choose")
      #expect(try await page.record() == nil)
      try await page.press("Enter")
      try await tab(to: "statistics")
      #expect(try await page.evaluate("document.activeElement.checked") == false)
      try await page.press("Space")
      try await tab(to: "save")
      try await page.press("Space")
      #expect(try await page.record()["choices"]["statistics.own"].text != nil)
      let status = "document.querySelector('#klausul [role=status]').textContent"
      #expect(try await page.evaluate(status) == "Valget er gemt")
      // The way back is the last thing on the page.
      try await tab(to: "settings")
      try await page.press("Enter")
      #expect(try await focused() == "close")
      try await page.press("Escape")
      #expect(try await focused() == "settings")
    }
  }

  @Test(arguments: [
    ("da", "en-GB", "Afvis alle"), ("en-GB", "da", "Reject all"), ("de", "da-DK,en", "Afvis alle"),
    ("", "en", "Reject all"), ("de", "fr", "Afvis alle"),
  ])
  func thePageDecidesTheLanguage(page language: String, person: String, expected: String) async throws {
    try await Chromium.shared.withPage(BannerSite.site(language: language)) { page in
      try await page.setLanguages(person)
      try await page.navigate(to: BannerSite.address)
      #expect(
        try await page.evaluate("document.querySelector('#klausul button[value=reject]').textContent")
          == .string(expected)
      )
      let code: JSON = expected == "Afvis alle" ? "da" : "en"
      #expect(try await page.evaluate("document.querySelector('#klausul').lang") == code)
    }
  }

  @Test(arguments: [(1280, 800), (390, 780), (320, 500), (320, 256)])
  func everythingFitsAndCanBeHit(width: Int, height: Int) async throws {
    let page = "<style>html { font-size: 62.5% }</style><p>Text"
    try await Chromium.shared.withPage(BannerSite.site(page), width: width, height: height) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.evaluate(
        "klausul.show(), document.querySelectorAll('summary').forEach(one => one.click())"
      )
      let small = try await page.evaluate(
        """
        [...document.querySelectorAll("#klausul button, #klausul input, #klausul summary")].filter(one => {
          const box = one.getBoundingClientRect();
          return box.width > 0 && box.width < 44 || box.height < 44;
        }).map(one => one.outerHTML)
        """
      )
      #expect(small == [])
      let wide = try await page.evaluate(
        """
        [document.documentElement, ...document.querySelectorAll("#klausul section, #klausul dialog, #klausul article")]
          .filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.className)
        """
      )
      #expect(wide == [])
      let ragged = try await page.evaluate(
        """
        [...document.querySelectorAll("#klausul article")].filter(one => {
          const [row, text] = [...one.querySelectorAll("label, p")].map(it => it.getBoundingClientRect());
          return row.left !== text.left || row.right !== text.right;
        }).map(one => one.outerHTML)
        """
      )
      #expect(ragged == [])
      // Every control can be reached by scrolling, even in the lowest window.
      for name in ["save", "reject"] { try await page.choose(name, in: "dialog"); break }
      #expect(try await page.record()["choices"]["statistics.own"] == false)
    }
  }

  @Test func itIsNotPrinted() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.setMedia(.init(isPrint: true))
      #expect(
        try await page.evaluate("document.querySelector('#klausul section').getClientRects().length") == 0
      )
    }
  }

  @Test func switchesAreSeenInForcedColours() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.setMedia(.init(forcesColours: true))
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      let track =
        "getComputedStyle(document.querySelector('#klausul input[value=statistics]')).backgroundColor"
      let off = try await page.evaluate(track)
      try await page.click("#klausul input[value=statistics]")
      #expect(try await page.evaluate(track) != off)
    }
  }

  @Test func thePagesOwnStyleStopsAtTheBanner() async throws {
    let style = """
      <style>button { display: none; background: red; text-transform: uppercase } p, h2 { font-size: 60px; float: right }
      div { position: absolute; top: -9999px } input { opacity: 0 } #klausul { display: none }</style>
      """
    try await Chromium.shared.withPage(BannerSite.site()) { plain in
      try await plain.navigate(to: BannerSite.address)
      let expected = try await plain.evaluate(Self.geometry)
      try await Chromium.shared.withPage(BannerSite.site(head: style)) { page in
        try await page.navigate(to: BannerSite.address)
        #expect(try await page.evaluate(Self.geometry) == expected)
      }
    }
  }

  private static let geometry = """
    [...document.querySelectorAll("#klausul section, #klausul section *")].map(one => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const { color, backgroundColor, opacity } = getComputedStyle(one);
      return [x, y, width, height, color, backgroundColor, opacity];
    })
    """

  @Test func textAndButtonsHaveContrast() async throws {
    for theme in ["light", "dark"] {
      try await Chromium.shared.withPage(
        BannerSite.site("", BannerSite.policy.get().banner("theme \(theme)"))
      ) { page in
        try await page.navigate(to: BannerSite.address)
        try await page.evaluate(
          "klausul.show(), document.querySelectorAll('summary').forEach(one => one.click())"
        )
        #expect(try await page.evaluate(Self.lowContrast) == [])
      }
    }
  }

  private static let lowContrast = """
    (() => {
      const parts = colour => colour.match(/[\\d.]+/g).map(Number);
      const luminance = colour => {
        const [r, g, b] = parts(colour).map(one => one / 255)
          .map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = one => {
        const colour = getComputedStyle(one).backgroundColor;
        return parts(colour)[3] === 0 ? ground(one.parentElement) : colour;
      };
      return [...document.querySelectorAll("#klausul *")]
        .filter(one => [...one.childNodes].some(child => child.nodeType === 3 && child.data.trim()) && one.role !== "status")
        .filter(one => {
          const [high, low] = [getComputedStyle(one).color, ground(one)].map(luminance).sort((a, b) => b - a);
          return (high + 0.05) / (low + 0.05) < 4.5;
        }).map(one => one.outerHTML);
    })()
    """
}
