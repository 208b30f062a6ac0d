extension Rule {
  static let cookiePurposeIsStated = Rule(
    "COOKIE-001",
    "purpose-missing",
    title: Bilingual(
      da: "En cookie eller tracker har intet oplyst formål",
      en: "A cookie or tracker has no stated purpose"
    ),
    why: Bilingual(
      da: "Man skal vide, hvad en cookie gør, før man kan sige ja til den.",
      en: "People must know what a cookie does before they can agree to it."
    ),
    citations: [
      .cookieOrder(da: "§ 3, stk. 2, nr. 2", en: "section 3(2) no. 2"),
      .other(da: "ePrivacy-direktivet artikel 5, stk. 3", en: "ePrivacy Directive Art. 5(3)"),
    ],
    examples: [
      .violates(
        """
        cookie ⟦"visitor"⟧ as statistics {
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
        cookie "visitor" as statistics {
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
    ]
  ) { context, findings in
    for item in context.items where item.needsConsent && item.facts.purpose.value == nil {
      guard let stated = item.stated, item.purposes.isEmpty, context.understands(stated.id.span) else {
        continue
      }
      findings.report(
        at: item.name.span,
        Bilingual(
          da: "»\(item.name.value)« siger ikke, hvad den gør",
          en: "‘\(item.name.value)’ does not say what it does"
        ),
        help: [
          Bilingual(
            da: "skriv med én sætning, hvad den gør: purpose da: \"…\", en: \"…\"",
            en: "say in one sentence what it does: purpose da: \"…\", en: \"…\""
          )
        ]
      )
    }
  }
}
