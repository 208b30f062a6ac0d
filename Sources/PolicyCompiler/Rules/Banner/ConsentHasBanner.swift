extension Rule {
  static let consentHasBanner = Rule(
    "BANNER-001",
    "banner-missing",
    title: Bilingual(
      da: "Cookies, der kræver samtykke, men intet samtykkebanner",
      en: "Consent-requiring cookies but no consent banner"
    ),
    why: Bilingual(
      da: "Uden et banner er der ingen måde at få samtykket på, før cookien sættes.",
      en: "Without a banner there is no way to obtain consent before the cookie is set."
    ),
    citations: [.cookieOrder(da: "§ 3, stk. 1", en: "section 3(1)"), .gdpr("7")],
    examples: [
      .violates(
        """
        banner ⟦none⟧

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
            access   none
        }

        banner none
        """
      ),
    ]
  ) { context, findings in
    let banner = context.draft.banner
    guard banner.value == nil, context.isUnderstood, !context.draft.isPartial,
      let item = context.items.first(where: \.needsConsent),
      // Whoever uses a consent solution has a banner, unless they say that there is none.
      banner.isNone || !context.items.contains(where: { $0.use != nil && context.isConsentRecord($0) })
    else { return }
    findings.report(
      at: banner.span ?? context.draft.site.value?.span ?? item.name.span,
      Bilingual(
        da: "»\(item.name.value)« kræver samtykke, men der er intet banner til at bede om det",
        en: "‘\(item.name.value)’ needs consent, yet there is no banner to ask for it"
      ),
      help: [
        Bilingual(
          da:
            "skriv banner { consent-lifetime 12 months … } – eller banner as external, hvis det er lavet et andet sted",
          en: "write banner { consent-lifetime 12 months … } – or banner as external, if it is made elsewhere"
        )
      ]
    )
  }
}
