extension Rule {
  static let consentStartsOff = Rule(
    "CONSENT-004",
    "preticked-consent",
    title: Bilingual(da: "Samtykket er slået til på forhånd", en: "Consent is on by default"),
    why: Bilingual(
      da:
        "Et samtykke kræver en aktiv handling. Et felt, der er krydset af på forhånd, viser ikke, at nogen har valgt noget.",
      en:
        "Consent takes an active choice. A box that is ticked beforehand does not show that anyone has chosen."
    ),
    citations: [
      .gdpr("4(11)"),
      .other(
        da: "GDPR betragtning 32",
        en: "GDPR recital 32",
        address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
      ),
      .courtOfJustice("C-673/17", "Planet49"), .courtOfJustice("C-61/19", "Orange Romania"),
    ],
    canBeAllowed: false,
    examples: [
      .violates(ConsentExample.newsletter("given    checkbox, default: ⟦on⟧")),
      .passes(ConsentExample.newsletter("given    checkbox, default: off")),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own {
      for basis in purpose.bases.nodes() where basis.kind.value == .consent {
        guard let act = basis.given.value, act.defaultOn.value == true, let span = act.defaultOn.span else {
          continue
        }
        findings.report(
          at: span,
          Bilingual(
            da: "Samtykket til formålet »\(purpose.id.value)« er givet på forhånd",
            en: "The consent for the purpose ‘\(purpose.id.value)’ is given beforehand"
          ),
          label: isNoChoice,
          help: [letItStartOff]
        )
      }
    }
    for layer in context.draft.banner.value?.layers.nodes() ?? [] {
      for choice in layer.categories.nodes() where choice.defaultOn.value == true {
        guard let span = choice.defaultOn.span else { continue }
        let word = choice.category.value?.rawValue ?? ""
        findings.report(
          at: span,
          Bilingual(
            da: "Kategorien »\(word)« er slået til, før den besøgende har valgt",
            en: "The category ‘\(word)’ is on before the visitor has chosen"
          ),
          label: isNoChoice,
          help: [letItStartOff]
        )
      }
    }
  }

  private static let isNoChoice = Bilingual(
    da: "ingen har selv slået det til",
    en: "nobody has turned it on"
  )

  private static let letItStartOff = Bilingual(
    da: "lad valget begynde slået fra, og skriv så »default: off«",
    en: "let the choice start off, then write ‘default: off’"
  )
}
