extension Rule {
  static let complaintIsPossible = Rule(
    "RIGHTS-006",
    "complaint-right-missing",
    title: Bilingual(
      da: "Klageadgangen til tilsynsmyndigheden mangler",
      en: "The right to complain to a supervisory authority is missing"
    ),
    why: Bilingual(
      da:
        "Man kan altid klage til en databeskyttelsesmyndighed og skal have det at vide. En kontaktperson hos jer selv er ikke nok.",
      en:
        "People can always complain to a data protection authority, and must be told so. A contact person of your own is not enough."
    ),
    citations: [.gdpr("13(2)(d)"), .gdpr("14(2)(e)"), .gdpr("77(1)"), .gdpr("51")],
    examples: [
      .violates("complaint ⟦none⟧"),
      .violates(
        """
        complaint {
            authority ⟦none⟧
            first     da: "Vi finder altid en løsning.", en: "We always find a solution."
        }
        """
      ),
      .violates("complaint {\n    authority ⟦forbrugerombudsmanden⟧\n}"),
      .passes("complaint {\n    authority datatilsynet\n}"),
      // The authority of the country is named in any case.
      .passes("complaint {\n    first da: \"Ring gerne først.\", en: \"Do call us first.\"\n}"),
    ]
  ) { context, findings in
    let draft = context.draft
    let missing: SourceSpan? =
      if case .none(let span) = draft.complaint {
        span
      } else if case .none(let span)? = draft.complaint.value?.authority {
        span
      } else {
        nil
      }
    if let missing {
      findings.report(
        at: missing,
        Bilingual(
          da: "Politikken siger ikke, at man kan klage til tilsynsmyndigheden",
          en: "the policy does not say that people can complain to the supervisory authority"
        ),
        help: [
          Bilingual(
            da: "slet linjen, så nævnes landets egen myndighed, i Danmark Datatilsynet",
            en: "remove the line, and the authority of the country is named, in Denmark Datatilsynet"
          )
        ]
      )
    }
    guard case .said(let reference, let span)? = draft.complaint.value?.authority,
      let authority = draft.authorities[reference], !isSupervisory(authority, draft)
    else { return }
    let name = Bilingual(
      da: authority.name.value?.text(in: .da).plainText ?? reference.id,
      en: authority.name.value?.text(in: .en).plainText ?? reference.id
    )
    findings.report(
      at: span,
      Bilingual(
        da: "\(name.da) er ikke en databeskyttelsesmyndighed i EU eller EØS",
        en: "\(name.en) is not a data protection authority in the EU or EEA"
      ),
      help: [
        Bilingual(
          da: "skriv authority datatilsynet, eller slet linjen, så nævnes landets egen myndighed",
          en: "write authority datatilsynet, or remove the line, and the authority of the country is named"
        )
      ]
    )
  }

  /// An authority of Art. 51: for data protection, in the Union or the European Economic Area.
  private static func isSupervisory(_ authority: Authority, _ draft: Draft) -> Bool {
    guard authority.has(.dataProtection) else { return false }
    guard let country = authority.country.value.flatMap({ draft.countries[$0] }) else { return true }
    return country.isInEEA
  }
}
