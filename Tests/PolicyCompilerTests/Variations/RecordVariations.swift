import Testing

@testable import PolicyCompiler

private let audience = "    audience  consumers, in: DK"

private let asked = (
  audience, audience + "\n    publishes privacy-policy, cookie-policy, banner, record"
)

private let security = "security {\n    measures access-control\n}\n"

private func controller(_ line: String) -> (String, String) {
  (
    "    dpo      none\n",
    "    dpo      \"DPO\" {\n        email \"dpo@fjordenscykler.dk\"\n    }\n    \(line)\n"
  )
}

private let deciding = (
  "    retention  2 years, from: delivery\n",
  """
      retention  2 years, from: delivery
      automated-decisions {
          ground       contract
          logic        da: "Vi ser på betalinger.", en: "We look at payments."
          significance da: "Du kan få afslag på faktura.", en: "You may be refused an invoice."
          consequences da: "Du må betale med kort.", en: "You must pay by card."
          safeguards   human-review, own-view, contest
      }

  """
)

/// The record, breaches and impact assessments: REC.
@Suite struct RecordVariations {
  @Test(arguments: [
    Variation("a record without security", [asked], gives: "REC-001"),
    Variation(
      "a record that denies measures",
      [asked],
      adding: "security {\n    measures none\n}",
      gives: "REC-001"
    ),
    Variation("a record with security", [asked], adding: security),
    Variation(
      "a record with security in words",
      [asked],
      adding: "security {\n    text da: \"Alt er låst inde.\", en: \"Everything is locked away.\"\n}"
    ),
    Variation("no record"),
  ])
  func record(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("decisions, no assessment", [asked, deciding], adding: security, gives: "REC-003"),
    Variation("decisions, no record", [deciding], adding: security),
    Variation(
      "decisions, assessed",
      [asked, (deciding.0, deciding.1 + "    assessment 2026-02-11\n")],
      adding: security
    ),
    Variation(
      "much watching, no assessment",
      [asked, controller("large-scale monitoring")],
      adding: security,
      gives: "REC-003"
    ),
    Variation("nothing in large scale", [asked, controller("large-scale none")], adding: security),
  ])
  func assessment(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("7 days", adding: "breach {\n    authority-within 7 days\n}", gives: "REC-002"),
    Variation("73 hours", adding: "breach {\n    authority-within 73 hours\n}", gives: "REC-002"),
    Variation("never told", adding: "breach {\n    subjects none\n}", gives: "REC-002"),
    Variation(
      "told after two weeks",
      adding: "breach {\n    subjects always\n    subjects-within 14 days\n}",
      gives: "REC-002"
    ),
    Variation("72 hours", adding: "breach {\n    authority-within 72 hours\n    subjects high-risk\n}"),
    Variation("3 days", adding: "breach {\n    authority-within 3 days\n}"),
    Variation(
      "ten days, in words",
      adding: """
        clause incidents {
            after security
            text  da: "Vi anmelder brud til tilsynsmyndigheden inden for ti dage."
                  en: "We report breaches to the supervisory authority within ten days."
        }
        """,
      gives: "REC-002"
    ),
    Variation(
      "three days, in words",
      adding: """
        clause incidents {
            after security
            text  da: "Vi anmelder brud til tilsynsmyndigheden inden for tre dage."
                  en: "We report breaches to the supervisory authority within three days."
        }
        """
    ),
    Variation(
      "an answer in a complaint",
      adding: """
        clause incidents {
            after security
            text  da: "Du kan klage til Datatilsynet, hvis vi ikke svarer inden for 30 dage."
                  en: "You can complain to the supervisory authority if we do not answer within 30 days."
        }
        """
    ),
  ])
  func breach(_ variation: Variation) { variation.expect() }
}
