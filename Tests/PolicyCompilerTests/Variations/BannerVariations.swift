import Testing

@testable import PolicyCompiler

@Suite struct BannerVariations {
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
  func variation(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("no word of a banner", [(banner, "")], gives: "BANNER-001"),
    Variation(
      "a banner made elsewhere",
      [(banner, "banner as external {\n consent-lifetime 12 months\n reopen every-page\n proof logged\n}")]
    ),
    Variation(
      "a consent solution in use",
      [(banner, "use cookiebot {\n    for       statistics\n    agreement yes\n}")]
    ),
    Variation(
      "a consent solution, and no banner after all",
      [(banner, "banner none\nuse cookiebot {\n    for       statistics\n    agreement yes\n}")],
      gives: "BANNER-001"
    ),
    Variation("no way back", [("every-page", "none")], gives: "BANNER-005"),
    Variation("nothing of a way back", [("    reopen           every-page\n", "")], gives: "BANNER-005"),
    // The first layer.
    layer("two equal buttons", accept + reject),
    layer("no refusal", accept + settings, gives: "BANNER-002"),
    layer(
      "a cross is no refusal",
      accept + #"        button   close, label: "×", style: primary"# + "\n",
      gives: "BANNER-002"
    ),
    layer(
      "saving what is off from the start",
      accept + #"        button   save, label: "Gem valg", style: primary"# + "\n"
    ),
    layer(
      "saving what is on from the start",
      accept + #"        button   save, label: "Gem valg", style: primary"# + "\n",
      category: "statistics, default: on",
      gives: "BANNER-002",
      "CONSENT-004"
    ),
    layer("nothing to accept", settings),
    layer("a link to refuse", accept + reject.replacing("primary", with: "link"), gives: "BANNER-003"),
    layer("both secondary", (accept + reject).replacing("primary", with: "secondary")),
    layer(
      "low contrast",
      accept + reject.replacing("primary", with: "primary, contrast: 3.0"),
      gives: "BANNER-003"
    ),
    layer(
      "much less contrast than the other",
      accept.replacing("primary", with: "primary, contrast: 12.0")
        + reject.replacing("primary", with: "primary, contrast: 5.0"),
      gives: "BANNER-003"
    ),
    layer(
      "a little less contrast",
      accept.replacing("primary", with: "primary, contrast: 8.0")
        + reject.replacing("primary", with: "primary, contrast: 7.0")
    ),
    layer(
      "accept is called OK!",
      accept.replacing("Accepter alle", with: "OK!") + reject,
      gives: "BANNER-003"
    ),
    layer(
      "refuse is called read more …",
      accept + reject.replacing("Afvis alle", with: "Læs mere …"),
      gives: "BANNER-003"
    ),
    layer("accept is called more than OK", accept.replacing("Accepter alle", with: "OK til alle") + reject),
    layer("accept is called OK", accept.replacing("Accepter alle", with: "OK") + reject, gives: "BANNER-003"),
    layer(
      "refuse is called close",
      accept + reject.replacing("Afvis alle", with: "Luk"),
      gives: "BANNER-003"
    ),
    layer(
      "refuse is called only the necessary",
      accept + reject.replacing("Afvis alle", with: "Kun nødvendige")
    ),
    layer("the settings come before refusing", accept + settings + reject, gives: "BANNER-003"),
    layer("the settings come last", accept + reject + settings),
    layer("another category", accept + reject, category: "marketing, default: off", gives: "BANNER-004"),
    layer(
      "a category too many",
      accept + reject,
      category: "statistics, default: off\n        category marketing, default: off",
      gives: "BANNER-004"
    ),
    layer("no controller", accept + reject, says: "purposes, policy-link, withdrawal", gives: "BANNER-007"),
    layer("nothing said", accept + reject, says: nil, gives: "BANNER-007"),
    layer(
      "more than must be said",
      accept + reject,
      says: "controller, purposes, third-parties, policy-link, withdrawal"
    ),
    layer(
      "a third party that is not said",
      accept + reject,
      adding: hotjar,
      gives: "BANNER-007"
    ),
    layer(
      "a third party that is said",
      accept + reject,
      says: "controller, purposes, third-parties, policy-link, withdrawal",
      adding: hotjar
    ),
  ])
  func layerVariation(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("no life", [("    consent-lifetime 12 months\n", "")], gives: "BANNER-008"),
    Variation(
      "thirteen months",
      [("consent-lifetime 12 months", "consent-lifetime 13 months")],
      gives: "BANNER-008"
    ),
    Variation("365 days", [("consent-lifetime 12 months", "consent-lifetime 365 days")]),
    Variation(
      "a no for a day",
      [("consent-lifetime 12 months", "consent-lifetime 12 months\n    refusal-lifetime 1 day")],
      gives: "BANNER-008"
    ),
    Variation(
      "a no for longer",
      [
        (
          "consent-lifetime 12 months",
          "consent-lifetime 6 months\n    refusal-lifetime 12 months\n    on-lapse delete"
        )
      ]
    ),
    Variation("Google Analytics for a year's consent", adding: analytics(""), gives: "BANNER-009"),
    Variation(
      "Google Analytics set to a year",
      adding: analytics(
        "\n    cookie \"_ga\" {\n        duration 12 months\n    }\n    cookie \"_ga_*\" {\n        duration 12 months\n    }"
      )
    ),
    Variation(
      "Google Analytics, deleted",
      [("proof            logged", "proof logged\n    on-lapse delete")],
      adding: analytics("")
    ),
    Variation(
      "kept on purpose",
      [("proof            logged", "proof logged\n    on-lapse keep")],
      adding: analytics(""),
      gives: "BANNER-009"
    ),
    Variation(
      "thirteen months that were said",
      [
        (
          "    for    statistics\n",
          "    for    statistics\n    cookie \"_pk_id*\" {\n        duration 13 months\n    }\n"
        )
      ],
      gives: "BANNER-009"
    ),
    Variation(
      "the record lives longer than the consent",
      adding: "cookie \"samtykke\" as necessary {\n    grounds  consent-record\n    duration 2 years\n}",
      gives: "BANNER-009"
    ),
    Variation(
      "the record lives as long",
      adding: "cookie \"samtykke\" as necessary {\n    grounds  consent-record\n    duration 1 year\n}"
    ),
    // Walls.
    Variation("no wall", [("proof            logged", "proof logged\n    wall none")]),
    Variation("pay for the same", [wall("price 29, per: month\n equivalent yes")]),
    Variation("pay, but for what price", [wall("equivalent yes")], gives: "BANNER-006"),
    Variation("pay for less", [wall("price 29, per: month\n equivalent no")], gives: "BANNER-006"),
    Variation(
      "pay, and statistics too",
      [wall("price 29, per: month\n equivalent yes\n extra statistics")],
      gives: "BANNER-006"
    ),
    Variation(
      "statistics as a necessary part",
      [
        wall(
          "price 29, per: month\n equivalent yes\n extra statistics, da: \"Vi afregner efter visninger.\", en: \"We settle by views.\""
        )
      ]
    ),
    // Embeds.
    Variation("a video for unrelated consent", [embed("needs statistics, marketing")], gives: "BANNER-011"),
    Variation("a video for its own consent", [embed("needs marketing")]),
    Variation(
      "a video with another way to it",
      [embed("needs statistics, marketing\n alternative \"https://www.youtube.com/@fjordenscykler\"")]
    ),
  ])
  func lifeVariation(_ variation: Variation) { variation.expect() }

  private static let accept = #"        button   accept, label: "Accepter alle", style: primary"# + "\n"
  private static let reject = #"        button   reject, label: "Afvis alle", style: primary"# + "\n"
  private static let settings = #"        button   settings, label: "Vælg selv", style: secondary"# + "\n"

  private static func layer(
    _ name: String,
    _ buttons: String,
    category: String = "statistics, default: off",
    says: String? = "controller, purposes, policy-link, withdrawal",
    adding addition: String = "",
    gives codes: String...
  ) -> Variation {
    let text = """
      banner as external {
          consent-lifetime 12 months
          reopen           every-page
          proof            logged
          layer 1 {
      \(buttons)        category \(category)
      \(says.map { "        says     \($0)\n" } ?? "")    }
      }
      """
    var variation = Variation(name, [(banner, text)], adding: addition)
    variation.codes = codes
    return variation
  }

  private static func wall(_ lines: String) -> (String, String) {
    ("proof            logged", "proof logged\n    wall pay-or-consent {\n \(lines)\n    }")
  }

  private static func embed(_ lines: String) -> (String, String) {
    ("proof            logged", "proof logged\n    embed youtube {\n \(lines)\n    }")
  }

  private static func analytics(_ more: String) -> String {
    """
    use google-analytics {
        for         statistics
        agreement   yes
        role        processor
        role-reason da: "Google må ikke bruge tallene selv.", en: "Google may not use the figures itself."
        settings    no-sharing
        transfer    US {
            mechanism data-privacy-framework, certified: yes, checked: 2026-10-01
            fallback  standard-clauses, module: 2
            copy      email
        }\(more)
    }
    """
  }

  private static let hotjar = """
    use hotjar {
        for       statistics
        agreement yes
        settings  eu-only
    }
    """

  private static let banner = """
    banner {
        consent-lifetime 12 months
        reopen           every-page
        proof            logged
    }
    """
}
