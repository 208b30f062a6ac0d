extension Rule {
  static let processorAgreementsAreStated = Rule(
    "RECIP-006",
    "processor-agreement-unstated",
    .note,
    title: Bilingual(
      da: "Det er ikke angivet, om der er indgået en databehandleraftale",
      en: "It is not recorded whether there is a data processing agreement"
    ),
    why: Bilingual(
      da: "Aftalen skal kunne påvises, og den, der læser politikken, kan se, at den er der.",
      en: "The agreement must be demonstrable, and whoever reads the policy can see that it is there."
    ),
    citations: [.gdpr("28(3)"), .gdpr("5(2)")],
    examples: [
      .violates(
        RecipientExample.recipient("country   DK").replacing("support-tool as", with: "⟦support-tool⟧ as")
      ),
      .violates(RecipientExample.use("⟦piwik-pro⟧")),
      .passes(RecipientExample.recipient("country   DK\n    agreement yes")),
      .passes(RecipientExample.recipient("country   DK", role: "controller")),
    ]
  ) { context, findings in
    for processor in UsedProcessor.all(in: context) where processor.agreement.isUnsaid {
      findings.report(
        at: processor.about,
        group: "agreement",
        Bilingual(
          da: "Det står ikke, om der er en databehandleraftale med »\(processor.name.da)«",
          en: "it is not said whether there is a data processing agreement with ‘\(processor.name.en)’"
        ),
        help: [
          Bilingual(
            da: "skriv agreement yes, når aftalen er skrevet under",
            en: "write agreement yes once the agreement is signed"
          )
        ]
      )
    }
  }
}
