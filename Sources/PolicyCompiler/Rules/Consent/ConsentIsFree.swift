extension Rule {
  static let consentIsFree = Rule(
    "CONSENT-003",
    "consent-not-free",
    .warning,
    title: Bilingual(
      da: "En ydelse er gjort betinget af samtykke, eller tilbagetrækning har negative følger",
      en: "Consent is tied to a service or withdrawal is penalised"
    ),
    why: Bilingual(
      da:
        "Et samtykke er kun gyldigt, hvis man frit kan sige nej og senere trække det tilbage uden at blive stillet ringere.",
      en: "Consent is valid only if people can freely refuse it, and later withdraw it without detriment."
    ),
    citations: [
      .gdpr("7(4)"),
      .other(
        da: "GDPR betragtning 42 og 43",
        en: "GDPR recitals 42 and 43",
        address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
      ),
      .other(
        da: "EDPB, retningslinjer 5/2020, punkt 25-37 og 46-48",
        en: "EDPB Guidelines 05/2020, paras 25–37 and 46–48"
      ),
    ],
    examples: [
      .violates(ConsentExample.newsletter("consequence ⟦service-ends⟧")),
      .violates(ConsentExample.newsletter("needed-for-service ⟦yes⟧")),
      .violates(ConsentExample.newsletter("fee      ⟦50 DKK⟧")),
      .passes(ConsentExample.newsletter("consequence this-purpose-ends")),
      .passes(ConsentExample.newsletter("fee      none\n        needed-for-service no")),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own {
      for basis in purpose.bases.nodes() where basis.kind.value == .consent {
        if basis.neededForService.value == true, let span = basis.neededForService.span {
          findings.report(
            at: span,
            Bilingual(
              da: "Man skal samtykke til formålet »\(purpose.id.value)« for at få ydelsen",
              en: "People must consent to the purpose ‘\(purpose.id.value)’ to get the service"
            ),
            label: Bilingual(da: "så er et nej ikke et frit valg", en: "so refusing is no free choice"),
            help: [
              Bilingual(
                da:
                  "giv ydelsen også til den, der siger nej, eller brug et andet grundlag, hvis oplysningerne er nødvendige for ydelsen",
                en:
                  "give the service to those who refuse as well, or use another basis if the service cannot do without the data"
              )
            ]
          )
        }
        if let fee = basis.fee.value, let span = basis.fee.span,
          fee.number.contains(where: { ("1"..."9").contains($0) })
        {
          findings.report(
            at: span,
            Bilingual(
              da: "Det koster noget at trække samtykket til formålet »\(purpose.id.value)« tilbage",
              en: "It costs something to withdraw the consent for the purpose ‘\(purpose.id.value)’"
            ),
            label: Bilingual(da: "et gebyr er en negativ følge", en: "a fee is a detriment"),
            help: [Bilingual(da: "lad det være gratis: »fee none«", en: "make it free: ‘fee none’")]
          )
        }
        if let consequence = basis.consequence.value,
          let scope = consequence.scope.value, scope != .thisPurposeEnds,
          let span = consequence.scope.span
        {
          findings.report(
            at: span,
            Bilingual(
              da:
                "Den, der trækker samtykket til formålet »\(purpose.id.value)« tilbage, mister mere end formålet selv",
              en:
                "Whoever withdraws the consent for the purpose ‘\(purpose.id.value)’ loses more than the purpose itself"
            ),
            label: Bilingual(
              da: "følgen rækker ud over samtykket",
              en: "the consequence goes beyond the consent"
            ),
            help: [
              Bilingual(
                da: "begræns følgen til det, der er samtykket til: »consequence this-purpose-ends«",
                en: "limit the consequence to what was consented to: ‘consequence this-purpose-ends’"
              )
            ]
          )
        }
      }
    }
  }
}
