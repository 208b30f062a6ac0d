extension Rule {
  static let companiesStateTheirNumber = Rule(
    "DK-001",
    "cvr-missing",
    title: Bilingual(
      da: "En dansk virksomhed oplyser ikke CVR-nummer",
      en: "A Danish company does not state its CVR number"
    ),
    why: Bilingual(
      da:
        "Danske selskaber skal oplyse navn, hjemsted og CVR-nummer på deres hjemmeside. Det kan ske i politikken eller på en anden side.",
      en:
        "Danish companies must state their name, registered office and CVR number on their website, in the policy or on another page."
    ),
    citations: [
      .danish("selskabsloven", "2(4)", english: "Danish Companies Act"),
      .danish(
        "lov om visse erhvervsdrivende virksomheder",
        "6(9)",
        english: "Danish Act on Certain Commercial Undertakings"
      ),
      .danish("e-handelsloven", "7(1)", english: "Danish E-commerce Act", eli: "2002/227"),
    ],
    examples: [
      .violates(
        """
        controller ⟦"Fjordens Cykler ApS"⟧ {
            address "Havnegade 1", "8000 Aarhus C", DK
            email   "privatliv@fjordenscykler.dk"
            phone   "+45 86 00 10 20"
            dpo     none
        }
        """
      ),
      // To say that there is none does not state it.
      .violates(
        """
        controller "Fjordens Cykler" {
            legal-form a-m-b-a
            cvr        ⟦none⟧
            address    "Havnegade 1", "8000 Aarhus C", DK
            email      "privatliv@fjordenscykler.dk"
            dpo        none
        }
        """
      ),
      .passes(
        """
        controller "Fjordens Cykler ApS" {
            cvr     13748136
            address "Havnegade 1", "8000 Aarhus C", DK
            email   "privatliv@fjordenscykler.dk"
            dpo     none
        }
        """
      ),
      // Another page of the site states it.
      .passes(
        """
        site "https://www.fjordenscykler.dk" {
            languages  da, en
            version    "2026-11"
            effective  2026-11-01
            audience   consumers, in: DK
            commercial yes, imprint: "https://www.fjordenscykler.dk/om"
        }

        controller "Fjordens Cykler ApS" {
            address "Havnegade 1", "8000 Aarhus C", DK
            email   "privatliv@fjordenscykler.dk"
            dpo     none
        }
        """
      ),
      .passes(
        """
        controller "Fjordens Cykelklub" {
            legal-form association
            address    "Havnegade 1", "8000 Aarhus C", DK
            email      "privatliv@fjordenscykelklub.dk"
            dpo        none
        }
        """
      ),
    ]
  ) { context, findings in
    guard let controller = context.draft.controller.value, context.understands(.controller),
      context.hasDanishController, controller.cvr.value == nil, context.imprint == nil,
      let form = controller.registeredForm
    else { return }
    let isTrader =
      form == .soleTrader && controller.cvr.isUnsaid
      && context.draft.site.value?.commercial.value?.isCommercial.value == true
    guard isTrader || Controller.companies.contains(form) else { return }
    findings.report(
      at: controller.cvr.span ?? controller.span,
      about: controller.span,
      Bilingual(
        da: "»\(controller.name.value ?? "")« oplyser ikke sit CVR-nummer",
        en: "‘\(controller.name.value ?? "")’ does not state its CVR number"
      ),
      label: isTrader
        ? Bilingual(
          da: "en erhvervsmæssig hjemmeside skal vise det, hvis virksomheden har et",
          en: "a commercial site must show it, if the business has one"
        )
        : Bilingual(
          da: "et selskab af denne slags skal vise det på sin hjemmeside",
          en: "a company of this kind must show it on its website"
        ),
      help: [
        Bilingual(
          da:
            "skriv cvr og de 8 cifre – eller, hvis en anden side viser det, i site: commercial yes, imprint: \"https://…\"",
          en:
            "write cvr and the 8 digits – or, if another page shows it, in site: commercial yes, imprint: \"https://…\""
        )
      ]
        + (isTrader
          ? [
            Bilingual(
              da: "er virksomheden ikke registreret i CVR, så skriv cvr none",
              en: "if the business is not in the CVR register, write cvr none"
            )
          ] : [])
    )
  }
}
