extension Rule {
  static let refusingIsAsProminent = Rule(
    "BANNER-003",
    "reject-less-prominent",
    .warning,
    title: Bilingual(
      da: "Afvisning er visuelt eller sprogligt ringere stillet",
      en: "Refusing is visually or linguistically disadvantaged"
    ),
    why: Bilingual(
      da: "Designet må ikke skubbe den besøgende mod et ja.",
      en: "The design may not push the visitor towards a yes."
    ),
    citations: [
      .other(
        da: "EDPB, rapport fra arbejdsgruppen om cookiebannere",
        en: "EDPB Cookie Banner Taskforce report"
      ),
      .other(
        da: "EDPB, retningslinjer 03/2022 om vildledende design",
        en: "EDPB Guidelines 03/2022 on deceptive design"
      ),
      .other(
        da: "Datatilsynet, 2021-41-0149 (JP/Politikens Hus)",
        en: "Datatilsynet, 2021-41-0149 (JP/Politikens Hus)"
      ),
    ],
    examples: [
      .violates(
        """
        banner as external {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            layer 1 {
                button   accept, label: "Accepter alle", style: primary
                button   reject, label: "Afvis alle", style: ⟦link⟧
                category statistics, default: off
                says     controller, purposes, policy-link, withdrawal
            }
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
        banner as external {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            layer 1 {
                button   accept, label: "Accepter alle", style: primary
                button   reject, label: "Afvis alle", style: primary
                category statistics, default: off
                says     controller, purposes, policy-link, withdrawal
            }
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
    guard let banner = context.draft.banner.value, banner.isExternal else { return }
    for layer in banner.layers.nodes() {
      guard let span = layer.placeOfUnfairness else { continue }
      findings.report(
        at: span,
        Bilingual(
          da: "Det er gjort sværere at afvise end at acceptere",
          en: "refusing is made harder than accepting"
        ),
        help: [
          Bilingual(
            da:
              "giv begge knapper samme style, tydelig kontrast og klare ord: »Accepter alle« og »Afvis alle«",
            en:
              "give both buttons the same style, clear contrast and plain words: ‘Accept all’ and ‘Reject all’"
          )
        ]
      )
    }
  }
}
