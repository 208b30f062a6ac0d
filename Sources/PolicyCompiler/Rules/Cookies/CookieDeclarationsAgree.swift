extension Rule {
  static let cookieDeclarationsAgree = Rule(
    "COOKIE-013",
    "conflicting-declaration",
    title: Bilingual(
      da: "To erklæringer om samme cookie er i modstrid",
      en: "Two declarations of the same cookie disagree"
    ),
    why: Bilingual(
      da: "Så ville cookien vente på samtykke det ene sted og ikke det andet.",
      en: "The cookie would then wait for consent in one place and not in the other."
    ),
    citations: [.cookieOrder(da: "§ 3, stk. 2, nr. 1", en: "section 3(2) no. 1")],
    yieldsTo: ["COOKIE-007", "MODEL-002"],
    examples: [
      .violates(
        """
        cookie "fc_*" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
        }

        cookie ⟦"fc_a"⟧ as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            grounds  user-input
            duration session
            access   none
        }

        purpose statistics as statistics {
            name       da: "Se, hvordan siden bruges", en: "See how the site is used"
            data       usage
            sources    observed
            basis      consent, through: banner
            provision  none
            recipients none
            retention  12 months, from: visit
        }

        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
        }
        """
      ),
      .passes(
        """
        cookie "fc_*" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
        }

        cookie "fc_a" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
        }

        purpose statistics as statistics {
            name       da: "Se, hvordan siden bruges", en: "See how the site is used"
            data       usage
            sources    observed
            basis      consent, through: banner
            provision  none
            recipients none
            retention  12 months, from: visit
        }

        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
        }
        """
      ),
    ]
  ) { context, findings in
    for (item, other) in ItemConflicts.all(among: context.items) {
      findings.report(
        at: item.name.span,
        item.name.value == other.name.value
          ? Bilingual(
            da: "»\(item.name.value)« er erklæret to gange, og de to siger ikke det samme",
            en: "‘\(item.name.value)’ is declared twice, and the two do not say the same"
          )
          : Bilingual(
            da: "»\(item.name.value)« er omfattet af »\(other.name.value)«, men de to siger ikke det samme",
            en: "‘\(item.name.value)’ is covered by ‘\(other.name.value)’, yet the two do not say the same"
          ),
        notes: [
          Diagnostic.Note(
            message: Bilingual(da: "den anden erklæring er her", en: "the other declaration is here"),
            span: other.name.span
          )
        ],
        help: [
          Bilingual(
            da: "saml dem i én erklæring, eller gør mønsteret snævrere",
            en: "merge them into one declaration, or narrow the pattern"
          )
        ]
      )
    }
  }
}
