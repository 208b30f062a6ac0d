import Testing

@testable import PolicyCompiler

private let provision = """
      provision  contractual
                 da: "Uden oplysningerne kan vi ikke levere."
                 en: "Without the data we cannot deliver."

  """

private let recipients: String = "    recipients web-hotel, parcel-carrier\n"

private func decision(_ lines: String) -> (String, String) {
  (
    recipients,
    recipients + """
          automated-decisions {
              ground       contract
              safeguards   human-review, own-view, contest
      \(lines)
          }

      """
  )
}

private let explained = """
          logic        da: "Vi ser på betalinger.", en: "We look at payments."
          significance da: "Du kan få afslag på faktura.", en: "You may be refused an invoice."
          consequences da: "Du må betale med kort.", en: "You must pay by card."
  """

/// A purpose for data that others give.
func leadsPurpose(
  _ source: String = "broker",
  data: String = "name",
  kind: String = "",
  _ lines: String = "notice     first-contact"
) -> String {
  """
  purpose leads \(kind) {
      name       da: "Kontakte mulige kunder", en: "Contact possible customers"
      data       \(data)
      sources    \(source)
      basis      legitimate-interests {
          interest da: "at finde nye kunder blandt virksomheder", en: "finding new customers among businesses"
      }
      provision  none
      recipients none
      retention  6 months, from: last-contact
      \(lines)
  }
  """
}

private func broker(_ lines: String) -> String { "source broker as third-party {\n\(lines)\n}\n\n" }

private let named = broker(
  "name da: \"adresseforhandleren Data A/S\", en: \"the address broker Data A/S\""
)

private func partnerData(_ lines: String) -> String {
  "data partner-data {\n    name da: \"partnerdata\", en: \"partner data\"\n\(lines)\n}\n\n"
}

/// What people are told of data that they give, that are observed, or that others give: ART13 and ART14.
@Suite struct InformationVariations {
  @Test(arguments: [
    Variation("nothing said of having to give", [(provision, "")], gives: "ART13-001"),
    Variation(
      "obliged, without what follows",
      [(provision, "    provision  contractual\n")],
      gives: "ART13-001"
    ),
    Variation(
      "obliged for some data, without what follows",
      [(provision, "    provision  contractual, of: name\n")],
      gives: "ART13-001"
    ),
    Variation("nothing has to be given", [(provision, "    provision  none\n")]),
    Variation(
      "an obligation for some data",
      [
        (
          provision,
          "    provision  contractual, of: name, da: \"Ellers går det ikke.\", en: \"Otherwise we cannot.\"\n"
        )
      ]
    ),
    Variation("legitimate interests oblige nobody", adding: leadsPurpose("data-subject", "// silent")),
  ])
  func obligation(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("decisions without a word on them", [decision("")], gives: "ART13-002"),
    Variation(
      "decisions with their logic only",
      [decision("        logic        da: \"Vi ser på betalinger.\", en: \"We look at payments.\"")],
      gives: "ART13-002"
    ),
    Variation("decisions explained", [decision(explained)]),
    Variation("no decisions", [(recipients, recipients + "    automated-decisions none\n")]),
    Variation(
      "profiling",
      adding: leadsPurpose("data-subject", kind: "as profiling", ""),
      gives: "ART13-004"
    ),
    Variation(
      "profiling among other kinds",
      adding: leadsPurpose("data-subject", kind: "as personalisation, profiling", ""),
      gives: "ART13-004"
    ),
    Variation(
      "a credit check by a human",
      adding: leadsPurpose("data-subject", kind: "as credit-check", "automated-decisions none")
    ),
    Variation("personalisation", adding: leadsPurpose("data-subject", kind: "as personalisation", "")),
    Variation(
      "personalisation that is described",
      adding: leadsPurpose(
        "data-subject",
        kind: "as personalisation",
        "profiling da: \"Vi samler, hvad du har købt.\", en: \"We bring together what you bought.\""
      )
    ),
  ])
  func decisions(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "observed, told within a month",
      [("    sources    observed\n", "    sources    observed\n    notice     1 month\n")],
      gives: "ART13-003"
    ),
    Variation(
      "observed, told at the first contact, in a block",
      [
        (
          "    sources    observed\n",
          "    sources    observed\n    notice {\n        exemption secrecy\n    }\n"
        )
      ],
      gives: "ART13-003"
    ),
    Variation(
      "observed and given, told later",
      [
        (
          "    sources    observed\n",
          "    sources    data-subject, observed\n    notice     first-contact\n"
        )
      ],
      gives: "ART13-003"
    ),
    Variation(
      "cameras",
      adding: leadsPurpose("cctv-cameras", "notice     1 month"),
      gives: "ART13-003"
    ),
    Variation(
      "observed, told at once",
      [("    sources    observed\n", "    sources    observed\n    notice     at-collection\n")]
    ),
    Variation(
      "observed and told of by others",
      adding: leadsPurpose("observed, payment-provider", "notice 1 month")
    ),
    Variation("told of by others", adding: leadsPurpose("payment-provider", "notice 1 month")),
  ])
  func observation(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "third parties",
      adding: broker("name da: \"tredjeparter\", en: \"third parties\"") + leadsPurpose(),
      gives: "ART14-001"
    ),
    Variation(
      "various other sources",
      adding: broker("name da: \"forskellige andre kilder\", en: \"various other sources\"") + leadsPurpose(),
      gives: "ART14-001"
    ),
    Variation("no name", adding: broker("public no") + leadsPurpose(), gives: "ART14-001"),
    Variation(
      "CVR, without saying that it is public",
      adding: broker("name da: \"CVR\", en: \"the Central Business Register\"") + leadsPurpose(),
      gives: "ART14-001"
    ),
    Variation(
      "a register of that name",
      adding: "source gazette as public-register {\nname da: \"Statstidende\", en: \"Statstidende\"\n}\n\n"
        + leadsPurpose("gazette"),
      gives: "ART14-001"
    ),
    Variation(
      "CVR, public",
      adding: broker("name da: \"CVR\", en: \"the Central Business Register\"\npublic yes") + leadsPurpose()
    ),
    Variation(
      "the library's registers",
      adding: leadsPurpose("cvr-register, official-gazette, social-media")
    ),
    Variation(
      "the website where one booked",
      adding: broker("name da: \"den hjemmeside, du bookede på\", en: \"the website you booked on\"")
        + leadsPurpose()
    ),
    Variation(
      "your employer, not said whether public",
      adding: broker("name da: \"din arbejdsgiver\", en: \"your employer\"") + leadsPurpose()
    ),
  ])
  func sources(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation(
      "data from a broker, undescribed",
      adding: named + partnerData("") + leadsPurpose(data: "name, partner-data"),
      gives: "ART14-002"
    ),
    Variation(
      "two purposes, one category",
      adding: named + partnerData("") + leadsPurpose(data: "partner-data")
        + "\n\n"
        + leadsPurpose(data: "partner-data").replacing("purpose leads ", with: "purpose old-leads ")
        .replacing("Kontakte mulige", with: "Huske mulige").replacing(
          "Contact possible",
          with: "Remember possible"
        ),
      gives: "ART14-002"
    ),
    Variation(
      "a description that repeats the name",
      adding: named + partnerData("    description da: \"Partnerdata\", en: \"Partner data\"")
        + leadsPurpose(data: "partner-data"),
      gives: "ART14-002"
    ),
    Variation(
      "with items",
      adding: named + partnerData("    item da: \"navn\", en: \"name\"") + leadsPurpose(data: "partner-data")
    ),
    Variation(
      "with nothing to list",
      adding: named + partnerData("    items none") + leadsPurpose(data: "partner-data")
    ),
    Variation(
      "the person gives them",
      adding: partnerData("") + leadsPurpose("data-subject", data: "partner-data", "")
    ),
    Variation(
      "the other source gives only the name",
      adding: partnerData("") + leadsPurpose("data-subject, colleague", data: "name, partner-data")
    ),
  ])
  func categories(_ variation: Variation) { variation.expect() }

  @Test(arguments: [
    Variation("six months", adding: named + leadsPurpose("broker", "notice 6 months"), gives: "ART14-003"),
    Variation("five weeks", adding: named + leadsPurpose("broker", "notice 5 weeks"), gives: "ART14-003"),
    Variation(
      "a public register",
      adding: leadsPurpose("cvr-register", "notice 60 days"),
      gives: "ART14-003"
    ),
    Variation(
      "a law, unnamed",
      adding: named + leadsPurpose("broker", "notice exemption: law"),
      gives: "ART14-003"
    ),
    Variation("one month", adding: named + leadsPurpose("broker", "notice 1 month")),
    Variation("impossible", adding: named + leadsPurpose("broker", "notice exemption: impossible")),
    Variation("bound to secrecy", adding: named + leadsPurpose("broker", "notice exemption: secrecy")),
    Variation("30 days", adding: named + leadsPurpose("broker", "notice 30 days")),
    Variation("31 days", adding: named + leadsPurpose("broker", "notice 31 days")),
    Variation("at the first disclosure", adding: named + leadsPurpose("broker", "notice first-disclosure")),
    Variation(
      "they know already",
      adding: named + leadsPurpose("broker", "notice exemption: has-information")
    ),
    Variation(
      "a law, named",
      adding: named + leadsPurpose("broker", "notice exemption: law, law: anti-money-laundering-act")
    ),
  ])
  func notice(_ variation: Variation) { variation.expect() }
}
