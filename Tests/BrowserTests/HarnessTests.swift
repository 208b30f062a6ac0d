import BrowserSupport
import Foundation
import Testing

/// The browser harness itself.
struct HarnessTests {
  private let address = "https://www.example.test/"

  @Test func evaluatesAndWaitsForPromises() async throws {
    try await Chromium.shared.withPage { page in
      let sum = try await page.evaluate("1 + 1")
      #expect(sum == 2)
      #expect(
        try await page.evaluate("Promise.resolve({ a: ['b', null, true] })") == ["a": ["b", nil, true]]
      )
      await #expect(throws: BrowserError.self) { try await page.evaluate("throw new Error('no')") }
    }
  }

  @Test func recordsWhatThePageSays() async throws {
    try await Chromium.shared.withPage([
      address: .page(
        "<script>console.error('one', 2); setTimeout(() => { throw new Error('three'); })</script>"
      )
    ]) { page in
      try await page.navigate(to: address)
      try await page.evaluate("new Promise(done => setTimeout(done, 20))")
      #expect(page.log.messages.contains(.init(.error, "one 2")))
      #expect(page.log.messages.contains { $0.kind == .exception && $0.text.hasPrefix("Error: three") })
    }
  }

  @Test func servesAMadeUpWebAndRecordsWhatLeavesIt() async throws {
    try await Chromium.shared.withPage([
      address: .page(
        "<script src=https://cdn.example.test/a.js></script><img src=https://elsewhere.test/b.gif>"
      ),
      "https://cdn.example.test/a.js": .script("window.ran = location.host"),
    ]) { page in
      try await page.navigate(to: address)
      #expect(try await page.evaluate("window.ran") == "www.example.test")
      #expect(
        page.log.requests.map(\.address)
          == [address, "https://cdn.example.test/a.js", "https://elsewhere.test/b.gif"]
      )
      #expect(page.log.refused == ["https://elsewhere.test/b.gif"])
    }
  }

  @Test func clicksAndTypesLikeAPerson() async throws {
    try await Chromium.shared.withPage([
      address: .page(
        """
        <button id=a onclick="console.log('clicked', event.isTrusted)">A</button>
        <button id=b style="position:fixed;top:50px">B</button><div style="position:fixed;inset:40px">over</div>
        """
      )
    ]) { page in
      try await page.navigate(to: address)
      try await page.click("#a")
      try await page.press("Enter")
      try await page.press("Space")
      #expect(page.log.messages == Array(repeating: .init(.console, "clicked true"), count: 3))
      await #expect(throws: BrowserError.self) { try await page.click("#b") }
      await #expect(throws: BrowserError.self) { try await page.click("#c") }
    }
  }

  @Test func takesPicturesOfTheRightSize() async throws {
    try await Chromium.shared.withPage(width: 390, height: 300) { page in
      #expect(try await page.screenshot().pictureSize == [390, 300])
      try await page.setViewport(width: 200, height: 100, scale: 2)
      #expect(try await page.screenshot().pictureSize == [400, 200])
    }
  }

  @Test func pretendsOtherCircumstances() async throws {
    try await Chromium.shared.withPage { page in
      for (media, query) in [
        (Page.Media(isDark: true), "(prefers-color-scheme: dark)"),
        (Page.Media(isPrint: true), "print"),
        (Page.Media(reducesMotion: true), "(prefers-reduced-motion: reduce)"),
        (Page.Media(forcesColours: true), "(forced-colors: active)"),
      ] {
        try await page.setMedia(.init())
        #expect(try await page.evaluate("matchMedia('\(query)').matches") == false)
        try await page.setMedia(media)
        #expect(try await page.evaluate("matchMedia('\(query)').matches") == true)
      }
      try await page.setLanguages("da-DK,en")
      #expect(try await page.evaluate("navigator.languages") == ["da-DK", "en"])
    }
  }

  @Test func keepsProfilesApart() async throws {
    let site: Site = [address: .page("<title>x</title>")]
    try await Chromium.shared.withPage(site) { page in
      try await page.navigate(to: address)
      try await page.setCookie("a", "1", domain: ".example.test")
      try await page.evaluate("document.cookie = 'b=2'")
      #expect(try await page.cookies().map(\.name) == ["a", "b"])
      #expect(try await page.cookies().map(\.domain) == [".example.test", "www.example.test"])
      try await Chromium.shared.withPage(site) { other in
        try await other.navigate(to: address)
        #expect(try await other.cookies().isEmpty)
      }
    }
  }

  @Test func saysWhenTheBrowserHasEndedAndStartsAnother() async throws {
    let browser = Chromium()
    await #expect(throws: BrowserError.self) {
      try await browser.withPage { page in
        try await page.send("Browser.close")
        // It refuses commands while it closes its pages, and is gone a moment later.
        for _ in 1...400 {
          do { try await page.evaluate("1") } catch BrowserError.refused {
            try await Task.sleep(for: .milliseconds(10))
          }
        }
      }
    }
    let sum = try await browser.withPage { page in try await page.evaluate("1 + 1") }
    #expect(sum == 2)
  }

  @Test func loadsFiles() async throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "klausul-\(UUID().uuidString).html"
    )
    try Data("<title>from a file</title>".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try await Chromium.shared.withPage { page in
      try await page.navigate(to: file.absoluteString)
      #expect(try await page.evaluate("document.title") == "from a file")
    }
  }
}

extension Data {
  /// Width and height of a picture in PNG, from its header.
  fileprivate var pictureSize: [Int] {
    guard count > 24 else { return [] }
    return [16, 20].map { at in self[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
  }
}
