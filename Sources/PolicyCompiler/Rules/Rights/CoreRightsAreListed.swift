extension Rule {
  static let coreRightsAreListed = Rule(
    "RIGHTS-001",
    "core-right-missing",
    title: Bilingual(
      da: "En rettighed, der altid gælder, mangler",
      en: "A right that always applies is not listed"
    ),
    why: Bilingual(
      da:
        "Indsigt, berigtigelse, sletning og begrænsning gælder uanset behandlingsgrundlaget, og folk skal have besked om dem.",
      en:
        "Access, rectification, erasure and restriction apply whatever the basis, and people must be told of them."
    ),
    citations: [
      .gdpr("13(2)(b)"), .gdpr("14(2)(c)"), .gdpr("15"), .gdpr("16"), .gdpr("17"), .gdpr("18"),
    ],
    examples: [
      .violates(rights("⟦access, rectification, portability⟧")),
      .passes(rights("access, rectification, erasure, restriction, portability")),
      // Without a list the rights follow from the bases, and are told.
      .passes("rights {\n    channels email\n}"),
    ]
  ) { context, findings in
    guard !context.draft.purposes.own.isEmpty else { return }
    guard case .said(let list, let span)? = context.draft.rights.value?.list else {
      reportSilence(context, &findings)
      return
    }
    let listed = Set(list.map(\.value))
    let missing = core.filter { !listed.contains($0) }
    guard !missing.isEmpty else { return }
    let names = Bilingual(
      da: ListText.text(missing.map(\.displayName.da), in: .da),
      en: ListText.text(missing.map(\.displayName.en), in: .en)
    )
    findings.report(
      at: span,
      Bilingual(
        da: "Listen over rettigheder mangler retten til \(names.da)",
        en: "the list of rights lacks \(names.en)"
      ),
      help: [
        Bilingual(
          da: "tilføj det, der mangler – eller slet »list«, så følger rettighederne af grundlagene",
          en: "add what is missing – or remove ‘list’, and the rights follow from the bases"
        )
      ],
      fixIts: Rights.adding(missing, to: list)
    )
  }

  private static let core: [Rights.Right] = [.access, .rectification, .erasure, .restriction]

  /// A policy that does not mention rights does not say how to use them either.
  private static func reportSilence(_ context: RuleContext, _ findings: inout Findings) {
    guard context.draft.rights.isUnsaid, context.isUnderstood,
      let place = context.draft.controller.span ?? context.draft.site.span
    else { return }
    findings.report(
      at: place,
      Bilingual(
        da: "Politikken siger ikke, hvordan man bruger sine rettigheder",
        en: "the policy does not say how people use their rights"
      ),
      help: [
        Bilingual(
          da: "tilføj rights { channels email, phone } – rettighederne selv følger af grundlagene",
          en: "add rights { channels email, phone } – the rights themselves follow from the bases"
        )
      ]
    )
  }

  private static func rights(_ list: String) -> String {
    """
    rights {
        channels      email, phone
        response-time 1 month
        list          \(list)
    }

    purpose orders {
        name       da: "Levere dine varer", en: "Deliver your goods"
        data       name, postal-address
        sources    data-subject
        basis      contract
        provision  contractual, da: "Uden dem kan vi ikke levere.", en: "Without them we cannot deliver."
        recipients none
        retention  2 years, from: delivery
    }
    """
  }
}
