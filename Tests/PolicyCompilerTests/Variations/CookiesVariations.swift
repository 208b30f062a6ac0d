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
    Variation("a cookie without life", adding: cookie(duration: ""), gives: "COOKIE-003"),
    Variation("until the browser is closed", adding: cookie(duration: "duration session")),
    Variation(
      "local storage without end",
      adding: tracker("fc_local", "local-storage", duration: "duration persistent"),
      gives: "BANNER-009",
      "COOKIE-009"
    ),
    Variation(
      "local storage without end that was explained, and that the banner deletes",
      [onLapse],
      adding: tracker(
        "fc_local",
        "local-storage",
        duration: "duration persistent, because: \"It has no clock\""
      )
    ),
    Variation(
      "without category",
      adding:
        "cookie \"fc_stat\" {\npurpose da: \"Tæller.\", en: \"Counts.\"\nduration session\naccess none\n}",
      gives: "COOKIE-005"
    ),
    Variation(
      "a pixel that is always sent",
      adding: tracker("fc_pixel", "pixel", more: "load always"),
      gives: "COOKIE-006"
    ),
    Variation(
      "a fingerprint that is always taken",
      adding: tracker("fc_print", "fingerprint", more: "load always"),
      gives: "COOKIE-006"
    ),
    Variation("a pixel after consent", adding: tracker("fc_pixel", "pixel")),
    Variation(
      "always, said in the use",
      [
        (
          "    for    statistics\n",
          "    for    statistics\n    cookie \"_pk_id*\" {\n        load always\n    }\n"
        )
      ],
      gives: "COOKIE-006"
    ),
    Variation(
      "a necessary one is always loaded",
      adding: necessary("basket", "grounds user-input", "duration session", "load always")
    ),
    // The provider.
    Variation(
      "a third party without name",
      adding: cookie(access: "access helper", more: "provider helper")
        + recipient("helper", "da: \"en tredjepart\", en: \"a third party\""),
      gives: "COOKIE-002"
    ),
    Variation(
      "two cookies of the same partner",
      adding: cookie(access: "access helper", more: "provider helper")
        + cookie("fc_more", access: "access helper", more: "provider helper")
        + recipient("helper", "da: \"vores partnere\", en: \"our partners\""),
      gives: "COOKIE-002"
    ),
    Variation(
      "a company whose id says little",
      adding: cookie(access: "access partner", more: "provider partner")
        + recipient("partner", "\"Statistikhuset ApS\"")
    ),
    Variation(
      "a necessary cookie of a third party",
      adding: necessary("fc_lb", "grounds load-balancing", "duration session", "provider web-hotel")
    ),
    Variation(
      "a company that receives nothing",
      adding: cookie(more: "provider helper") + recipient("helper", "\"Statistikhuset ApS\""),
      gives: "COOKIE-010"
    ),
    Variation(
      "a company that the purpose names",
      [statistics("recipients none", "recipients helper")],
      adding: cookie(more: "provider helper") + recipient("helper", "\"Statistikhuset ApS\"")
    ),
    Variation(
      "a company that can read the cookie",
      adding: cookie(access: "access helper", more: "provider helper")
        + recipient("helper", "\"Statistikhuset ApS\"")
    ),
    Variation("the site itself", adding: cookie(more: "provider first-party")),
    Variation(
      "nothing of access with a company behind it",
      [statistics("recipients none", "recipients helper")],
      adding: cookie(access: "", more: "provider helper") + recipient("helper", "\"Statistikhuset ApS\""),
      gives: "COOKIE-004"
    ),
    Variation(
      "nothing of access to a necessary one",
      adding: "cookie \"basket\" as necessary {\ngrounds user-input\nduration session\n}"
    ),
  ])
  func informationVariation(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    // Known trackers.
    Variation(
      "a pattern that covers a tracker",
      adding: necessary("_ga*", "grounds user-input", "duration session"),
      gives: "COOKIE-007"
    ),
    Variation(
      "a name that a tracker's pattern covers",
      adding: necessary("_ga_ABC123", "grounds user-input", "duration session"),
      gives: "COOKIE-007"
    ),
    Variation(
      "a pattern of the shop's own",
      adding: necessary("fc_ga*", "grounds user-input", "duration session")
    ),
    Variation(
      "a tracker's name in local storage",
      adding: tracker("_ga", "local-storage", as: "necessary", more: "grounds user-input"),
      gives: "COOKIE-007"
    ),
    Variation(
      "a pixel by its product",
      adding: tracker("Meta Pixel", "pixel", as: "necessary", more: "grounds security"),
      gives: "COOKIE-007"
    ),
    Variation(
      "a necessary one in a use",
      [
        (
          "    for    statistics\n",
          "    for    statistics\n    cookie \"_pk_id*\" as necessary {\n        grounds security\n        duration session\n    }\n"
        )
      ],
      gives: "COOKIE-007"
    ),
    Variation(
      "an entry of one's own that calls it necessary",
      adding: """
        service google-analytics {
            name     "Google Analytics"
            provider "Google Ireland Limited", country: IE
            role     processor
            category necessary
            override yes
            checked  2026-11-20
            cookie   "_ga" as necessary {
                purpose  da: "Tæller besøg.", en: "Counts visits."
                grounds  security
                duration session
            }
        }
        use google-analytics {
            for       statistics
            agreement yes
        }
        """,
      gives: "COOKIE-007"
    ),
    Variation(
      "a foreign domain that is not said",
      adding: necessary("IDE", "grounds user-input", "duration session")
    ),
    Variation(
      "a foreign domain that is said",
      adding: necessary("IDE", "grounds user-input", "duration session", "domain \".doubleclick.net\""),
      gives: "COOKIE-007"
    ),
    Variation(
      "known by its name alone, wherever it lies",
      adding: necessary("bcookie", "grounds user-input", "duration session"),
      gives: "COOKIE-007"
    ),
    Variation(
      "three letters with their company",
      [statistics("recipients none", "recipients ads")],
      adding: necessary("uid", "grounds user-input", "duration session", "provider ads")
        + recipient("ads", "\"Adform A/S\"", role: "controller"),
      gives: "COOKIE-007"
    ),
    Variation(
      "a name that was checked to be our own, though the tool could run here",
      adding: necessary("sbjs_current", "grounds user-input", "duration session", "checked 2026-10-01"),
      gives: "COOKIE-014"
    ),
    Variation(
      "checked, but the company is the tracker's",
      [statistics("recipients none", "recipients google")],
      adding: necessary(
        "_ga",
        "grounds user-input",
        "duration session",
        "provider google",
        "checked 2026-10-01"
      )
        + recipient("google", "\"Google Ireland Ltd\""),
      gives: "COOKIE-007"
    ),
    // Grounds and lives of necessary cookies.
    Variation("a record of the choice by its name", adding: necessary("CookieConsent", "duration 1 year")),
    Variation("a basket by its name", adding: necessary("cart", "duration session")),
    Variation(
      "a wider pattern has not the ground of what it covers",
      adding: necessary("wordpress*", "duration session"),
      gives: "COOKIE-008"
    ),
    Variation(
      "a login for a year",
      adding: necessary("login", "grounds authentication", "duration 1 year"),
      gives: "COOKIE-009"
    ),
    Variation(
      "a login for a year, asked for",
      adding:
        "cookie \"login\" as necessary {\npurpose da: \"Holder dig logget ind, hvis du har krydset »Husk mig« af.\", en: \"Keeps you logged in if you ticked “Remember me”.\"\ngrounds authentication\nduration 1 year\naccess none\n}"
    ),
    Variation(
      "the longer of two grounds",
      adding: necessary("fc", "grounds user-input, chosen-preference", "duration 6 months")
    ),
    Variation(
      "a basket for two days",
      adding: necessary("basket", "grounds user-input", "duration 2 days")
    ),
    Variation(
      "a basket for three days",
      adding: necessary("basket", "grounds user-input", "duration 3 days"),
      gives: "COOKIE-009"
    ),
    Variation(
      "a statistics cookie for ten years that the banner deletes",
      [onLapse],
      adding: cookie(duration: "duration 10 years"),
      gives: "COOKIE-009"
    ),
    Variation("for two years", [onLapse], adding: cookie(duration: "duration 2 years")),
    Variation(
      "a necessary cookie that says neither purpose nor ground nor life",
      adding: "cookie \"fc_lb\" as necessary {\naccess none\n}",
      gives: "COOKIE-008",
      "COOKIE-015"
    ),
    Variation(
      "the ground says what it is for",
      adding: "cookie \"fc_lb\" as necessary {\ngrounds load-balancing\nduration session\n}"
    ),
  ])
  func necessaryVariation(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    // What the purposes rest on.
    Variation(
      "a marketing cookie beside a newsletter",
      adding: cookie(as: "marketing", for: ""),
      gives: "COOKIE-011"
    ),
    Variation(
      "a marketing cookie for advertising",
      adding: cookie(as: "marketing", for: "for ads") + ads("consent, through: banner")
    ),
    Variation(
      "through its category in the banner",
      adding: cookie(as: "marketing", for: "") + ads("consent, through: banner")
    ),
    Variation(
      "advertising on legitimate interests",
      adding: cookie(as: "marketing", for: "for ads") + ads(interests),
      gives: "COOKIE-011"
    ),
    Variation(
      "statistics on legitimate interests",
      adding: cookie(for: "for measuring") + measuring(),
      gives: "COOKIE-012"
    ),
    Variation("our own statistics", adding: cookie(for: "for measuring") + measuring("own-statistics yes")),
    Variation(
      "our own statistics are no reason for other cookies",
      adding: cookie(for: "for measuring").replacing("as statistics", with: "as preferences")
        + measuring("own-statistics yes"),
      gives: "COOKIE-012"
    ),
    Variation(
      "our own statistics, which another controller receives",
      adding: cookie(for: "for measuring") + measuring("own-statistics yes", recipients: "parcel-carrier"),
      gives: "COOKIE-012"
    ),
    Variation(
      "our own statistics by a processor",
      adding: cookie(for: "for measuring") + measuring("own-statistics yes", recipients: "web-hotel")
    ),
    Variation(
      "a necessary cookie for a purpose on legitimate interests",
      adding: necessary("fc_sec", "grounds security", "duration session", "for measuring") + measuring()
    ),
    // Conflicts.
    Variation(
      "the same cookie in two categories",
      adding: cookie("fc_a") + cookie("fc_*", as: "preferences"),
      gives: "COOKIE-013"
    ),
    Variation(
      "one waits, the other does not",
      adding: cookie("fc_a", more: "load always") + cookie("fc_*"),
      gives: "COOKIE-013",
      "COOKIE-006"
    ),
    Variation(
      "two domains",
      adding: cookie("fc_a", more: "domain \"a.fjordenscykler.dk\"")
        + cookie("fc_*", as: "preferences", more: "domain \"b.fjordenscykler.dk\"")
    ),
    Variation(
      "the same in a cookie and in local storage",
      adding: cookie("fc_a") + tracker("fc_a", "local-storage", as: "preferences")
    ),
    // What is known.
    Variation(
      "a cookie of Meta said to be Google's",
      [statistics("recipients none", "recipients google")],
      adding: cookie("_fbp", as: "statistics", duration: "duration 90 days", more: "provider google")
        + recipient("google", "\"Google Ireland Limited\""),
      // It is also a marketing tracker in the category of the statistics.
      gives: "CONSENT-006",
      "COOKIE-014"
    ),
    Variation(
      "a cookie of Google by its other name",
      [statistics("recipients none", "recipients google")],
      adding: cookie("_ga", duration: "duration 12 months", more: "provider google")
        + recipient("google", "\"Google Ireland Ltd\"")
    ),
    Variation(
      "a cookie of Google said to be of another company of that beginning",
      [statistics("recipients none", "recipients google")],
      adding: cookie("_ga", duration: "duration 12 months", more: "provider google")
        + recipient("google", "\"Google Maps ApS\""),
      gives: "COOKIE-014"
    ),
    Variation(
      "a cookie of Google said to be our own",
      adding: cookie("_ga", duration: "duration 12 months", more: "provider first-party"),
      gives: "COOKIE-014"
    ),
    Variation(
      "it was checked",
      adding: cookie("_ga", duration: "duration 12 months", more: "provider first-party\nchecked 2026-10-01")
    ),
    Variation("a life of half", adding: cookie("_ga", duration: "duration 12 months")),
    Variation("a life of a quarter", adding: cookie("_ga"), gives: "COOKIE-014"),
    Variation(
      "a life of a quarter, set in the use",
      [
        (
          "    for    statistics\n",
          "    for    statistics\n    cookie \"_pk_id*\" {\n        duration 3 months\n    }\n"
        )
      ],
      gives: "COOKIE-014"
    ),
    Variation(
      "a measuring company without cookies",
      [statistics("recipients none", "recipients helper")],
      adding: recipient("helper", "\"Hotjar Ltd\"\n    vendor    hotjar"),
      gives: "COOKIE-014"
    ),
    Variation(
      "a measuring company with its cookie",
      [statistics("recipients none", "recipients helper")],
      adding: cookie("_hjSession_*", duration: "duration 30 minutes", more: "provider helper")
        + recipient("helper", "\"Hotjar Ltd\"\n    vendor    hotjar")
    ),
    Variation(
      "a measuring company that receives something else",
      [("recipients web-hotel, parcel-carrier", "recipients web-hotel, parcel-carrier, helper")],
      adding: recipient("helper", "\"HubSpot Ireland Limited\"\n    vendor    klaviyo")
    ),
  ])
  func purposeVariation(_ variation: Variation) { variation.expect() }

  private static let onLapse = ("proof            logged", "proof logged\n    on-lapse delete")

  private static let interests = """
    legitimate-interests {
        interest da: "at forstå, hvad der virker", en: "understanding what works"
    }
    """

  /// Something changed in the purpose »statistics«.
  private static func statistics(_ old: String, _ new: String) -> (String, String) {
    let rest = "\n    retention  12 months, from: visit"
    return ("    \(old)\(rest)", "    \(new)\(rest)")
  }

  private static func recipient(_ id: String, _ name: String, role: String = "processor") -> String {
    """

    recipient \(id) as \(role) {
        name      \(name)
        country   IE
        eu-only   yes
        \(role == "processor" ? "agreement yes" : "")
    }

    """
  }

  private static func ads(_ basis: String) -> String {
    """

    purpose ads as advertising {
        name       da: "Vise annoncer", en: "Show ads"
        data       usage
        sources    observed
        basis      \(basis)
        provision  none
        recipients none
        retention  12 months, from: visit
    }
    """
  }

  private static func measuring(_ more: String = "", recipients: String = "none") -> String {
    """

    purpose measuring as statistics {
        name       da: "Forstå, hvad der virker", en: "Understand what works"
        data       usage
        sources    observed
        basis      \(interests)
        provision  none
        recipients \(recipients)
        retention  12 months, from: visit
        \(more)
    }
    """
  }

  private static func tracker(
    _ name: String,
    _ technology: String,
    as category: String = "statistics",
    duration: String = "duration 6 months",
    more: String = ""
  ) -> String {
    let lines = [
      "technology \(technology)", #"purpose da: "Tæller besøg.", en: "Counts visits.""#, "for statistics",
      duration,
      "access none", more,
    ]
    return "\ntracker \"\(name)\" as \(category) {\n\(lines.joined(separator: "\n"))\n}\n"
  }

  private static func cookie(
    _ name: String = "fc_stat",
    as category: String = "statistics",
    purpose: String = #"purpose da: "Tæller besøg.", en: "Counts visits.""#,
    for purposes: String = "for statistics",
    duration: String = "duration 6 months",
    access: String = "access none",
    more: String = ""
  ) -> String {
    let lines = [purpose, purposes, duration, access, more]
    return "\ncookie \"\(name)\" as \(category) {\n\(lines.joined(separator: "\n"))\n}\n"
  }

  private static func necessary(_ name: String, _ lines: String...) -> String {
    "cookie \"\(name)\" as necessary {\npurpose da: \"Husker kurven.\", en: \"Remembers the basket.\"\n"
      + lines.joined(separator: "\n") + "\naccess none\n}\n"
  }

  @Test func findsKnownCookiesByPattern() {
    let index = TrackerIndex.shared
    #expect(index.entries(for: "_ga_ABC").first?.service == "google-analytics")
    #expect(index.entries(for: "mp_x_mixpanel").first?.service == "mixpanel")
    #expect(index.entries(for: "unheard").isEmpty)
  }
}
