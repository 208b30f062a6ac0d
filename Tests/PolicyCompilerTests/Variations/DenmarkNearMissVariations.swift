import Testing

@testable import PolicyCompiler

private let cvr = "    cvr      13748136\n"
private let email = "    email    \"privatliv@fjordenscykler.dk\"\n"
private let address = "    address  \"Havnegade 1\", \"8000 Aarhus C\", DK\n"
private let name = "controller \"Fjordens Cykler ApS\""
private let audience = "    audience  consumers, in: DK\n"
private let dpo = "    dpo      none\n"

private func site(_ line: String) -> (String, String) { (audience, audience + "    \(line)\n") }

private func form(_ line: String) -> (String, String) { (dpo, dpo + "    \(line)\n") }

private func clause(_ da: String, _ en: String) -> String {
  "clause more {\n    after rights\n    text  da: \"\(da)\"\n          en: \"\(en)\"\n}"
}

private let consented =
  "consent {\n        given    checkbox, default: off\n        withdraw email, button\n        proof    logged\n    }"
private let interests =
  "legitimate-interests {\n        interest da: \"at sælge mere\", en: \"selling more\"\n    }"

private func purpose(
  _ lines: String,
  kind: String = " as marketing",
  basis: String = interests,
  data: String = "name, email, phone, postal-address",
  recipients: String = "none"
) -> String {
  """
  purpose more\(kind) {
      name       da: "Mere salg", en: "More sales"
      data       \(data)
      sources    data-subject
      basis      \(basis)
      provision  none
      recipients \(recipients)
      retention  1 year, from: last-contact
      \(lines)
  }
  """
}

private let allConditions = "from-sale, own-similar, opt-out-at-collection, opt-out-in-every-message"

private func friends(_ lines: String = "", as role: String = "controller") -> String {
  "\n\nrecipient friends as \(role) {\n    name    \"Cykelvennerne ApS\"\n    country DK\n\(lines)}"
}

/// Danish law: DK.
@Suite struct DenmarkNearMissVariations {
  @Test(arguments: [
    Variation("no number", [(cvr, "")], gives: "DK-001"),
    Variation("the number denied", [(cvr, "    cvr      none\n")], gives: "DK-001"),
    Variation(
      "a cooperative without one",
      [(cvr, ""), (name, "controller \"Brugsen ved fjorden A.M.B.A.\"")],
      gives: "DK-001"
    ),
    Variation("a branch", [(cvr, ""), (name, "controller \"Bikes AB, filial\"")], gives: "DK-001"),
    Variation(
      "the form is said, not in the name",
      [(cvr, ""), (name, "controller \"Fjordens Cykler\""), form("legal-form f-m-b-a")],
      gives: "DK-001"
    ),
    Variation(
      "a sole trader with a commercial site",
      [
        (cvr, ""), (name, "controller \"Anna Holms Cykler\""), form("legal-form sole-trader"),
        site("commercial yes"),
      ],
      gives: "DK-001"
    ),
    Variation(
      "a sole trader who is not registered",
      [
        (cvr, "    cvr      none\n"), (name, "controller \"Anna Holms Cykler\""),
        form("legal-form sole-trader"),
        site("commercial yes"),
      ]
    ),
    Variation(
      "a sole trader whose site is no business",
      [(cvr, ""), (name, "controller \"Anna Holms Cykler\""), form("legal-form sole-trader")]
    ),
    Variation(
      "it stands on a page of its own",
      [(cvr, ""), site("commercial yes, imprint: \"https://www.fjordenscykler.dk/om-os\"")]
    ),
    Variation(
      "an association",
      [(cvr, ""), (name, "controller \"Fjordens Cykelklub\""), form("legal-form association")]
    ),
    Variation("a person", [(cvr, ""), (name, "controller \"Anna Holm\"")]),
    Variation(
      "an English company",
      [(cvr, ""), (name, "controller \"Fjord Bikes Oy\""), ("8000 Aarhus C\", DK", "00100 Helsinki\", FI")]
    ),
  ])
  func companyNumber(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("a typo", [("13748136", "13748163")], gives: "DK-002"),
    Variation("a placeholder", [("13748136", "12345678")], gives: "DK-002"),
    Variation("a P-number", [("13748136", "1003388394")], gives: "DK-002"),
    Variation("seven digits", [("13748136", "1374813")], gives: "DK-002"),
    Variation("the authority's own", [("13748136", "11883729")]),
    Variation(
      "that of a recipient",
      [
        (
          "    name      da: \"vores webhotel\"",
          "    cvr       13748137\n    name      da: \"vores webhotel\""
        )
      ],
      gives: "DK-002"
    ),
    Variation(
      "that of a recipient is right",
      [
        (
          "    name      da: \"vores webhotel\"",
          "    cvr       11883729\n    name      da: \"vores webhotel\""
        )
      ]
    ),
  ])
  func companyNumberIsValid(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("no e-mail", [(email, ""), site("commercial yes")], gives: "DK-003"),
    Variation("no e-mail, and nothing is said of business", [(email, "")], gives: "DK-003"),
    Variation("no address", [(address, "    country  DK\n")], gives: "DK-003"),
    Variation("a box at the post office", [("\"Havnegade 1\"", "\"Postboks 12\"")], gives: "DK-003"),
    Variation(
      "a box in one line",
      [("\"Havnegade 1\", \"8000 Aarhus C\"", "\"P.O. Box 12, 8000 Aarhus C\"")],
      gives: "DK-003"
    ),
    Variation("a box beside a street", [("\"Havnegade 1\"", "\"Havnegade 1\", \"Postboks 12\"")]),
    Variation("not a business", [(email, ""), site("commercial no")]),
    Variation(
      "on a page of its own",
      [(email, ""), site("commercial yes, imprint: \"https://www.fjordenscykler.dk/om\"")]
    ),
    Variation(
      "nothing at all is one mistake",
      [(email, ""), (address, ""), ("    phone    \"+45 86 00 10 20\"\n", "")],
      gives: "CTRL-001"
    ),
    Variation(
      "an association",
      [(email, ""), (cvr, ""), (name, "controller \"Fjordens Cykelklub\""), form("legal-form association")]
    ),
  ])
  func business(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "the old address",
      adding: clause(
        "Er du utilfreds, behandler Datatilsynet klager på adressen Borgergade 28 i København.",
        "If you are dissatisfied, Datatilsynet handles complaints at Borgergade 28 in Copenhagen."
      ),
      gives: "DK-004"
    ),
    Variation(
      "the address in a sentence of its own",
      adding: clause(
        "Du kan klage til Datatilsynet. Adressen er Borgergade 28.",
        "You can complain to Datatilsynet. The address is in Valby."
      ),
      gives: "DK-004"
    ),
    Variation(
      "another telephone",
      adding: clause("Ring til Datatilsynet på telefon 33 19 32 18.", "Call Datatilsynet on +45 33193218."),
      gives: "DK-004"
    ),
    Variation(
      "a fax",
      adding: clause("Datatilsynet kan nås på fax.", "Datatilsynet can be reached by fax."),
      gives: "DK-004"
    ),
    Variation("Sweden's", adding: "complaint {\n    authority imy\n}", gives: "DK-004"),
    Variation(
      "Sweden's beside Denmark's",
      adding: "complaint {\n    authority imy\n}\n"
        + clause("Du kan også klage til Datatilsynet.", "You can also complain to Datatilsynet.")
    ),
    Variation(
      "no authority for data",
      adding: "complaint {\n    authority forbrugerombudsmanden\n}",
      gives: "RIGHTS-006"
    ),
    Variation(
      "Valby",
      adding: clause(
        "Klag til Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, tlf. 33 19 32 00.",
        "Complain to Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, tel. +45 33 19 32 00."
      )
    ),
    Variation(
      "history",
      adding: clause(
        "Datatilsynet lå tidligere på Borgergade 28.",
        "Datatilsynet was formerly at Borgergade 28."
      )
    ),
    Variation(
      "it has moved",
      adding: clause(
        "Datatilsynet er flyttet fra Borgergade 28 til Valby.",
        "Datatilsynet has moved from Borgergade 28 to Valby."
      )
    ),
    Variation(
      "the whistleblower line",
      adding: clause(
        "Ring til Datatilsynets whistleblowerordning på 33 19 32 02.",
        "Call the whistleblower line of Datatilsynet on 33 19 32 02."
      )
    ),
    Variation(
      "another agency in the same street",
      adding: clause(
        "Klag til Datatilsynet eller til Forbrugerombudsmanden, Borgergade 28.",
        "Complain to Datatilsynet or to the Consumer Ombudsman, Borgergade 28."
      )
    ),
    Variation(
      "our own telephone",
      adding: clause(
        "Du kan klage til Datatilsynet eller ringe til os på 86 00 10 20.",
        "You can complain to Datatilsynet or call us on 86 00 10 20."
      )
    ),
    Variation(
      "its company number",
      adding: clause("Datatilsynet har CVR-nr. 11 88 37 29.", "Datatilsynet has CVR no. 11 88 37 29.")
    ),
  ])
  func authority(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("no ground", adding: purpose("", kind: "", basis: consented, data: "cpr"), gives: "DK-005"),
    Variation(
      "no law",
      adding: purpose("cpr law", kind: "", basis: consented, data: "cpr"),
      gives: "DK-005"
    ),
    Variation(
      "a law",
      adding: purpose("cpr law, law: bookkeeping-act", kind: "", basis: consented, data: "cpr")
    ),
    Variation("consent", adding: purpose("cpr consent", kind: "", basis: consented, data: "cpr")),
    Variation("research", adding: purpose("cpr research", kind: "", basis: consented, data: "cpr")),
    Variation(
      "a name of its own",
      adding: purpose("", kind: "", basis: consented, data: "civil-number")
        + "\n\ndata civil-number as cpr {\n    name da: \"personnummer\", en: \"personal number\"\n}",
      gives: "DK-005"
    ),
  ])
  func cpr(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("mail", adding: purpose("marketing email"), gives: "DK-006"),
    Variation("messages in the app", adding: purpose("marketing app-message"), gives: "DK-006"),
    Variation("calls by a machine", adding: purpose("marketing automated-call"), gives: "DK-006"),
    Variation(
      "business contacts too",
      adding: purpose("subjects business-contacts\n    marketing sms"),
      gives: "DK-006"
    ),
    Variation(
      "one condition is missing",
      adding: purpose(
        "marketing email {\n        soft-opt-in from-sale, own-similar, opt-out-at-collection\n    }"
      ),
      gives: "DK-006"
    ),
    Variation(
      "all conditions",
      adding: purpose("marketing email {\n        soft-opt-in \(allConditions)\n    }")
    ),
    Variation("consent", adding: purpose("marketing email, sms", basis: consented)),
    Variation("advertisements", adding: purpose("marketing online-ads")),
    Variation("messages about the service", adding: purpose("", kind: " as service-messages")),
    Variation(
      "an association",
      [(cvr, ""), (name, "controller \"Fjordens Cykelklub\""), form("legal-form association")],
      adding: purpose("marketing email")
    ),
    Variation("no business", [site("commercial no")], adding: purpose("marketing email")),
    Variation(
      "the newsletter on interests",
      [
        (
          """
          consent {
                  given    checkbox, default: off
                  withdraw unsubscribe-link
                  proof    logged
              }
          """, interests
        )
      ],
      gives: "DK-006"
    ),
  ])
  func electronic(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "disclosed",
      adding: purpose(
        "marketing email {\n        disclosed-to friends\n    }",
        basis: consented,
        recipients: "friends"
      ) + friends(),
      gives: "DK-007"
    ),
    Variation(
      "partners receive it",
      adding: purpose("", basis: consented, recipients: "friends") + friends("    category partner\n"),
      gives: "DK-007"
    ),
    Variation(
      "said not to be checked",
      adding: purpose(
        "marketing email, cpr-check: no, robinson-list: checked {\n        disclosed-to friends\n    }",
        basis: consented,
        recipients: "friends"
      ) + friends(),
      gives: "DK-007"
    ),
    Variation(
      "checked",
      adding: purpose(
        "marketing email, cpr-check: yes {\n        disclosed-to friends\n    }",
        basis: consented,
        recipients: "friends"
      ) + friends()
    ),
    Variation(
      "the list is checked",
      adding: purpose(
        "marketing email, robinson-list: checked {\n        disclosed-to friends\n    }",
        basis: consented,
        recipients: "friends"
      ) + friends()
    ),
    Variation(
      "business contacts",
      adding: purpose(
        "subjects business-contacts\n    marketing email {\n        disclosed-to friends\n    }",
        basis: consented,
        recipients: "friends"
      ) + friends()
    ),
    Variation(
      "a carrier",
      adding: purpose("marketing email", basis: consented, recipients: "parcel-carrier")
    ),
    Variation(
      "the mail platform",
      adding: purpose("marketing email", basis: consented, recipients: "mail-platform")
    ),
  ])
  func disclosure(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("calls", adding: purpose("marketing phone"), gives: "DK-008"),
    Variation(
      "calls, although the list is checked",
      adding: purpose("marketing phone, robinson-list: checked"),
      gives: "DK-008"
    ),
    Variation("calls that were asked for", adding: purpose("marketing phone", basis: consented)),
    Variation(
      "a newspaper",
      adding: purpose("marketing phone, call-exception: press, robinson-list: checked")
    ),
    Variation("calls to businesses", adding: purpose("subjects business-contacts\n    marketing phone")),
    Variation(
      "a site for businesses",
      [("audience  consumers", "audience  businesses")],
      adding: purpose("marketing phone")
    ),
    Variation("letters", adding: purpose("marketing letter"), gives: "DK-009"),
    Variation(
      "a newspaper that checks no list",
      adding: purpose("marketing phone, call-exception: press"),
      gives: "DK-009"
    ),
    Variation("calls and letters", adding: purpose("marketing phone, letter"), gives: "DK-008", "DK-009"),
    Variation(
      "letters, and the list is checked",
      adding: purpose("marketing letter, robinson-list: checked")
    ),
    Variation("letters that were asked for", adding: purpose("marketing letter", basis: consented)),
    Variation("letters to businesses", adding: purpose("subjects business-contacts\n    marketing letter")),
  ])
  func callsAndLetters(_ variation: Variation) { variation.expect() }
}
