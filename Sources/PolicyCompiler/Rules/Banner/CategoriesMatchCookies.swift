extension Rule {
  static let categoriesMatchCookies = Rule(
    "BANNER-004",
    "categories-do-not-match",
    title: Bilingual(
      da: "Bannerets kategorier svarer ikke til samtykker og cookies",
      en: "Banner categories do not match the consents and cookies"
    ),
    why: Bilingual(
      da: "En kategori, der bruges, men ikke tilbydes, har intet samtykke; en tom kategori vildleder.",
      en: "A category that is used but not offered has no consent; an empty one misleads."
    ),
    citations: [
      .gdpr("4(11)"), .gdpr("7(2)"), .gdpr("5(1)(a)"),
      .cookieOrder(da: "§ 3, stk. 1-2", en: "section 3(1)–(2)"),
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
                button   reject, label: "Afvis alle", style: primary
                category ⟦marketing⟧, default: off
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
    guard let banner = context.draft.banner.value, banner.isExternal, !banner.layers.nodes().isEmpty,
      context.isUnderstood, !context.draft.isPartial
    else { return }
    let choices = banner.layers.nodes().flatMap { $0.categories.nodes() }
    let offered = Set(choices.compactMap(\.category.value?.rawValue))
    let used = Set(context.items.filter(\.needsConsent).compactMap(\.category?.rawValue))
    let missing = ["preferences", "statistics", "marketing"].filter {
      used.contains($0) && !offered.contains($0)
    }
    let empty = choices.first { choice in
      guard let category = choice.category.value else { return false }
      return !used.contains(category.rawValue) && !context.asksThroughBanner(for: category)
    }
    if !missing.isEmpty {
      let nouns = missing.compactMap { ConsentCategory(rawValue: $0)?.noun }
      let words = Bilingual(
        da: nouns.map(\.da).joined(separator: " og "),
        en: nouns.map(\.en).joined(separator: " and ")
      )
      findings.report(
        at: empty?.span ?? banner.layers.nodes().first?.span ?? banner.span,
        Bilingual(
          da: "Hjemmesiden bruger cookies til \(words.da), men det kan ikke vælges i banneret",
          en: "the site uses cookies for \(words.en), yet that cannot be chosen in the banner"
        ),
        help: [
          Bilingual(
            da: "tilføj category \(missing[0]), default: off",
            en: "add category \(missing[0]), default: off"
          )
        ]
      )
    } else if let empty {
      let word =
        empty.category.value.flatMap { ConsentCategory(rawValue: $0.rawValue)?.noun }
        ?? Bilingual(da: "", en: "")
      findings.report(
        at: empty.span,
        Bilingual(
          da: "Banneret beder om samtykke til \(word.da), men hjemmesiden bruger det ikke til noget",
          en: "the banner asks for consent to \(word.en), yet the site uses it for nothing"
        ),
        help: [
          Bilingual(
            da: "slet kategorien, eller erklær det, den dækker",
            en: "remove the category, or declare what it covers"
          )
        ]
      )
    }
  }
}
