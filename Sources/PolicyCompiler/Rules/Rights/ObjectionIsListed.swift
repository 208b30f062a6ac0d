extension Rule {
  static let objectionIsListed = Rule(
    "RIGHTS-002",
    "objection-missing",
    title: Bilingual(
      da: "Retten til indsigelse mangler, selv om den gælder",
      en: "The right to object is missing although it applies"
    ),
    why: Bilingual(
      da:
        "Bygger et formål på legitime interesser eller en opgave i samfundets interesse, kan man gøre indsigelse, og det skal man have at vide.",
      en:
        "Where a purpose rests on legitimate interests or a task in the public interest, people can object, and must be told so."
    ),
    citations: [.gdpr("21(1)"), .gdpr("21(4)"), .gdpr("13(2)(b)"), .gdpr("14(2)(c)")],
    examples: [
      .violates(fraud("⟦access, rectification, erasure, restriction⟧")),
      .passes(fraud("access, rectification, erasure, restriction, objection")),
      .passes(
        """
        rights {
            channels email
            list     access, rectification, erasure, restriction
        }

        purpose accounting as accounting {
            name       da: "Føre regnskab", en: "Keep accounts"
            data       name, postal-address
            sources    data-subject
            basis      legal-obligation, law: bookkeeping-act
            provision  statutory, da: "Vi må ikke handle uden bilag.", en: "We may not trade without vouchers."
            recipients none
            retention  bookkeeping-act
        }
        """
      ),
    ]
  ) { context, findings in
    guard case .said(let list, let span)? = context.draft.rights.value?.list,
      !list.contains(where: { $0.value == .objection })
    else { return }
    let purposes = context.draft.purposes.own.filter(\.isObjectable)
    guard !purposes.isEmpty else { return }
    findings.report(
      at: span,
      Bilingual(
        da: "Listen over rettigheder mangler retten til indsigelse",
        en: "the list of rights lacks the right to object"
      ),
      notes: purposes.compactMap { purpose in
        let basis = purpose.bases.nodes().first {
          $0.kind.value == .legitimateInterests || $0.kind.value == .publicTask
        }
        return Diagnostic.Note(
          message: Bilingual(
            da: "man kan gøre indsigelse mod »\(purpose.id.value)«",
            en: "people can object to ‘\(purpose.id.value)’"
          ),
          span: basis?.span ?? purpose.id.span
        )
      },
      fixIts: Rights.adding([.objection], to: list)
    )
  }

  private static func fraud(_ list: String) -> String {
    """
    rights {
        channels email
        list     \(list)
    }

    purpose fraud as security {
        name       da: "Forebygge svindel", en: "Prevent fraud"
        data       name, email
        sources    data-subject
        basis      legitimate-interests {
            interest da: "at undgå tab ved svindel", en: "avoiding losses from fraud"
        }
        provision  none
        recipients none
        retention  6 months, from: last-contact
    }
    """
  }
}
