extension Rule {
  static let transferIsAssessed = Rule(
    "TRANSFER-006",
    "transfer-assessment-missing",
    .warning,
    title: Bilingual(
      da:
        "Standardkontraktbestemmelser eller bindende virksomhedsregler uden vurdering af overførslen (TIA)",
      en: "Standard clauses or binding corporate rules without a transfer impact assessment"
    ),
    why: Bilingual(
      da:
        "Den, der overfører, skal have vurderet, om landets lovgivning lader garantierne virke. Vurderingen er intern; her står kun, at den er lavet.",
      en:
        "Whoever transfers must have assessed whether the country's law lets the safeguards work. The assessment is internal; here it is only recorded."
    ),
    citations: [
      .courtOfJustice("C-311/18", "Schrems II"),
      .other(
        da: "standardkontraktbestemmelserne (EU) 2021/914, bestemmelse 14",
        en: "standard contractual clauses (EU) 2021/914, Clause 14"
      ),
      .other(da: "EDPB’s anbefalinger 01/2020", en: "EDPB Recommendations 01/2020"),
    ],
    yieldsTo: ["TRANSFER-001", "TRANSFER-002", "TRANSFER-003", "TRANSFER-004"],
    examples: [
      .violates(
        RecipientExample.transfer(
          "mechanism ⟦standard-clauses⟧, module: 2\n        copy      email",
          to: "IN"
        )
      ),
      .passes(
        RecipientExample.transfer(
          "mechanism  standard-clauses, module: 2\n        assessment 2026-03-02\n        copy       email",
          to: "IN"
        )
      ),
      // A fallback that is not in use needs none yet.
      .passes(
        RecipientExample.transfer(
          "mechanism data-privacy-framework, certified: yes, checked: 2026-10-01\n        fallback  standard-clauses, module: 2"
        )
      ),
    ]
  ) { context, findings in
    for transfer in context.transfers
    where transfer.transfer.assessment.isUnsaid && context.understands(transfer) {
      guard transfer.thirdCountry(in: context.draft) != nil, transfer.requires(.assessment, in: context.draft)
      else { continue }
      findings.report(
        at: transfer.place(transfer.transfer.mechanism.value?.groundSpan),
        about: transfer.about,
        Bilingual(
          da: "Overførslen til »\(transfer.name.da)« er ikke vurderet",
          en: "the transfer to ‘\(transfer.name.en)’ has not been assessed"
        ),
        help: [
          Bilingual(
            da:
              "skriv datoen for vurderingen: assessment 2026-03-02, og de supplerende foranstaltninger, hvis der er nogen",
            en: "record the date of the assessment: assessment 2026-03-02, and supplementary measures, if any"
          )
        ]
      )
    }
  }
}
