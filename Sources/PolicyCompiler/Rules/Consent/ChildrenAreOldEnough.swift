extension Rule {
  static let childrenAreOldEnough = Rule(
    "CONSENT-008",
    "child-consent-below-age",
    title: Bilingual(
      da: "En tjeneste til børn bygger på samtykke fra børn under den danske aldersgrænse",
      en: "A service for children relies on consent below the Danish age limit"
    ),
    why: Bilingual(
      da:
        "Børn kan først selv samtykke til en onlinetjeneste, når de har den alder, loven sætter. Er de yngre, skal forældrene samtykke, og I skal gøre en rimelig indsats for at sikre, at det er dem.",
      en:
        "Children can consent to an online service for themselves from the age that the law sets. For younger ones the parents must, and you must make reasonable efforts to verify that it is they who do."
    ),
    citations: [
      .gdpr("8(1)"), .gdpr("8(2)"),
      .dataProtectionAct(da: "§ 6, stk. 2 og 3", en: "section 6(2) and (3)"),
    ],
    examples: [
      .violates("children {\n    minimum-age ⟦13⟧\n}\n\n" + newsletter),
      .violates("⟦children⟧ {\n    parental-consent not-required\n}\n\n" + newsletter),
      .violates(
        "children {\n    minimum-age      13\n    parental-consent ⟦required⟧\n}\n\n" + newsletter
      ),
      .passes(
        "children {\n    minimum-age      13\n    parental-consent required, verified: mitid\n}\n\n"
          + newsletter
      ),
      // Stricter than the law.
      .passes("children {\n    minimum-age 16\n}\n\n" + newsletter),
      .passes("children {\n    minimum-age 13\n    counselling yes\n}\n\n" + newsletter),
      // No purpose rests on consent.
      .passes("children {\n    minimum-age 13\n}"),
    ]
  ) { context, findings in
    guard case .said(let children, let span) = context.draft.children, context.understands(children.span),
      context.jurisdiction == "DK", children.counselling.value != true,
      let limit = context.limitNumber("child-consent"),
      let consent = context.consents.first
    else { return }
    let notes = [
      Diagnostic.Note(
        message: Bilingual(da: "bygger på samtykke", en: "rests on consent"),
        span: consent.basis.span
      )
    ]
    if let parents = children.parentalConsent.value, parents.need.value == .required {
      guard parents.verified.value == nil else { return }
      findings.report(
        at: parents.verified.span ?? parents.need.span ?? span,
        Bilingual(
          da: "Det står ikke, hvordan I sikrer jer, at det er forældrene, der samtykker",
          en: "it is not said how you verify that it is the parents who consent"
        ),
        notes: notes,
        help: [
          Bilingual(
            da: "skriv hvordan: »verified: mitid«, »email-confirmation«, »payment-card« eller »signature«",
            en: "say how: ‘verified: mitid’, ‘email-confirmation’, ‘payment-card’ or ‘signature’"
          )
        ]
      )
      return
    }
    if let age = children.minimumAge.value, age >= limit { return }
    findings.report(
      at: children.minimumAge.span ?? children.span,
      children.minimumAge.value.map {
        Bilingual(
          da: "Børn på \($0) år kan ikke selv samtykke",
          en: "children of \($0) cannot consent for themselves"
        )
      }
        ?? Bilingual(
          da: "Det står ikke, hvor gammel man skal være for selv at samtykke",
          en: "it is not said how old one must be to consent for oneself"
        ),
      label: Bilingual(da: "grænsen er \(limit) år", en: "the limit is \(limit) years"),
      notes: notes,
      help: [
        Bilingual(
          da:
            "skriv »minimum-age \(limit)«, eller lad forældrene samtykke: »parental-consent required, verified: mitid«",
          en:
            "write ‘minimum-age \(limit)’, or let the parents consent: ‘parental-consent required, verified: mitid’"
        )
      ]
    )
  }

  private static let newsletter = ConsentExample.newsletter("given    checkbox, default: off")
}
