extension Rule {
  static let cookiesAreClassified = Rule(
    "COOKIE-005",
    "unclassified",
    title: Bilingual(da: "En cookie er uklassificeret", en: "A cookie is unclassified"),
    why: Bilingual(
      da: "Uden kategori kan man hverken bede om samtykke til cookien eller undtage den.",
      en: "Without a category one can neither ask consent for the cookie nor exempt it."
    ),
    citations: [.other(da: "cookiebekendtgørelsen §§ 3–4", en: "the Danish Cookie Order, sections 3–4")],
    examples: [
      .violates(
        """
        cookie ⟦"basket"⟧ {
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
    ]
  ) { context, findings in
    let items: [any StoredItem] = context.draft.cookies.own + context.draft.trackers.own
    for item in items where item.category == nil { report(item, &findings) }
    for item in context.draft.servedItems where item.category == nil { report(item.stated, &findings) }
  }

  private static func report(_ item: any StoredItem, _ findings: inout Findings) {
    findings.report(
      at: item.id.span,
      Bilingual(
        da: "»\(item.id.value)« har ingen kategori",
        en: "‘\(item.id.value)’ has no category"
      ),
      help: [
        Bilingual(
          da: "skriv efter navnet: as necessary · as preferences · as statistics · as marketing",
          en: "write after the name: as necessary · as preferences · as statistics · as marketing"
        )
      ]
    )
  }
}
