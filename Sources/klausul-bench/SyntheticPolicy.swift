/// A policy, different for each number, in both languages: a usual one, or one as large as is asked for.
enum SyntheticPolicy {
  static func text(_ number: Int, purposes: Int = 20, cookies: Int = 25) -> String {
    var lines = head(number)
    for category in visits { lines += visit(category) }
    for index in 0..<purposes { lines += purpose(index, number) }
    for index in 0..<12 { lines += recipient(index, number) }
    for index in 0..<cookies { lines += cookie(index, number) }
    lines += tail
    return lines.joined(separator: "\n") + "\n"
  }

  /// A number whose check digit is right: of the twenty that belong to each policy, one or two are.
  private static func businessNumber(_ number: Int) -> Int {
    let first = 10_000_000 + number * 20
    return (first..<(first + 20)).first { candidate in
      let digits = String(candidate).utf8.map { Int($0) - 0x30 }
      return zip(digits, [2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
    } ?? first
  }

  private static func head(_ number: Int) -> [String] {
    [
      "// Policy number \(number), made by the benchmark.",
      "site \"https://www.eksempel\(number).dk\" {",
      "    languages da, en",
      "    version   \"1.\(number)\"",
      "    effective 2026-01-15",
      "    audience  consumers, in: DK",
      "}",
      "",
      "controller \"Eksempel \(number) ApS\" {",
      "    cvr     \(businessNumber(number))",
      "    address \"Eksempelvej 1\", \"2500 Valby\", DK",
      "    email   \"privacy@eksempel\(number).dk\"",
      "    phone   \"+45 70 00 00 00\"",
      "    dpo     none",
      "}",
      "",
    ]
  }

  private static let data = [
    "name", "email", "phone", "postal-address", "company-name", "job-title", "ip-address", "device",
    "location",
    "order-history", "payment", "usage",
  ]

  private static func purpose(_ index: Int, _ number: Int) -> [String] {
    let categories = (0..<4).map { data[(index + $0) % data.count] }.joined(separator: ", ")
    let recipients = (0..<3).map { "recipient-\((index + $0) % 12)" }.joined(separator: ", ")
    let basis: [String] =
      switch (index + number) % 4 {
      case 0:
        [
          "    basis      consent {", "        given    checkbox, default: off",
          "        withdraw unsubscribe-link",
          "        proof    logged", "    }",
        ]
      case 1: ["    basis      contract"]
      case 2: ["    basis      legal-obligation, law: bookkeeping-act"]
      default:
        [
          "    basis      legitimate-interests {",
          "        interest da: \"at drive vores forretning nummer \(index) sikkert\"",
          "                 en: \"running part \(index) of our trade safely\"",
          "    }",
        ]
      }
    // The act says itself how long; what rests on it is kept so long.
    let period =
      (index + number) % 4 == 2
      ? "bookkeeping-act" : "\([6, 12, 24, 36, 60][index % 5]) months, from: contract-end"
    return [
      "purpose purpose-\(index) {",
      "    name       da: \"Formål nummer \(index)\", en: \"Purpose number \(index)\"",
      "    description da: \"Vi behandler oplysningerne, så opgave \(index) kan løses sikkert, korrekt og til tiden.\"",
      "                en: \"We process the data so that task \(index) can be done safely, correctly and on time.\"",
      "    data       \(categories)",
      "    sources    data-subject",
    ] + basis + [
      "    provision  contractual",
      "               da: \"Uden oplysningerne kan vi ikke levere ydelse \(index).\"",
      "               en: \"Without the data we cannot provide service \(index).\"",
      "    recipients \(recipients)",
      "    retention  \(period)",
      "}",
      "",
    ]
  }

  /// What the cookies are for, beside those that are necessary, with the kind of purpose.
  private static let visits = [
    ("preferences", "", "Huske valg", "Remember choices"),
    ("statistics", " as statistics", "Tælle besøg", "Count visits"),
    ("marketing", " as advertising", "Vise annoncer", "Show advertisements"),
  ]

  private static func visit(_ visit: (category: String, kind: String, da: String, en: String)) -> [String] {
    [
      "purpose visit-\(visit.category)\(visit.kind) {",
      "    name       da: \"\(visit.da)\", en: \"\(visit.en)\"",
      "    data       usage",
      "    sources    observed",
      "    basis      consent, through: banner",
      "    provision  none",
      "    recipients recipient-1",
      "    retention  12 months, from: visit",
      "}",
      "",
    ]
  }

  private static func recipient(_ index: Int, _ number: Int) -> [String] {
    let isForeign = index % 4 == 0
    return [
      "recipient recipient-\(index) as processor {",
      "    name      \"Leverandør \(number)-\(index) A/S\"",
      "    services  da: \"drift af systemer\", en: \"operation of systems\"",
      "    country   \(isForeign ? "IE" : ["DK", "DE", "SE"][index % 3])",
      "    agreement yes",
    ]
      + (isForeign
        ? [
          "    transfer  US {",
          "        mechanism data-privacy-framework, certified: yes, checked: 2026-01-10",
          "        fallback  standard-clauses, module: 2", "        copy      email",
          "    }",
        ] : []) + ["}", ""]
  }

  private static func cookie(_ index: Int, _ number: Int) -> [String] {
    let category = index % 4 == 0 ? "necessary" : visits[index % 4 - 1].0
    return [
      "cookie \"ck_\(number)_\(index)\" as \(category) {",
      "    purpose  da: \"Gemmer indstilling \(index) for besøget.\", en: \"Stores setting \(index) for the visit.\"",
      index % 4 == 0 ? "    grounds  user-input" : "    for      visit-\(category)",
      "    provider recipient-\(index % 12)",
      "    duration \(index % 3 == 0 || index % 4 == 0 ? "session" : "\(30 * (index % 12 + 1)) days")",
      "    access   none",
      "}",
      "",
    ]
  }

  private static let tail = [
    "banner {", "    consent-lifetime 12 months", "    reopen           every-page",
    "    proof            logged", "}",
    "", "rights {", "    channels      email, phone", "    response-time 1 month", "}", "",
    "changes {", "    announced website, email", "}",
  ]
}
