extension Rule {
  static let consentIsGivenFirst = Rule(
    "CONSENT-005",
    "no-prior-affirmative-act",
    title: Bilingual(
      da: "Samtykke udledes af brug eller indhentes bagefter",
      en: "Consent is inferred from use, or asked for afterwards"
    ),
    why: Bilingual(
      da:
        "Tavshed, rulning, fortsat brug eller lukning af et vindue er ikke samtykke, og samtykket skal være givet, før behandlingen begynder.",
      en:
        "Silence, scrolling, continued use or closing a box is not consent, and consent must be given before processing begins."
    ),
    citations: [
      .gdpr("4(11)"), .gdpr("6(1)(a)"),
      .other(
        da: "GDPR betragtning 32",
        en: "GDPR recital 32",
        address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
      ),
      .other(da: "EDPB, retningslinjer 5/2020, punkt 75-90", en: "EDPB Guidelines 05/2020, paras 75–90"),
      .courtOfJustice("C-673/17", "Planet49"),
    ],
    examples: [
      .violates(ConsentExample.newsletter("given    ⟦continued-use⟧")),
      .violates(ConsentExample.newsletter("given    checkbox, when: ⟦after⟧")),
      .violates(
        """
        clause cookies {
            after introduction
            text  da: ⟦"Ved fortsat brug af hjemmesiden accepterer du cookies."⟧
                  en: "By continuing to use the website you accept cookies."
        }
        """
      ),
      .passes(
        """
        clause cookies {
            after introduction
            text  da: "Vi bruger først statistikcookies, når du trykker på »Accepter«."
                  en: "We set statistics cookies only after you press Accept."
        }
        """
      ),
      // Terms can be accepted in that way; no consent is asked for.
      .passes(
        """
        clause terms {
            after introduction
            text  da: "Ved at bruge webshoppen accepterer du vores handelsbetingelser."
                  en: "By using the shop you accept our terms and conditions."
        }
        """
      ),
      .passes(ConsentExample.newsletter("given    checkbox, when: before")),
      .passes(ConsentExample.newsletter("given    oral")),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own {
      for basis in purpose.bases.nodes() where basis.kind.value == .consent {
        guard let act = basis.given.value else { continue }
        for method in act.methods.located() where method.value.isNoAct {
          findings.report(
            at: method.span,
            Bilingual(
              da: "Samtykket til formålet »\(purpose.id.value)« udledes af noget, der ikke er et ja",
              en: "The consent for the purpose ‘\(purpose.id.value)’ is inferred from what is not a yes"
            ),
            label: Bilingual(da: "er ikke en aktiv handling", en: "is not an affirmative act"),
            help: [askFirst]
          )
        }
        if act.when.value == .after, let span = act.when.span {
          findings.report(
            at: span,
            Bilingual(
              da: "Samtykket til formålet »\(purpose.id.value)« indhentes først bagefter",
              en: "The consent for the purpose ‘\(purpose.id.value)’ is asked for only afterwards"
            ),
            label: Bilingual(da: "for sent", en: "too late"),
            help: [askFirst]
          )
        }
      }
    }
    if let banner = context.draft.banner.value, banner.dismissing.value == .accept,
      let span = banner.dismissing.span
    {
      findings.report(
        at: span,
        Bilingual(
          da: "Banneret regner det for et ja, at man lukker det",
          en: "The banner takes closing it for a yes"
        ),
        label: Bilingual(da: "at lukke er ikke at samtykke", en: "closing is not consenting"),
        help: [
          Bilingual(
            da:
              "lad lukning betyde et nej eller ingenting, og skriv så »dismissing reject« eller »dismissing nothing«",
            en: "let closing mean no or nothing, then write ‘dismissing reject’ or ‘dismissing nothing’"
          )
        ]
      )
    }
    for written in context.sentences {
      guard let match = ImpliedConsentText.match(in: written.sentence) else { continue }
      let words = written.sentence.quote(match)
      let extent = written.text.text.extent
      findings.report(
        at: written.version.span,
        group: "text \(extent.file) \(extent.start)",
        Bilingual(
          da: "»\(words)« udleder et samtykke, som ingen har givet",
          en: "‘\(words)’ infers a consent that nobody gave"
        ),
        help: [
          Bilingual(
            da:
              "slet sætningen, og bed om samtykke, før behandlingen begynder; en privatlivspolitik oplyser, den accepteres ikke",
            en:
              "delete the sentence and ask for consent before processing begins; a privacy policy informs, it is not accepted"
          )
        ]
      )
    }
  }

  private static let askFirst = Bilingual(
    da: "spørg, før behandlingen begynder, og lad svaret være en aktiv handling",
    en: "ask before processing begins, and let the answer be an affirmative act"
  )
}

extension ConsentAct.Method {
  /// Whether it only lets time pass, or goes on as before.
  fileprivate var isNoAct: Bool {
    switch self {
    case .continuedUse, .scrolling, .silence: true
    case .checkbox, .button, .toggle, .form, .signature, .oral, .reply, .banner: false
    }
  }
}
