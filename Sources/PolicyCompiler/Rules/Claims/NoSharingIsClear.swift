extension Rule {
  static let noSharingIsClear = Rule(
    "CLAIM-002",
    "no-sharing-misleading",
    .warning,
    title: Bilingual(
      da: "»Vi videregiver ikke«, selv om der bruges databehandlere",
      en: "‘We do not share’ although processors are used"
    ),
    why: Bilingual(
      da:
        "En databehandler er ikke en tredjepart, men den er en modtager. Almindelige læsere tror, at ingen andre ser oplysningerne.",
      en:
        "A processor is no third party, yet it is a recipient. Ordinary readers believe that nobody else sees the data."
    ),
    citations: [.gdpr("4(9)"), .gdpr("4(10)"), .gdpr("12(1)"), .gdpr("13(1)(e)")],
    examples: [
      .violates("claim ⟦no-sharing⟧\n\n" + RecipientExample.recipient("country   DK\n    agreement yes")),
      .violates(
        """
        clause sharing {
            after recipients
            text  da: ⟦"Vi videregiver ikke dine personoplysninger til tredjeparter."⟧
                  en: "We do not disclose your personal data to third parties."
        }

        """ + RecipientExample.recipient("country   DK\n    agreement yes")
      ),
      .passes(
        """
        clause sharing {
            after recipients
            text  da: "Vi videregiver ikke dine personoplysninger til tredjeparter, men vores leverandører behandler oplysninger for os."
                  en: "We do not disclose your personal data to third parties, but our suppliers process data on our behalf."
        }

        """ + RecipientExample.recipient("country   DK\n    agreement yes")
      ),
      .passes("claim no-sharing"),
    ]
  ) { context, findings in
    for claim in context.claims(.noSharing) {
      let receivers = context.receivers(in: claim)
      guard !receivers.contains(where: \.isController),
        let first = receivers.first(where: \.isProcessor),
        !(claim.written.map(ClaimText.namesSuppliers) ?? false)
      else { continue }
      findings.report(
        at: claim.span,
        group: claim.group,
        Bilingual(
          da: "»\(claim.words)« kan misforstås: »\(first.name.da)« behandler oplysninger for jer",
          en: "‘\(claim.words)’ can be misunderstood: ‘\(first.name.en)’ processes data for you"
        ),
        label: Bilingual(da: "der bruges databehandlere", en: "processors are used"),
        notes: receivers.filter(\.isProcessor).map {
          Diagnostic.Note(
            message: Bilingual(da: "behandler oplysninger for jer", en: "processes data for you"),
            span: $0.span
          )
        },
        help: [
          claim.isDeclared
            ? Bilingual(
              da:
                "fjern »no-sharing«, og sig det i en tekst: »Vi videregiver ikke …, men vores leverandører behandler oplysninger for os«",
              en:
                "remove ‘no-sharing’ and say it in a text: ‘We do not disclose …, but our suppliers process data on our behalf’"
            )
            : Bilingual(
              da: "tilføj: »Vi bruger leverandører, der behandler oplysninger for os«",
              en: "add: ‘We use suppliers who process data on our behalf’"
            )
        ]
      )
    }
  }
}
