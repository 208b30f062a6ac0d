import BrowserSupport
import Foundation
import Testing

/// `klausul serve` in a real browser: what is saved is shown, what is wrong is said, the banner works, nobody else
/// is answered.
@Suite struct ServeTests {
  static let policy =
    (try? String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "policies/fjordens-cykler.policy"),
      encoding: .utf8
    )) ?? ""

  /// An expression about the document of one of the two frames.
  private func frame(_ index: Int, _ expression: String) -> String {
    "((document) => \(expression))(document.querySelectorAll('iframe')[\(index)].contentDocument)"
  }

  @Test func showsBothLanguagesAndFollowsWhatIsSaved() async throws {
    let server = try await RunningServer(["shop": Self.policy])
    try await Chromium.shared.withPage { page in
      try await page.navigate(to: server.address)
      // One policy needs no list.
      #expect(try await page.evaluate("location.pathname") == "/~/shop")
      try await page.wait(until: frame(0, "document.querySelector('h1')?.textContent == 'Privatlivspolitik'"))
      try await page.wait(until: frame(1, "document.querySelector('h1')?.textContent == 'Privacy policy'"))
      #expect(
        try await page.evaluate("document.querySelector('#findings').innerText.trim()")
          == "no errors in 1 file"
      )

      try server.save(
        Self.policy.replacing("en: \"Deliver your goods\"", with: "en: \"Send your goods\""),
        to: "shop"
      )
      try await page.wait(until: frame(1, "document.body?.innerText.includes('Send your goods')"))

      // The reader's place is kept, and a banner that has changed is there at once.
      try await page.evaluate(frame(1, "document.defaultView.scrollTo(0, 600)"))
      try server.save(
        Self.policy.replacing("Deliver your goods", with: "Bring your goods").replacing(
          "reopen           every-page",
          with: "reopen           every-page\n    theme            dark"
        ),
        to: "shop"
      )
      try await page.wait(until: frame(1, "document.body?.innerText.includes('Bring your goods')"))
      try await page.wait(until: frame(1, "document.defaultView.scrollY > 100"))
      try await page.wait(
        until: frame(1, "document.querySelector('script').src && document.defaultView.klausul !== undefined")
      )
      try server.save(Self.policy.replacing("Deliver your goods", with: "Send your goods"), to: "shop")
      try await page.wait(until: frame(1, "document.body?.innerText.includes('Send your goods')"))

      // A mistake is shown with its line, and the pages from before it stay.
      try server.save(Self.policy.replacing("basis      contract\n", with: "\n"), to: "shop")
      try await page.wait(until: "document.querySelector('.finding')?.innerText.includes('BASIS-001')")
      #expect(try await page.evaluate("document.querySelector('.finding mark').textContent") == "orders")
      #expect(
        try await page.evaluate("document.querySelector('.where').textContent") == "policies/shop.policy:29:9"
      )
      #expect(
        try await page.evaluate("document.querySelector('#findings').innerText.includes('from before')")
          == true
      )
      try await page.wait(until: frame(1, "document.body?.innerText.includes('Send your goods')"))

      try server.save(Self.policy, to: "shop")
      try await page.wait(until: frame(1, "document.body?.innerText.includes('Deliver your goods')"))
      try await page.wait(until: "!document.querySelector('.finding')")
      #expect(page.log.messages.isEmpty, "\(page.log.messages)")
    }
    #expect(try await server.stop() == 0)
  }

  @Test func aPolicyThatComesOrGoesIsListed() async throws {
    let server = try await RunningServer(["shop": Self.policy, "other": Self.policy])
    try await Chromium.shared.withPage { page in
      try await page.navigate(to: server.address)
      let names = "[...document.querySelectorAll('.policies a')].map(a => a.textContent).join(' ')"
      #expect(try await page.evaluate(names) == "policies/other.policy policies/shop.policy")
      try server.save("broken {", to: "third")
      try await page.wait(until: names + ".includes('third')")
      try FileManager.default.removeItem(at: server.folder.appending(path: "policies/other.policy"))
      try await page.wait(until: "!" + names + ".includes('other')")
      // With no policies left the page says so, and comes back with them.
      try FileManager.default.moveItem(
        at: server.folder.appending(path: "policies"),
        to: server.folder.appending(path: "elsewhere")
      )
      try await page.wait(until: "document.querySelector('pre')?.textContent.includes('no folder')")
      try FileManager.default.moveItem(
        at: server.folder.appending(path: "elsewhere"),
        to: server.folder.appending(path: "policies")
      )
      try await page.wait(until: names + ".includes('third')")
      // Without pages there is still what is wrong.
      try await page.navigate(to: server.address + "~/third")
      #expect(try await page.evaluate("document.querySelector('.finding') != null") == true)
      try server.save(Self.policy, to: "third")
      try await page.wait(until: "document.querySelectorAll('iframe').length == 2")
    }
  }

  @Test func theBannerWorks() async throws {
    let server = try await RunningServer(["shop": Self.policy])
    try await Chromium.shared.withPage { page in
      try await page.navigate(to: server.address + "shop/da/banner.html")
      #expect(try await page.evaluate("document.querySelector('li .passes') == null") == true)
      try await page.click("#klausul button[value=accept]")
      try await page.wait(until: "document.querySelector('li .passes') != null")
      // The choice holds on the pages of the policy.
      try await page.navigate(to: server.address + "shop/en/cookie-policy.html")
      #expect(try await page.evaluate("klausul.consent.statistics") == true)
      #expect(page.log.messages.isEmpty, "\(page.log.messages)")
    }
  }

  @Test func answersOnlyAsLocalhost() async throws {
    let server = try await RunningServer(["shop": Self.policy])
    let port = server.address.split(separator: ":").last?.dropLast() ?? ""
    func status(_ options: String, _ path: String = "") async throws -> String {
      try await server.shell(
        "curl -s -o /dev/null -w '%{http_code}' \(options) http://127.0.0.1:\(port)/\(path)"
      )
    }
    #expect(try await status("", "~/shop") == "200")
    #expect(try await status("-H 'Host: localhost:\(port)'", "~/shop") == "200")
    #expect(try await status("-H 'Host: klausul.example:\(port)'") == "421")
    #expect(try await status("-H 'Host: localhost'") == "421")
    #expect(try await status("-H 'Host: localhost.example:\(port)'") == "421")
    #expect(try await status("-X POST -d x") == "405")
    #expect(try await status("", "~/nothing") == "404")
    #expect(try await status("--path-as-is", "shop/../../etc/passwd") == "404")
    // No other address of this machine is listened on.
    let others = try await server.shell("hostname -I 2>/dev/null").split(whereSeparator: \.isWhitespace)
    for other in others.prefix(2) where !other.contains(":") {
      #expect(
        try await server.shell("curl -s -m 2 -o /dev/null -w '%{http_code}' http://\(other):\(port)/")
          == "000"
      )
    }
  }

  @Test func aTakenPortIsSaid() async throws {
    let server = try await RunningServer(["shop": Self.policy])
    let port = server.address.split(separator: ":").last?.dropLast() ?? ""
    await #expect(throws: (any Error).self) {
      try await RunningServer(["shop": Self.policy], options: "--port \(port)")
    }
  }
}
