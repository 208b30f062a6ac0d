extension Rule {
  static let necessityIsExplained = Rule(
    "COOKIE-008",
    "necessary-without-ground",
    .warning,
    title: Bilingual(
      da: "En nødvendig cookie har ingen undtagelsesgrund",
      en: "A necessary cookie gives no exemption ground"
    ),
    why: Bilingual(
      da: "Kun I ved, hvad cookien gør; undtagelsen fra samtykke skal kunne forklares.",
      en: "Only you know what the cookie does; the exemption from consent must be explicable."
    ),
    citations: [
      .cookieOrder(da: "§ 4", en: "section 4"),
      .other(da: "Artikel 29-gruppen, WP194", en: "Article 29 Working Party, WP194"),
    ],
    yieldsTo: ["COOKIE-007"],
    examples: [
      .violates(
        """
        cookie ⟦"basket"⟧ as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            duration session
            access   none
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
        """
      ),
      .passes(
        """
        cookie "PHPSESSID" as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            duration session
            access   none
        }
        """
      ),
    ]
  ) { context, findings in
    for item in context.items where item.category == .necessary && item.stated != nil {
      guard item.facts.grounds.all().isEmpty, item.known?.grounds.isEmpty ?? true,
        context.understands(item.name.span)
      else { continue }
      findings.report(
        at: item.name.span,
        Bilingual(
          da: "»\(item.name.value)« siger ikke, hvorfor den er nødvendig",
          en: "‘\(item.name.value)’ does not say why it is necessary"
        ),
        help: [
          Bilingual(
            da:
              "skriv den tjeneste, den besøgende har bedt om: grounds user-input · authentication · security · media-player · load-balancing · chosen-preference · consent-record · payment",
            en:
              "state the service that the visitor asked for: grounds user-input · authentication · security · media-player · load-balancing · chosen-preference · consent-record · payment"
          )
        ]
      )
    }
  }
}
