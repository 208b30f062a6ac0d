extension Rule {
  static let cookiesWaitForConsent = Rule(
    "COOKIE-006",
    "not-consent-gated",
    title: Bilingual(
      da: "En ikke-nødvendig cookie eller lignende teknik bruges uden forudgående samtykke",
      en: "A non-necessary cookie or similar technology is used without prior consent"
    ),
    why: Bilingual(
      da:
        "Kravet om samtykke gælder alt, der gemmer eller læser noget på udstyret, også lokalt lager og pixels.",
      en:
        "Consent is required for whatever stores or reads something on the device, local storage and pixels included."
    ),
    citations: [
      .other(da: "ePrivacy-direktivet artikel 5, stk. 3", en: "ePrivacy Directive Art. 5(3)"),
      .cookieOrder(da: "§ 3, stk. 1, og § 4", en: "section 3(1) and section 4"),
      .courtOfJustice("C-673/17", "Planet49"),
    ],
    canBeAllowed: false,
    yieldsTo: ["COOKIE-005", "COOKIE-007"],
    examples: [
      .violates(
        """
        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
            load     ⟦always⟧
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
            load     after-consent
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
            access   none
            load     always
        }
        """
      ),
    ]
  ) { context, findings in
    for item in context.items where item.needsConsent {
      guard case .said(.always, let span) = item.facts.load else { continue }
      findings.report(
        at: span,
        about: item.about,
        Bilingual(
          da: "»\(item.name.value)« er ikke nødvendig, men indlæses uden samtykke",
          en: "‘\(item.name.value)’ is not necessary, yet is loaded without consent"
        ),
        help: [
          Bilingual(
            da: "skriv load after-consent – eller as necessary med grounds, hvis siden ikke kan virke uden",
            en: "write load after-consent – or as necessary with grounds, if the site cannot work without it"
          )
        ]
      )
    }
  }
}
