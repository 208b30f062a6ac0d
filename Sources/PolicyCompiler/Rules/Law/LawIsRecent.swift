extension Rule {
  static let lawIsRecent = Rule(
    "LAW-001",
    "law-may-have-changed",
    .note,
    title: Bilingual(
      da: "Bibliotekets viden om loven er gammel i forhold til politikkens dato",
      en: "The library's knowledge of the law is old compared with the policy's date"
    ),
    why: Bilingual(
      da:
        "Love, afgørelser og tjenester ændrer sig. Det, der var rigtigt, da biblioteket blev gennemgået, er måske ikke rigtigt den dag, politikken gælder fra.",
      en:
        "Laws, decisions and services change. What was right when the library was gone through may not be right on the day the policy takes effect."
    ),
    citations: [.gdpr("5(2)")],
    examples: [
      .violates(
        """
        site "https://www.fjordenscykler.dk" {
            languages da, en
            version   "2028-01"
            effective ⟦2028-01-01⟧
            audience  consumers, in: DK
        }
        """
      ),
      .passes(
        """
        site "https://www.fjordenscykler.dk" {
            languages da, en
            version   "2027-01"
            effective 2027-01-01
            audience  consumers, in: DK
        }
        """
      ),
    ]
  ) { context, findings in
    guard let site = context.draft.site.value, let day = context.day,
      let checked = context.library.lastChecked, let limit = context.limit("law-checked"),
      day > checked.later(by: limit)
    else { return }
    findings.report(
      at: context.asOf == nil ? site.effective.span ?? site.span : site.span,
      Bilingual(
        da:
          "Loven i biblioteket blev sidst gennemgået \(DateText.text(checked, in: .da)), og politikken holdes op mod loven \(DateText.text(day, in: .da))",
        en:
          "the law in the library was last gone through on \(DateText.text(checked, in: .en)), and the policy is held against the law of \(DateText.text(day, in: .en))"
      ),
      help: [
        Bilingual(
          da: "brug en nyere udgave af klausul, eller se selv efter, om reglerne er ændret",
          en: "use a newer klausul, or see for yourself whether the rules have changed"
        )
      ]
    )
  }
}
