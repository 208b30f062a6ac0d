extension Rule {
  static let authoritiesRelyOnTheirTasks = Rule(
    "BASIS-004",
    "public-authority-legitimate-interest",
    title: Bilingual(
      da: "En offentlig myndighed støtter behandling som led i sine opgaver på interesseafvejning",
      en: "A public authority relies on legitimate interests for its tasks"
    ),
    why: Bilingual(
      da:
        "Lovgiver bestemmer, hvad myndigheder må; de kan ikke selv afveje deres interesser mod borgernes. Det står i artikel 6, stk. 1, andet afsnit.",
      en:
        "The legislator decides what authorities may do; they cannot weigh their own interests against those of citizens. Art. 6(1), second subparagraph, says so."
    ),
    citations: [
      .other(
        da: "GDPR artikel 6, stk. 1, andet afsnit, og betragtning 47",
        en: "GDPR Art. 6(1), second subparagraph, and recital 47",
        address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
      )
    ],
    examples: [
      .violates(
        region(
          """
          basis      ⟦legitimate-interests⟧ {
                  interest da: "at styre ventelister", en: "managing waiting lists"
              }
          """
        )
      ),
      .passes(region("basis      public-task, law: health-act")),
      // The customer club of the canteen is no task of the region.
      .passes(
        region(
          """
          basis      legitimate-interests {
                  interest da: "at fortælle om dagens ret", en: "telling about the dish of the day"
              }
              outside-public-task yes
          """,
          name: "da: \"Drive kantinens kundeklub\", en: \"Run the customer club of the canteen\""
        )
      ),
    ]
  ) { context, findings in
    guard let controller = context.draft.controller.value, let authority = controller.publicAuthority else {
      return
    }
    for purpose in context.draft.purposes.own where purpose.outsidePublicTask.value != true {
      guard context.understands(purpose.extent) else { continue }
      for basis in purpose.bases.nodes() where basis.kind.value == .legitimateInterests {
        findings.report(
          at: basis.kind.span ?? basis.span,
          Bilingual(
            da: "En offentlig myndighed kan ikke bruge interesseafvejning til sine opgaver",
            en: "a public authority cannot rely on legitimate interests for its tasks"
          ),
          notes: [
            Diagnostic.Note(
              message: Bilingual(
                da: "her står, at I er en offentlig myndighed",
                en: "this says that you are a public authority"
              ),
              span: authority
            )
          ],
          help: [
            Bilingual(
              da:
                "skriv basis public-task med loven, der giver jer opgaven – eller outside-public-task yes, hvis »\(purpose.id.value)« ligger uden for jeres opgaver",
              en:
                "write basis public-task with the law that gives you the task – or outside-public-task yes if ‘\(purpose.id.value)’ is outside your tasks"
            )
          ]
        )
      }
    }
  }

  private static func region(
    _ basis: String,
    name: String = "da: \"Styre ventelister\", en: \"Manage waiting lists\""
  ) -> String {
    """
    controller "Region Fjordland" {
        kind    public-authority
        address "Torvet 1", "8000 Aarhus C", DK
        email   "post@fjordland.dk"
        dpo     {
            email "dpo@fjordland.dk"
        }
    }

    purpose lists {
        name       \(name)
        data       name, email
        sources    data-subject
        \(basis)
        provision  none
        recipients none
        retention  1 year, from: last-contact
    }
    """ + (basis.contains("health-act") ? "\n\n" + healthAct : "")
  }

  private static let healthAct = """
    statute health-act {
        name         da: "sundhedsloven", en: "the Danish Health Act"
        jurisdiction DK
        valid        from: 2018-05-25
        checked      2026-11-20
    }
    """
}
