extension Rule {
  static let obligationToProvideIsStated = Rule(
    "ART13-001",
    "obligation-to-provide-unstated",
    title: Bilingual(
      da: "Det er ikke oplyst, om oplysningerne skal gives, eller hvad konsekvensen er, hvis de ikke gives",
      en: "It is not stated whether the data must be provided, or what happens if not"
    ),
    why: Bilingual(
      da:
        "Den, der bliver bedt om oplysninger på grund af en kontrakt eller en lov, skal vide, om de skal gives, og hvad der sker, hvis de ikke gives.",
      en:
        "Those who are asked for data because of a contract or a law must be told whether they have to give them, and what happens if they do not."
    ),
    citations: [.gdpr("13(2)(e)")],
    examples: [
      .violates(orders("").replacing("purpose orders", with: "purpose ⟦orders⟧")),
      .violates(orders("provision  ⟦contractual⟧")),
      .passes(
        orders(
          "provision  contractual, da: \"Uden dem kan vi ikke levere.\", en: \"Without them we cannot deliver.\""
        )
      ),
      // Some must be given and the others need not; or nothing must.
      .passes(
        orders(
          "provision  contractual, of: name, da: \"Ellers kan vi ikke levere.\", en: \"Otherwise we cannot deliver.\""
        )
      ),
      .passes(orders("provision  none")),
      // What is only observed is not asked for.
      .passes(
        """
        purpose operation {
            name       da: "Levere tjenesten", en: "Provide the service"
            data       usage
            sources    observed
            basis      contract
            recipients none
            retention  30 days, from: visit
        }
        """
      ),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own {
      for provision in purpose.provisions.nodes() where provision.text == nil {
        guard let kind = provision.kind.value, context.understands(purpose.extent) else { continue }
        findings.report(
          at: provision.span,
          Bilingual(
            da:
              "Formålet »\(purpose.id.value)« siger ikke, hvad der sker, hvis oplysningerne ikke gives",
            en: "purpose ‘\(purpose.id.value)’ does not say what happens if the data are not given"
          ),
          help: [
            Bilingual(
              da:
                "skriv følgen, fx provision \(kind.rawValue), da: \"Uden oplysningerne kan vi ikke …\", en: \"Without the data we cannot …\"",
              en:
                "write what follows, such as provision \(kind.rawValue), da: \"Uden oplysningerne kan vi ikke …\", en: \"Without the data we cannot …\""
            )
          ]
        )
      }
      guard purpose.provisions.isUnsaid, let basis = obliging(purpose), context.understands(purpose.extent),
        context.draft.sources(of: purpose).contains(where: { $0.tag == .dataSubject })
      else { continue }
      findings.report(
        at: purpose.id.span,
        Bilingual(
          da: "Formålet »\(purpose.id.value)« siger ikke, om man skal give oplysningerne",
          en: "purpose ‘\(purpose.id.value)’ does not say whether the data must be given"
        ),
        notes: [
          Diagnostic.Note(
            message: Bilingual(
              da: "med dette grundlag kan der være pligt til at give dem",
              en: "with this basis people may be obliged to give them"
            ),
            span: basis.span
          )
        ],
        help: [
          Bilingual(
            da:
              "skriv provision contractual · statutory · precontractual og følgen af ikke at give dem – eller provision none",
            en:
              "write provision contractual · statutory · precontractual and what follows from not giving them – or provision none"
          )
        ]
      )
    }
  }

  /// The basis that may oblige people to give their data.
  private static func obliging(_ purpose: Purpose) -> LegalBasis? {
    purpose.bases.nodes().first { $0.kind.value == .contract || $0.kind.value == .legalObligation }
  }

  private static func orders(_ provision: String) -> String {
    """
    purpose orders {
        name       da: "Levere dine varer", en: "Deliver your goods"
        data       name, postal-address
        sources    data-subject
        basis      contract
        \(provision)
        recipients none
        retention  2 years, from: delivery
    }
    """
  }
}
