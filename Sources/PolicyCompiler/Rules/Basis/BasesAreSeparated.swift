extension Rule {
  static let basesAreSeparated = Rule(
    "BASIS-002",
    "bases-not-separated",
    .warning,
    title: Bilingual(
      da: "Flere behandlingsgrundlag til samme formål uden angivelse af, hvad hvert grundlag dækker",
      en: "Several legal bases for one purpose without saying which covers what"
    ),
    why: Bilingual(
      da:
        "Folk skal kunne se, hvilket grundlag der gælder for hvad, for det afgør deres rettigheder. Samtykke kan ikke holdes i reserve ved siden af et andet grundlag.",
      en:
        "People must see which basis applies to what, because their rights depend on it. Consent cannot be kept in reserve beside another basis."
    ),
    citations: [
      .gdpr("5(1)(a)"), .gdpr("13(1)(c)"), .gdpr("7"),
      .other(da: "EDPB, retningslinjer 05/2020, punkt 121–123", en: "EDPB Guidelines 05/2020, paras 121–123"),
    ],
    yieldsTo: ["BASIS-001"],
    examples: [
      .violates(care("⟦contract⟧", "")),
      // One of them is not enough: the reader is left to guess what the other covers.
      .violates(
        care(
          "⟦contract⟧",
          """

                  scope    da: "når du klager uden at være kunde", en: "when you complain without being a customer"
          """
        )
      ),
      .passes(
        care(
          "contract { scope da: \"når du er kunde\", en: \"when you are a customer\" }",
          """

                  scope    da: "når du klager uden at være kunde", en: "when you complain without being a customer"
          """
        )
      ),
      // Naming the data separates them too.
      .passes(
        """
        purpose orders {
            name       da: "Levere og bogføre ordrer", en: "Deliver and book orders"
            data       name, email, invoices
            sources    data-subject
            basis      contract, of: name, email
            basis      legal-obligation, law: bookkeeping-act, of: invoices
            provision  contractual
                       da: "Uden oplysningerne kan vi ikke levere."
                       en: "Without the data we cannot deliver."
            recipients none
            retention  bookkeeping-act
        }
        """
      ),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own {
      let bases = purpose.bases.nodes().filter { $0.kind.value != nil }
      let open = bases.filter { $0.scope.value == nil && $0.of.all().isEmpty }
      guard bases.count > 1, let first = open.first, context.understands(purpose.extent) else { continue }
      findings.report(
        at: first.kind.span ?? first.span,
        about: purpose.id.span,
        Bilingual(
          da:
            "Formålet »\(purpose.id.value)« har flere behandlingsgrundlag, og man kan ikke se, hvad dette dækker",
          en: "purpose ‘\(purpose.id.value)’ has several legal bases, and one cannot see what this one covers"
        ),
        notes: open.dropFirst().map {
          Diagnostic.Note(
            message: Bilingual(da: "heller ikke dette", en: "nor this one"),
            span: $0.kind.span ?? $0.span
          )
        },
        help: [
          Bilingual(
            da:
              "skriv, hvad hvert grundlag dækker: scope da: \"når …\", en: \"when …\" eller of: og de oplysninger, det gælder – eller del formålet i to",
            en:
              "say what each basis covers: scope da: \"når …\", en: \"when …\" or of: with the data it is for – or split the purpose in two"
          )
        ]
      )
    }
  }

  private static func care(_ first: String, _ scope: String) -> String {
    """
    purpose customer-care {
        name       da: "Hjælpe kunder", en: "Help customers"
        data       name, email
        sources    data-subject
        basis      \(first)
        basis      legitimate-interests {
            interest da: "at behandle klager", en: "handling complaints"\(scope)
        }
        provision  none
        recipients none
        retention  1 year, from: last-contact
    }
    """
  }
}
