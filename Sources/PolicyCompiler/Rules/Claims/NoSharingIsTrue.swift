extension Rule {
  static let noSharingIsTrue = Rule(
    "CLAIM-001",
    "no-sharing-false",
    title: Bilingual(
      da: "»Vi deler ikke dine oplysninger« modsiges af modtagerne",
      en: "‘We do not share your data’ is contradicted by the recipients"
    ),
    why: Bilingual(
      da: "Hvem der får oplysningerne, skal folk have rigtigt at vide; et forkert løfte vildleder dem.",
      en: "People must be told truthfully who receives their data; a false promise misleads them."
    ),
    citations: [
      .gdpr("5(1)(a)"), .gdpr("13(1)(e)"), .gdpr("4(9)"), .gdpr("4(10)"),
      .danish("markedsføringsloven", "5", english: "Danish Marketing Practices Act"),
      .danish("markedsføringsloven", "6", english: "Danish Marketing Practices Act"),
    ],
    examples: [
      .violates(
        "claim ⟦no-sharing⟧\n\n"
          + RecipientExample.recipient("country   DK", role: "controller", name: "\"Fragt ApS\"")
      ),
      .violates(
        """
        clause sharing {
            after recipients
            text  da: ⟦"Vi deler ikke dine oplysninger med andre."⟧
                  en: "We do not share your data with anyone."
        }

        """ + RecipientExample.recipient("country   DK", role: "controller", name: "\"Fragt ApS\"")
      ),
      .passes(
        "claim no-sale\n\n"
          + RecipientExample.recipient("country   DK", role: "controller", name: "\"Fragt ApS\"")
      ),
      .passes(
        """
        clause sharing {
            after recipients
            text  da: "Vi deler ikke dine oplysninger med andre til markedsføring."
                  en: "We do not share your data with others for marketing."
        }

        """ + RecipientExample.recipient("country   DK", role: "controller", name: "\"Fragt ApS\"")
      ),
    ]
  ) { context, findings in
    for claim in context.claims(.noSharing) {
      let controllers = context.receivers(in: claim).filter(\.isController)
      guard let first = controllers.first else { continue }
      findings.report(
        at: claim.span,
        group: claim.group,
        canBeAllowed: !claim.isDeclared,
        Bilingual(
          da: "»\(claim.words)« passer ikke: »\(first.name.da)« får oplysninger og bestemmer selv over dem",
          en: "‘\(claim.words)’ is not true: ‘\(first.name.en)’ receives data and decides about them itself"
        ),
        label: Bilingual(da: "modsiges af modtagerne", en: "contradicted by the recipients"),
        notes: controllers.map {
          Diagnostic.Note(message: Bilingual(da: "får oplysninger", en: "receives data"), span: $0.span)
        },
        help: [
          Bilingual(
            da:
              "fjern løftet, eller begræns det til det, der passer, f.eks. »Vi sælger ikke dine oplysninger«",
            en: "remove the promise, or limit it to what is true, e.g. ‘We do not sell your data’"
          )
        ]
      )
    }
  }
}
