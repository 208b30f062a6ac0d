import Testing

@testable import PolicyCompiler

/// What a build wrote, by path below the policy's folder.
struct Built {
  private let files: [String: String]

  /// Builds a policy that has no errors.
  init(_ source: String, at place: SourceLocation = #_sourceLocation) throws {
    let build = Compiler.build(Inputs(policy: "shop.policy", files: ["shop.policy": Array(source.utf8)]))
    let errors = build.report.diagnostics.filter { $0.severity == .error }.map {
      "\($0.code) \($0.message.en)"
    }
    try #require(errors.isEmpty, "\(errors)", sourceLocation: place)
    files = Dictionary(
      uniqueKeysWithValues: build.artifacts.map {
        (String($0.path.dropFirst("shop/".count)), String(decoding: $0.bytes, as: UTF8.self))
      }
    )
  }

  /// The text of a file that must be there.
  func text(_ path: String, at place: SourceLocation = #_sourceLocation) throws -> String {
    try #require(files[path], "\(files.keys.sorted())", sourceLocation: place)
  }

  func has(_ path: String) -> Bool { files[path] != nil }
}

extension Built {
  var cookiePolicy: String { get throws { try text("da/cookiepolitik.fragment.html") } }
  var englishCookiePolicy: String { get throws { try text("en/cookie-policy.fragment.html") } }
  var manifest: String { get throws { try text("cookies.json") } }
  var script: String { get throws { try text("consent.js") } }

  /// The digest of what consent is asked for.
  var digest: String {
    get throws { try #require(try manifest.parts(from: "\"statistics\": \"", to: "\"").first) }
  }
}

extension String {
  /// The texts between each pair of marks, in order.
  func parts(from start: String, to end: String) -> [String] {
    split(separator: start, omittingEmptySubsequences: false).dropFirst().map { rest in
      let part = rest.split(separator: end, maxSplits: 1, omittingEmptySubsequences: false).first
      return part.map(String.init) ?? ""
    }
  }
}

/// A shop whose cookies and banner each test says itself.
enum Shop {
  static let banner = "banner {\n    consent-lifetime 12 months\n    reopen every-page\n    proof logged\n}\n"

  /// A service whose provider passes data on to the United States.
  static let analytics = """
    use google-analytics {
        for statistics
        transfer US {
            mechanism data-privacy-framework, certified: yes, checked: 2026-10-01
        }
    }

    """

  static let necessary = """
    cookie "basket" as necessary {
        purpose  da: "Husker kurven.", en: "Remembers the basket."
        grounds  user-input
        duration session
        access   none
    }

    """

  static let statistics = """
    cookie "visits_*" as statistics {
        purpose  da: "Tæller besøg.", en: "Counts visits."
        for      statistics
        duration 1 year
        access   none
    }

    """

  static func policy(
    _ items: String = necessary + statistics,
    banner: String = banner,
    controller: String = "Fjordens Cykler ApS",
    publishes: String = ""
  ) -> String {
    """
    site "https://www.fjordenscykler.dk" {
        languages da, en
        version   "1"
        effective 2026-11-01
        audience  consumers, in: DK
        \(publishes)
    }
    controller "\(controller)" {
        cvr     13748136
        address "Havnegade 1", "8000 Aarhus C", DK
        email   "privatliv@fjordenscykler.dk"
        phone   "+45 86 00 10 20"
        dpo     none
    }
    purpose statistics as statistics {
        name       da: "Se, hvordan siden bruges", en: "See how the site is used"
        data       usage
        sources    observed
        basis      consent, through: banner
        provision  none
        recipients none
        retention  12 months, from: visit
    }
    \(items)\(banner)
    rights {
        channels      email, phone
        response-time 1 month
    }
    changes {
        announced website
    }

    """
  }
}
