import Testing

@testable import PolicyCompiler

/// Third countries: violations, and the lawful cases that look like them.
@Suite struct TransferVariations {
  private static let listed = """
            mechanism data-privacy-framework, certified: yes, checked: 2026-10-01
            fallback  standard-clauses, module: 2
            copy      email
    """
  private static let old = "    transfer  US {\n" + listed + "\n    }"

  private static func transfer(
    _ lines: String,
    to country: String = "US",
    more: String = ""
  ) -> (
    String, String
  ) {
    (old, more + "    transfer  \(country) {\n        \(lines)\n    }")
  }

  private static func on(_ day: String) -> [(String, String)] {
    [
      ("effective 2026-11-01", "effective \(day)"),
      ("version   \"2026-11\"", "version   \"\(day.prefix(7))\""),
    ]
  }

  @Test(arguments: [
    Variation("none", [transfer("mechanism none")], gives: "TRANSFER-001"),
    Variation("nothing", [transfer("copy email")], gives: "TRANSFER-001"),
    Variation("the clauses of Art. 28", [transfer("mechanism processor-clauses")], gives: "TRANSFER-001"),
    Variation("India is adequate", [transfer("mechanism adequacy", to: "IN")], gives: "TRANSFER-002"),
    Variation("the US as a whole", [transfer("mechanism adequacy")], gives: "TRANSFER-002"),
    Variation(
      "Brazil before its decision",
      [transfer("mechanism adequacy", to: "BR")] + on("2026-01-10"),
      gives: "TRANSFER-002"
    ),
    Variation(
      "a Canadian public hospital",
      [transfer("mechanism adequacy", to: "CA", more: "    public    yes\n")],
      gives: "TRANSFER-002"
    ),
    Variation(
      "credit information in Korea",
      [
        transfer("mechanism adequacy", to: "KR"),
        (
          "    recipients mail-platform\n",
          "    recipients mail-platform\n    description da: \"Nyt.\", en: \"News.\"\n"
        ),
        (
          "    data       name, email\n    sources    data-subject\n    basis      consent {",
          "    data       name, email, credit-information\n    sources    data-subject\n    basis      consent {"
        ),
      ],
      gives: "TRANSFER-002"
    ),
    Variation("Switzerland", [transfer("mechanism adequacy", to: "CH")]),
    Variation("Brazil", [transfer("mechanism adequacy", to: "BR")]),
    Variation("a company in Canada", [transfer("mechanism adequacy", to: "CA")]),
    Variation("Korea", [transfer("mechanism adequacy", to: "KR")]),
    Variation("the patent office", [transfer("mechanism adequacy", to: "EPO")]),
  ])
  func adequacy(_ variation: Variation) { variation.expect() }

  /// Staff can say no without consequences, so that their consent holds.
  static let free = (
    "        withdraw unsubscribe-link\n",
    "        withdraw unsubscribe-link\n        freedom  da: \"Et nej har ingen følger.\", en: \"Refusing has no consequences.\"\n"
  )

  @Test(arguments: [
    Variation(
      "certification unsaid",
      [(", certified: yes, checked: 2026-10-01", "")],
      gives: "TRANSFER-003"
    ),
    Variation("not certified", [("certified: yes", "certified: no")], gives: "TRANSFER-003"),
    Variation("never looked up", [(", checked: 2026-10-01", "")], gives: "TRANSFER-003"),
    Variation("a country that is none", [("transfer  US {", "transfer  XX {")], gives: "MODEL-001"),
    Variation(
      "the framework in India",
      [transfer(listed, to: "IN")],
      gives: "TRANSFER-003"
    ),
    Variation(
      "employees",
      [("    recipients mail-platform\n", "    recipients mail-platform\n    subjects   employees\n"), free],
      gives: "TRANSFER-003"
    ),
    Variation(
      "employees are covered",
      [
        ("    recipients mail-platform\n", "    recipients mail-platform\n    subjects   employees\n"), free,
        ("checked: 2026-10-01", "checked: 2026-10-01, covers-staff: yes"),
      ]
    ),
    Variation(
      "a service that passes data on",
      adding:
        "use google-analytics {\n    for statistics\n    cookie \"_ga\" as statistics {\n        duration 12 months\n    }\n    cookie \"_ga_*\" as statistics {\n        duration 12 months\n    }\n}",
      gives: "TRANSFER-003"
    ),
    Variation(
      "in a block",
      [
        (
          "mechanism data-privacy-framework, certified: yes, checked: 2026-10-01",
          "mechanism data-privacy-framework {\n            certified yes\n            checked   2026-10-01\n        }"
        )
      ]
    ),
  ])
  func framework(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "Privacy Shield",
      [transfer("mechanism privacy-shield, certified: yes, checked: 2026-10-01")],
      gives: "TRANSFER-004"
    ),
    Variation("the clauses of 2010", [transfer("mechanism standard-clauses-2010")], gives: "TRANSFER-004"),
    Variation(
      "Privacy Shield to fall back on",
      [("fallback  standard-clauses, module: 2", "fallback  privacy-shield")],
      gives: "TRANSFER-004"
    ),
    Variation(
      "Privacy Shield in a text",
      adding: RecipientVariations.clause(
        "Vores databehandler i USA er certificeret under Privacy Shield.",
        "Our processor in the US is certified under the Privacy Shield."
      ),
      gives: "TRANSFER-004"
    ),
    Variation(
      "Privacy Shield as history",
      adding: RecipientVariations.clause(
        "Privacy Shield blev kendt ugyldigt i 2020.",
        "Privacy Shield was declared invalid in 2020."
      )
    ),
    Variation(
      "Privacy Shield as it fell",
      adding: RecipientVariations.clause(
        "EU-Domstolen underkendte Privacy Shield i 2020.",
        "The Court struck down Privacy Shield in 2020."
      )
    ),
    Variation(
      "no Privacy Shield",
      adding: RecipientVariations.clause(
        "Vi bruger ikke Privacy Shield.",
        "We do not use the Privacy Shield."
      )
    ),
  ])
  func invalid(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "no copy",
      [transfer("mechanism  standard-clauses, module: 2\n        assessment 2026-03-02")],
      gives: "TRANSFER-005"
    ),
    Variation(
      "no assessment",
      [transfer("mechanism binding-rules\n        copy email")],
      gives: "TRANSFER-006"
    ),
    Variation(
      "neither",
      [transfer("mechanism standard-clauses, module: 2")],
      gives: "TRANSFER-005",
      "TRANSFER-006"
    ),
    Variation(
      "both",
      [
        transfer(
          "mechanism  standard-clauses, module: 2\n        assessment 2026-03-02\n        copy \"https://www.fjordenscykler.dk/scc\""
        )
      ]
    ),
    Variation("adequacy needs neither", [transfer("mechanism adequacy", to: "NZ")]),
  ])
  func safeguards(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "contract, all the time",
      [transfer("mechanism derogation, letter: b, frequency: systematic", to: "IN")],
      gives: "TRANSFER-007"
    ),
    Variation(
      "contract, how often unsaid",
      [transfer("mechanism derogation, letter: c", to: "IN")],
      gives: "TRANSFER-007"
    ),
    Variation(
      "consent without the risks",
      [transfer("mechanism derogation, letter: a, frequency: once, risks-told: no", to: "IN")],
      gives: "TRANSFER-007"
    ),
    Variation(
      "no letter",
      [transfer("mechanism derogation, frequency: once", to: "IN")],
      gives: "TRANSFER-007"
    ),
    Variation(
      "one booking",
      [transfer("mechanism derogation, letter: b, frequency: occasional", to: "KE")]
    ),
    Variation(
      "consent with the risks",
      [transfer("mechanism derogation, letter: a, frequency: once, risks-told: yes", to: "IN")]
    ),
    Variation(
      "public interest",
      [transfer("mechanism derogation, letter: d, frequency: recurring", to: "IN")]
    ),
    Variation("legal claims once", [transfer("mechanism derogation, letter: e, frequency: once", to: "IN")]),
  ])
  func derogations(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("a parent in the US", [(old, "    parent    US")], gives: "TRANSFER-008"),
    Variation(
      "a vendor with one",
      [(old, "    vendor    meta-pixel\n    role-reason da: \"Ja.\", en: \"Yes.\"")],
      gives: "TRANSFER-008"
    ),
    Variation(
      "a name with one",
      [
        ("name      \"Postduen Ltd.\"", "name      \"HubSpot Ireland Limited\""),
        (old, "    supervised audit"),
      ],
      gives: "TRANSFER-008"
    ),
    Variation("in the EU only", [(old, "    parent    US\n    eu-only   yes")]),
    Variation("a parent in Germany", [(old, "    parent    DE")]),
    Variation("the transfer is stated", [(old, "    parent    US\n" + old)]),
    Variation(
      "nothing to fall back on",
      [("        fallback  standard-clauses, module: 2\n", "")],
      gives: "TRANSFER-009"
    ),
    Variation("the United Kingdom now", [transfer("mechanism adequacy", to: "GB")]),
    Variation(
      "the United Kingdom at the end",
      [transfer("mechanism adequacy", to: "GB")] + on("2031-09-01"),
      gives: "TRANSFER-009"
    ),
    Variation(
      "the United Kingdom afterwards",
      [transfer("mechanism adequacy", to: "GB")] + on("2032-01-01"),
      gives: "TRANSFER-002"
    ),
  ])
  func parentsAndPlans(_ variation: Variation) { variation.expect() }
}
