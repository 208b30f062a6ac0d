import BrowserSupport
import Foundation

/// What the compiler will hand to the banner's templates, for a shop with three categories.
enum BannerFixture {
  static let context: [String: JSON] = [
    "policy": "fjordens-cykler",
    "controller": "Fjordens Cykler ApS",
    "version": 1,
    "digest": "5f1d0c2e",
    "recordName": "klausul",
    "recordStorage": "cookie",
    "recordDomain": "",
    "consentDays": 365,
    "refusalDays": 365,
    "reopen": "every-page",
    "onWithdrawal": "delete",
    "onLapse": "keep",
    "position": "bottom",
    "theme": "automatic",
    "corner": "rounded",
    "colours": nil,
    "trackers": [
      tracker("necessary", "cookie", "PHPSESSID"),
      tracker("statistics", "cookie", "_pk_id.*"),
      tracker("statistics", "cookie", "_pk_ses.*"),
      tracker("marketing", "cookie", "_ads", domain: ".example.test"),
      tracker("marketing", "local-storage", "ads.*"),
      tracker("marketing", "session-storage", "ads-session"),
      tracker("marketing", "indexed-db", "ads-base"),
    ],
    "languages": .array([.object(danish), .object(english)]),
  ]

  private static let danish: [String: JSON] = [
    "code": "da", "da": true, "en": false,
    "optionalCategories": "statistik og marketing",
    "thirdParties": "Annoncehuset A/S",
    "policyAddress": "/cookiepolitik.html",
    "categories": [
      category(
        "necessary",
        "Nødvendige",
        [
          item(
            "PHPSESSID",
            "Fjordens Cykler ApS",
            "Husker kurven og login.",
            "Slettes, når du lukker browseren"
          )
        ]
      ),
      category(
        "statistics",
        "Statistik",
        purposes: "Se, hvordan siden bruges",
        [
          item(
            "_pk_id.*",
            "Fjordens Cykler ApS (Matomo)",
            "Kender din browser igen, når du kommer tilbage.",
            "13 måneder"
          ),
          item(
            "_pk_ses.*",
            "Fjordens Cykler ApS (Matomo)",
            "Samler sidevisninger i ét besøg.",
            "30 minutter"
          ),
        ]
      ),
      category(
        "marketing",
        "Marketing",
        purposes: "Vise annoncer, der passer til dig",
        [
          item("_ads", "Annoncehuset A/S", "Viser dig annoncer på andre sider.", "3 måneder"),
          item(
            "ads.*",
            "Annoncehuset A/S",
            "Husker, hvilke annoncer du har set.",
            "Til du sletter det",
            "Local storage"
          ),
        ]
      ),
    ],
  ]

  private static let english: [String: JSON] = [
    "code": "en", "da": false, "en": true,
    "optionalCategories": "statistics and marketing",
    "thirdParties": "Annoncehuset A/S",
    "policyAddress": "/cookie-policy.html",
    "categories": [
      category(
        "necessary",
        "Necessary",
        [
          item(
            "PHPSESSID",
            "Fjordens Cykler ApS",
            "Remembers the basket and the login.",
            "Deleted when you close the browser"
          )
        ]
      ),
      category(
        "statistics",
        "Statistics",
        purposes: "See how the site is used",
        [
          item(
            "_pk_id.*",
            "Fjordens Cykler ApS (Matomo)",
            "Recognises your browser when you come back.",
            "13 months"
          ),
          item(
            "_pk_ses.*",
            "Fjordens Cykler ApS (Matomo)",
            "Gathers page views into one visit.",
            "30 minutes"
          ),
        ]
      ),
      category(
        "marketing",
        "Marketing",
        purposes: "Show adverts that suit you",
        [
          item("_ads", "Annoncehuset A/S", "Shows you adverts on other sites.", "3 months"),
          item(
            "ads.*",
            "Annoncehuset A/S",
            "Remembers which adverts you have seen.",
            "Until you delete it",
            "Local storage"
          ),
        ]
      ),
    ],
  ]

  static func tracker(_ category: JSON, _ technology: JSON, _ name: JSON, domain: JSON = "") -> JSON {
    ["category": category, "technology": technology, "name": name, "domain": domain]
  }

  static func category(_ id: String, _ title: JSON, purposes: JSON = "", _ trackers: [JSON]) -> JSON {
    var members: [String: JSON] = [
      "id": .string(id), "title": title, "purposes": purposes, "trackers": .array(trackers),
    ]
    for one in ["necessary", "preferences", "statistics", "marketing"] { members[one] = .bool(one == id) }
    return .object(members)
  }

  static func item(
    _ name: JSON,
    _ provider: JSON,
    _ purpose: JSON,
    _ duration: JSON,
    _ technology: JSON = "Cookie"
  ) -> JSON {
    [
      "name": name, "provider": provider, "purpose": purpose, "duration": duration, "technology": technology,
    ]
  }
}
