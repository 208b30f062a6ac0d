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
      .passes(
        "claim consent-only\n\n"
          + ConsentExample.newsletter("given    checkbox, default: off")
      ),
    ]
  ) { context, findings in
    for claim in context.draft.claims where context.understands(.purpose) {
      guard let place = claim.assertions.located().first(where: { $0.value == .consentOnly }) else {
        continue
      }
      let scope = Set(claim.of.all().map(\.id))
      let others = context.draft.purposes.own.flatMap { purpose in
        scope.isEmpty || scope.contains(purpose.id.value)
          ? purpose.bases.nodes().filter { $0.kind.value != nil && $0.kind.value != .consent }.map {
            (purpose, $0)
          } : []
      }
      guard let (purpose, _) = others.first else { continue }
      findings.report(
        at: place.span,
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
            span: $0.1.span
          )
        },
        help: [
          Bilingual(
            da: "fjern »consent-only«, eller begræns løftet med »of« til de formål, der bygger på samtykke",
            en: "remove ‘consent-only’, or limit the promise with ‘of’ to the purposes that rest on consent"
          )
        ]
      )
    }
  }
}
