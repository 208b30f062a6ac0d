extension Rule {
  static let choiceCanBeChanged = Rule(
    "BANNER-005",
    "withdraw-control-missing",
    title: Bilingual(
      da: "Valget kan ikke ændres senere i brugerfladen",
      en: "The choice cannot be changed later in the interface"
    ),
    why: Bilingual(
      da: "Det skal være lige så let at trække et samtykke tilbage som at give det.",
      en: "Withdrawing consent must be as easy as giving it."
    ),
    citations: [
      .gdpr("7(3)"), .cookieOrder(da: "§ 3, stk. 2, nr. 4", en: "section 3(2) no. 4"),
      .other(
        da: "EDPB, rapport fra arbejdsgruppen om cookiebannere",
        en: "EDPB Cookie Banner Taskforce report"
      ),
    ],
    examples: [
      .violates(
        """
        banner {
            consent-lifetime 12 months
            reopen           ⟦policy-only⟧
            proof            logged
        }

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
        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
        }

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
    ]
  ) { context, findings in
    guard let banner = context.bannerThatAsks, banner.reopen.value != .everyPage,
      context.understands(banner.span)
    else { return }
    findings.report(
      at: banner.reopen.span ?? banner.span,
      Bilingual(
        da: "Valget i banneret kan ikke ændres fra alle sider",
        en: "the choice in the banner cannot be changed from every page"
      ),
      help: [Bilingual(da: "skriv reopen every-page", en: "write reopen every-page")]
    )
  }
}
