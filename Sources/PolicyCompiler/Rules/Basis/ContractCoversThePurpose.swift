extension Rule {
  static let contractCoversThePurpose = Rule(
    "BASIS-006",
    "contract-or-vital-interest-overreach",
    .warning,
    title: Bilingual(
      da: "Kontrakt eller vitale interesser er brugt som grundlag for noget, de ikke dækker",
      en: "Contract or vital interests is used as basis for something it does not cover"
    ),
    why: Bilingual(
      da:
        "En kontrakt dækker kun det, der er objektivt nødvendigt for at opfylde den over for den, der er part i den. Vitale interesser handler om liv og helbred og er en sidste udvej.",
      en:
        "A contract covers only what is objectively necessary to perform it with the person who is party to it. Vital interests concern life and limb, and are a last resort."
    ),
    citations: [
      .gdpr("6(1)(b)"), .gdpr("6(1)(d)"),
      .other(
        da: "GDPR betragtning 46",
        en: "GDPR recital 46",
        address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
      ),
      .other(da: "EDPB, retningslinjer 2/2019, punkt 48–57", en: "EDPB Guidelines 2/2019, paras 48–57"),
      .courtOfJustice("C-252/21", "Meta Platforms"), .courtOfJustice("C-394/23", "Mousse"),
    ],
    examples: [
      .violates(
        purpose(
          "improvement as product-improvement",
          "Gøre vores varer bedre",
          "Improve our goods",
          "⟦contract⟧"
        )
      ),
      .violates(
        purpose(
          "contacts",
          "Sende pakker til den, du vælger",
          "Send parcels to whom you choose",
          "⟦contract⟧",
          subjects: "receivers"
        ) + receivers
      ),
      .violates(
        purpose(
          "safety",
          "Holde butikken sikker",
          "Keep the shop safe",
          "⟦vital-interests⟧"
        )
      ),
      .passes(
        purpose(
          "delivery",
          "Levere dine varer",
          "Deliver your goods",
          "contract"
        )
      ),
      .passes(
        purpose(
          "picks as personalisation",
          "Vælge bøger til dig",
          "Choose books for you",
          """
          contract {
                  necessity da: "Aftalen går ud på, at vi vælger bøger til netop dig."
                            en: "The agreement is that we choose books for you in particular."
              }
          """
        )
      ),
      // Some of them are party to the contract, and nothing is said of others.
      .passes(
        purpose(
          "contacts",
          "Sende pakker til den, du vælger",
          "Send parcels to whom you choose",
          "contract",
          subjects: "receivers, customers"
        ) + receivers
      ),
      .passes(
        purpose(
          "rescue as emergency",
          "Hjælpe ved ulykker",
          "Help in accidents",
          "vital-interests"
        )
      ),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own where context.understands(purpose.extent) {
      for basis in purpose.bases.nodes() {
        let place = basis.kind.span ?? basis.span
        switch basis.kind.value {
        case .contract:
          if let tag = purpose.tags.first(where: { seldomNeeded.contains($0.value) }),
            basis.necessity.value == nil
          {
            findings.report(
              at: place,
              Bilingual(
                da: "En kontrakt kan sjældent bære formålet »\(purpose.id.value)«",
                en: "a contract can seldom carry purpose ‘\(purpose.id.value)’"
              ),
              notes: [
                Diagnostic.Note(
                  message: Bilingual(da: "formålet er af denne slags", en: "the purpose is of this kind"),
                  span: tag.span
                )
              ],
              help: [
                Bilingual(
                  da:
                    "brug legitimate-interests eller consent – eller forklar, hvorfor aftalen ikke kan opfyldes uden: necessity da: \"…\", en: \"…\"",
                  en:
                    "use legitimate-interests or consent – or explain why the agreement cannot be performed without it: necessity da: \"…\", en: \"…\""
                )
              ]
            )
          } else if let strangers = strangers(to: purpose, context.draft) {
            findings.report(
              at: place,
              Bilingual(
                da: "Ingen af dem, oplysningerne handler om, har en kontrakt med jer",
                en: "none of the people whom the data are about has a contract with you"
              ),
              notes: [
                Diagnostic.Note(
                  message: Bilingual(
                    da: "de er ikke part i en kontrakt",
                    en: "they are not party to a contract"
                  ),
                  span: strangers
                )
              ],
              help: [
                Bilingual(
                  da: "brug legitimate-interests, og skriv, hvilken interesse I har i formålet",
                  en: "use legitimate-interests, and say which interest you have in the purpose"
                )
              ]
            )
          }
        case .vitalInterests where !purpose.has(.emergency):
          findings.report(
            at: place,
            Bilingual(
              da: "Vitale interesser er kun grundlag, når det gælder liv og helbred",
              en: "vital interests are a basis only where life and limb are at stake"
            ),
            help: [
              Bilingual(
                da:
                  "vælg et andet grundlag – eller skriv purpose \(purpose.id.value) as emergency, hvis det er nødhjælp",
                en: "choose another basis – or write purpose \(purpose.id.value) as emergency if it is one"
              )
            ]
          )
        default: break
        }
      }
    }
  }

  /// What an agreement can normally be performed without.
  private static let seldomNeeded: Set<Purpose.Tag> = [
    .marketing, .advertising, .statistics, .productImprovement, .personalisation,
  ]

  /// The first group, where all that the purpose names are said not to be party to a contract.
  private static func strangers(to purpose: Purpose, _ draft: Draft) -> SourceSpan? {
    let groups = purpose.subjects.located()
    let areStrangers = groups.allSatisfy { draft.subjects[$0.value]?.contractParty.value == false }
    return areStrangers ? groups.first?.span : nil
  }

  private static let receivers = """


    subject receivers as third-person {
        name           da: "modtagere af pakker", en: "recipients of parcels"
        contract-party no
    }
    """

  private static func purpose(
    _ head: String,
    _ da: String,
    _ en: String,
    _ basis: String,
    subjects: String = "customers"
  ) -> String {
    """
    purpose \(head) {
        name       da: "\(da)", en: "\(en)"
        data       name, email
        subjects   \(subjects)
        sources    data-subject
        basis      \(basis)
        provision  none
        recipients none
        retention  1 year, from: last-contact
    }
    """
  }
}
