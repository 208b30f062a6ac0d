import Testing

@testable import PolicyCompiler

/// The clean policy with a claim that the rest of it bears out or contradicts.
@Suite struct ClaimVariations {
  private static func clause(_ da: String, _ en: String) -> String {
    """
    clause extra {
        after introduction
        title da: "Andet", en: "Other"
        text  da: "\(da)"
              en: "\(en)"
    }
    """
  }

  /// Nobody but processors receives data.
  private static let processorsOnly: [(String, String)] = [
    ("    recipients web-hotel, parcel-carrier", "    recipients web-hotel"),
    (
      "recipient parcel-carrier as controller {\n    name    da: \"pakkefirmaet\", en: \"the parcel carrier\"\n    country DK\n}\n",
      ""
    ),
  ]

  private static func statistics(_ lines: String) -> (String, String) {
    ("    retention  12 months, from: visit", "    retention  12 months, from: visit\n" + lines)
  }

  private static let anonymised = statistics(
    """
        anonymised da: "IP-adressen forkortes, og besøg tælles uden id."
                   en: "The IP address is shortened, and visits are counted without an identifier."
                   before-storage: yes
    """
  )

  @Test(
    "CLAIM-001",
    arguments: [
      Variation("the carrier decides for itself", adding: "claim no-sharing", gives: "CLAIM-001"),
      Variation(
        "no claim may be accepted as untrue",
        adding: "claim no-sharing {\n    allow CLAIM-001, because: \"The carrier is known to everybody.\"\n}",
        gives: "CLAIM-001",
        "ALLOW-002"
      ),
      Variation(
        "of accounting it is only misleading",
        adding: "claim no-sharing {\n    of accounting\n}",
        gives: "CLAIM-002"
      ),
      Variation("statistics stay here", adding: "claim no-sharing {\n    of statistics\n}"),
      Variation(
        "with anyone",
        adding: clause(
          "Vi deler ikke dine oplysninger med nogen.",
          "We do not share your data with anyone."
        ),
        gives: "CLAIM-001"
      ),
      Variation(
        "said passively",
        adding: clause(
          "Dine personoplysninger videregives ikke til tredjeparter.",
          "Your personal data are not disclosed to third parties."
        ),
        gives: "CLAIM-001"
      ),
      Variation(
        "never, in Danish alone",
        adding: clause(
          "Vi videregiver aldrig dine oplysninger til andre.",
          "We value your privacy."
        ),
        gives: "CLAIM-001"
      ),
      Variation(
        "sale and sharing",
        adding: clause(
          "Vi hverken sælger eller videregiver dine oplysninger til tredjepart.",
          "We never sell or share your personal information with third parties."
        ),
        gives: "CLAIM-001"
      ),
      Variation("no sale", adding: "claim no-sale"),
      Variation(
        "no sale in a text",
        adding: clause("Vi sælger ikke dine oplysninger.", "We do not sell your data.")
      ),
      Variation(
        "for marketing",
        adding: clause(
          "Vi deler ikke dine oplysninger med tredjeparter til markedsføring.",
          "We do not share your data with third parties for marketing."
        )
      ),
      Variation(
        "except",
        adding: clause(
          "Vi deler ikke dine oplysninger med andre end dem, der er nævnt i politikken.",
          "We do not share your data with anyone except those named in this policy."
        )
      ),
      Variation(
        "only a part of the data",
        adding: clause(
          "Vi deler ikke dine kortoplysninger med andre.",
          "We do not share your card number with anyone."
        )
      ),
      Variation(
        "what is shared",
        adding: clause(
          "Vi deler kun oplysninger med de modtagere, der er nævnt her.",
          "We share data only with the recipients named here."
        )
      ),
    ]
  )
  func noSharingIsTrue(_ variation: Variation) { variation.expect() }

  @Test(
    "CLAIM-002",
    arguments: [
      Variation("processors alone", processorsOnly, adding: "claim no-sharing", gives: "CLAIM-002"),
      Variation(
        "in a text",
        processorsOnly,
        adding: clause(
          "Vi videregiver ikke dine personoplysninger til tredjeparter.",
          "We do not disclose your personal data to third parties."
        ),
        gives: "CLAIM-002"
      ),
      Variation(
        "suppliers are named",
        processorsOnly,
        adding: clause(
          "Vi videregiver ikke dine personoplysninger til tredjeparter. Vores leverandører behandler oplysninger for os.",
          "We do not disclose your personal data to third parties. Our suppliers process data on our behalf."
        )
      ),
    ]
  )
  func noSharingIsClear(_ variation: Variation) { variation.expect() }

  @Test(
    "CLAIM-003",
    arguments: [
      Variation("a transfer to the US", adding: "claim no-third-countries", gives: "CLAIM-003"),
      Variation(
        "everything stays in the EU",
        adding: clause("Alle oplysninger bliver i EU.", "All data stay in the EU."),
        gives: "CLAIM-003"
      ),
      Variation(
        "nothing leaves the EEA",
        adding: clause(
          "Vi overfører ikke oplysninger til lande uden for EU/EØS.",
          "We do not transfer data to countries outside the EU/EEA."
        ),
        gives: "CLAIM-003"
      ),
      Variation("of orders it is true", adding: "claim no-third-countries {\n    of orders\n}"),
      Variation(
        "hosting is not everything",
        adding: clause(
          "Alle oplysninger ligger i Danmark, men nyhedsbreve sendes gennem en leverandør i USA.",
          "All data are hosted in Denmark, but newsletters are sent through a supplier in the USA."
        )
      ),
      Variation(
        "an entire orderly policy",
        adding: "claim no-special-categories, no-children, no-profiling, only-from-you"
      ),
      Variation(
        "profiling in the newsletter",
        [
          (
            "purpose newsletter as marketing {",
            "purpose newsletter as marketing, profiling {\n    automated-decisions none"
          )
        ],
        adding: "claim no-profiling",
        gives: "CLAIM-003"
      ),
    ]
  )
  func denialsAreTrue(_ variation: Variation) { variation.expect() }

  @Test(
    "CLAIM-004",
    arguments: [
      Variation("a cookie tells devices apart", adding: "claim anonymous-statistics", gives: "CLAIM-004"),
      Variation("made anonymous first", [anonymised], adding: "claim anonymous-statistics"),
      Variation(
        "the claim says how",
        adding:
          "claim anonymous-statistics {\n    anonymised da: \"Vi tæller kun antal.\", en: \"We only count numbers.\"\n}"
      ),
      Variation(
        "in the purpose",
        [
          statistics(
            "    description da: \"Tallene kan ikke henføres til dig.\", en: \"The figures cannot be traced to you.\""
          )
        ],
        gives: "CLAIM-004"
      ),
      Variation(
        "the service is named",
        adding: clause("Cookies fra Matomo er anonyme.", "Matomo cookies are anonymous."),
        gives: "CLAIM-004"
      ),
      Variation(
        "pseudonymous",
        adding: clause("Cookies fra Matomo er pseudonyme.", "Matomo cookies are pseudonymous.")
      ),
      Variation(
        "not personally identifiable",
        adding: clause(
          "Oplysninger fra Matomos cookies er ikke personhenførbare.",
          "Data from Matomo cookies are not personally identifiable."
        ),
        gives: "CLAIM-004"
      ),
      Variation(
        "what is personally identifiable is told",
        adding: clause(
          "Oplysninger fra cookies er personhenførbare.",
          "Data from cookies are personally identifiable."
        )
      ),
      Variation(
        "not anonymous",
        adding: clause("Cookies fra Matomo er ikke anonyme.", "Matomo cookies are not anonymous.")
      ),
      Variation(
        "anonymous letters",
        adding: clause("Du kan skrive anonymt til os.", "You can write to us anonymously.")
      ),
    ]
  )
  func anonymousDataAreAnonymous(_ variation: Variation) { variation.expect() }

  @Test(
    "CLAIM-005",
    arguments: [
      Variation("no cookies", adding: "claim no-cookies", gives: "CLAIM-005"),
      Variation("only necessary ones", adding: "claim only-necessary-cookies", gives: "CLAIM-005"),
      Variation("the site runs Matomo itself", adding: "claim no-third-party-cookies"),
      Variation(
        "in a text",
        adding: clause("Vi bruger kun nødvendige cookies.", "We use only necessary cookies."),
        gives: "CLAIM-005"
      ),
      Variation(
        "session cookies",
        adding: clause("Vi bruger kun sessionscookies.", "We only use session cookies."),
        gives: "CLAIM-005"
      ),
      Variation(
        "none at all",
        adding: clause("Hjemmesiden bruger ikke cookies.", "This website does not use cookies."),
        gives: "CLAIM-005"
      ),
      Variation(
        "until you choose",
        adding: clause(
          "Kun nødvendige cookies bruges, indtil du vælger andet.",
          "Only necessary cookies are used until you choose otherwise."
        )
      ),
      Variation(
        "no cookies for advertising",
        adding: clause(
          "Vi bruger ikke cookies til annoncer.",
          "We do not use cookies for advertising."
        )
      ),
    ]
  )
  func cookieClaimsAreTrue(_ variation: Variation) { variation.expect() }

  @Test(
    "CLAIM-007",
    arguments: [
      Variation(
        "accounts are kept longer",
        adding: "claim {\n    longest-retention 2 years\n}",
        gives: "CLAIM-007"
      ),
      Variation("nothing is kept longer", adding: "claim {\n    longest-retention 6 years\n}"),
      Variation("as long as accounts", adding: "claim {\n    longest-retention 5 years\n}"),
      Variation(
        "of orders it is true",
        adding: "claim {\n    longest-retention 24 months\n    of orders\n}"
      ),
      Variation(
        "in a text",
        adding: clause("Alle oplysninger slettes efter 2 år.", "All data are deleted after 2 years."),
        gives: "CLAIM-007"
      ),
      Variation(
        "at once",
        adding: clause(
          "Vi sletter alle dine oplysninger med det samme, når du lukker din konto.",
          "We delete all your data immediately when you close your account."
        ),
        gives: "CLAIM-007"
      ),
      Variation(
        "with the exception",
        adding: clause(
          "Alle oplysninger slettes efter 2 år, undtagen regnskabsmateriale (5 år).",
          "All data are deleted after 2 years, except accounting records (5 years)."
        )
      ),
      Variation(
        "only applications",
        adding: clause(
          "Alle ansøgninger slettes efter 6 måneder.",
          "All applications are deleted after 6 months."
        )
      ),
    ]
  )
  func retentionPromiseIsKept(_ variation: Variation) { variation.expect() }

  @Test(
    "CLAIM-006",
    arguments: [
      Variation("orders rest on a contract", adding: "claim consent-only", gives: "CLAIM-006"),
      Variation(
        "accounts are kept by law",
        adding: "claim consent-only {\n    of newsletter, accounting\n}",
        gives: "CLAIM-006"
      ),
      Variation(
        "in a text",
        adding: clause(
          "Vi bruger kun dine oplysninger med dit samtykke.",
          "We only use your data with your permission."
        ),
        gives: "CLAIM-006"
      ),
      Variation(
        "contract or consent only",
        adding: clause(
          "Vi behandler kun dine oplysninger på grundlag af aftale eller samtykke.",
          "We only process your data under a contract or consent."
        ),
        gives: "CLAIM-006"
      ),
      Variation(
        "only the newsletter",
        adding: clause(
          "Vi sender kun nyhedsbreve med dit samtykke.",
          "We only send newsletters with your consent."
        )
      ),
      Variation(
        "only for marketing",
        adding: clause(
          "Vi bruger kun dine oplysninger til markedsføring med dit samtykke.",
          "We only use your data for marketing with your consent."
        )
      ),
      Variation("of the newsletter it is true", adding: "claim consent-only {\n    of newsletter\n}"),
      Variation(
        "of newsletter and statistics it is true",
        adding: "claim consent-only {\n    of newsletter, statistics\n}"
      ),
    ]
  )
  func consentOnlyIsTrue(_ variation: Variation) { variation.expect() }
}
