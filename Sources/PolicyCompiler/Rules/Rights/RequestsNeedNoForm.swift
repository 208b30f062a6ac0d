extension Rule {
  static let requestsNeedNoForm = Rule(
    "RIGHTS-009",
    "rights-form-barrier",
    .warning,
    title: Bilingual(
      da: "Der stilles formkrav eller unødige krav om legitimation",
      en: "Requests must follow a form or require excessive identification"
    ),
    why: Bilingual(
      da:
        "Loven kender ingen form for en anmodning; man kan også ringe. Om legitimation må der kun bedes, når der er rimelig tvivl om, hvem man er.",
      en:
        "The law knows no form for a request; people can also call. Identification may be asked for only where there is reasonable doubt about who they are."
    ),
    citations: [
      .gdpr("12(2)"), .gdpr("12(6)"), .gdpr("5(1)(c)"),
      .other(
        da: "EDPB's retningslinjer 01/2022 om retten til indsigt",
        en: "EDPB Guidelines 01/2022 on the right of access"
      ),
    ],
    examples: [
      .violates("rights {\n    channels      email\n    form-required ⟦written⟧\n}"),
      .violates("rights {\n    channels       email\n    identification ⟦id-document⟧\n}"),
      .passes("rights {\n    channels      email\n    form-required none\n}"),
      .passes("rights {\n    channels       email\n    identification when-in-doubt\n}"),
    ]
  ) { context, findings in
    guard let rights = context.draft.rights.value else { return }
    if rights.formRequired.value != nil, let span = rights.formRequired.span {
      findings.report(
        at: span,
        Bilingual(
          da: "En anmodning behøver ikke have en bestemt form",
          en: "a request need not have a particular form"
        ),
        help: [
          Bilingual(
            da: "tag imod anmodninger i enhver form: form-required none",
            en: "accept requests in any form: form-required none"
          )
        ]
      )
    }
    if let method = rights.identification.value?.method, let said = method.value, said != .whenInDoubt,
      let span = method.span
    {
      findings.report(
        at: span,
        Bilingual(
          da: "Legitimation må ikke være et fast krav",
          en: "identification must not be a fixed requirement"
        ),
        help: [
          Bilingual(
            da: "bed kun om mere, når der er rimelig tvivl: identification when-in-doubt",
            en: "ask for more only where there is reasonable doubt: identification when-in-doubt"
          )
        ]
      )
    }
  }
}
