import BrowserSupport
import Testing

/// Taking consent back is as easy as giving it, and leaves nothing behind.
@Suite(.bothForms) struct BannerWithdrawalTests {
  @Test func theSettingsShowWhatWasChosen() async throws {
    try await Chromium.shared.withPage(BannerSite.site("<footer><a href='#samtykke'>Cookies</a></footer>")) {
      page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      try await page.click("#klausul input[value=statistics]")
      try await page.choose("save", in: "dialog")
      for opener in ["#klausul button[value=settings]", "footer a"] {
        try await page.click(opener)
        #expect(
          try await page.evaluate("document.querySelector('#klausul input[value=statistics]').checked")
            == true
        )
        #expect(
          try await page.evaluate("document.querySelector('#klausul input[value=marketing]').checked")
            == false
        )
        try await page.press("Escape")
      }
      #expect(try await page.evaluate("location.hash") == "")
    }
  }

  @Test func oneClickInTheSettingsTakesEverythingBack() async throws {
    try await Chromium.shared.withPage(BannerSite.site()) { page in
      try await page.navigate(to: BannerSite.address + "shop/bikes/")
      try await page.choose("accept")
      try await page.wait(until: "ran.length === 5")
      for (name, domain, path) in [
        ("_ads", ".example.test", "/"), ("_ads", "www.example.test", "/"),
        ("_ads", "www.example.test", "/shop"),
        ("_pk_id.1", "www.example.test", "/shop/bikes/"), ("_pk_ses.1", ".example.test", "/shop/"),
        ("PHPSESSID", "www.example.test", "/"), ("_pkother", "www.example.test", "/"),
      ] {
        try await page.setCookie(name, "1", domain: domain, path: path)
      }
      try await page.evaluate(
        """
        ["ads.seen", "ads.", "adsother", "basket"].forEach(key => localStorage.setItem(key, 1));
        ["ads-session", "ads-session2"].forEach(key => sessionStorage.setItem(key, 1));
        Promise.all(["ads-base", "basket"].map(name => new Promise(done => {
          const request = indexedDB.open(name);
          request.onsuccess = () => { request.result.close(); done(); };
        })))
        """
      )
      try await page.click("#klausul button[value=settings]")
      let requests = page.foreignRequests.count
      try await page.waitForLoad { try await page.choose("reject", in: "dialog") }
      #expect(try await page.cookies().map(\.name) == ["PHPSESSID", "_pkother", "klausul"])
      #expect(try await page.evaluate("Object.keys(localStorage).sort()") == ["adsother", "basket"])
      #expect(try await page.evaluate("Object.keys(sessionStorage)") == ["ads-session2"])
      try await page.wait(
        until: "indexedDB.databases().then(all => all.map(one => one.name).join() === 'basket')"
      )
      #expect(page.foreignRequests.count == requests)
      #expect(try await page.evaluate("ran") == [])
      #expect(try await page.record()["choices"] == ["statistics.own": false, "marketing.advertiser": false])
    }
  }

  @Test func oneCategoryIsTakenBackAlone() async throws {
    // What another category owns too is left alone.
    let policy = try BannerSite.policy.get().replacing("\"_ads\"", "\"_*\"")
    try await Chromium.shared.withPage(BannerSite.site(BannerSite.heldBack, policy)) {
      page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await page.wait(until: "ran.length === 5")
      let identifier = try await page.record()["id"].text
      try await page.setCookie("_ads", "1", domain: ".example.test")
      try await page.setCookie("_pk_id.1", "1", domain: "www.example.test")
      try await page.click("#klausul button[value=settings]")
      try await page.click("#klausul input[value=marketing]")
      try await page.waitForLoad { try await page.choose("save", in: "dialog") }
      try await page.wait(until: "ran.length === 4")
      #expect(try await page.cookies().map(\.name) == ["_pk_id.1", "klausul"])
      // The same person's next choice, and not a stranger's.
      #expect(try await page.record()["id"].text == identifier)
    }
  }

  @Test func stoppingDeletesNothing() async throws {
    try await Chromium.shared.withPage(
      BannerSite.site(BannerSite.heldBack, BannerSite.policy.get().banner("on-withdrawal stop"))
    ) {
      page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await page.wait(until: "ran.length === 5")
      try await page.setCookie("_ads", "1", domain: ".example.test")
      try await page.waitForLoad { try await page.evaluate("klausul.withdraw()") }
      #expect(try await page.cookies().map(\.name) == ["_ads", "klausul"])
      #expect(try await page.evaluate("ran") == [])
    }
  }

  @Test func aPageMayStopItsScriptsItself() async throws {
    let policy = try BannerSite.policy.get().banner("reload no")
    try await Chromium.shared.withPage(BannerSite.site(BannerSite.heldBack, policy)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await page.wait(until: "ran.length === 5")
      try await page.setCookie("_ads", "1", domain: ".example.test")
      try await page.evaluate("heard = []; klausul.on(consent => heard.push(consent.marketing)); void 0")
      try await page.click("#klausul button[value=settings]")
      try await page.choose("reject", in: "dialog")
      // The same page, which has been told, and whose cookies are gone.
      #expect(try await page.evaluate("heard") == [true, false])
      #expect(try await page.cookies().map(\.name) == ["klausul"])
      #expect(try await page.evaluate("ran.length") == 5)
    }
  }

  @Test(arguments: ["delete", "keep"])
  func aLapsedChoiceLeavesBehindWhatIsWanted(onLapse: String) async throws {
    try await Chromium.shared.withPage(
      BannerSite.site(BannerSite.heldBack, BannerSite.policy.get().banner("on-lapse \(onLapse)"))
    ) {
      page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("accept")
      try await page.wait(until: "ran.length === 5")
      try await page.setCookie("_ads", "1", domain: ".example.test")
      try await page.setCookie("PHPSESSID", "1", domain: "www.example.test")
      try await page.evaluate("localStorage.setItem('ads.seen', 1); localStorage.setItem('basket', 1)")
      // While the choice stands, nothing goes.
      try await page.reload()
      #expect(try await page.cookies().map(\.name).sorted() == ["PHPSESSID", "_ads", "klausul"])
      // The same record, made more than a year ago.
      try await page.evaluate(
        """
        document.cookie = "klausul=" + document.cookie.match(/klausul=([^;]*)/)[1]
          .replace(/time%22%3A%22[^%]*%3A[^%]*%3A[^%]*/, "time%22%3A%222020-01-01T00%3A00%3A00.000Z") + "; Path=/; SameSite=Lax; Secure"; void 0
        """
      )
      try await page.reload()
      #expect(try await page.evaluate("document.querySelector('#klausul section') !== null") == true)
      let isGone = onLapse == "delete"
      let names = try await page.cookies().map(\.name)
      #expect(names.contains("PHPSESSID"))
      #expect(names.contains("_ads") != isGone)
      let kept: JSON = isGone ? ["basket"] : ["ads.seen", "basket"]
      #expect(try await page.evaluate("Object.keys(localStorage).sort()") == kept)
    }
  }

  @Test func thePageIsTold() async throws {
    let listen = """
      <script>var heard = [];
      document.addEventListener("klausul:consent", event => heard.push(event.detail.consent.statistics));
      addEventListener("load", () => klausul.on(consent => heard.push(consent)));</script>
      """
    try await Chromium.shared.withPage(BannerSite.site("", head: listen)) { page in
      try await page.navigate(to: BannerSite.address)
      #expect(try await page.evaluate("heard") == [])
      #expect(
        try await page.evaluate("klausul.consent") == [
          "necessary": true, "necessary.own": true, "statistics": false, "statistics.own": false,
          "marketing": false, "marketing.advertiser": false,
        ]
      )
      try await page.choose("accept")
      #expect(
        try await page.evaluate("heard") == [
          true,
          [
            "necessary": true, "necessary.own": true, "statistics": true, "statistics.own": true,
            "marketing": true,
            "marketing.advertiser": true,
          ],
        ]
      )
      try await page.reload()
      #expect(try await page.evaluate("heard.length") == 2)
    }
  }

  @Test(arguments: ["policy-only", "none"]) func thereIsNoButtonWhereNoneIsWanted(reopen: String) async throws
  {
    try await Chromium.shared.withPage(
      BannerSite.site("", BannerSite.policy.get().banner("reopen \(reopen)"))
    ) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("reject")
      #expect(try await page.evaluate("document.querySelector('#klausul button[value=settings]')") == nil)
      // A link to the settings from another page opens them.
      try await page.navigate(to: BannerSite.address + "shop/bikes/#consent")
      #expect(try await page.evaluate("document.querySelector('#klausul dialog').matches(':modal')") == true)
    }
  }
}
