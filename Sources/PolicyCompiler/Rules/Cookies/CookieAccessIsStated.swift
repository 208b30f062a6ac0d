extension Rule {
  static let cookieAccessIsStated = Rule(
    "COOKIE-004",
    "third-party-access-unstated",
    title: Bilingual(
      da: "Det er ikke oplyst, om tredjeparter får adgang til en cookie",
      en: "It is not stated whether third parties get access to a cookie"
    ),
    why: Bilingual(
      da: "Man skal vide, om andre kan læse cookien, før man samtykker; tavshed er ikke et nej.",
      en: "People must know whether others can read the cookie before they consent; silence is not a no."
    ),
    citations: [.courtOfJustice("C-673/17", "Planet49")],
    examples: [
      .violates(
        """
        cookie ⟦"visitor"⟧ as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
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
        cookie "visitor" as statistics {
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
      .passes(
        """
        cookie "basket" as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            grounds  user-input
            duration session
        }
        """
      ),
    ]
  ) { context, findings in
    for item in context.items where item.needsConsent && item.use == nil && item.facts.access.isUnsaid {
      guard let stated = item.stated, context.understands(stated.id.span) else { continue }
      findings.report(
        at: item.name.span,
        Bilingual(
          da: "»\(item.name.value)« siger ikke, om andre kan læse den",
          en: "‘\(item.name.value)’ does not say whether others can read it"
        ),
        help: [
          Bilingual(
            da: "skriv access none, eller nævn modtagerne",
            en: "write access none, or name the recipients"
          )
        ]
      )
    }
  }
}
