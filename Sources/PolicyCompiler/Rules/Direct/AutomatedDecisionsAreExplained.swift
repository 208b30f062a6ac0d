extension Rule {
  static let automatedDecisionsAreExplained = Rule(
    "ART13-002",
    "automated-decision-unexplained",
    title: Bilingual(
      da: "Automatiske afgørelser er ikke forklaret",
      en: "Automated decisions are not explained"
    ),
    why: Bilingual(
      da:
        "Træffes afgørelser uden et menneske, skal man kunne forstå logikken bag dem, hvad de betyder, og hvilke følger de kan få.",
      en:
        "Where decisions are made without a human, people must be able to understand the logic, what the decision means, and what may follow from it."
    ),
    citations: [
      .gdpr("13(2)(f)"), .gdpr("14(2)(g)"), .gdpr("22(1)"), .gdpr("22(4)"),
      .courtOfJustice("C-634/21", "SCHUFA"), .courtOfJustice("C-203/22", "Dun & Bradstreet Austria"),
    ],
    examples: [
      .violates(
        invoices(
          """
          ⟦automated-decisions⟧ {
                  ground     contract
                  safeguards human-review, own-view, contest
              }
          """
        )
      ),
      .violates(
        invoices(
          decisions.replacing(logic, with: "").replacing("automated-decisions", with: "⟦automated-decisions⟧")
        )
      ),
      .passes(invoices(decisions)),
      .passes(invoices("automated-decisions none")),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own {
      guard case .said(let decisions, let span) = purpose.automatedDecisions,
        context.understands(purpose.extent)
      else { continue }
      let missing = missing(decisions)
      guard !missing.isEmpty else { continue }
      let list = Bilingual(
        da: ListText.text(missing.map(\.name.da), in: .da),
        en: ListText.text(missing.map(\.name.en), in: .en)
      )
      let words = missing.map(\.word).joined(separator: " · ")
      findings.report(
        at: span,
        Bilingual(
          da: "Formålet »\(purpose.id.value)« forklarer ikke \(list.da) sine automatiske afgørelser",
          en: "purpose ‘\(purpose.id.value)’ does not explain \(list.en) its automated decisions"
        ),
        help: [
          Bilingual(
            da:
              "forklar i almindelige ord, hvilke oplysninger der tæller med, hvordan, og hvad udfaldet betyder for den enkelte; tilføj \(words)",
            en:
              "explain in plain words which data weigh in, how, and what the outcome means for the person; add \(words)"
          )
        ]
      )
    }
  }

  private struct Explanatory {
    let word: String
    let name: Message
  }

  private static func missing(_ decisions: AutomatedDecisions) -> [Explanatory] {
    let parts: [(Stated<AuthoredText>, Explanatory)] = [
      (
        decisions.logic,
        Explanatory(word: "logic", name: Bilingual(da: "logikken bag", en: "the logic behind"))
      ),
      (
        decisions.significance,
        Explanatory(word: "significance", name: Bilingual(da: "betydningen af", en: "the meaning of"))
      ),
      (
        decisions.consequences,
        Explanatory(word: "consequences", name: Bilingual(da: "følgerne af", en: "the consequences of"))
      ),
    ]
    return parts.filter(\.0.isUnsaid).map(\.1)
  }

  private static let logic =
    "\n        logic        da: \"Vi ser på tidligere betalinger.\", en: \"We look at earlier payments.\""

  private static let decisions = """
    automated-decisions {
            ground       contract\(logic)
            significance da: "Du kan få afslag på regning.", en: "You may be refused an invoice."
            consequences da: "Du må betale med kort.", en: "You must pay by card."
            safeguards   human-review, own-view, contest
        }
    """

  private static func invoices(_ decisions: String) -> String {
    """
    purpose invoices {
        name       da: "Afgøre, om du kan få regning", en: "Decide whether you can get an invoice"
        data       name, payment
        sources    data-subject
        basis      contract
        provision  none
        recipients none
        retention  1 year, from: contract-end
        \(decisions)
    }
    """
  }
}
