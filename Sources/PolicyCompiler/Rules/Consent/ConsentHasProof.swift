extension Rule {
  static let consentHasProof = Rule(
    "CONSENT-007",
    "consent-proof-missing",
    .warning,
    title: Bilingual(da: "Samtykket kan ikke dokumenteres", en: "No record proves the consent"),
    why: Bilingual(
      da:
        "Det er jer, der skal kunne vise, at der er samtykket: hvem der har valgt hvad, hvornår og til hvilken tekst.",
      en:
        "It is for you to show that consent was given: who chose what, when, and in answer to which words."
    ),
    citations: [
      .gdpr("7(1)"), .gdpr("5(2)"),
      .other(da: "EDPB, retningslinjer 5/2020, punkt 104-109", en: "EDPB Guidelines 05/2020, paras 104–109"),
    ],
    examples: [
      .violates(newsletter("⟦consent⟧", "")),
      .violates(newsletter("consent", "\n        proof    ⟦time⟧, choice")),
      .violates(newsletter("consent", "\n        proof    ⟦none⟧")),
      .violates(banner("⟦banner⟧", "")),
      .passes(newsletter("consent", "\n        proof    time, text-version, choice, id")),
      // One record of the banner proves every consent that is given in it.
      .passes(banner("banner", "\n    proof            logged")),
    ]
  ) { context, findings in
    for consent in context.consents {
      let proof = consent.basis.proof
      // What is chosen in the banner is recorded by the banner.
      if consent.isThroughBanner, proof.isUnsaid { continue }
      let missing = Parts(of: proof).missing
      guard !missing.isEmpty else { continue }
      let name = consent.purpose.id.value
      report(
        proof,
        missing,
        at: proof.value?.first?.span ?? proof.span ?? consent.basis.span,
        Bilingual(
          da: "Det kan ikke vises, hvem der har samtykket til formålet »\(name)«",
          en: "nothing shows who has consented to the purpose ‘\(name)’"
        ),
        Bilingual(
          da: "Dokumentationen for samtykket til formålet »\(name)« er ufuldstændig",
          en: "the record of the consent for the purpose ‘\(name)’ is incomplete"
        ),
        &findings
      )
    }
    guard let banner = context.bannerThatAsks, context.understands(banner.span) else { return }
    let missing = Parts(of: banner.proof).missing
    guard !missing.isEmpty else { return }
    report(
      banner.proof,
      missing,
      at: banner.proof.value?.first?.span ?? banner.proof.span ?? banner.span,
      Bilingual(
        da: "Det kan ikke vises, hvad de besøgende har valgt i banneret",
        en: "nothing shows what visitors have chosen in the banner"
      ),
      Bilingual(
        da: "Dokumentationen for valgene i banneret er ufuldstændig",
        en: "the record of the choices in the banner is incomplete"
      ),
      &findings
    )
  }

  private static func report(
    _ proof: Stated<[Located<ConsentProof>]>,
    _ missing: [ConsentProof],
    at span: SourceSpan,
    _ silent: Message,
    _ incomplete: Message,
    _ findings: inout Findings
  ) {
    let names = Bilingual(
      da: ListText.text(missing.map(\.displayName.da), in: .da),
      en: ListText.text(missing.map(\.displayName.en), in: .en)
    )
    findings.report(
      at: span,
      proof.value == nil ? silent : incomplete,
      label: proof.value == nil ? nil : Bilingual(da: "mangler \(names.da)", en: "lacks \(names.en)"),
      help: [
        Bilingual(
          da:
            "gem \(names.da), så længe samtykket bruges; skriv »proof logged«, når tidspunkt, tekst, valg og id alle gemmes",
          en:
            "keep \(names.en) for as long as the consent is used; write ‘proof logged’ once time, text, choice and id are all kept"
        )
      ]
    )
  }

  private static func newsletter(_ basis: String, _ proof: String) -> String {
    """
    purpose newsletter as marketing {
        name       da: "Sende nyhedsbrev", en: "Send the newsletter"
        data       name, email
        sources    data-subject
        basis      \(basis) {
            given    checkbox, default: off
            withdraw unsubscribe-link\(proof)
        }
        provision  none
        recipients none
        retention  until: unsubscribed
    }
    """
  }

  private static func banner(_ word: String, _ proof: String) -> String {
    """
    \(word) {
        consent-lifetime 12 months
        reopen           every-page\(proof)
    }

    cookie "visitor" as statistics {
        purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
        for      statistics
        duration 6 months
        access   none
    }

    purpose statistics as statistics {
        name       da: "Se, hvordan siden bruges", en: "See how the site is used"
        data       usage
        sources    observed
        basis      consent, through: banner
        provision  none
        recipients none
        retention  12 months, from: visit
    }
    """
  }
}

/// What is kept of a consent, and what is not.
private struct Parts {
  let missing: [ConsentProof]

  init(of proof: Stated<[Located<ConsentProof>]>) {
    let kept = Set(proof.all())
    missing =
      kept.contains(.logged) ? [] : [.time, .textVersion, .choice, .id].filter { !kept.contains($0) }
  }
}

extension ConsentProof {
  /// The part of the record as a list names it.
  fileprivate var displayName: Message {
    switch self {
    case .logged: Bilingual(da: "det hele", en: "all of it")
    case .time: Bilingual(da: "tidspunktet", en: "the time")
    case .textVersion: Bilingual(da: "tekstens version", en: "the version of the text")
    case .choice: Bilingual(da: "valget", en: "the choice")
    case .id: Bilingual(da: "et id for den, der valgte", en: "an id of the person who chose")
    }
  }
}
