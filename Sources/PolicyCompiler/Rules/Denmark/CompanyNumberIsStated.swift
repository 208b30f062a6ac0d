extension Rule {
  static let companyNumberIsStated = Rule(
    "DK-001",
    "cvr-missing",
    title: Bilingual(
      da: "En dansk virksomhed oplyser ikke CVR-nummer",
      en: "A Danish company does not state its CVR number"
    ),
    why: Bilingual(
      da:
        "Danske selskaber skal oplyse navn, hjemsted og CVR-nummer på deres hjemmeside. Det gælder også enkeltmandsvirksomheder med en erhvervsmæssig hjemmeside.",
      en:
        "Danish companies must state their name, registered office and CVR number on their website. So must sole traders with a commercial site."
    ),
    citations: [
      .danish("selskabsloven", "2(4)", english: "Danish Companies Act"),
      .danish(
        "lov om visse erhvervsdrivende virksomheder",
        "6(9)",
        english: "Danish Act on Certain Businesses"
      ),
      .danish("e-handelsloven", "7(1)", english: "Danish E-commerce Act", eli: "2002/227"),
    ],
    examples: [
      .violates(who("⟦\"Fjordens Cykler ApS\"⟧")),
      .violates(who("\"Fjordens Cykler ApS\"", "cvr     ⟦none⟧\n    ")),
      .violates(who("⟦\"Anna Holms Cykler\"⟧", "legal-form sole-trader\n    ") + site("commercial yes")),
      .passes(who("\"Fjordens Cykler ApS\"", "cvr     13748136\n    ")),
      // The duty is to state it on the website, not necessarily here.
      .passes(
        who("\"Fjordens Cykler ApS\"")
          + site("commercial yes, imprint: \"https://www.fjordenscykler.dk/om-os\"")
      ),
      .passes(who("\"Fjordens Cykelklub\"", "legal-form association\n    ")),
      .passes(who("\"Anna Holm\"")),
    ]
  ) { context, findings in
    guard let controller = context.draft.controller.value, context.understands(.controller),
      context.understands(.site), controller.cvr.value == nil, context.controllerIsDanish, !context.hasImprint
    else { return }
    // A sole trader who says that there is no number is not registered.
    let isRegisteredTrader =
      controller.legalKind == .soleTrader && context.isCommercial && controller.cvr.isUnsaid
    guard controller.isCompany || isRegisteredTrader else { return }
    let name = controller.name.value ?? ""
    findings.report(
      at: controller.cvr.span ?? controller.span,
      Bilingual(
        da: "»\(name)« oplyser ikke sit CVR-nummer",
        en: "‘\(name)’ does not state its CVR number"
      ),
      help: [
        Bilingual(
          da:
            "skriv cvr og de otte cifre; står nummeret et andet sted på hjemmesiden, så skriv i site: commercial yes, imprint: \"https://…\"",
          en:
            "write cvr and the eight digits; if the number stands elsewhere on the site, write in site: commercial yes, imprint: \"https://…\""
        )
      ]
    )
  }

  private static func who(_ name: String, _ lines: String = "") -> String {
    """
    controller \(name) {
        \(lines)address "Havnegade 1", "8000 Aarhus C", DK
        email   "privatliv@fjordenscykler.dk"
        phone   "+45 86 00 10 20"
        dpo     none
    }
    """
  }

  private static func site(_ line: String) -> String { DanishExample.site(line) }
}
