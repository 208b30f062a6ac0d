import BrowserSupport
import Foundation
import Testing

/// The rules for tools that answer on people's behalf work on the banner.
@Suite struct BannerMachineTests {
  private static func rule(_ file: String) throws -> (BuiltSite, JSON) {
    let built = try BuiltSite(path: "reference.policy", source: BannerPolicy.named("reference").source)
    return (built, try JSONDecoder().decode(JSON.self, from: Data(built.text("reference/\(file)").utf8)))
  }

  private static func site(_ built: BuiltSite) -> Site {
    var site = built.site
    site[BuiltSite.address] = .page(
      "<!DOCTYPE html><html lang=da><script src=/reference/consent.js></script><body>"
    )
    return site
  }

  private static func exists(_ selector: JSON) -> String {
    "!!document.querySelector('\(selector.text ?? "nothing")')?.checkVisibility()"
  }

  @Test(arguments: [("optOut", false), ("optIn", true)])
  func autoconsentAnswersTheFirstLayer(action: String, isYes: Bool) async throws {
    let (built, rule) = try Self.rule("autoconsent.json")
    try await Chromium.shared.withPage(Self.site(built)) { page in
      try await page.navigate(to: BuiltSite.address)
      #expect(
        try await page.evaluate("!!document.querySelector('\(rule["detectCmp"][0]["exists"].text ?? "")')")
          == true
      )
      #expect(try await page.evaluate(Self.exists(rule["detectPopup"][0]["visible"])) == true)
      for step in rule[action].elements { try await page.click(step["waitForThenClick"].text ?? "") }
      #expect(try await page.evaluate("klausul.consent.marketing") == .bool(isYes))
      // The popup is gone, and the tool has nothing more to do on the next page.
      try await page.reload()
      #expect(try await page.evaluate(Self.exists(rule["detectPopup"][0]["visible"])) == false)
    }
  }

  @Test(arguments: [[], ["B"], ["A", "F"]]) func consentOMaticAnswersEachKind(wanted: [String]) async throws {
    let (built, rules) = try Self.rule("consent-o-matic.json")
    let rule = rules["klausul"]
    try await Chromium.shared.withPage(Self.site(built)) { page in
      try await page.navigate(to: BuiltSite.address)
      let detector = rule["detectors"][0]
      #expect(
        try await page.evaluate(Self.exists(detector["showingMatcher"][0]["target"]["selector"])) == true
      )
      for method in rule["methods"].elements {
        let action = method["action"]
        if action["type"] == "click" { try await page.click(action["target"]["selector"].text ?? "") }
        for consent in action["consents"].elements {
          let selector = consent["matcher"]["target"]["selector"].text ?? ""
          let isOn = try await page.evaluate("document.querySelector('\(selector)').checked") == true
          if isOn != wanted.contains(consent["type"].text ?? "") {
            try await page.click(consent["toggleAction"]["target"]["selector"].text ?? "")
          }
        }
      }
      let consent = try await page.evaluate("klausul.consent")
      for (kind, category) in [("A", "preferences"), ("B", "statistics"), ("F", "marketing")] {
        #expect(consent[category] == .bool(wanted.contains(kind)))
      }
      #expect(
        try await page.evaluate(Self.exists(detector["showingMatcher"][0]["target"]["selector"])) == false
      )
    }
  }
}
