extension Rule {
  static let consentOnlyIsTrue = Rule(
    "CLAIM-006",
    "consent-only-contradicted",
    .warning,
    title: Bilingual(
      da: "»Kun med dit samtykke«, selv om andre grundlag bruges",
      en: "‘Only with your consent’ although other bases are used"
    ),
    why: Bilingual(
      da: "Den, der læser, at alt kræver samtykke, tror, at et nej standser alt.",
      en: "Whoever reads that everything takes consent believes that refusing stops everything."
    ),
    citations: [.gdpr("5(1)(a)"), .gdpr("13(1)(c)")],
    examples: [
      .violates("claim ⟦consent-only⟧"),
      .violates(
        """
        clause consent {
            after purposes
            text  da: ⟦"Vi behandler kun dine oplysninger med dit samtykke."⟧
                  en: "We only process your data with your consent."
        }
        """
      ),
      .passes(
        """
        clause consent {
            after purposes
            text  da: "Vi sender kun nyhedsbreve med dit samtykke."
                  en: "We only send newsletters with your consent."
        }
        """
      ),
      .passes(
        "claim consent-only\n\n"
          + ConsentExample.newsletter("given    checkbox, default: off")
      ),
    ]
  ) { context, findings in
    guard context.understands(.purpose) else { return }
    for claim in context.claims(.consentOnly) {
      let others = context.purposes(in: claim).flatMap { bases(of: $0, otherThan: [.consent]) }
      report(claim, others, &findings)
    }
    for written in context.sentences where ClaimText.isOurs(written) {
      guard let text = ConsentOnlyText(written.sentence) else { continue }
      let claim = context.claim(.consentOnly, text.range, in: written)
      let others = context.purposes(in: claim).filter(text.isAbout).flatMap {
        bases(of: $0, otherThan: text.bases)
      }
      report(claim, others, &findings)
    }
  }

  private static func bases(
    of purpose: Purpose,
    otherThan kinds: Set<LegalBasis.Kind>
  ) -> [(purpose: Purpose, basis: LegalBasis)] {
    purpose.bases.nodes().filter { $0.kind.value.map { !kinds.contains($0) } ?? false }.map { (purpose, $0) }
  }

  private static func report(
    _ claim: StatedClaim,
    _ others: [(purpose: Purpose, basis: LegalBasis)],
    _ findings: inout Findings
  ) {
    guard let purpose = others.first?.purpose else { return }
    findings.report(
      at: claim.span,
      group: claim.group,
      Bilingual(
        da:
          "Politikken siger, at alt sker med samtykke, men formålet »\(purpose.id.value)« har et andet grundlag",
        en:
          "The policy says that everything takes consent, but the purpose ‘\(purpose.id.value)’ has another basis"
      ),
      label: Bilingual(da: "passer ikke på alle formål", en: "is not true of every purpose"),
      notes: others.map {
        Diagnostic.Note(
          message: Bilingual(da: "et andet grundlag end samtykke", en: "a basis other than consent"),
          span: $0.basis.span
        )
      },
      help: [
        claim.isDeclared
          ? Bilingual(
            da: "fjern »consent-only«, eller begræns løftet med »of« til de formål, der bygger på samtykke",
            en: "remove ‘consent-only’, or limit the promise with ‘of’ to the purposes that rest on consent"
          )
          : Bilingual(
            da: "begræns sætningen til de formål, der bygger på samtykke",
            en: "limit the sentence to the purposes that rest on consent"
          )
      ]
    )
  }
}
