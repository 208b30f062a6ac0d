extension Rule {
  static let retentionEndsWithObligation = Rule(
    "RET-006",
    "longer-than-obligation",
    .warning,
    title: Bilingual(
      da: "Oplysninger gemmes længere end den retlige forpligtelse, der begrunder dem",
      en: "Data are kept longer than the legal obligation that justifies them"
    ),
    why: Bilingual(
      da:
        "Når lovens mindstetid er gået, begrunder forpligtelsen ikke længere opbevaringen. Det kan et andet grundlag gøre, fx krav, der ikke er forældet.",
      en:
        "Beyond the statutory minimum the obligation no longer justifies keeping the data. Another basis may, such as claims that are not yet time-barred."
    ),
    citations: [
      .gdpr("5(1)(e)"), .gdpr("6(1)(c)"),
      .other(da: "forældelsesloven §§ 3–5", en: "Danish Limitation Act sections 3–5"),
    ],
    examples: [
      .violates(RetentionExample.accounting("⟦10 years⟧, from: financial-year-end")),
      .violates(RetentionExample.accounting("⟦limitation-act⟧, for: acknowledged-debt")),
      .passes(RetentionExample.accounting("bookkeeping-act")),
      .passes(RetentionExample.accounting("66 months, from: financial-year-end")),
      .passes(
        RetentionExample.accounting(
          "limitation-act, for: acknowledged-debt",
          basis: RetentionExample.interests
        )
      ),
    ]
  ) { context, findings in
    guard let margin = context.limit("beyond-obligation") else { return }
    for stated in StatedRetention.all(in: context) {
      guard let length = stated.length,
        stated.purpose.bases.nodes().allSatisfy({ $0.kind.value == .legalObligation }),
        // Where an act also sets a maximum, RET-005 speaks.
        stated.duties.allSatisfy({ $0.kind == .minimum }),
        let term = StatutoryTerm.longest(stated.duties), let minimum = term.length
      else { continue }
      var allowed = minimum.adding(margin)
      // »6 years from the invoice« is how people say »5 years from the end of the financial year«.
      if stated.start?.id != Event.financialYearEnd {
        allowed = allowed.adding(Duration(count: 12, unit: .month))
      }
      guard length.isLonger(than: allowed) else { continue }
      let draft = context.draft
      findings.report(
        at: stated.span,
        Bilingual(
          da:
            "»\(stated.purpose.id.value)« bygger kun på en forpligtelse til at gemme i \(term.text(draft, in: .da)): \(term.reference(in: .da))",
          en:
            "‘\(stated.purpose.id.value)’ rests only on an obligation to keep data for \(term.text(draft, in: .en)): \(term.reference(in: .en))"
        ),
        help: [
          Bilingual(
            da:
              "sæt perioden ned til lovens, eller tilføj et afgrænset grundlag for resten: basis legitimate-interests { scope … interest … }",
            en:
              "shorten it to the act's, or add a basis of limited scope for the rest: basis legitimate-interests { scope … interest … }"
          )
        ]
      )
    }
  }
}

extension StatedRetention {
  /// Where the period begins: as stated, or as the act that it names has it.
  var start: Reference<Event>? { from ?? named?.from }
}
