extension Rule {
  static let marketingCookiesHaveConsentPurpose = Rule(
    "COOKIE-011",
    "marketing-without-consent-purpose",
    title: Bilingual(
      da: "Marketingcookies uden et samtykkebaseret formål",
      en: "Marketing cookies without a purpose based on consent"
    ),
    why: Bilingual(
      da:
        "Annoncecookies kræver samtykke både til selve cookien og i praksis også til brugen af oplysningerne bagefter.",
      en:
        "Advertising cookies need consent for the cookie itself and in practice for the use of the data afterwards."
    ),
    citations: [
      .other(da: "ePrivacy-direktivet artikel 5, stk. 3", en: "ePrivacy Directive Art. 5(3)"),
      .gdpr("6(1)(a)"), .courtOfJustice("C-252/21", "Meta Platforms"),
    ],
    examples: [
      .violates(
        """
        cookie ⟦"visitor"⟧ as marketing {
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
        cookie "visitor" as marketing {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      ads
            duration 6 months
            access   none
        }

        purpose ads as advertising {
            name       da: "Vise annoncer", en: "Show ads"
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
    for item in context.items where context.lacksMarketingPurpose(item) {
      findings.report(
        at: item.name.span,
        group: "marketing",
        Bilingual(
          da:
            "»\(item.name.value)« er en marketingcookie, men intet markedsføringsformål bygger på samtykke til den",
          en: "‘\(item.name.value)’ is a marketing cookie, yet no marketing purpose rests on consent to it"
        ),
        help: [
          Bilingual(
            da: "erklær et formål as advertising med basis consent, through: banner, og nævn det i for",
            en: "declare a purpose as advertising with basis consent, through: banner, and name it in for"
          )
        ]
      )
    }
  }
}
