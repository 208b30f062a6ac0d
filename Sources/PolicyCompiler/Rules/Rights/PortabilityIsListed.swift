extension Rule {
  static let portabilityIsListed = Rule(
    "RIGHTS-004",
    "portability-missing",
    title: Bilingual(
      da: "Retten til dataportabilitet mangler, selv om den gælder",
      en: "The right to data portability is missing although it applies"
    ),
    why: Bilingual(
      da:
        "Bygger en behandling på samtykke eller kontrakt, og sker den automatisk, kan man få de oplysninger, man selv har givet, udleveret og tage dem med sig.",
      en:
        "Where a purpose rests on consent or contract and is carried out by automated means, people can take the data they have provided with them."
    ),
    citations: [.gdpr("20(1)"), .gdpr("13(2)(b)"), .gdpr("14(2)(c)")],
    examples: [
      .violates(account("⟦access, rectification, erasure, restriction⟧", "")),
      .passes(account("access, rectification, erasure, restriction, portability", "")),
      // On paper only.
      .passes(account("access, rectification, erasure, restriction", "\n    by-hand    yes")),
    ]
  ) { context, findings in
    guard case .said(let list, let span)? = context.draft.rights.value?.list,
      !list.contains(where: { $0.value == .portability })
    else { return }
    let purposes = context.draft.purposes.own.filter { $0.isPortable(from: context.draft.sources(of: $0)) }
    guard !purposes.isEmpty else { return }
    findings.report(
      at: span,
      Bilingual(
        da: "Listen over rettigheder mangler retten til dataportabilitet",
        en: "the list of rights lacks the right to data portability"
      ),
      notes: purposes.map { purpose in
        Diagnostic.Note(
          message: Bilingual(
            da: "retten gælder oplysningerne i »\(purpose.id.value)«",
            en: "the right covers the data of ‘\(purpose.id.value)’"
          ),
          span: purpose.id.span
        )
      },
      fixIts: Rights.adding([.portability], to: list)
    )
  }

  private static func account(_ list: String, _ lines: String) -> String {
    """
    rights {
        channels email
        list     \(list)
    }

    purpose account {
        name       da: "Føre din konto", en: "Keep your account"
        data       name, email
        sources    data-subject
        basis      contract
        provision  contractual, da: "Ellers får du ingen konto.", en: "Otherwise you get no account."
        recipients none
        retention  1 year, from: account-closed\(lines)
    }
    """
  }
}
