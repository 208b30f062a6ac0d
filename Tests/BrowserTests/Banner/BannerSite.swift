import BrowserSupport
import Foundation

/// A shop's web with the banner on it, and trackers elsewhere that say when they run.
struct BannerSite {
  static let address = "https://www.example.test/"

  /// Everything that a page can hold back, one of each kind.
  static let heldBack = """
    <template data-consent="statistics"><script src="https://stats.test/one.js"></script>
    <script>ran.push("after-one")</script></template>
    <script type="text/plain" data-consent="statistics" src="https://stats.test/two.js"></script>
    <script type="text/plain" data-consent="statistics">ran.push("after-two")</script>
    <template data-consent="marketing"><script src="https://ads.test/pixel.js"></script>
    <img src="https://ads.test/pixel.gif" alt=""><link rel="stylesheet" href="https://ads.test/style.css">
    <iframe src="https://video.test/embed"></iframe></template>
    """

  /// The shop's policy.
  static let policy = Result { try BannerPolicy.named("shop") }

  static func site(
    _ body: String = heldBack,
    language: String = "da",
    head: String = "",
    headers: [String: String] = [:],
    _ policy: BannerPolicy? = nil
  ) throws -> Site {
    var site: Site = [
      "https://stats.test/one.js": .script("ran.push('one')"),
      "https://stats.test/two.js": .script("ran.push('two')"),
      "https://ads.test/pixel.js": .script("ran.push('pixel')"),
      "https://ads.test/pixel.gif": .init("image/gif", ""),
      "https://ads.test/style.css": .init("text/css", ""),
      "https://video.test/embed": .page("video"),
    ]
    site[address + "start.js"] = .script("var ran = [];")
    site[address + "consent.js"] = .script(try (policy ?? self.policy.get()).script())
    let page = Site.Answer.page(
      """
      <!DOCTYPE html><html lang="\(language)"><head><title>Fjordens Cykler</title>
      <meta name="viewport" content="width=device-width">\(head)
      <script src="/start.js"></script><script src="/consent.js"></script></head>
      <body>\(body)</body></html>
      """,
      headers: headers
    )
    site[address] = page
    site[address + "shop/bikes/"] = page
    return site
  }
}

extension Page {
  /// Clicks a control of the banner by its name.
  func choose(_ name: String, in layer: String = "section") async throws {
    try await click("#klausul \(layer) button[value=\(name)]")
  }

  /// The requests that went somewhere else than to the shop itself.
  var foreignRequests: [String] {
    log.requests.map(\.address).filter { !$0.hasPrefix(BannerSite.address) && $0.hasPrefix("http") }
  }

  /// The record in the cookie; null where there is none.
  func record() async throws -> JSON {
    try await evaluate(
      "(found => found && JSON.parse(decodeURIComponent(found[1])))(document.cookie.match(/\\bklausul=([^;]*)/))"
    )
  }
}
