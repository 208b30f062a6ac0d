import BrowserSupport
import Foundation
import Mustache

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

  /// The banner as the compiler will write it.
  static func script(_ changes: [String: JSON] = [:]) throws -> String {
    let context = JSON.object(BannerFixture.context.merging(changes) { _, new in new })
    return try templates().render("banner/consent.js", context.value, escaping: .json)
  }

  /// The banner's templates, as they stand in the project.
  static func templates() throws -> TemplateSet {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../templates/banner").standardizedFileURL
    return try TemplateSet(
      FileManager.default.contentsOfDirectory(atPath: folder.path).map { file in
        let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        return try Template(
          parsing: text,
          name: "banner/" + file.replacingOccurrences(of: ".mustache", with: "")
        )
      }
    )
  }

  static func site(
    _ body: String = heldBack,
    language: String = "da",
    head: String = "",
    headers: [String: String] = [:],
    _ changes: [String: JSON] = [:]
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
    site[address + "consent.js"] = .script(try script(changes))
    let page = Site.Answer.page(
      """
      <!DOCTYPE html><html lang="\(language)"><head><title>Fjordens Cykler</title>
      <meta name="viewport" content="width=device-width">\(head)
      <script src="/start.js"></script><script src="/consent.js" defer></script></head>
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
  func choose(_ name: String, in layer: String = ".k-banner") async throws {
    try await click("#klausul \(layer) [data-klausul=\(name)]")
  }

  /// The requests that went somewhere else than to the shop itself.
  var foreignRequests: [String] {
    log.requests.map(\.address).filter { !$0.hasPrefix(BannerSite.address) && $0.hasPrefix("http") }
  }

  /// The fields of the record in the cookie.
  func record() async throws -> [String: String] {
    let cookie = try await cookies().first { $0.name == "klausul" }
    var parts = URLComponents()
    parts.percentEncodedQuery = cookie?.value.replacingOccurrences(of: "+", with: "%20")
    return Dictionary((parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }) { first, _ in first }
  }
}

extension JSON {
  /// The same as data for a template.
  var value: Mustache.Value {
    switch self {
    case .null: .null
    case .bool(let flag): .flag(flag)
    case .number(let number): .text(String(Int(number)))
    case .string(let text): .text(text)
    case .array(let elements): .list(elements.map(\.value))
    case .object(let members):
      .object(Object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.value) }))
    }
  }
}
