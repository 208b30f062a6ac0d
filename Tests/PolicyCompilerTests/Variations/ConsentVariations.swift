import Testing

@testable import PolicyCompiler

/// The clean policy with another consent.
@Suite struct ConsentVariations {
  private static let given = "given    checkbox, default: off"

  private static let withdraw = "        withdraw unsubscribe-link\n"
  private static let logged = "        proof    logged\n"
  private static let banner = "consent, through: banner\n    provision  none"

  @Test(
    "CONSENT-001",
    arguments: [
      Variation("no way back", [(withdraw, "")], gives: "CONSENT-001"),
      Variation(
        "a bare consent",
        [("consent {\n        \(given)\n\(withdraw)\(logged)    }", "consent")],
        gives: "CONSENT-001",
        "CONSENT-007"
      ),
      Variation(
        "the words do not mention it",
        [(withdraw, withdraw + asks("Ja tak til nyhedsbrevet.", "Yes, send me the newsletter."))],
        gives: "CONSENT-001"
      ),
      Variation(
        "only the Danish words mention it",
        [(withdraw, withdraw + asks("Ja tak, jeg kan altid afmelde mig.", "Yes, send me the newsletter."))],
        gives: "CONSENT-001"
      ),
      Variation(
        "the list of rights does not mention the consent to sensitive data",
        [("    response-time 1 month", "    response-time 1 month\n" + rights)],
        adding: injuries,
        gives: "CONSENT-001"
      ),
      Variation(
        "the list of rights mentions it",
        [("    response-time 1 month", "    response-time 1 month\n" + rights + ", withdrawal")],
        adding: injuries
      ),
      Variation("the rights follow from the bases", adding: injuries),
      Variation("by phone", [(given, "given    oral"), (withdraw, "        withdraw phone\n")]),
      Variation(
        "the words mention it",
        [
          (
            withdraw,
            withdraw
              + asks(
                "Ja tak. Du kan altid trække dit samtykke tilbage.",
                "Yes. You can withdraw at any time."
              )
          )
        ]
      ),
      Variation(
        "in the banner",
        [("consent {\n        \(given)\n\(withdraw)\(logged)    }", "consent, through: banner")]
      ),
    ]
  )
  func withdrawalIsStated(_ variation: Variation) { variation.expect() }

  @Test(
    "CONSENT-002",
    arguments: [
      Variation("by e-mail only", [(withdraw, "        withdraw email\n")], gives: "CONSENT-002"),
      Variation("by phone or letter", [(withdraw, "        withdraw phone, letter\n")], gives: "CONSENT-002"),
      Variation(
        "three steps for one",
        [(given, given + ", steps: 1"), (withdraw, "        withdraw unsubscribe-link, steps: 3\n")],
        gives: "CONSENT-002"
      ),
      Variation(
        "the same in a block",
        [
          (given, "given checkbox {\n            default off\n            steps 1\n        }"),
          (withdraw, "        withdraw unsubscribe-link {\n            steps 3\n        }\n"),
        ],
        gives: "CONSENT-002"
      ),
      Variation(
        "only after login",
        [(withdraw, "        withdraw account-page, login: yes\n")],
        gives: "CONSENT-002"
      ),
      Variation(
        "cookies accepted by a click, refused by e-mail",
        [(banner, "consent, through: banner {\n        withdraw email\n    }\n    provision  none")],
        gives: "CONSENT-002"
      ),
      Variation(
        "cookies in the browser's settings",
        [
          (
            banner,
            "consent, through: banner {\n        withdraw browser-settings\n    }\n    provision  none"
          )
        ],
        gives: "CONSENT-002"
      ),
      Variation(
        "the banner cannot be reopened",
        [
          (banner, "consent, through: banner {\n        withdraw email\n    }\n    provision  none"),
          ("    reopen           every-page\n", ""),
        ],
        gives: "BANNER-005"
      ),
      Variation("by e-mail and link", [(withdraw, "        withdraw email, unsubscribe-link\n")]),
      Variation("on the account page", [(withdraw, "        withdraw account-page\n")]),
      Variation(
        "both after login",
        [(given, given + ", login: yes"), (withdraw, "        withdraw account-page, login: yes\n")]
      ),
      Variation("no login", [(withdraw, "        withdraw account-page, login: no\n")]),
      Variation(
        "signed and withdrawn by letter",
        [
          (given, "given    signature"), (withdraw, "        withdraw letter\n"),
        ]
      ),
      Variation(
        "one step more",
        [(given, given + ", steps: 1"), (withdraw, "        withdraw unsubscribe-link, steps: 2\n")]
      ),
      Variation(
        "cookies in the cookie settings",
        [(banner, "consent, through: banner {\n        withdraw cookie-settings\n    }\n    provision  none")]
      ),
    ]
  )
  func withdrawalIsEasy(_ variation: Variation) { variation.expect() }

  private static func asks(_ da: String, _ en: String) -> String {
    "        asks da: \"\(da)\", en: \"\(en)\"\n"
  }

  private static let rights = "    list access, rectification, erasure, restriction, portability"

  /// Contract plus explicit consent, Art. 9(2)(a).
  private static let injuries = """
    data injuries as health {
        name da: "skader", en: "injuries"
    }

    purpose fitting {
        name       da: "Tilpasse cyklen", en: "Fit the bicycle"
        data       name, injuries
        sources    data-subject
        basis      contract
        special-category explicit-consent
        provision  none
        recipients none
        retention  6 months, from: last-contact
    }
    """

  @Test(
    "CONSENT-003",
    arguments: [
      Variation(
        "who withdraws loses the account",
        [(given, given + "\n        consequence service-ends")],
        gives: "CONSENT-003"
      ),
      Variation(
        "the newsletter is the price of the goods",
        [(given, given + "\n        needed-for-service yes")],
        gives: "CONSENT-003"
      ),
      Variation("it costs to withdraw", [(given, given + "\n        fee 20 DKK")], gives: "CONSENT-003"),
      Variation("the newsletter stops", [(given, given + "\n        consequence this-purpose-ends")]),
      Variation("withdrawing is free", [(given, given + "\n        fee none")]),
      Variation("a fee of nothing", [(given, given + "\n        fee 0 DKK")]),
    ]
  )
  func consentIsFree(_ variation: Variation) { variation.expect() }

  @Test(
    "CONSENT-004",
    arguments: [
      Variation("the box is ticked", [("default: off", "default: on")], gives: "CONSENT-004"),
      Variation(
        "the same in a block",
        [(given, "given checkbox {\n            default on\n        }")],
        gives: "CONSENT-004"
      ),
      Variation("a button has no default", [(given, "given    button")]),
      Variation("a toggle starts off", [(given, "given    toggle, default: off")]),
    ]
  )
  func consentStartsOff(_ variation: Variation) { variation.expect() }

  @Test(
    "CONSENT-005",
    arguments: [
      Variation("silence", [(given, "given    silence")], gives: "CONSENT-005"),
      Variation("asked afterwards", [(given, given + ", when: after")], gives: "CONSENT-005"),
      Variation(
        "a clause takes use for a yes",
        adding: clause(
          "Ved fortsat brug af hjemmesiden accepterer du cookies.",
          "By continuing to use the site you accept cookies."
        ),
        gives: "CONSENT-005"
      ),
      Variation(
        "a denial of something else stands before it",
        adding: clause(
          "Vi sælger ikke data, og ved at bruge siden accepterer du cookies.",
          "We do not sell data, and by using the site you accept cookies."
        ),
        gives: "CONSENT-005"
      ),
      Variation(
        "a list of what is not collected",
        adding: clause(
          "Vi indsamler ikke navne, adresser eller helbredsoplysninger.",
          "We do not collect names, addresses or health data."
        )
      ),
      Variation(
        "the policy is accepted by using the site",
        adding: clause(
          "Ved at bruge siden accepterer du vores privatlivspolitik.",
          "By using the site you accept our privacy policy."
        ),
        gives: "CONSENT-005"
      ),
      Variation(
        "terms are accepted",
        adding: clause(
          "Ved at bruge webshoppen accepterer du vores handelsbetingelser.",
          "By using the shop you accept our terms and conditions."
        )
      ),
      Variation(
        "use is no consent",
        adding: clause(
          "Fortsat brug af siden er ikke et samtykke.",
          "Continued use of the site does not constitute consent."
        )
      ),
      Variation("asked first", [(given, given + ", when: before")]),
      Variation("said aloud", [(given, "given    oral")]),
    ]
  )
  func consentIsGivenFirst(_ variation: Variation) { variation.expect() }

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

  @Test(
    "CONSENT-006",
    arguments: [
      Variation(
        "one box for several things",
        [(logged, logged + "        separate no\n")],
        gives: "CONSENT-006"
      ),
      Variation(
        "one box for two kinds of purpose",
        [
          (logged, logged + "        separate no\n"),
          (banner, "consent, through: banner {\n        separate no\n    }\n    provision  none"),
        ],
        gives: "CONSENT-006"
      ),
      Variation("its own box", [(logged, logged + "        separate yes\n")]),
      Variation(
        "one box for two kinds of marketing",
        [(logged, logged + "        separate no\n")],
        adding: """
          purpose texts as marketing {
              name       da: "Sende tilbud på sms", en: "Send offers by text message"
              data       name, phone
              sources    data-subject
              basis      consent {
                  given    checkbox, default: off
                  withdraw unsubscribe-link
                  separate no
                  proof    logged
              }
              provision  none
              recipients mail-platform
              retention  until: unsubscribed
          }
          """
      ),
    ]
  )
  func consentIsGranular(_ variation: Variation) { variation.expect() }

  @Test(
    "CONSENT-007",
    arguments: [
      Variation("no proof", [(logged, "")], gives: "CONSENT-007"),
      Variation("proof denied", [(logged, "        proof    none\n")], gives: "CONSENT-007"),
      Variation(
        "nobody knows who",
        [(logged, "        proof    time, choice, text-version\n")],
        gives: "CONSENT-007"
      ),
      Variation(
        "the banner has none",
        [("    proof            logged\n", "")],
        gives: "CONSENT-007"
      ),
      Variation(
        "the banner keeps half of it",
        [("    proof            logged\n", "    proof            time, choice\n")],
        gives: "CONSENT-007"
      ),
      Variation("spelt out", [(logged, "        proof    id, time, choice, text-version\n")]),
      Variation(
        "the banner spells it out",
        [("    proof            logged\n", "    proof            time, text-version, choice, id\n")]
      ),
    ]
  )
  func consentHasProof(_ variation: Variation) { variation.expect() }

  @Test(
    "CONSENT-008",
    arguments: [
      Variation("from 13", adding: "children {\n    minimum-age 13\n}", gives: "CONSENT-008"),
      Variation(
        "no age",
        adding: "children {\n    parental-consent not-required\n}",
        gives: "CONSENT-008"
      ),
      Variation(
        "nobody checks the parents",
        adding: "children {\n    minimum-age 13\n    parental-consent required, verified: none\n}",
        gives: "CONSENT-008"
      ),
      Variation("from 15", adding: "children {\n    minimum-age 15\n}"),
      Variation("from 16", adding: "children {\n    minimum-age 16\n    parental-consent not-required\n}"),
      Variation("no children", adding: "children none"),
      Variation(
        "parents by MitID",
        adding: "children {\n    minimum-age 10\n    parental-consent required, verified: mitid\n}"
      ),
      Variation("a helpline", adding: "children {\n    minimum-age 10\n    counselling yes\n}"),
      Variation(
        "the limit was 13 until 2024",
        [
          ("effective 2026-11-01", "effective 2023-12-31"),
          ("version   \"2026-11\"", "version   \"2023-12\""),
          ("checked: 2026-10-01", "checked: 2023-10-01"),
        ],
        adding: "children {\n    minimum-age 13\n}"
      ),
    ]
  )
  func childrenAreOldEnough(_ variation: Variation) { variation.expect() }

  @Test(
    "CONSENT-010",
    arguments: [
      Variation("partners", [marketing("email, sender: \"samarbejdspartnere\"")], gives: "CONSENT-010"),
      Variation("a number", [marketing("email, sender: \"3 companies\"")], gives: "CONSENT-010"),
      Variation(
        "the words name nobody",
        [
          (
            withdraw,
            withdraw
              + asks(
                "Ja tak til tilbud fra os og vores samarbejdspartnere. Jeg kan altid afmelde mig.",
                "Yes to offers from us and our partners. I can unsubscribe at any time."
              )
          )
        ],
        gives: "CONSENT-010"
      ),
      Variation("a name", [marketing("email, sender: \"Fjordens Cykler ApS\"")]),
      Variation("a name that sounds like it", [marketing("email, sender: \"Partner Revision ApS\"")]),
      Variation("nothing said", [marketing("email")]),
    ]
  )
  func sendersAreNamed(_ variation: Variation) { variation.expect() }

  private static func marketing(_ text: String) -> (String, String) {
    ("    recipients mail-platform\n", "    marketing  \(text)\n    recipients mail-platform\n")
  }

  @Test(
    "CONSENT-011",
    arguments: [
      Variation(
        "accepted with the account",
        adding: clause(
          "Når du opretter en konto, accepterer du vores privatlivspolitik.",
          "When you create an account, you accept our privacy policy."
        ),
        gives: "CONSENT-011"
      ),
      Variation(
        "in the words of the consent",
        [
          (
            withdraw,
            withdraw
              + asks(
                "Jeg accepterer privatlivspolitikken og kan altid afmelde mig.",
                "I accept the privacy policy and can unsubscribe at any time."
              )
          )
        ],
        gives: "CONSENT-011"
      ),
      Variation(
        "read, not accepted",
        adding: clause(
          "Jeg har læst privatlivspolitikken og accepterer handelsbetingelserne.",
          "I have read the privacy policy and accept the terms."
        )
      ),
      Variation(
        "read how",
        adding: clause(
          "Læs i vores privatlivspolitik, hvordan vi behandler dine oplysninger.",
          "Read in our privacy policy how we process your data."
        )
      ),
      Variation(
        "not needed",
        adding: clause(
          "Du skal ikke acceptere vores privatlivspolitik.",
          "You need not accept our privacy policy."
        )
      ),
    ]
  )
  func policyIsNotAccepted(_ variation: Variation) { variation.expect() }

  @Test(
    "CONSENT-009",
    arguments: [
      Variation(
        "a newsletter to the staff",
        [
          ("purpose newsletter as marketing {", "purpose newsletter as marketing {\n    subjects employees"),
          ("checked: 2026-10-01", "checked: 2026-10-01, covers-staff: yes"),
        ],
        gives: "CONSENT-009"
      ),
      Variation(
        "refusing has no consequences",
        [
          ("purpose newsletter as marketing {", "purpose newsletter as marketing {\n    subjects employees"),
          ("checked: 2026-10-01", "checked: 2026-10-01, covers-staff: yes"),
          (
            given,
            given
              + "\n        freedom da: \"Et nej har ingen følger.\", en: \"Refusing has no consequences.\""
          ),
        ]
      ),
      Variation(
        "customers are not dependent",
        [("purpose newsletter as marketing {", "purpose newsletter as marketing {\n    subjects customers")]
      ),
    ]
  )
  func dependentPeopleCanRefuse(_ variation: Variation) { variation.expect() }
}
