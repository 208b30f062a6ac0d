import BrowserSupport
import PolicyCompiler
import Testing

/// Every page of every policy, as a reader meets it.
@Suite(.serialized) struct PageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let policy: String
    let width: Int
    var testDescription: String { "\(policy) at \(width) px" }
  }

  static let cases = BuiltSite.names.flatMap { name in [1280, 320].map { Case(policy: name, width: $0) } }

  @Test(arguments: cases)
  func pagesAreSound(_ example: Case) async throws {
    let built = try BuiltSite.policy(example.policy)
    #expect([2, 4].contains(built.pages.count), "one or two documents in two languages")
    try await Chromium.shared.withPage(built.site, width: example.width, height: 900) { page in
      for path in built.pages {
        try await page.navigate(to: BuiltSite.address + path)
        let log = page.log
        #expect(log.messages.isEmpty, "\(path) says \(log.messages)")
        #expect(log.refused.isEmpty, "\(path) asks for \(log.refused)")
        #expect(log.requests.allSatisfy { $0.address.hasPrefix(BuiltSite.address) }, "\(path) asks others")

        let language = path.split(separator: "/")[1]
        #expect(try await page.evaluate("document.documentElement.lang").text == String(language))
        #expect(try await page.evaluate("document.title.length > 5").flag == true)

        let width = try await page.evaluate("document.documentElement.scrollWidth").number ?? .infinity
        #expect(width <= Double(example.width), "\(path) scrolls sideways: \(width)")

        let headings = try await page.evaluate(
          "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])"
        ).elements.compactMap(\.number)
        #expect(headings.first == 1 && headings.filter { $0 == 1 }.count == 1, "one title in \(path)")
        for (before, after) in zip(headings, headings.dropFirst()) {
          #expect(after <= before + 1, "\(path): a heading of level \(after) follows one of level \(before)")
        }

        let dead = try await page.evaluate(
          """
          [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href'))
            .filter(h => !['#samtykke', '#consent'].includes(h) && !document.getElementById(h.slice(1)))
          """
        ).elements.compactMap(\.text)
        #expect(dead.isEmpty, "\(path) links to nothing: \(dead)")

        let twice = try await page.evaluate(
          "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"
        ).elements.compactMap(\.text)
        #expect(twice.isEmpty, "\(path) has ids twice: \(twice)")

        let hidden = try await page.evaluate(
          "[...document.querySelectorAll('main *')].filter(e => !e.children.length && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80))"
        ).elements.compactMap(\.text)
        #expect(hidden.isEmpty, "\(path) is cut off: \(hidden)")
      }
    }
  }

  /// Links between documents and languages lead to pages that are built, at anchors that they have.
  @Test(arguments: BuiltSite.names)
  func linksBetweenPagesWork(_ name: String) async throws {
    let built = try BuiltSite.policy(name)
    let known = Set(built.artifacts.map { BuiltSite.address + $0.path })
    try await Chromium.shared.withPage(built.site) { page in
      for path in built.pages {
        try await page.navigate(to: BuiltSite.address + path)
        let links = try await page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)")
          .elements
          .compactMap(\.text)
        for link in links where link.hasPrefix(BuiltSite.address) {
          let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
          #expect(known.contains(parts[0]), "\(path) links to \(link)")
          guard parts.count == 2, !["samtykke", "consent"].contains(parts[1]) else { continue }
          let target = built.text(String(parts[0].dropFirst(BuiltSite.address.count)))
          #expect(target.contains("id=\"\(parts[1])\""), "\(path) links to \(link), which has no such place")
        }
        for link in links where !link.hasPrefix(BuiltSite.address) {
          #expect(
            ["https:", "http:", "mailto:", "tel:"].contains { link.hasPrefix($0) },
            "\(path) links to \(link)"
          )
        }
      }
    }
  }

  /// What is printed needs no colour and no link text that only a screen has.
  @Test func darkAndPrintAreReadable() async throws {
    let built = try BuiltSite.policy("fjordens-cykler")
    try await Chromium.shared.withPage(built.site) { page in
      try await page.navigate(to: BuiltSite.address + "fjordens-cykler/da/privatlivspolitik.html")
      let colours =
        "[getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).backgroundColor].join(' ')"
      let light = try await page.evaluate(colours).text
      try await page.setMedia(Page.Media(isDark: true))
      let dark = try await page.evaluate(colours).text
      #expect(light != dark, "a dark page for those who ask for it")
      try await page.setMedia(Page.Media(isPrint: true))
      let navigation = try await page.evaluate(
        "[...document.querySelectorAll('nav, .skip')].every(e => getComputedStyle(e).display === 'none')"
      ).flag
      #expect(navigation == true, "navigation is not printed")
    }
  }
}
