import BrowserSupport
import Foundation
import Testing

/// Pictures of the banner for the eye, when a folder for them is named.
struct BannerPictures {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["KLAUSUL_PICTURES"] != nil))
  func ofBothLayers() async throws {
    let folder = ProcessInfo.processInfo.environment["KLAUSUL_PICTURES"] ?? ""
    let text = """
      <style>body { font: 17px/1.6 Georgia, serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem }
      @media (prefers-color-scheme: dark) { body { background: #0f1216; color: #ddd } }</style>
      <h1>Fjordens Cykler</h1>
      """
      + String(repeating: "<p>Cykler til hele familien, samlet for hånd i Aarhus siden 1974.</p>", count: 30)
    for language in ["da", "en"] {
      let site = try BannerSite.site(text, language: language)
      for (width, height) in [(1280, 800), (390, 780), (320, 500)] {
        for isDark in [false, true] {
          try await Chromium.shared.withPage(site, width: width, height: height) { page in
            let name = "\(language)-\(width)-\(isDark ? "dark" : "light")"
            func picture(_ layer: String) async throws {
              try await page.screenshot().write(to: URL(fileURLWithPath: "\(folder)/\(name)-\(layer).png"))
            }
            try await page.setMedia(.init(isDark: isDark))
            try await page.navigate(to: BannerSite.address)
            try await picture("1")
            try await page.choose("choose")
            try await picture("2")
            try await page.evaluate("document.querySelectorAll('#klausul details')[1].open = true")
            try await page.click("#klausul input[value=statistics]")
            try await picture("3")
            try await page.choose("save", in: "dialog")
            try await page.click("#klausul button[value=settings]")
            try await page.evaluate("document.querySelector('#klausul dialog div').scrollTop = 9999")
            try await picture("4")
            try await page.press("Escape")
            try await picture("5")
          }
        }
      }
    }
  }
}
