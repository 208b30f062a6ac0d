extension Rule {
  static let derogationIsExceptional = Rule(
    "TRANSFER-007",
    "derogation-misused",
    title: Bilingual(
      da: "En artikel 49-undtagelse bruges løbende, eller samtykke indhentes uden oplysning om risici",
      en: "An Art. 49 derogation is used for routine transfers, or consent without the risks"
    ),
    why: Bilingual(
      da:
        "Undtagelserne gælder enkeltstående tilfælde. Samtykke kræver, at folk kender risikoen, og det kan ikke begrunde løbende overførsler.",
      en:
        "Derogations are for individual cases. Consent requires that people know the risks, and it cannot justify regular transfers."
    ),
    citations: [
      .gdpr("49(1)"), .gdpr("49(3)"),
      .other(da: "GDPR, betragtning 111", en: "GDPR recital 111"),
      .other(da: "EDPB’s retningslinjer 2/2018", en: "EDPB Guidelines 2/2018"),
    ],
    yieldsTo: ["TRANSFER-001"],
    examples: [
      .violates(
        RecipientExample.transfer(
          "mechanism derogation, letter: b, frequency: ⟦systematic⟧",
          to: "IN"
        )
      ),
      .violates(RecipientExample.transfer("mechanism derogation, letter: ⟦b⟧", to: "KE")),
      .violates(
        RecipientExample.transfer("mechanism derogation, letter: ⟦a⟧, frequency: once", to: "IN")
      ),
      .violates(RecipientExample.transfer("mechanism ⟦derogation⟧, frequency: once", to: "IN")),
      .passes(
        RecipientExample.transfer("mechanism derogation, letter: b, frequency: occasional", to: "KE")
      ),
      .passes(
        RecipientExample.transfer(
          "mechanism derogation, letter: a, frequency: once, risks-told: yes",
          to: "IN"
        )
      ),
    ]
  ) { context, findings in
    let isAuthority = context.draft.controller.value?.kind.value == .publicAuthority
    for transfer in context.transfers where context.understands(transfer) {
      guard transfer.thirdCountry(in: context.draft) != nil,
        let mechanism = transfer.transfer.mechanism.value, case .derogation? = mechanism.ground.value
      else { continue }
      let isPublicTask =
        isAuthority
        && context.purposes(of: transfer).contains { $0.outsidePublicTask.value != true }
      guard let (span, message) = fault(mechanism, isPublicTask) else { continue }
      findings.report(
        at: transfer.place(span),
        about: transfer.about,
        message,
        help: [
          Bilingual(
            da:
              "brug standard-clauses eller et andet grundlag efter artikel 46; for en enkelt overførsel: letter, frequency og ved samtykke risks-told: yes",
            en:
              "use standard-clauses or another safeguard under Art. 46; for a single transfer: letter, frequency and, with consent, risks-told: yes"
          )
        ]
      )
    }
  }

  private static func fault(_ mechanism: TransferMechanism, _ isPublicTask: Bool) -> (SourceSpan?, Message)? {
    guard case .said(let letter, let letterSpan) = mechanism.letter else {
      return (
        mechanism.ground.span,
        Bilingual(
          da: "Det står ikke, hvilken undtagelse i artikel 49, stk. 1, der bruges",
          en: "it is not said which derogation of Art. 49(1) is used"
        )
      )
    }
    if isPublicTask, [.a, .b, .c].contains(letter) {
      return (
        letterSpan,
        Bilingual(
          da: "Myndigheder kan ikke bruge litra \(letter.rawValue) til deres opgaver",
          en: "authorities cannot use point (\(letter.rawValue)) for their tasks"
        )
      )
    }
    switch (letter, mechanism.frequency.value) {
    case (.b, .recurring?), (.b, .systematic?), (.c, .recurring?), (.c, .systematic?), (.e, .recurring?),
      (.e, .systematic?), (.a, .systematic?):
      return (
        mechanism.frequency.span,
        Bilingual(
          da: "En undtagelse kan ikke bære overførsler, der sker jævnligt",
          en: "a derogation cannot carry transfers that happen regularly"
        )
      )
    case (.b, nil), (.c, nil), (.e, nil):
      return (
        letterSpan,
        Bilingual(
          da: "Det står ikke, om der kun overføres lejlighedsvis",
          en: "it is not said whether data are transferred only occasionally"
        )
      )
    case (.a, _) where mechanism.risksTold.value != true:
      return (
        mechanism.risksTold.span ?? letterSpan,
        Bilingual(
          da: "Samtykket gælder kun, hvis folk først har fået besked om risikoen",
          en: "the consent holds only if people were first told of the risks"
        )
      )
    default: return nil
    }
  }
}
