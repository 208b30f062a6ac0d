extension Rule {
  static let safeguardsCanBeSeen = Rule(
    "TRANSFER-005",
    "safeguard-copy-missing",
    title: Bilingual(
      da: "Der mangler henvisning til garantierne eller oplysning om, hvordan man får en kopi",
      en: "There is no reference to the safeguards, or to how a copy is obtained"
    ),
    why: Bilingual(
      da: "Hviler en overførsel på garantier, skal folk have at vide, hvordan de får en kopi af dem.",
      en: "Where a transfer rests on safeguards, people must be told how to get a copy of them."
    ),
    citations: [.gdpr("13(1)(f)"), .gdpr("14(1)(f)")],
    yieldsTo: ["TRANSFER-001", "TRANSFER-002", "TRANSFER-003", "TRANSFER-004"],
    examples: [
      .violates(
        RecipientExample.transfer(
          "mechanism  ⟦standard-clauses⟧, module: 2\n        assessment 2026-03-02",
          to: "IN"
        )
      ),
      .violates(RecipientExample.transfer("mechanism ⟦compelling-interests⟧", to: "IN")),
      .passes(
        RecipientExample.transfer(
          "mechanism  standard-clauses, module: 2\n        assessment 2026-03-02\n        copy       email",
          to: "IN"
        )
      ),
      .passes(RecipientExample.transfer("mechanism adequacy", to: "CH")),
    ]
  ) { context, findings in
    for transfer in context.transfers where transfer.transfer.copy.isUnsaid && context.understands(transfer) {
      guard transfer.thirdCountry(in: context.draft) != nil,
        let mechanism = transfer.transfer.mechanism.value,
        mechanism.isCompelling || transfer.requires(.copy, in: context.draft)
      else { continue }
      findings.report(
        at: transfer.place(mechanism.groundSpan),
        about: transfer.about,
        Bilingual(
          da: "Det er ikke oplyst, hvordan man får en kopi af garantierne for »\(transfer.name.da)«",
          en: "it is not stated how to get a copy of the safeguards for ‘\(transfer.name.en)’"
        ),
        help: [
          Bilingual(
            da: "skriv under transfer: copy email – eller en internetadresse: copy \"https://…\"",
            en: "write under transfer: copy email – or a web address: copy \"https://…\""
          )
        ]
      )
    }
  }
}

extension TransferMechanism {
  /// Whether it is the last resort of Art. 49(1), second subparagraph.
  var isCompelling: Bool {
    if case .compellingInterests = ground.value { true } else { false }
  }

  /// What the transfer rests on, as it was written: the word without its labels.
  var groundSpan: SourceSpan? {
    if case .instrument(let reference) = ground.value { reference.span } else { ground.span }
  }
}
