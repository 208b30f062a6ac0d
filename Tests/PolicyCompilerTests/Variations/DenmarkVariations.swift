import Testing

@testable import PolicyCompiler

/// The clean policy under Danish law: who the company is, where one complains, and how it sells.
@Suite struct DenmarkVariations {
  private static let cvr = "    cvr      13748136\n"
  private static let email = "    email    \"privatliv@fjordenscykler.dk\"\n"
  private static let name = "controller \"Fjordens Cykler ApS\""
  private static let audience = "    audience  consumers, in: DK"
  private static let officer = "    dpo      none"

  /// The clean policy without the company's e-mail address, and without what refers to it.
  private static let withoutEmail = [
    (email, ""), ("    channels      email, phone", "    channels      phone"),
    ("        copy      email", "        copy      phone"),
  ]

  private static func form(_ form: String) -> (String, String) {
    (officer, officer + "\n    legal-form \(form)")
  }
  private static func site(_ more: String) -> (String, String) { (audience, audience + "\n    " + more) }
  private static func clause(_ da: String, _ en: String) -> String {
    "clause extra {\n    text da: \"\(da)\"\n         en: \"\(en)\"\n}"
  }

  @Test(
    "DK-001",
    arguments: [
      Variation("a company without its number", [(cvr, "")], gives: "DK-001"),
      Variation("that it has none does not state it", [(cvr, "    cvr none\n")], gives: "DK-001"),
      Variation(
        "the form is stated, not named",
        [(cvr, ""), (name, "controller \"Fjordens Cykler\""), form("f-m-b-a")],
        gives: "DK-001"
      ),
      Variation(
        "the form in words",
        [(cvr, ""), (name, "controller \"Aktieselskabet Fjordens Cykler\"")],
        gives: "DK-001"
      ),
      Variation("with full stops", [(cvr, ""), (name, "controller \"Cykler A.M.B.A.\"")], gives: "DK-001"),
      Variation(
        "a branch",
        [(cvr, ""), (name, "controller \"Fjord Bikes Ltd., filial\"")],
        gives: "DK-001"
      ),
      Variation(
        "a trader with a commercial site",
        [(cvr, ""), (name, "controller \"Jens Hansen\""), form("sole-trader"), site("commercial yes")],
        gives: "DK-001"
      ),
      Variation(
        "a trader who is not in the register",
        [
          (cvr, "    cvr none\n"), (name, "controller \"Jens Hansen\""), form("sole-trader"),
          site("commercial yes"),
        ]
      ),
      Variation("a person", [(cvr, ""), (name, "controller \"Jens Hansen\"")]),
      Variation(
        "an association",
        [(cvr, ""), (name, "controller \"Fjordens Cykelklub\""), form("association")]
      ),
      Variation("another form than the name's", [(cvr, ""), form("association")]),
      Variation(
        "another page has it",
        [(cvr, ""), site("commercial yes, imprint: \"https://www.fjordenscykler.dk/om\"")]
      ),
      Variation(
        "a Norwegian company",
        [(cvr, ""), (name, "controller \"Fjord Sykler AS\""), ("8000 Aarhus C\", DK", "0150 Oslo\", NO")]
      ),
    ]
  )
  func number(_ variation: Variation) { variation.expect() }

  @Test(
    "DK-002",
    arguments: [
      Variation("two digits are swapped", [("13748136", "13748163")], gives: "DK-002"),
      Variation("one is missing", [("13748136", "1374813")], gives: "DK-002"),
      Variation("a production unit", [("13748136", "1003388394")], gives: "DK-002"),
      Variation(
        "a recipient's",
        [
          (
            "    name      da: \"vores webhotel\", en: \"our web host\"",
            "    name \"Webhotellet ApS\"\n    cvr  12345679"
          )
        ],
        gives: "DK-002"
      ),
      Variation(
        "in a text",
        adding: clause(
          "Vi handler som Havnens Hjul, CVR 13748163.",
          "We trade as Havnens Hjul, CVR 13748163."
        ),
        gives: "DK-002",
        "DK-002"
      ),
      Variation("in quotes, with its country", [("13748136", "\"DK 13 74 81 36\"")]),
      Variation("with hyphens", [("13748136", "\"13-74-81-36\"")]),
      Variation("the authority's own", [("13748136", "11883729")]),
      Variation(
        "right in a text",
        adding: clause("Vores CVR-nr. er 13 74 81 36.", "Our number in the register is CVR no. 13 74 81 36.")
      ),
      Variation(
        "other numbers near it",
        adding: clause(
          "CVR er et register med 2.100.000 virksomheder.",
          "CVR is a register of 2,100,000 businesses."
        )
      ),
    ]
  )
  func check(_ variation: Variation) { variation.expect() }

  @Test(
    "DK-003",
    arguments: [
      Variation("no e-mail", withoutEmail, gives: "DK-003"),
      Variation(
        "a form does not replace it",
        withoutEmail + [(officer, officer + "\n    form \"https://www.fjordenscykler.dk/kontakt\"")],
        gives: "DK-003"
      ),
      Variation(
        "a box at the post office",
        [("\"Havnegade 1\", \"8000 Aarhus C\"", "\"Postboks 12, 8000 Aarhus C\"")],
        gives: "DK-003"
      ),
      Variation(
        "a town alone",
        [("\"Havnegade 1\", \"8000 Aarhus C\"", "\"8000 Aarhus C\"")],
        gives: "DK-003"
      ),
      Variation("a box beside the street", [("\"Havnegade 1\"", "\"Havnegade 1\", \"Postboks 12\"")]),
      Variation("a farm has no number", [("\"Havnegade 1\"", "\"Klostergården\"")]),
      Variation("the site is not commercial", withoutEmail + [site("commercial no")]),
      Variation(
        "another page has it",
        withoutEmail + [site("commercial yes, imprint: \"https://www.fjordenscykler.dk/om\"")]
      ),
      Variation(
        "a club",
        withoutEmail + [(cvr, ""), (name, "controller \"Fjordens Cykelklub\""), form("association")]
      ),
      Variation(
        "a commercial club",
        withoutEmail + [
          (cvr, ""), (name, "controller \"Fjordens Cykelklub\""), form("association"), site("commercial yes"),
        ],
        gives: "DK-003"
      ),
    ]
  )
  func identity(_ variation: Variation) { variation.expect() }

  @Test(
    "DK-004",
    arguments: [
      Variation(
        "where it was",
        adding: clause(
          "Klag til Datatilsynet. Adressen er Borgergade 28, 1300 København K.",
          "Complain to Datatilsynet. The address is Borgergade 28, 1300 Copenhagen K."
        ),
        gives: "DK-004"
      ),
      Variation(
        "somebody else's number",
        adding: clause("Ring til Datatilsynet på 33 19 32 19.", "Call Datatilsynet on 33 19 32 19."),
        gives: "DK-004"
      ),
      Variation("the Swedish authority", adding: "complaint {\n    authority imy\n}", gives: "DK-004"),
      Variation(
        "an own declaration",
        adding: """
          authority datatilsynet as data-protection {
              name     "Datatilsynet"
              country  DK
              address  "Borgergade 28, 5.", "1300 København K", DK
              phone    "+45 33 19 32 00"
              valid    from: 2018-05-25
              checked  2026-11-20
              override yes
          }
          """,
        gives: "DK-004"
      ),
      Variation(
        "where it is",
        adding: clause(
          "Klag til Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, tlf. +45 33 19 32 00.",
          "Complain to Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, tel. +45 33 19 32 00."
        )
      ),
      Variation(
        "the line for whistleblowers",
        adding: clause(
          "Whistleblowere ringer til Datatilsynet på 33 19 32 02.",
          "Whistleblowers call Datatilsynet on 33 19 32 02."
        )
      ),
      Variation(
        "our own number beside it",
        adding: clause(
          "Ring til os på 86 00 10 20, eller skriv til Datatilsynet.",
          "Call us on 86 00 10 20, or write to Datatilsynet."
        )
      ),
      Variation(
        "somebody else's address",
        adding: clause("Vores butik ligger i Borgergade 28.", "Our shop is at Borgergade 28.")
      ),
      Variation("Datatilsynet by name", adding: "complaint {\n    authority datatilsynet\n}"),
    ]
  )
  func authority(_ variation: Variation) { variation.expect() }

  private static func payroll(_ ground: String = "", data: String = "cpr") -> String {
    """
    purpose identity {
        name       da: "Vide, hvem du er", en: "Know who you are"
        data       name, \(data)
        sources    data-subject
        basis      contract
        provision  none
        recipients none
        retention  1 year, from: last-contact
    \(ground)
    }
    """
  }

  @Test(
    "DK-005",
    arguments: [
      Variation("to know who somebody is", adding: payroll(), gives: "DK-005"),
      Variation("an act without a name", adding: payroll("    cpr law"), gives: "DK-005"),
      Variation(
        "data of one's own",
        adding: payroll(data: "number")
          + "\n\ndata number as cpr {\n    name da: \"personnummer\", en: \"civil registration number\"\n}",
        gives: "DK-005"
      ),
      Variation("an act with its name", adding: payroll("    cpr law, law: bookkeeping-act")),
      Variation(
        "its name in the block",
        adding: payroll("    cpr law {\n        law bookkeeping-act\n    }")
      ),
      Variation("with consent", adding: payroll("    cpr consent")),
      Variation("research", adding: payroll("    cpr research")),
    ]
  )
  func cpr(_ variation: Variation) { variation.expect() }

  private static func offers(
    _ marketing: String,
    basis: String = MarketingExample.interest,
    more: String = "",
    recipients: String = "none"
  ) -> String {
    MarketingExample.offers(marketing, basis: basis, more: more, recipients: recipients)
  }
  private static let business = "\n    subjects   business-contacts"
  private static let soft = "from-sale, own-similar, opt-out-at-collection, opt-out-in-every-message"

  @Test(
    "DK-006",
    arguments: [
      Variation("e-mail", adding: offers("email"), gives: "DK-006"),
      Variation("in the app", adding: offers("app-message"), gives: "DK-006"),
      Variation("automated calls", adding: offers("automated-call"), gives: "DK-006"),
      Variation("to companies too", adding: offers("email", more: business), gives: "DK-006"),
      Variation(
        "one condition is missing",
        adding: offers("email {\n        soft-opt-in from-sale, own-similar, opt-out-at-collection\n    }"),
        gives: "DK-006"
      ),
      Variation(
        "no basis and half an exception",
        adding: offers("email {\n        soft-opt-in from-sale\n    }").replacing(
          "    basis      \(MarketingExample.interest)\n",
          with: ""
        ),
        gives: "DK-006"
      ),
      Variation(
        "a newsletter without consent",
        [
          (
            """
                basis      consent {
                    given    checkbox, default: off
                    withdraw unsubscribe-link
                    proof    logged
                }

            """, "    basis      \(MarketingExample.interest)\n"
          )
        ],
        gives: "DK-006"
      ),
      Variation("all conditions", adding: offers("email {\n        soft-opt-in \(soft)\n    }")),
      Variation("all conditions on the line", adding: offers("email, soft-opt-in: \(soft)")),
      Variation("with consent", adding: offers("email, sms", basis: MarketingExample.consent)),
      Variation("advertisements are no messages", adding: offers("online-ads")),
      Variation(
        "not a trader",
        [(name, "controller \"Fjordens Cykelklub\""), form("association")],
        adding: offers("email")
      ),
      Variation("not commercial", [site("commercial no")], adding: offers("email")),
      Variation(
        "messages about an order",
        adding: offers("email").replacing("as marketing", with: "as service-messages").replacing(
          "    marketing  email\n",
          with: ""
        )
      ),
      Variation(
        "another country",
        [
          (audience, "    audience  consumers, in: SE\n    jurisdiction SE"),
          ("8000 Aarhus C\", DK", "211 20 Malmö\", SE"),
        ],
        adding: offers("email")
      ),
    ]
  )
  func messages(_ variation: Variation) { variation.expect() }

  private static let partner = """


    recipient friends as controller {
        name    "Cykelvennerne ApS"
        country DK
    }
    """

  private static func disclosed(_ marketing: String, more: String = "") -> String {
    offers(marketing, basis: MarketingExample.consent, more: more, recipients: "friends") + partner
  }

  @Test(
    "DK-007",
    arguments: [
      Variation(
        "to a partner",
        adding: disclosed("email {\n        disclosed-to friends\n    }"),
        gives: "DK-007"
      ),
      Variation(
        "nobody looks",
        adding: disclosed("email, cpr-check: no, disclosed-to: friends"),
        gives: "DK-007"
      ),
      Variation(
        "consumers by name",
        adding: disclosed("email, disclosed-to: friends", more: "\n    subjects   consumers"),
        gives: "DK-007"
      ),
      Variation("looked up", adding: disclosed("email, cpr-check: yes, disclosed-to: friends")),
      Variation("checked before", adding: disclosed("email, robinson-list: checked, disclosed-to: friends")),
      Variation("companies", adding: disclosed("email, disclosed-to: friends", more: business)),
      Variation("for nothing of their own", adding: disclosed("email, disclosed-to: none")),
      Variation(
        "a carrier",
        adding: offers("email", basis: MarketingExample.consent, recipients: "courier")
          + partner.replacing("friends as", with: "courier as").replacing(
            "country DK",
            with: "country DK\n    category delivery"
          )
      ),
    ]
  )
  func disclosure(_ variation: Variation) { variation.expect() }

  @Test(
    "DK-008",
    arguments: [
      Variation("calls", adding: offers("phone"), gives: "DK-008"),
      Variation("the list does not help", adding: offers("phone, robinson-list: checked"), gives: "DK-008"),
      Variation("calls and letters", adding: offers("phone, letter"), gives: "DK-008", "DK-009"),
      Variation("asked for", adding: offers("phone", basis: MarketingExample.consent)),
      Variation("a newspaper", adding: offers("phone, call-exception: press, robinson-list: checked")),
      Variation("companies", adding: offers("phone", more: business)),
      Variation(
        "a site for companies",
        [(audience, "    audience  businesses, in: DK")],
        adding: offers("phone")
      ),
    ]
  )
  func calls(_ variation: Variation) { variation.expect() }

  @Test(
    "DK-009",
    arguments: [
      Variation("letters", adding: offers("letter"), gives: "DK-009"),
      Variation("not checked", adding: offers("letter, robinson-list: not-checked"), gives: "DK-009"),
      Variation(
        "customers of a shop",
        adding: offers("letter", more: "\n    subjects   customers"),
        gives: "DK-009"
      ),
      Variation("checked", adding: offers("letter, robinson-list: checked")),
      Variation("in the block", adding: offers("letter {\n        robinson-list checked\n    }")),
      Variation("asked for", adding: offers("letter", basis: MarketingExample.consent)),
      Variation("companies", adding: offers("letter", more: business)),
    ]
  )
  func letters(_ variation: Variation) { variation.expect() }

  /// The number of the check, worked out by hand: 1·2 + 3·7 + 7·6 + 4·5 + 8·4 + 1·3 + 3·2 + 6·1 = 132 = 12 · 11.
  @Test func modulusEleven() {
    #expect(CVRNumber.isValid("13748136"))
    #expect(CVRNumber.isValid("11883729"))
    #expect(!CVRNumber.isValid("13748163"))
    #expect(!CVRNumber.isValid("1374813"))
    #expect(CVRNumber.digits(of: "DK-13 74 81 36") == "13748136")
    #expect(CVRNumber.digits(of: "DK 13 74 81 36 0") == nil)
    #expect(CVRNumber.digits(of: "13748136x") == nil)
  }

  @Test(arguments: [
    ("Fjordens Cykler ApS", Controller.LegalForm.aps), ("Andelsbageriet a.m.b.a.", .amba),
    ("Hansen & Sønner I/S", .iS), ("Cykler A/S under konkurs", .aS), ("Apsis Kunst", nil), ("AS Byg", nil),
    ("Filialen", nil),
  ])
  func formsInNames(_ name: String, _ form: Controller.LegalForm?) {
    #expect(Controller.LegalForm(inName: name) == form)
  }
}
