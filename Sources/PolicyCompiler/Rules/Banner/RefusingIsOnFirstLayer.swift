extension Rule {
  static let refusingIsOnFirstLayer = Rule(
    "BANNER-002",
    "no-reject-first-layer",
    title: Bilingual(
      da: "Man kan acceptere, men ikke afvise i første lag",
      en: "One can accept but not refuse on the first layer"
    ),
    why: Bilingual(
      da: "Det skal være lige så let at afvise som at acceptere.",
      en: "Refusing must be as easy as accepting."
    ),
    citations: [
      .gdpr("4(11)"), .gdpr("7(3)"), .cookieOrder(da: "§ 3, stk. 2, nr. 4", en: "section 3(2) no. 4"),
      .other(
        da: "EDPB, rapport fra arbejdsgruppen om cookiebannere",
        en: "EDPB Cookie Banner Taskforce report"
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
                button   ⟦accept⟧, label: "Accepter alle", style: primary
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
    guard let banner = context.draft.banner.value, banner.isExternal, banner.wall.value == nil,
      let layer = banner.firstLayer, context.understands(layer.span)
    else { return }
    let buttons = layer.buttons.nodes()
    guard let accept = buttons.first(where: { $0.action.value == .accept }),
      !buttons.contains(where: { $0.action.value == .reject })
    else { return }
    if buttons.contains(where: { $0.action.value == .save }) {
      let offered = layer.categories.nodes()
      let choices = Set(offered.compactMap(\.category.value?.rawValue))
      let used = Set(context.items.filter(\.needsConsent).compactMap(\.category?.rawValue))
      if used.isSubset(of: choices), offered.allSatisfy({ $0.defaultOn.value == false }) { return }
    }
    findings.report(
      at: accept.span,
      Bilingual(
        da: "Første lag har en knap til at acceptere, men ingen til at afvise",
        en: "the first layer has a button to accept, but none to refuse"
      ),
      help: [
        Bilingual(
          da: "tilføj button reject, label: \"Afvis alle\"",
          en: "add button reject, label: \"Reject all\""
        )
      ]
    )
  }
}
