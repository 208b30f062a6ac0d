extension Rule {
  static let automatedDecisionsAreStated = Rule(
    "ART13-004",
    "automated-decision-unstated",
    .warning,
    title: Bilingual(
      da: "Det er ikke oplyst, om profilering fører til automatiske afgørelser",
      en: "It is not stated whether profiling leads to automated decisions"
    ),
    why: Bilingual(
      da:
        "Man skal have at vide, om der træffes automatiske afgørelser. Siger politikken intet om det ved profilering og kreditvurdering, må folk gætte.",
      en:
        "People must be told whether automated decisions are made. With profiling and credit checks, silence leaves them guessing."
    ),
    citations: [
      .gdpr("13(2)(f)"), .gdpr("14(2)(g)"),
      .other(
        da: "GDPR betragtning 60",
        en: "GDPR recital 60",
        address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
      ),
      .courtOfJustice("C-634/21", "SCHUFA"),
    ],
    examples: [
      .violates(score("⟦score⟧ as credit-check", "")),
      .violates(
        score(
          "⟦score⟧",
          "\n    profiling  da: \"Vi beregner, om du kan betale.\", en: \"We calculate whether you can pay.\""
        )
      ),
      .passes(score("score as credit-check", "\n    automated-decisions none")),
      .passes(score("score as personalisation", "")),
      .passes(score("score", "\n    profiling  none")),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own where purpose.automatedDecisions.isUnsaid {
      guard let place = profiling(purpose), context.understands(purpose.extent) else { continue }
      findings.report(
        at: purpose.id.span,
        Bilingual(
          da: "Formålet »\(purpose.id.value)« siger ikke, om et menneske træffer afgørelsen",
          en: "purpose ‘\(purpose.id.value)’ does not say whether a human makes the decision"
        ),
        notes: [
          Diagnostic.Note(
            message: Bilingual(da: "her vurderes folk", en: "people are assessed here"),
            span: place
          )
        ],
        help: [
          Bilingual(
            da:
              "skriv automated-decisions none, hvis et menneske afgør det; ellers automated-decisions { ground … logic … }",
            en:
              "write automated-decisions none if a human decides; otherwise automated-decisions { ground … logic … }"
          )
        ]
      )
    }
  }

  /// Where a purpose says that it assesses people, beyond choosing contents and advertisements for them.
  private static func profiling(_ purpose: Purpose) -> SourceSpan? {
    if let tag = purpose.tags.first(where: { $0.value == .profiling || $0.value == .creditCheck }) {
      return tag.span
    }
    let harmless: Set<Purpose.Tag> = [
      .personalisation, .advertising, .marketing, .statistics, .productImprovement,
    ]
    guard purpose.profiling.value != nil, !purpose.tags.contains(where: { harmless.contains($0.value) })
    else { return nil }
    return purpose.profiling.span
  }

  private static func score(_ head: String, _ lines: String) -> String {
    """
    purpose \(head) {
        name       da: "Vurdere kunder", en: "Assess customers"
        data       name, payment
        sources    data-subject
        basis      legitimate-interests {
            interest da: "at undgå tab på kunder, der ikke betaler", en: "avoiding losses on customers who do not pay"
        }
        provision  none
        recipients none
        retention  1 year, from: contract-end\(lines)
    }
    """
  }
}
