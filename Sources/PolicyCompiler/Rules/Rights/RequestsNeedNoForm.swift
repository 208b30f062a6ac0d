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
        "Loven stiller ingen krav til formen; man kan også ringe. I må kun bede om legitimation, når der er rimelig tvivl om, hvem der henvender sig.",
      en:
        "The law prescribes no form for a request; people may also phone. You may ask for identification only where there is reasonable doubt about who they are."
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
      .violates(
        """
        clause access {
            after rights
            text  da: ⟦"Vil du have indsigt, så send en kopi af dit pas."⟧
                  en: "If you want access to your data, send a copy of your passport."
        }
        """
      ),
      .passes(
        """
        clause access {
            after rights
            text  da: "Er vi i tvivl om, hvem der beder om indsigt, beder vi om en kopi af dit pas."
                  en: "If in doubt about who wants access to your data, we ask for a copy of your passport."
        }
        """
      ),
      .passes("rights {\n    channels      email\n    form-required none\n}"),
      .passes("rights {\n    channels       email\n    identification when-in-doubt\n}"),
    ]
  ) { context, findings in
    let isReported = checkFacts(context, &findings)
    for written in context.sentences {
      let isAboutRights = written.text.home?.kind == .rights
      // What the words of the language say is not said again in the text beside them.
      guard !(isAboutRights && isReported),
        let range = FormBarrierText.match(in: written.sentence, isAboutRights: isAboutRights)
      else { continue }
      let words = written.sentence.quote(range)
      findings.report(
        at: written.version.span,
        group: "text \(written.text.text.extent.file) \(written.text.text.extent.start)",
        Bilingual(
          da: "»\(words)« stiller krav til den, der vil bruge sine rettigheder",
          en: "‘\(words)’ makes demands on those who want to use their rights"
        ),
        help: [
          Bilingual(
            da: "tag imod anmodninger i enhver form, og bed kun om legitimation, når der er rimelig tvivl",
            en: "accept requests in any form, and ask for identification only where there is reasonable doubt"
          )
        ]
      )
    }
  }

  private static func checkFacts(_ context: RuleContext, _ findings: inout Findings) -> Bool {
    guard let rights = context.draft.rights.value else { return false }
    var isReported = false
    if rights.formRequired.value != nil, let span = rights.formRequired.span {
      isReported = true
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
      isReported = true
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
    return isReported
  }
}
