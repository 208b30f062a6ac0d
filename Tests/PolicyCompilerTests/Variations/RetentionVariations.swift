import Testing

@testable import PolicyCompiler

/// How long data are kept: violations, and the lawful cases that look like them.
@Suite struct RetentionVariations {
  @Test(arguments: [
    Variation(
      "kept without end",
      [("retention  2 years, from: delivery", "retention  indefinite")],
      gives: "RET-002"
    ),
    Variation(
      "as long as necessary",
      [
        (
          "retention  2 years, from: delivery",
          "retention  da: \"Så længe det er nødvendigt.\", en: \"As long as is necessary.\""
        )
      ],
      gives: "RET-002"
    ),
    Variation(
      "as long as we need it",
      [
        (
          "retention  2 years, from: delivery",
          "retention  da: \"Kun så længe vi har brug for det.\", en: \"Only as long as we need it.\""
        )
      ],
      gives: "RET-002"
    ),
    Variation(
      "needed until something that has a date",
      [
        (
          "retention  2 years, from: delivery",
          "retention  da: \"Så længe vi har brug for det, dog højst 2 år.\", en: \"As long as we need it, but no more than 2 years.\""
        )
      ]
    ),
    Variation(
      "only the English says nothing",
      [
        (
          "retention  2 years, from: delivery",
          "retention  da: \"Indtil du sletter din konto.\", en: \"Until no longer needed.\""
        )
      ],
      gives: "RET-002"
    ),
    Variation(
      "an archive",
      [
        ("purpose orders {", "purpose orders as archiving {"),
        ("retention  2 years, from: delivery", "retention  indefinite"),
      ]
    ),
    Variation(
      "while there is an account",
      [
        (
          "retention  2 years, from: delivery",
          "retention  da: \"Så længe du har en konto, og derefter 6 måneder.\", en: \"As long as you have an account, and then 6 months.\""
        )
      ]
    ),
    Variation(
      "necessary until a claim is settled",
      [
        (
          "retention  2 years, from: delivery",
          "retention  da: \"Så længe det er nødvendigt, til kravet er afgjort.\", en: \"As long as necessary until the claim is settled.\""
        )
      ]
    ),
    Variation(
      "an event beside the text",
      [
        (
          "retention  2 years, from: delivery",
          "retention  until: contract-end, da: \"Så længe det er nødvendigt.\", en: \"As long as necessary.\""
        )
      ]
    ),
  ])
  func limit(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "no start",
      [("retention  2 years, from: delivery", "retention  2 years")],
      gives: "RET-003"
    ),
    Variation(
      "another start than the act's",
      [("retention  bookkeeping-act ", "retention  5 years, from: last-contact ")],
      gives: "RET-003"
    ),
    Variation(
      "another start in the block",
      [("retention  bookkeeping-act ", "retention  5 years {\n        from last-contact\n    } ")],
      gives: "RET-003"
    ),
    Variation(
      "six years from the invoice",
      [("retention  bookkeeping-act ", "retention  6 years, from: invoice ")],
      gives: "RET-003"
    ),
    Variation(
      "limitation from another day",
      [
        (
          "retention  2 years, from: delivery",
          "retention  limitation-act, for: ordinary-claims, from: last-contact"
        )
      ],
      gives: "RET-003"
    ),
    Variation(
      "the act's start",
      [("retention  bookkeeping-act ", "retention  5 years, from: financial-year-end ")]
    ),
    Variation(
      "the act and its own start",
      [("retention  bookkeeping-act ", "retention  bookkeeping-act, from: financial-year-end ")]
    ),
    Variation(
      "either start of an act that has two",
      [
        ("law: bookkeeping-act", "law: anti-money-laundering-act"),
        ("retention  bookkeeping-act ", "retention  5 years, from: transaction "),
      ]
    ),
  ])
  func start(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "three years of accounts",
      [("retention  bookkeeping-act ", "retention  3 years, from: financial-year-end ")],
      gives: "RET-004"
    ),
    Variation(
      "fifty-nine months",
      [("retention  bookkeeping-act ", "retention  59 months, from: financial-year-end ")],
      gives: "RET-004"
    ),
    Variation(
      "another act's shorter period",
      [("retention  bookkeeping-act ", "retention  limitation-act, for: ordinary-claims ")],
      gives: "RET-004"
    ),
    Variation(
      "one period beside another basis",
      [
        (
          "basis      legal-obligation, law: bookkeeping-act",
          "basis      legal-obligation, law: bookkeeping-act {\n        scope da: \"når vi bogfører\", en: \"when we keep accounts\"\n    }\n    basis      contract {\n        scope da: \"når vi leverer\", en: \"when we deliver\"\n    }"
        ),
        ("retention  bookkeeping-act ", "retention  2 years, from: delivery "),
      ],
      gives: "RET-004"
    ),
    Variation(
      "money laundering, too short and too long",
      [
        ("law: bookkeeping-act", "law: anti-money-laundering-act"),
        (
          "retention  bookkeeping-act ",
          "retention  4 years, from: relationship-end, of: name\n    retention  6 years, from: relationship-end, of: order-lines "
        ),
      ],
      gives: "RET-005"
    ),
    Variation(
      "sixty months",
      [("retention  bookkeeping-act ", "retention  60 months, from: financial-year-end ")]
    ),
    Variation(
      "what is no voucher goes sooner",
      [
        (
          "retention  bookkeeping-act ",
          "retention  1 year, from: last-contact, of: postal-address\n    retention  bookkeeping-act, of: name, order-lines "
        )
      ]
    ),
    Variation(
      "another purpose keeps the accounts",
      [
        (
          "    basis      contract\n",
          "    basis      contract {\n        scope da: \"når vi leverer\", en: \"when we deliver\"\n    }\n    basis      legal-obligation, law: bookkeeping-act {\n        scope da: \"når vi bogfører\", en: \"when we keep accounts\"\n    }\n"
        )
      ]
    ),
    Variation(
      "an act without periods",
      [
        ("law: bookkeeping-act", "law: consumer-contracts-act"),
        ("retention  bookkeeping-act ", "retention  1 year, from: delivery "),
      ]
    ),
    Variation(
      "a regulation that is not in force yet",
      [
        ("law: bookkeeping-act", "law: aml-regulation"),
        ("retention  bookkeeping-act ", "retention  1 year, from: delivery "),
      ]
    ),
  ])
  func minimum(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "cameras, sixty days",
      adding: cameras("60 days, from: recording"),
      gives: "RET-005"
    ),
    Variation("cameras, 31 days", adding: cameras("31 days, from: recording"), gives: "RET-005"),
    Variation(
      "an exception that the act does not have",
      adding: cameras(
        "60 days, from: recording {\n        exception da: \"når vi har travlt\", en: \"when we are busy\"\n    }"
      ),
      gives: "RET-005"
    ),
    Variation("cameras, thirty days", adding: cameras("30 days, from: recording")),
    Variation("cameras, four weeks", adding: cameras("4 weeks, from: recording")),
    Variation("cameras under the act", adding: cameras("cctv-act, for: crime-prevention")),
    Variation(
      "longer for a theft that was reported",
      adding: cameras(
        "30 days, from: recording {\n        exception up-to: 1 year, da: \"anmeldt tyveri\", en: \"a reported theft\"\n    }"
      )
    ),
    Variation(
      "cameras that count",
      adding: cameras(
        "60 days, from: recording",
        "cctv {\n        sign                 yes\n        place                public-access\n        not-crime-prevention da: \"at tælle biler\", en: \"counting cars\"\n    }"
      )
    ),
    Variation(
      "cameras in Sweden",
      [("    effective 2026-11-01", "    effective 2026-11-01\n    jurisdiction SE")],
      adding: cameras("60 days, from: recording")
    ),
  ])
  func maximum(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "ten years of accounts",
      [("retention  bookkeeping-act ", "retention  10 years, from: financial-year-end ")],
      gives: "RET-006"
    ),
    Variation(
      "5½ years",
      [("retention  bookkeeping-act ", "retention  66 months, from: financial-year-end ")]
    ),
    Variation(
      "67 months",
      [("retention  bookkeeping-act ", "retention  67 months, from: financial-year-end ")],
      gives: "RET-006"
    ),
    Variation(
      "ten years with a second basis",
      [
        (
          "basis      legal-obligation, law: bookkeeping-act",
          "basis      legal-obligation, law: bookkeeping-act {\n        scope da: \"når vi bogfører\", en: \"when we keep accounts\"\n    }\n    basis      contract {\n        scope da: \"når vi leverer\", en: \"when we deliver\"\n    }"
        ),
        ("retention  bookkeeping-act ", "retention  limitation-act, for: acknowledged-debt "),
      ]
    ),
  ])
  func obligation(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("applicants, four years", adding: applicants("4 years, from: last-contact"), gives: "RET-007"),
    Variation(
      "applicants, 37 months",
      adding: applicants("37 months, from: recruitment-ended"),
      gives: "RET-007"
    ),
    Variation("applicants, three years", adding: applicants("3 years, from: recruitment-ended")),
    Variation("applicants, 36 months", adding: applicants("36 months, from: recruitment-ended")),
    Variation("those who were hired", adding: applicants("5 years, from: employment-ended")),
    Variation(
      "a special reason",
      adding: applicants(
        "4 years, from: recruitment-ended {\n        reason da: \"En sag verserer.\", en: \"A case is pending.\"\n    }"
      )
    ),
    Variation(
      "proof for five years",
      [
        (
          "    data       name, email\n    sources    data-subject\n    basis      consent {",
          "    data       name, email, consents\n    sources    data-subject\n    basis      consent {"
        ),
        (
          "retention  until: unsubscribed",
          "retention  until: unsubscribed, of: name, email\n    retention  5 years, from: unsubscribed, of: consents"
        ),
      ],
      gives: "RET-007"
    ),
    Variation(
      "proof for three months",
      [
        (
          "    data       name, email\n    sources    data-subject\n    basis      consent {",
          "    data       name, email, consents\n    sources    data-subject\n    basis      consent {"
        ),
        (
          "retention  until: unsubscribed",
          "retention  until: unsubscribed, of: name, email\n    retention  3 months, from: unsubscribed, of: consents"
        ),
      ]
    ),
    Variation(
      "two years after you unsubscribe",
      [("retention  until: unsubscribed", "retention  2 years, from: unsubscribed")],
      gives: "RET-008"
    ),
    Variation(
      "a month and more after withdrawal",
      [("retention  until: unsubscribed", "retention  6 weeks, from: withdrawn")],
      gives: "RET-008"
    ),
    Variation(
      "thirty days after you unsubscribe",
      [("retention  until: unsubscribed", "retention  30 days, from: unsubscribed")]
    ),
  ])
  func guidance(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "a shop without a sign",
      adding: cameras(
        "30 days, from: recording",
        "cctv {\n        sign  no\n        place public-access\n    }"
      ),
      gives: "DK-010"
    ),
    Variation(
      "a workplace, and nothing about a sign",
      adding: cameras("30 days, from: recording", "cctv {\n        place workplace\n    }"),
      gives: "DK-010"
    ),
    Variation(
      "a shop with a sign",
      adding: cameras(
        "30 days, from: recording",
        "cctv {\n        sign  yes\n        place public-access, workplace\n    }"
      )
    ),
    Variation(
      "a car that carries money",
      adding: cameras("30 days, from: recording", "cctv {\n        sign  no\n        place other\n    }")
    ),
  ])
  func signs(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    ("3 years", "36 months", false), ("37 months", "3 years", true), ("36 months", "3 years", false),
    ("31 days", "30 days", true), ("1 month", "30 days", true), ("4 weeks", "30 days", false),
    ("12 months", "1 year", false),
  ])
  func comparison(_ left: String, _ right: String, _ isLonger: Bool) {
    #expect(duration(left).isLonger(than: duration(right)) == isLonger)
  }

  @Test func days() {
    let day = CalendarDate(uncheckedYear: 2031, month: 8, day: 31)
    #expect(day.later(by: duration("6 months")).description == "2032-02-29")
    #expect(day.later(by: duration("1 year")).description == "2032-08-31")
    #expect(day.later(by: duration("30 days")).description == "2031-09-30")
  }

  private func duration(_ text: String) -> Duration {
    let parts = text.split(separator: " ")
    let unit = parts[1].hasSuffix("s") ? parts[1].dropLast() : parts[1]
    return Duration(count: Int(parts[0]) ?? 0, unit: Duration.Unit(rawValue: String(unit)) ?? .day)
  }

  private static func cameras(_ retention: String, _ more: String = "") -> String {
    """
    purpose cameras as cctv {
        name       da: "Forebygge tyveri", en: "Prevent theft"
        data       video
        sources    observed
        basis      legitimate-interests {
            interest da: "at forebygge tyveri", en: "preventing theft"
        }
        provision  none
        recipients none
        retention  \(retention)
        \(more)
    }
    """
  }

  private static func applicants(_ retention: String) -> String {
    """
    purpose hiring as recruitment {
        name       da: "Ansætte folk", en: "Hire people"
        data       name, email
        sources    data-subject
        basis      legitimate-interests {
            interest da: "at finde den rette", en: "finding the right person"
        }
        provision  none
        recipients none
        retention  \(retention)
    }
    """
  }
}
