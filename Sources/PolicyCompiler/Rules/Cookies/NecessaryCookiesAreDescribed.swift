extension Rule {
  static let necessaryCookiesAreDescribed = Rule(
    "COOKIE-015",
    "necessary-cookie-undescribed",
    .note,
    title: Bilingual(
      da: "En nødvendig cookie er ikke beskrevet",
      en: "A necessary cookie is not described"
    ),
    why: Bilingual(
      da: "Loven kræver det ikke, men besøgende og myndigheden venter at finde den i oversigten.",
      en: "The law does not require it, but visitors and the authority expect to find it in the table."
    ),
    citations: [.cookieOrder(da: "§ 4", en: "section 4"), .gdpr("12(1)"), .gdpr("13")],
    yieldsTo: ["COOKIE-007"],
    examples: [
      .violates(
        """
        cookie ⟦"basket"⟧ as necessary {
            purpose  da: "Husker kurven.", en: "Remembers the basket."
            grounds  user-input
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
        cookie "basket" as necessary {
            grounds  user-input
            duration session
            access   none
        }
        """
      ),
    ]
  ) { context, findings in
    for item in context.items where item.category == .necessary {
      guard let stated = item.stated, context.understands(stated.id.span) else { continue }
      let facts = item.facts
      var missing: [String] = []
      if facts.purpose.value == nil && item.purposes.isEmpty && facts.grounds.all().isEmpty {
        missing.append("purpose")
      }
      if facts.duration.isUnsaid { missing.append("duration") }
      if missing.isEmpty { continue }
      let words = missing.joined(separator: ", ")
      findings.report(
        at: item.name.span,
        Bilingual(
          da: "»\(item.name.value)« er ikke beskrevet helt",
          en: "‘\(item.name.value)’ is not fully described"
        ),
        help: [
          Bilingual(
            da:
              "tilføj \(words), så oversigten er fuldstændig; for nødvendige cookies er det ikke et lovkrav",
            en:
              "add \(words), so that the table is complete; for necessary cookies the law does not require it"
          )
        ]
      )
    }
  }
}
