extension Rule {
  static let trackersAreNotNecessary = Rule(
    "COOKIE-007",
    "tracker-declared-necessary",
    title: Bilingual(
      da: "En kendt tracker er angivet som nødvendig",
      en: "A known tracker is declared strictly necessary"
    ),
    why: Bilingual(
      da: "Statistik og annoncering er aldrig undtaget fra kravet om samtykke.",
      en: "Statistics and advertising are never exempt from consent."
    ),
    citations: [
      .cookieOrder(da: "§ 4", en: "section 4"),
      .other(da: "Artikel 29-gruppen, WP194", en: "Article 29 Working Party, WP194"),
      .other(
        da: "EDPB, rapport fra arbejdsgruppen om cookiebannere",
        en: "EDPB Cookie Banner Taskforce report"
      ),
    ],
    canBeAllowed: false,
    examples: [
      .violates(
        """
        cookie ⟦"_ga"⟧ as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            grounds  user-input
            duration session
            access   none
        }
        """
      ),
      .passes(
        """
        cookie "CookieConsent" as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            grounds  consent-record
            duration session
            access   none
        }
        """
      ),
      .passes(
        """
        cookie "uid" as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            grounds  user-input
            duration session
            access   none
        }
        """
      ),
    ]
  ) { context, findings in
    for item in context.items {
      guard let known = item.tracker, !context.wasFoundToBeAnother(item, known) else { continue }
      let category = known.category.rawValue
      findings.report(
        at: item.name.span,
        Bilingual(
          da: "»\(item.name.value)« hører til \(known.serviceName) og er ikke nødvendig",
          en: "‘\(item.name.value)’ belongs to \(known.serviceName) and is not necessary"
        ),
        help: [
          Bilingual(
            da: "skriv as \(category), så den venter på samtykke",
            en: "write as \(category), so that it waits for consent"
          )
        ]
      )
    }
  }
}
