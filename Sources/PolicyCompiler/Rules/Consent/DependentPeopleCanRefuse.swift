extension Rule {
  static let dependentPeopleCanRefuse = Rule(
    "CONSENT-009",
    "power-imbalance",
    .warning,
    title: Bilingual(
      da: "Samtykke bruges over for ansatte eller af en myndighed",
      en: "Consent is used towards employees or by a public authority"
    ),
    why: Bilingual(
      da:
        "Den, der står i et afhængighedsforhold, kan sjældent frit sige nej. Samtykket holder kun, hvis et nej ingen følger har.",
      en:
        "Those who depend on the other party can rarely refuse freely. Consent holds only if refusing has no consequences."
    ),
    citations: [
      .other(
        da: "GDPR betragtning 43",
        en: "GDPR recital 43",
        address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
      ),
      .other(da: "EDPB, retningslinjer 5/2020, punkt 16-24", en: "EDPB Guidelines 05/2020, paras 16–24"),
      .dataProtectionAct(da: "§ 12, stk. 3", en: "section 12(3)"),
    ],
    examples: [
      .violates(staff("⟦consent⟧")),
      .passes(
        staff(
          "consent",
          "freedom  da: \"Det har ingen følger at sige nej.\", en: \"Refusing has no consequences.\""
        )
      ),
      .passes(ConsentExample.newsletter("given    checkbox", subjects: "customers")),
    ]
  ) { context, findings in
    let authority = context.draft.controller.value?.publicAuthority
    for purpose in context.draft.purposes.own where context.understands(purpose.extent) {
      let dependent = purpose.subjects.located().first { place in
        let tag = context.draft.subjects[place.value]?.tag
        return tag == .employee || tag == .applicant
      }
      guard let cause = dependent?.span ?? authority else { continue }
      for basis in purpose.bases.nodes() where basis.kind.value == .consent && basis.freedom.isUnsaid {
        findings.report(
          at: basis.span,
          // What the controller is, is one cause, however many purposes rest on consent.
          group: dependent == nil ? "authority" : nil,
          dependent == nil
            ? Bilingual(
              da: "En myndighed bygger formålet »\(purpose.id.value)« på samtykke",
              en: "A public authority rests the purpose ‘\(purpose.id.value)’ on consent"
            )
            : Bilingual(
              da: "Formålet »\(purpose.id.value)« bygger på samtykke fra ansatte eller ansøgere",
              en: "The purpose ‘\(purpose.id.value)’ rests on the consent of employees or applicants"
            ),
          label: Bilingual(da: "formodes ikke at være frivilligt", en: "is presumed not to be free"),
          notes: [
            Diagnostic.Note(
              message: Bilingual(
                da: "de er ikke ligestillede på grund af dette",
                en: "the parties are unequal because of this"
              ),
              span: cause
            )
          ],
          help: [
            Bilingual(
              da: "brug et andet grundlag, eller skriv i »freedom«, hvorfor et nej ingen følger har",
              en: "use another basis, or write in ‘freedom’ why refusing has no consequences"
            )
          ]
        )
      }
    }
  }

  private static func staff(_ basis: String, _ freedom: String = "given    signature") -> String {
    ConsentExample.newsletter(freedom, as: "", basis: basis, subjects: "employees")
  }
}
