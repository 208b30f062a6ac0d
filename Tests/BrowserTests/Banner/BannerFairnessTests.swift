import BrowserSupport
import Testing

/// Refusing is as easy as accepting, and only a choice is a choice.
@Suite(.bothForms) struct BannerFairnessTests {
  @Test func goingOnIsNoChoice() async throws {
    let text = BannerSite.heldBack + String(repeating: "<p>Text</p>", count: 200)
    try await Chromium.shared.withPage(BannerSite.site(text)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.press("Escape")
      try await page.scroll(by: 700)
      try await page.wait(until: "scrollY > 500")
      try await page.click("p:nth-of-type(40)")
      try await page.navigate(to: BannerSite.address + "shop/bikes/")
      // The second layer closes, the first one stays.
      try await page.choose("choose")
      try await page.press("Escape")
      try await page.choose("choose")
      try await page.click("#klausul button[value=close]")
      #expect(try await page.evaluate("document.querySelector('#klausul dialog')") == nil)
      #expect(try await page.evaluate("document.querySelector('#klausul section') !== null") == true)
      #expect(try await page.cookies().isEmpty)
      #expect(try await page.evaluate("klausul.record") == nil)
      #expect(page.foreignRequests.isEmpty)
    }
  }

  @Test(arguments: [1280, 390, 320], ["light", "dark"])
  func theTwoAnswersDifferOnlyInTheirWords(width: Int, theme: String) async throws {
    let site = try BannerSite.site(BannerSite.heldBack, BannerSite.policy.get().banner("theme \(theme)"))
    try await Chromium.shared.withPage(site, width: width) { page in
      try await page.navigate(to: BannerSite.address)
      for layer in ["section", "dialog"] {
        // The mouse must not rest on one of them.
        try await page.scroll(by: 0, atX: 1, y: 1)
        if layer == "dialog" { try await page.evaluate("klausul.show()") }
        let differences = try await page.evaluate(
          """
          (() => {
            const [a, b] = ["reject", "accept"].map(name =>
              document.querySelector(`#klausul \(layer) button[value=${name}]`));
            const look = element => {
              const style = getComputedStyle(element), box = element.getBoundingClientRect();
              const values = { tag: element.tagName, class: element.className, width: box.width, height: box.height };
              for (const name of style) values[name] = style[name];
              delete values["transform-origin"]; values.value = 0; values.width = values["inline-size"] = Math.round(box.width * 10); delete values["perspective-origin"];
              return values;
            };
            const [one, other] = [look(a), look(b)];
            const result = Object.keys(one).filter(key => one[key] !== other[key]);
            if (a.parentElement !== b.parentElement || a.nextElementSibling !== b) result.push("place");
            return result;
          })()
          """
        )
        #expect(differences == [])
      }
    }
  }

  @Test(arguments: ["da", "en"]) func theFirstLayerNamesWhoAsksAndWhatFor(language: String) async throws {
    try await Chromium.shared.withPage(BannerSite.site(language: language)) { page in
      try await page.navigate(to: BannerSite.address)
      let text = try await page.evaluate("document.querySelector('#klausul section').textContent").text ?? ""
      #expect(text.contains("Fjordens Cykler ApS"))
      let titles = try await page.evaluate(
        "klausul.show(), [...document.querySelectorAll('#klausul h3:has(:enabled)')].map(one => one.textContent)"
      ).elements.compactMap(\.text)
      #expect(titles.count == 2)
      for title in titles { #expect(text.contains(title)) }
    }
  }

  @Test func everySwitchIsOffAtFirst() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      #expect(
        try await page.evaluate(
          "[...document.querySelectorAll('#klausul input:enabled')].map(one => [one.value, one.checked])"
        )
          == [
            ["statistics", false], ["statistics.own", false], ["marketing", false],
            ["marketing.advertiser", false],
          ]
      )
      // Saving what is off is a refusal.
      try await page.choose("save", in: "dialog")
      #expect(try await page.record()["choices"] == ["statistics.own": false, "marketing.advertiser": false])
    }
  }

  @Test func itIsThereWithTheFirstPaintAndAnswersAtOnce() async throws {
    let watch = """
      <script>var first; requestAnimationFrame(function look() {
        const button = document.querySelector("#klausul button[value=reject]");
        if (!document.body) return requestAnimationFrame(look);
        first = [!!button, typeof button?.onclick, getComputedStyle(button.parentElement).display, getComputedStyle(button).opacity];
        first.push(document.getAnimations().length);
      });
      </script>
      """
    try await Chromium.shared.withPage(BannerSite.site(head: watch)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.wait(until: "first")
      #expect(try await page.evaluate("first") == [true, "function", "flex", "1", 0])
      try await page.choose("choose")
      #expect(try await page.evaluate("document.getAnimations().length") == 0)
    }
  }

  @Test func thePageIsNeverLockedAndNeverMoves() async throws {
    let watch = """
      <script>var shift = 0, moved = []; new PerformanceObserver(list => list.getEntries().filter(one => !one.hadRecentInput).forEach(one => {
        shift += one.value;
        moved.push(...one.sources.map(({ node, previousRect: from, currentRect: to }) => [node?.outerHTML, from, to]));
      }))
      .observe({ type: "layout-shift", buffered: true });</script>
      """
    let text = "<button id=a onclick='ran.push(1)'>A</button>" + String(repeating: "<p>Text</p>", count: 100)
    try await Chromium.shared.withPage(BannerSite.site(text + "<a id=z href=#>Z</a>", head: watch)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.click("#a")
      #expect(try await page.evaluate("ran") == [1])
      // What a browser paints before it has read to its end grows by itself; nothing else moves.
      let moved =
        try await page.evaluate("JSON.stringify(moved.filter(([, from, to]) => from.width === to.width))")
        .text
        ?? ""
      #expect(moved == "[]")
      // Even the last thing on the page comes clear of the banner.
      try await page.evaluate("document.querySelector('#z').focus()")
      try await page.evaluate("scrollTo(0, 1e6)")
      try await page.click("#z")
      try await page.choose("reject")
      #expect(try await page.evaluate("document.documentElement.style.paddingBottom") == "")
    }
  }
}
