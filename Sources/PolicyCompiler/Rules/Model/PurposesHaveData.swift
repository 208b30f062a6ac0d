extension Rule {
  static let purposesHaveData = Rule(
    "MODEL-003",
    "purpose-without-data",
    title: Bilingual(
      da: "Et formål behandler ingen personoplysninger",
      en: "A purpose processes no personal data"
    ),
    why: Bilingual(
      da:
        "Et formål uden oplysninger kan hverken være nødvendigt eller proportionalt, og politikken ville fortælle om en behandling uden indhold.",
      en:
        "A purpose without data can be neither necessary nor proportionate, and the policy would announce an empty activity."
    ),
    citations: [.gdpr("5(1)(b)"), .gdpr("5(1)(c)"), .gdpr("14(1)(d)"), .gdpr("30(1)(c)"), .gdpr("13(1)(c)")],
    examples: [
      .violates(
        """
        purpose ⟦statistics⟧ {
            name       da: "Føre statistik", en: "Keep statistics"
            sources    data-subject
            basis      contract
            provision  none
            recipients none
            retention  1 year, from: visit
        }
        """
      ),
      .passes(
        """
        purpose statistics {
            name       da: "Føre statistik", en: "Keep statistics"
            data       usage
            sources    data-subject
            basis      contract
            provision  none
            recipients none
            retention  1 year, from: visit
        }
        """
      ),
      // A company that only works for customers has activities instead.
      .passes(
        """
        controller "Driften ApS" {
            role    processor
            cvr     13748136
            address "Havnegade 1", "8000 Aarhus C", DK
            email   "privatliv@driften.dk"
            phone   "+45 86 00 10 20"
            dpo     none
        }

        processor-activity hosting {
            name       da: "Drift af kunders systemer", en: "Running customers' systems"
            for        da: "vores kunder", en: "our customers"
            data       email
            agreement  yes
            recipients none
        }
        """
      ),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own where purpose.data.isUnsaid {
      findings.report(
        at: purpose.id.span,
        Bilingual(
          da: "Formålet »\(purpose.id.value)« bruger ingen oplysninger",
          en: "purpose ‘\(purpose.id.value)’ uses no data"
        ),
        help: [
          Bilingual(
            da: "skriv, hvilke oplysninger der bruges, fx data name, email – eller slet formålet",
            en: "say which data it uses, such as data name, email – or remove the purpose"
          )
        ]
      )
    }
    // Work for customers is a purpose in the capacity of processor.
    let hasPurposes = !context.draft.purposes.own.isEmpty || !context.draft.processorActivities.own.isEmpty
    if !hasPurposes, context.isUnderstood, let site = context.draft.site.span {
      findings.report(
        at: site,
        Bilingual(da: "Politikken har ingen formål", en: "the policy has no purposes"),
        help: [
          Bilingual(
            da: "skriv mindst ét: purpose contact { … }",
            en: "write at least one: purpose contact { … }"
          )
        ]
      )
    }
  }
}
