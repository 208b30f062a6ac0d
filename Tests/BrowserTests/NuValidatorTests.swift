import BrowserSupport
import PolicyCompiler
import Testing

/// All that is generated is HTML by the letter of its specification.
struct NuValidatorTests {
  /// A complaint about something that is newer than the validator.
  struct Newer {
    let message: String
    /// A part of what it is about, where the message alone says too little.
    var place = ""
    /// A part of the whole line.
    var line = ""
    let reason: String
  }

  /// The validator knows HTML and style sheets as they were in 2020.
  static let newer = [
    Newer(message: "CSS: “color-scheme”: Property", reason: "CSS Color Adjustment 1"),
    Newer(message: "CSS: “text-decoration-thickness”: Property", reason: "CSS Text Decoration 4"),
    Newer(message: "CSS: “text-underline-offset”: Property", reason: "CSS Text Decoration 4"),
    Newer(message: "CSS: “text-wrap”: Property", reason: "CSS Text 4"),
    Newer(message: "CSS: “font-weight”: “650” is not", reason: "CSS Fonts 4: any number from 1 to 1000"),
    Newer(message: "CSS: Unknown pseudo-element or pseudo-class “:has”", reason: "Selectors 4"),
    Newer(message: "CSS: Parse Error.", line: ":has(", reason: "Selectors 4"),
    Newer(
      message: "The “dialog” element is not supported in all",
      reason: "it is, in all browsers since 2022"
    ),
    Newer(
      message: "Possible misuse of “aria-label”",
      place: "<dialog aria-label=",
      reason: "ARIA in HTML: a dialog may be named, and should be"
    ),
    Newer(
      message: "Element “input” is missing required attribute “aria-checked”.",
      place: "type=\"checkbox\" role=\"switch\"",
      reason:
        "ARIA in HTML: a checkbox that is a switch says by itself whether it is on, and must not say it twice"
    ),
  ]

  /// A page that is not valid.
  static let control = "control/en.html"

  @Test(.enabled(if: CheckTools.vnu != nil, CheckTools.vnuSource))
  func everyPageIsValid() async throws {
    var pages: [String: String] = [:]
    for name in BuiltSite.names {
      try Self.add(BuiltSite.policy(name), to: &pages)
    }
    // What a policy says may be anything, and still makes no page invalid.
    try Self.add(BuiltSite(path: "policies/evil.policy", source: HostilePolicyTests.source), to: &pages)
    for language in ["da", "en"] {
      pages["banner/\(language).html"] = try await Self.pageWithBanner(in: language)
    }
    pages[Self.control] = Self.page(in: "en", body: "<p id=a><p id=a>Text")
    let messages = try await NuValidator.messages(about: pages, jar: CheckTools.vnu ?? "")
    let (controls, others) = (
      messages.filter { $0.path == Self.control }, messages.filter { $0.path != Self.control }
    )
    #expect(controls.contains { $0.message.contains("Duplicate ID") }, "the validator finds what is wrong")
    let wrong = others.filter { message in
      !Self.newer.contains {
        message.message.contains($0.message)
          && ($0.place.isEmpty || message.extract?.contains($0.place) == true)
          && ($0.line.isEmpty || message.line(of: pages).contains($0.line))
      }
    }
    // What stands in a template is wrong in many pages, and is said once.
    for (text, places) in Dictionary(grouping: wrong, by: \.text) {
      Issue.record("\(text)\n  in \(places.map(\.place).joined(separator: ", "))")
    }
  }
}

extension NuValidatorTests {
  /// Whole pages as they are; what is put into other pages, in the smallest page.
  private static func add(_ built: BuiltSite, to pages: inout [String: String]) throws {
    for path in built.artifacts.map(\.path) where path.hasSuffix(".html") {
      let text = built.text(path)
      let language = path.contains("/da/") ? "da" : "en"
      pages[path] =
        if path.hasSuffix("/snippet.html") {
          page(in: language, head: text)
        } else if path.hasSuffix(".fragment.html") {
          page(in: language, body: text)
        } else {
          text
        }
    }
    try #require(pages.keys.contains { $0.hasSuffix("/snippet.html") } && [2, 4].contains(built.pages.count))
  }

  private static func page(in language: String, head: String = "", body: String = "<p>Text") -> String {
    "<!doctype html><html lang=\"\(language)\"><head><title>Text</title>\n\(head)</head><body>\n\(body)</body></html>"
  }

  /// What the banner has made of a page, with both of its layers.
  private static func pageWithBanner(in language: String) async throws -> String {
    try await Chromium.shared.withPage(BannerSite.site("<p>Text", language: language)) { page in
      try await page.navigate(to: BannerSite.address)
      try await page.choose("choose")
      let element = try await page.evaluate("document.documentElement.outerHTML").text ?? ""
      return "<!doctype html>" + element
    }
  }
}
