import Testing

@testable import PolicyCompiler

@Suite struct CookiesVariations {
  @Test(arguments: [
    Variation(
      "a statistics cookie without purpose",
      adding: cookie(purpose: "", for: ""),
      gives: "COOKIE-001"
    ),
    Variation("a purpose of the policy says what it is for", adding: cookie(purpose: "")),
    Variation("a complete cookie", adding: cookie()),
    Variation("nothing of access", adding: cookie(access: ""), gives: "COOKIE-004"),
    Variation("loaded always", adding: cookie(more: "load always"), gives: "COOKIE-006"),
    Variation("loaded after consent", adding: cookie(more: "load after-consent")),
    Variation(
      "a known tracker as necessary",
      adding: necessary("_ga", "grounds user-input", "duration session"),
      gives: "COOKIE-007"
    ),
    Variation(
      "a known name, checked to be our own; the hint remains",
      adding: necessary(
        "_ga",
        "grounds user-input",
        "duration session",
        "provider first-party",
        "checked 2026-10-01"
      ),
      gives: "COOKIE-014"
    ),
    Variation(
      "a short name that others use too",
      adding: necessary("uid", "grounds user-input", "duration session")
    ),
    Variation(
      "a necessary cookie without ground",
      adding: necessary("helper", "duration session"),
      gives: "COOKIE-008"
    ),
    Variation("one whose ground is known", adding: necessary("csrftoken", "duration session")),
    Variation(
      "a load balancer for a year",
      adding: necessary("lb", "grounds load-balancing", "duration 1 year"),
      gives: "COOKIE-009"
    ),
    Variation(
      "a load balancer for a week",
      adding: necessary("lb", "grounds load-balancing", "duration 7 days")
    ),
    Variation(
      "a necessary cookie without life",
      adding: necessary("basket", "grounds user-input"),
      gives: "COOKIE-015"
    ),
    Variation(
      "a marketing cookie without purpose of its own",
      adding: cookie(as: "marketing"),
      gives: "COOKIE-011"
    ),
    Variation(
      "two that disagree",
      adding: cookie("fc_*") + "\n" + necessary("fc_a", "grounds user-input", "duration session"),
      gives: "COOKIE-013"
    ),
    Variation("two that agree", adding: cookie("fc_*") + "\n" + cookie("fc_a")),
  ])
  func variation(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("no banner", [(banner, "banner none")], gives: "BANNER-001"),
    Variation("the way back only in the policy", [("every-page", "policy-only")], gives: "BANNER-005"),
    Variation(
      "a hard wall",
      [("proof            logged", "proof logged\n    wall hard")],
      gives: "BANNER-006"
    ),
    Variation(
      "three years",
      [("consent-lifetime 12 months", "consent-lifetime 3 years")],
      gives: "BANNER-008"
    ),
    Variation("one year", [("consent-lifetime 12 months", "consent-lifetime 1 year")]),
    Variation(
      "a cookie outlives consent",
      [("consent-lifetime 12 months", "consent-lifetime 6 months")],
      gives: "BANNER-009"
    ),
    Variation(
      "the banner deletes it",
      [("consent-lifetime 12 months", "consent-lifetime 6 months\n    on-lapse delete")]
    ),
  ])
  func bannerVariation(_ variation: Variation) { variation.expect() }

  private static let banner = """
    banner {
        consent-lifetime 12 months
        reopen           every-page
        proof            logged
    }
    """

  private static func cookie(
    _ name: String = "fc_stat",
    as category: String = "statistics",
    purpose: String = #"purpose da: "Tæller besøg.", en: "Counts visits.""#,
    for purposes: String = "for statistics",
    access: String = "access none",
    more: String = ""
  ) -> String {
    "cookie \"\(name)\" as \(category) {\n\(purpose)\n\(purposes)\nduration 6 months\n\(access)\n\(more)\n}"
  }

  private static func necessary(_ name: String, _ lines: String...) -> String {
    "cookie \"\(name)\" as necessary {\npurpose da: \"Husker kurven.\", en: \"Remembers the basket.\"\n"
      + lines.joined(separator: "\n") + "\naccess none\n}"
  }

  @Test func findsKnownCookiesByPattern() {
    let index = TrackerIndex.shared
    #expect(index.entries(for: "_ga_ABC").first?.service == "google-analytics")
    #expect(index.entries(for: "mp_x_mixpanel").first?.service == "mixpanel")
    #expect(index.entries(for: "unheard").isEmpty)
  }
}
