extension Rule {
  static let sensitiveDataHaveCondition = Rule(
    "BASIS-007",
    "special-category-without-condition",
    title: Bilingual(
      da: "Følsomme oplysninger uden undtagelse efter artikel 9, stk. 2",
      en: "Special-category data without an Art. 9(2) condition"
    ),
    why: Bilingual(
      da:
        "Det er forbudt at behandle følsomme oplysninger, medmindre en af undtagelserne i artikel 9, stk. 2, gælder. Et grundlag efter artikel 6 er ikke nok.",
      en:
        "Processing sensitive data is prohibited unless one of the exceptions in Art. 9(2) applies. A basis under Art. 6 is not enough."
    ),
    citations: [
      .gdpr("9(1)"), .gdpr("9(2)"), .dataProtectionAct(da: "§ 7", en: "section 7"),
      .other(
        da: "Artikel 29-gruppens retningslinjer WP260, bilag",
        en: "Article 29 Working Party, guidelines WP260, Annex"
      ),
    ],
    canBeAllowed: false,
    examples: [
      .violates(gym("name, ⟦injuries⟧", "")),
      .violates(
        """
        purpose kitchen {
            name       da: "Lave mad til gæster", en: "Cook for guests"
            data       name, ⟦allergies⟧
            sources    data-subject
            basis      legitimate-interests {
                interest da: "at gæster ikke bliver syge", en: "that guests do not fall ill"
            }
            provision  none
            recipients none
            retention  1 month, from: last-contact
        }
        """
      ),
      .passes(
        gym(
          "name, injuries",
          """

              special-category explicit-consent
          """
        )
      ),
      // What is counted without anyone being identified is not sensitive.
      .passes(
        gym("name, injury-numbers", "") + """


          data injury-numbers as anonymous {
              name da: "antal skader om måneden", en: "number of injuries a month"
          }
          """
      ),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own where purpose.specialCategories.isUnsaid {
      let special = context.data(of: purpose).filter { $0.value.isSpecial }
      guard let first = special.first, context.understands(purpose.extent) else { continue }
      let name = first.value.displayName
      findings.report(
        at: first.span,
        about: purpose.id.span,
        Bilingual(
          da:
            "Formålet »\(purpose.id.value)« bruger følsomme oplysninger (\(name.da)) uden en undtagelse i artikel 9",
          en: "purpose ‘\(purpose.id.value)’ uses sensitive data (\(name.en)) without an exception in Art. 9"
        ),
        notes: special.dropFirst().map {
          Diagnostic.Note(
            message: Bilingual(da: "også disse er følsomme", en: "these are sensitive too"),
            span: $0.span
          )
        },
        help: [
          Bilingual(
            da: "skriv, hvilken undtagelse der gælder: special-category \(conditions)",
            en: "say which exception applies: special-category \(conditions)"
          )
        ]
      )
    }
  }

  private static let conditions = SpecialCategoryCondition.Condition.allCases.map(\.rawValue)
    .joined(separator: " · ")

  private static func gym(_ data: String, _ condition: String) -> String {
    """
    purpose training {
        name       da: "Lægge træningsplaner", en: "Make training plans"
        data       \(data)
        sources    data-subject
        basis      consent {
            given    checkbox, default: off
            withdraw account-page
            proof    logged
        }
        provision  none
        recipients none
        retention  1 year, from: last-contact\(condition)
    }
    """ + (data.contains("injuries") ? "\n\n" + injuries : "")
  }

  private static let injuries = """
    data injuries as health {
        name da: "skader, du fortæller om", en: "injuries that you tell us of"
    }
    """
}
