extension Rule {
  static let consentLastsSuitably = Rule(
    "BANNER-008",
    "consent-lifetime-unsuitable",
    .warning,
    title: Bilingual(
      da: "Samtykket varer for længe, er ikke angivet, eller et nej glemmes hurtigere",
      en: "Consent lasts too long, is unset, or refusal is forgotten sooner"
    ),
    why: Bilingual(
      da:
        "Et samtykke skal fornys med passende mellemrum, og den, der har sagt nej, må ikke spørges igen og igen.",
      en:
        "Consent must be refreshed at suitable intervals, and those who refused may not be asked again and again."
    ),
    citations: [
      .other(da: "EDPB, retningslinjer 05/2020 om samtykke", en: "EDPB Guidelines 05/2020 on consent"),
      .other(
        da: "EDPB, retningslinjer 03/2022 om vildledende design",
        en: "EDPB Guidelines 03/2022 on deceptive design"
      ),
    ],
    examples: [
      .violates(
        """
        banner {
            consent-lifetime ⟦3 years⟧
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
      .violates(
        """
        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            refusal-lifetime ⟦1 day⟧
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
            refusal-lifetime 12 months
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
    guard let banner = context.bannerThatAsks, context.understands(banner.span) else { return }
    guard let yes = banner.consentLifetime.value else {
      findings.report(
        at: banner.consentLifetime.span ?? banner.span,
        Bilingual(
          da: "Banneret siger ikke, hvor længe et samtykke gælder",
          en: "the banner does not say how long consent lasts"
        ),
        help: [
          Bilingual(
            da: "skriv fx consent-lifetime 12 months",
            en: "write, for example, consent-lifetime 12 months"
          )
        ]
      )
      return
    }
    if let limit = context.limit("consent-lifetime"), yes.clearlyExceeds(limit) {
      findings.report(
        at: banner.consentLifetime.span ?? banner.span,
        Bilingual(
          da: "Et samtykke bør ikke gælde i \(yes.displayText.da), før det fornys",
          en: "consent should not last \(yes.displayText.en) before it is renewed"
        ),
        help: [
          Bilingual(
            da: "vælg \(limit.displayText.da) eller kortere tid",
            en: "choose \(limit.displayText.en) or less"
          )
        ]
      )
    }
    if let no = banner.refusalLifetime.value, yes.clearlyExceeds(no) {
      findings.report(
        at: banner.refusalLifetime.span ?? banner.span,
        Bilingual(da: "Et nej glemmes hurtigere end et ja", en: "a no is forgotten sooner than a yes"),
        help: [
          Bilingual(da: "lad et nej gælde lige så længe som et ja", en: "let a no last as long as a yes")
        ]
      )
    }
  }
}
