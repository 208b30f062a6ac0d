import Testing

@testable import PolicyCompiler

/// The clean policy with another consent.
@Suite struct ConsentVariations {
  private static let given = "given    checkbox, default: off"

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
      Variation("asked first", [(given, given + ", when: before")]),
      Variation("said aloud", [(given, "given    oral")]),
    ]
  )
  func consentIsGivenFirst(_ variation: Variation) { variation.expect() }

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
