import BrowserSupport
import Foundation
import Testing

/// Pages and banner break none of the rules of accessibility that axe-core can check: WCAG, and good practice.
@Suite(.enabled(if: CheckTools.axe != nil, CheckTools.axeSource))
struct AxeTests {
  @Test(arguments: BuiltSite.names)
  func pagesAreAccessible(_ name: String) async throws {
    try await expectAccessible(name)
  }

  /// Width and colours are the same in both languages.
  @Test(arguments: [(390, false), (1280, true)])
  func smallAndDarkPagesAreAccessible(width: Int, isDark: Bool) async throws {
    try await expectAccessible("fjordens-cykler", language: "da", width: width, isDark: isDark)
  }

  private func expectAccessible(
    _ name: String,
    language: String = "",
    width: Int = 1280,
    isDark: Bool = false
  ) async throws {
    let built = try BuiltSite.policy(name)
    try await Chromium.shared.withPage(built.site, width: width) { page in
      try await page.setMedia(.init(isDark: isDark))
      for path in built.pages where path.contains("/\(language)") {
        try await page.navigate(to: BuiltSite.address + path)
        let violations = try await page.violations()
        #expect(violations.isEmpty, "\(path):\n\(violations.joined(separator: "\n"))")
      }
    }
  }

  @Test(arguments: [("da", false), ("en", false), ("da", true)])
  func bannerIsAccessible(language: String, isDark: Bool) async throws {
    let text = "<main><h1>Fjordens Cykler</h1><p>Text</p></main>"
    try await Chromium.shared.withPage(BannerSite.site(text, language: language)) { page in
      try await page.setMedia(.init(isDark: isDark))
      try await page.navigate(to: BannerSite.address)
      let first = try await page.violations()
      #expect(first.isEmpty, "first layer:\n\(first.joined(separator: "\n"))")
      try await page.choose("choose")
      try await page.evaluate("document.querySelectorAll('#klausul summary').forEach(one => one.click())")
      let second = try await page.violations()
      #expect(second.isEmpty, "second layer:\n\(second.joined(separator: "\n"))")
    }
  }

  /// The frames hold pages of their own, which are checked as they are.
  @Test(arguments: [false, true])
  func previewIsAccessible(isDark: Bool) async throws {
    let policy = ServeTests.policy
    let broken = policy.replacing("basis      contract\n", with: "\n")
    let server = try await RunningServer(["shop": policy, "broken": broken])
    try await Chromium.shared.withPage { page in
      try await page.setMedia(.init(isDark: isDark))
      for path in ["", "~/shop", "~/broken", "shop/da/banner.html"] {
        try await page.navigate(to: server.address + path)
        let violations = try await page.violations()
        #expect(violations.isEmpty, "\(path):\n\(violations.joined(separator: "\n"))")
      }
    }
  }
}

extension AxeTests {
  @Test func itFindsWhatIsWrong() async throws {
    let text = "<main><h1>Text</h1><p style=\"color: #bbb; background: #fff\">Text<p><img src=\"/\"></main>"
    try await Chromium.shared.withPage(BannerSite.site(text)) { page in
      try await page.navigate(to: BannerSite.address)
      let violations = try await page.violations()
      #expect(violations.contains { $0.hasPrefix("critical: image-alt: ") && $0.contains("    img: ") })
      #expect(violations.contains { $0.hasPrefix("serious: color-contrast: ") })
    }
  }
}

extension Page {
  /// What axe-core says against the page as it is now: impact, rule and help, then each element concerned.
  fileprivate func violations() async throws -> [String] {
    // What comes over the protocol is not bound by the page's security policy.
    let script = try String(contentsOfFile: CheckTools.axe ?? "", encoding: .utf8)
    try await evaluate(script + "\n;0")
    // The size of targets belongs to WCAG 2.2, and axe-core leaves it out unless it is asked.
    let found = try await evaluate(
      """
      axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
        .then(result => JSON.parse(JSON.stringify(result.violations)))
      """
    )
    return found.elements.map { rule in
      let places = rule["nodes"].elements.map { node in
        "    \(node["target"].elements.compactMap(\.text).joined(separator: " ")): \(node["failureSummary"].text ?? "")"
      }
      let name = "\(rule["impact"].text ?? "none"): \(rule["id"].text ?? ""): \(rule["help"].text ?? "")"
      return ([name] + places).joined(separator: "\n")
    }
  }
}
