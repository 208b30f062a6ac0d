import Foundation
import Testing

@testable import PolicyCompiler

/// The clean policy with another controller, officer, representative or role.
@Suite struct ControllerVariations {
  private static let reach = """
        address  "Havnegade 1", "8000 Aarhus C", DK
        email    "privatliv@fjordenscykler.dk"
        phone    "+45 86 00 10 20"

    """
  private static let imprint = (
    "audience  consumers, in: DK",
    "audience  consumers, in: DK\n    commercial yes, imprint: \"https://www.fjordenscykler.dk/om\""
  )
  private static let street = "\"Havnegade 1\", \"8000 Aarhus C\", DK"
  private static let toronto = "\"200 King Street\", \"Toronto\", CA"

  @Test(
    "CTRL-001",
    arguments: [
      Variation("the controller is named, but cannot be reached", [(reach, "")], gives: "CTRL-001"),
      Variation("a country is no address", [(reach, "    address DK\n")], gives: "CTRL-001"),
      Variation(
        "the officer is not the controller",
        [(reach, ""), ("dpo      none", "dpo { email \"dpo@a.dk\" }")],
        gives: "CTRL-001"
      ),
      Variation(
        "the name is a placeholder",
        [("controller \"Fjordens Cykler ApS\"", "controller \"[Company]\"")],
        gives: "CTRL-001"
      ),
      Variation(
        "the name is empty",
        [("controller \"Fjordens Cykler ApS\"", "controller \"\"")],
        gives: "CTRL-001"
      ),
      // What a commercial site must state beside it, DK-003 asks; here another page does.
      Variation("e-mail alone", [(reach, "    email    \"privatliv@fjordenscykler.dk\"\n"), imprint]),
      Variation("an address alone", [(reach, "    address  \(street)\n"), imprint]),
      Variation(
        "a contact form alone",
        [(reach, "    form     \"https://www.fjordenscykler.dk/kontakt\"\n"), imprint]
      ),
    ]
  )
  func identity(_ variation: Variation) { variation.expect() }

  @Test func aPolicyWithoutControllerIsNobodys() {
    let source = Project.text("policies/fjordens-cykler.policy")
    let start = source.range(of: "controller \"")!.lowerBound
    let end = source.range(of: "// ── What we know")!.lowerBound
    let without = source.replacingCharacters(start..<end)
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": Array(without.utf8)]))
    #expect(report.diagnostics.map(\.code) == ["CTRL-001"])
  }

  @Test(
    "CTRL-002",
    arguments: [
      Variation(
        "an officer with a name alone",
        [("dpo      none", "dpo      \"Jens Holm\"")],
        gives: "CTRL-002"
      ),
      Variation(
        "large-scale monitoring without officer",
        [("dpo      none", "dpo none\n    large-scale monitoring")],
        gives: "CTRL-002"
      ),
      Variation(
        "the same, and nothing said of an officer",
        [("    dpo      none\n", "    large-scale criminal-offences\n")],
        gives: "CTRL-002"
      ),
      Variation(
        "large-scale monitoring with an officer",
        [("dpo      none", "dpo { phone \"+45 86 00 10 21\" }\n    large-scale monitoring")]
      ),
      Variation(
        "an officer without a name",
        [("dpo      none", "dpo      email: \"dpo@fjordenscykler.dk\"")]
      ),
      Variation(
        "an officer with a form",
        [("dpo      none", "dpo { form \"https://www.fjordenscykler.dk/dpo\" }")]
      ),
      Variation("nothing said, and no duty", [("    dpo      none\n", "")]),
      Variation("nothing on a large scale", [("dpo      none", "dpo none\n    large-scale none")]),
      Variation("a non-profit association", [("dpo      none", "dpo none\n    kind non-profit")]),
    ]
  )
  func officer(_ variation: Variation) { variation.expect() }

  @Test(
    "CTRL-003",
    arguments: [
      Variation("a shop in Toronto for people in Denmark", [(street, toronto)], gives: "CTRL-003"),
      Variation(
        "in so many words, and by the word for the country",
        [
          (street, "\"200 King Street\", \"Toronto\""), ("dpo      none", "dpo none\n    country CA"),
          ("audience  consumers, in: DK", "offers-to-eu yes"),
        ],
        gives: "CTRL-003"
      ),
      Variation(
        "it monitors people in the EU",
        [(street, toronto), ("audience  consumers, in: DK", "monitors-in-eu yes")],
        gives: "CTRL-003"
      ),
      Variation(
        "it denies having one",
        [(street, toronto), ("dpo      none", "dpo none\n    representative none")],
        gives: "CTRL-003"
      ),
      Variation(
        "it has one",
        [
          (street, toronto),
          (
            "dpo      none",
            "dpo none\n    representative \"Advokat Birk\" { address \"Åboulevarden 3\", \"8000 Aarhus C\", DK }"
          ),
        ]
      ),
      Variation(
        "it has a branch in the EU",
        [(street, toronto), ("dpo      none", "dpo none\n    eu-establishment yes")]
      ),
      Variation("it is occasional", [(street, toronto), ("dpo      none", "dpo none\n    occasional yes")]),
      Variation(
        "it turns to Canadians",
        [(street, toronto), ("audience  consumers, in: DK", "audience consumers, in: CA")]
      ),
      Variation("it is in Norway", [(street, "\"Storgata 1\", \"0155 Oslo\", NO")]),
    ]
  )
  func representative(_ variation: Variation) { variation.expect() }

  private static let insights = """
    purpose page-insights {
        name       da: "Se, hvem der besøger vores side på Facebook", en: "See who visits our Facebook page"
        data       social-media-profile
        sources    observed
        basis      legitimate-interests {
            interest da: "at vide, hvilke opslag der bliver læst", en: "knowing which posts are read"
        }
        provision  none
        recipients meta
        retention  12 months, from: visit
    }

    """
  private static let essence = """
            essence     da: "Meta svarer, når du bruger dine rettigheder."
                        en: "Meta answers when you exercise your rights."
            arrangement "https://www.facebook.com/legal/controller_addendum"
    """

  @Test(
    "CTRL-004",
    arguments: [
      Variation(
        "a joint controller without the essence",
        adding: "joint-controller \"Meta Platforms Ireland Ltd.\" {\n    for statistics\n}",
        gives: "CTRL-004"
      ),
      Variation(
        "a recipient as joint controller, with the address alone",
        adding: insights
          + "recipient meta as joint-controller {\n    name \"Meta\"\n    country IE\n    arrangement \"https://www.facebook.com/legal/controller_addendum\"\n}",
        gives: "CTRL-004"
      ),
      Variation(
        "a joint controller with the essence",
        adding: "joint-controller \"Meta Platforms Ireland Ltd.\" {\n    for statistics\n\(essence)\n}"
      ),
      Variation(
        "a recipient with the essence",
        adding: insights
          + "recipient meta as joint-controller {\n    name \"Meta\"\n    country IE\n\(essence)\n}"
      ),
      Variation(
        "a recipient that decides for itself",
        adding: insights + "recipient meta as controller {\n    name \"Meta\"\n    country IE\n}"
      ),
      Variation(
        "a service whose provider is said to be one",
        [
          (
            "    hosted self\n",
            "    role joint-controller\n    transfer NZ {\n        mechanism adequacy\n    }\n"
          )
        ],
        gives: "CTRL-004"
      ),
    ]
  )
  func joint(_ variation: Variation) { variation.expect() }

  private static func clause(_ da: String, _ en: String) -> String {
    "clause roles {\n after who-we-are\n text da: \"\(da)\", en: \"\(en)\"\n}"
  }

  @Test(
    "CTRL-005, texts",
    arguments: [
      Variation(
        "the roles the wrong way round",
        adding: clause("Om os.", "We act as a data processor, while you remain the controller."),
        gives: "CTRL-005"
      ),
      Variation(
        "by name",
        adding: clause("Fjordens Cykler er databehandler, og du er dataansvarlig.", "About us."),
        gives: "CTRL-005"
      ),
      Variation(
        "by a fact",
        adding: clause(
          "Om {controller.name}.",
          "{controller.name} acts as your processor while you are the controller."
        ),
        gives: "CTRL-005"
      ),
      Variation(
        "the other way round",
        adding: clause("I er dataansvarlige, og vi er databehandler.", "About us."),
        gives: "CTRL-005"
      ),
      Variation(
        "denied",
        adding: clause(
          "Vi er ikke databehandler, og du er ikke dataansvarlig.",
          "We are not a processor, and you are not a controller."
        )
      ),
      Variation(
        "of others",
        adding: clause(
          "Vi bruger databehandlere, og du kan klage til den dataansvarlige.",
          "We use companies that are our processors, and you can write to the controller."
        )
      ),
      Variation(
        "with both roles",
        [("dpo      none", "dpo none\n    role both")],
        adding: clause(
          "Vi er databehandler, og du er dataansvarlig.",
          "We are the processor, and you are the controller."
        )
      ),
    ]
  )
  func claims(_ variation: Variation) { variation.expect() }

  @Test(
    "CTRL-005",
    arguments: [
      Variation(
        "a processor with purposes of its own",
        [("dpo      none", "dpo none\n    role processor")],
        gives: "CTRL-005"
      ),
      Variation("both roles", [("dpo      none", "dpo none\n    role both")]),
      Variation("the role that is meant anyway", [("dpo      none", "dpo none\n    role controller")]),
    ]
  )
  func role(_ variation: Variation) { variation.expect() }
}

extension String {
  /// The text without a range.
  fileprivate func replacingCharacters(_ range: Range<Index>) -> String {
    var text = self
    text.removeSubrange(range)
    return text
  }
}
