import Testing

@testable import PolicyCompiler

private let response = "    response-time 1 month\n"

/// The clean policy with a line more about rights.
private func saying(_ line: String) -> (String, String) { (response, response + "    \(line)\n") }

private let interests = leadsPurpose("data-subject", "")

private func decision(_ lines: String) -> (String, String) {
  let recipients = "    recipients web-hotel, parcel-carrier\n"
  return (
    recipients,
    recipients + """
          automated-decisions {
              logic        da: "Vi ser på betalinger.", en: "We look at payments."
              significance da: "Du kan få afslag på faktura.", en: "You may be refused an invoice."
              consequences da: "Du må betale med kort.", en: "You must pay by card."
              \(lines)
          }

      """
  )
}

private func clause(_ da: String, _ en: String) -> String {
  "clause more {\n    after rights\n    text  da: \"\(da)\"\n          en: \"\(en)\"\n}"
}

/// Rights, how they are used, and where one complains: RIGHTS.
@Suite struct RightsVariations {
  @Test(arguments: [
    Variation(
      "erasure not listed",
      [saying("list access, rectification, restriction, portability, withdrawal")],
      gives: "RIGHTS-001"
    ),
    Variation(
      "two rights listed",
      [saying("list access, portability")],
      gives: "RIGHTS-001"
    ),
    Variation(
      "no word of rights",
      [("rights {\n    channels      email, phone\n    response-time 1 month\n}\n", "")],
      gives: "RIGHTS-001"
    ),
    Variation(
      "all listed",
      [saying("list access, rectification, erasure, restriction, portability, withdrawal")]
    ),
    Variation(
      "objection not listed",
      [saying("list access, rectification, erasure, restriction, portability, withdrawal")],
      adding: interests,
      gives: "RIGHTS-002"
    ),
    Variation(
      "objection listed",
      [saying("list access, rectification, erasure, restriction, portability, withdrawal, objection")],
      adding: interests
    ),
    Variation(
      "objection listed for marketing",
      [saying("list access, rectification, erasure, restriction, portability, withdrawal, objection")]
    ),
    Variation(
      "portability not listed",
      [saying("list access, rectification, erasure, restriction, withdrawal")],
      gives: "RIGHTS-004"
    ),
    Variation("the rights follow from the bases", adding: interests),
  ])
  func list(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "not told apart",
      [saying("objection-to-marketing email, separate: no")],
      gives: "RIGHTS-003"
    ),
    Variation(
      "a reason is demanded, in a block",
      [
        saying(
          "objection-to-marketing email {\n        separate no\n    }"
        )
      ],
      gives: "RIGHTS-003"
    ),
    Variation(
      "a condition",
      [saying("objection-to-marketing email, da: \"Du skal begrunde det.\", en: \"You must give reasons.\"")],
      gives: "RIGHTS-003"
    ),
    Variation(
      "told apart",
      [saying("objection-to-marketing email, unsubscribe-link, within: 3 days, separate: yes")]
    ),
    Variation(
      "no reason is needed",
      [
        saying(
          "objection-to-marketing email, da: \"Du skal ikke give en grund.\", en: \"You need not give a reason.\""
        )
      ]
    ),
    Variation(
      "four weeks",
      [saying("objection-to-marketing email, within: 4 weeks")],
      gives: "RIGHTS-011"
    ),
    Variation(
      "a month, said in the purpose",
      [
        (
          "    retention  until: unsubscribed\n",
          "    retention  until: unsubscribed\n    marketing email {\n        opt-out unsubscribe-link, within: 1 month\n    }\n"
        )
      ],
      gives: "RIGHTS-011"
    ),
    Variation("ten days", [saying("objection-to-marketing email, within: 10 days")]),
    Variation("240 hours", [saying("objection-to-marketing email, within: 240 hours")]),
  ])
  func marketing(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("complaints denied", adding: "complaint none", gives: "RIGHTS-006"),
    Variation(
      "an own desk only",
      adding: "complaint {\n    authority none\n    first da: \"Ring til os.\", en: \"Call us.\"\n}",
      gives: "RIGHTS-006"
    ),
    Variation(
      "the consumer authority",
      adding: "complaint {\n    authority forbrugerombudsmanden\n}",
      gives: "RIGHTS-006"
    ),
    Variation("Datatilsynet", adding: "complaint {\n    authority datatilsynet\n}"),
    Variation(
      "an own desk first",
      adding: "complaint {\n    first da: \"Ring gerne først.\", en: \"Do call us first.\"\n}"
    ),
  ])
  func complaint(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("60 days", [("response-time 1 month", "response-time 60 days")], gives: "RIGHTS-007"),
    Variation("5 weeks", [("response-time 1 month", "response-time 5 weeks")], gives: "RIGHTS-007"),
    Variation("three months more", [saying("extension 3 months")], gives: "RIGHTS-007"),
    Variation("90 days more", [saying("extension 90 days")], gives: "RIGHTS-007"),
    Variation("told too late", [saying("extension 2 months, told-within: 2 months")], gives: "RIGHTS-007"),
    Variation("never told", [saying("extension 2 months, told-within: none")], gives: "RIGHTS-007"),
    Variation("30 days", [("response-time 1 month", "response-time 30 days")]),
    Variation("31 days", [("response-time 1 month", "response-time 31 days")]),
    Variation("4 weeks", [("response-time 1 month", "response-time 4 weeks")]),
    Variation("two months more", [saying("extension 2 months")]),
    Variation("60 days more", [saying("extension 60 days, told-within: 1 month")]),
    Variation("unsaid", [("    response-time 1 month\n", "")]),
  ])
  func time(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("a fee", [saying("fee 200 DKK")], gives: "RIGHTS-008"),
    Variation("a fee in a block", [saying("fee {\n        for further-copies\n    }")]),
    Variation("a fee for further copies", [saying("fee 200 DKK, for: further-copies")]),
    Variation("a fee for excessive requests", [saying("fee 200 DKK, for: unfounded, excessive")]),
    Variation("free", [saying("fee none")]),
    Variation("in writing", [saying("form-required written")], gives: "RIGHTS-009"),
    Variation("our form", [saying("form-required own-form")], gives: "RIGHTS-009"),
    Variation("a passport", [saying("identification id-document")], gives: "RIGHTS-009"),
    Variation("always", [saying("identification always")], gives: "RIGHTS-009"),
    Variation("in any form", [saying("form-required none")]),
    Variation("when in doubt", [saying("identification when-in-doubt")]),
    Variation(
      "a signed letter",
      adding: clause(
        "Send et underskrevet brev med en kopi af dit kørekort for at få indsigt.",
        "Send a signed letter with a copy of your driving licence to exercise your rights."
      ),
      gives: "RIGHTS-009"
    ),
    Variation(
      "a signed letter, and no word of the request",
      adding: clause(
        "Send et underskrevet brev med kopi af dit pas.",
        "Send a signed letter with a copy of your passport."
      ),
      gives: "RIGHTS-009"
    ),
    Variation(
      "a passport because of money laundering",
      adding: clause(
        "Efter hvidvaskreglerne skal du sende en kopi af dit pas.",
        "Under the rules on money laundering you must send a copy of your passport."
      )
    ),
    Variation(
      "requests in writing",
      adding: clause("Anmodninger skal sendes skriftligt til os.", "Requests must be made in writing."),
      gives: "RIGHTS-009"
    ),
    Variation(
      "on your written request",
      adding: clause(
        "Vi sletter dem på din skriftlige anmodning.",
        "We erase them upon your written request."
      ),
      gives: "RIGHTS-009"
    ),
    Variation(
      "the same where the words say it already",
      [
        saying(
          "identification id-document, da: \"Send en kopi af dit pas.\", en: \"Send a copy of your passport.\""
        )
      ],
      gives: "RIGHTS-009"
    ),
    Variation(
      "need not be in writing",
      adding: clause("Din anmodning skal ikke være skriftlig.", "Your request need not be in writing.")
    ),
    Variation(
      "a copy of a passport for another reason",
      adding: clause(
        "Loven kræver, at vi gemmer en kopi af dit pas.",
        "The law demands that we keep a copy of your passport."
      )
    ),
    Variation(
      "we write",
      adding: clause("Vi skal svare skriftligt på din anmodning.", "We must answer your request in writing.")
    ),
    Variation(
      "access only in writing",
      adding: clause("Du kan kun få indsigt skriftligt.", "You can only get access in writing."),
      gives: "RIGHTS-009"
    ),
    Variation(
      "the police must write",
      adding: clause(
        "Politiet får kun oplysninger efter skriftlig anmodning.",
        "The police get data only upon a written request."
      )
    ),
  ])
  func barriers(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "no ground",
      [decision("safeguards human-review, own-view, contest")],
      gives: "RIGHTS-010"
    ),
    Variation("no safeguards", [decision("ground contract")], gives: "RIGHTS-010"),
    Variation(
      "not to be contested",
      [decision("ground explicit-consent\n        safeguards human-review, own-view")],
      gives: "RIGHTS-010"
    ),
    Variation("a law, unnamed", [decision("ground law")], gives: "RIGHTS-010"),
    Variation(
      "sensitive data",
      [
        decision(
          "ground contract\n        safeguards human-review, own-view, contest\n        special-categories yes"
        )
      ],
      gives: "RIGHTS-010"
    ),
    Variation(
      "a contract",
      [decision("ground contract\n        safeguards human-review, own-view, contest")]
    ),
    Variation("a law", [decision("ground law, law: bookkeeping-act")]),
  ])
  func decisions(_ variation: Variation) { variation.expect() }

  /// Every right that is added or taken away by an edit.
  @Test func limits() {
    func duration(_ count: Int, _ unit: Duration.Unit) -> Duration { Duration(count: count, unit: unit) }
    let month = duration(1, .month)
    #expect(!duration(30, .day).exceeds(month))
    #expect(!duration(31, .day).exceeds(month))
    #expect(duration(32, .day).exceeds(month))
    #expect(!duration(4, .week).exceeds(month))
    #expect(duration(5, .week).exceeds(month))
    #expect(duration(2, .month).exceeds(month))
    #expect(!duration(3, .day).exceeds(duration(72, .hour)))
    #expect(duration(4, .day).exceeds(duration(72, .hour)))
    #expect(duration(73, .hour).exceeds(duration(3, .day)))
  }
}
