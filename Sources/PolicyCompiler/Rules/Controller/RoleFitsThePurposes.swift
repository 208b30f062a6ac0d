extension Rule {
  static let roleFitsThePurposes = Rule(
    "CTRL-005",
    "processor-with-own-purposes",
    title: Bilingual(
      da: "Virksomheden kalder sig databehandler, men fastsætter selv formål",
      en: "The company calls itself a processor but determines purposes"
    ),
    why: Bilingual(
      da:
        "Det er ikke navnet, der afgør rollen: Den, der selv bestemmer, hvad oplysninger bruges til, er dataansvarlig. Siger politikken andet, går folk til den forkerte med deres rettigheder.",
      en:
        "Roles follow facts, not names: whoever determines what data are used for is a controller. A policy that says otherwise sends people to the wrong party with their rights."
    ),
    citations: [
      .gdpr("4(7)"), .gdpr("4(8)"), .gdpr("28(3)(a)"), .gdpr("28(10)"),
      .other(da: "EDPB, retningslinjer 07/2020", en: "EDPB Guidelines 07/2020"),
    ],
    examples: [
      .violates(host(role: "⟦processor⟧")),
      .passes(host(role: "both")),
      // Work for customers alone is a processor's.
      .passes(
        """
        controller "Driften ApS" {
            role    processor
            cvr     13748136
            address "Havnegade 1", "8000 Aarhus C", DK
            email   "privatliv@driften.dk"
            phone   "+45 86 00 10 20"
            dpo     none
        }

        processor-activity hosting {
            name       da: "Drift af kunders systemer", en: "Running customers' systems"
            for        da: "vores kunder", en: "our customers"
            data       email
            agreement  yes
            recipients none
        }
        """
      ),
    ]
  ) { context, findings in
    let draft = context.draft
    guard let role = draft.controller.value?.role else { return }
    let own = draft.purposes.own.filter { !$0.bases.isUnsaid }
    if role.value == .processor, let place = role.span, !own.isEmpty {
      findings.report(
        at: place,
        Bilingual(
          da: "I kalder jer databehandler, men har selv formål med eget behandlingsgrundlag",
          en: "you call yourselves a processor, but have purposes of your own with a legal basis"
        ),
        notes: own.prefix(3).map {
          Diagnostic.Note(
            message: Bilingual(
              da: "»\($0.id.value)« er jeres eget formål",
              en: "‘\($0.id.value)’ is a purpose of your own"
            ),
            span: $0.id.span
          )
        },
        help: [
          Bilingual(
            da:
              "skriv role both, hvis I også har egne formål, og flyt det, I gør efter kunders instruks, til processor-activity",
            en:
              "write role both if you have purposes of your own too, and move what you do on customers' instructions to processor-activity"
          )
        ]
      )
    }
  }

  private static func host(role: String) -> String {
    """
    controller "Driften ApS" {
        role    \(role)
        cvr     13748136
        address "Havnegade 1", "8000 Aarhus C", DK
        email   "privatliv@driften.dk"
        phone   "+45 86 00 10 20"
        dpo     none
    }

    purpose accounting as accounting {
        name       da: "Føre regnskab", en: "Keep accounts"
        data       name, email
        sources    data-subject
        basis      legal-obligation, law: bookkeeping-act
        provision  statutory
                   da: "Vi må ikke handle uden bilag."
                   en: "We may not trade without vouchers."
        recipients none
        retention  bookkeeping-act
    }

    processor-activity hosting {
        name       da: "Drift af kunders systemer", en: "Running customers' systems"
        for        da: "vores kunder", en: "our customers"
        data       email
        agreement  yes
        recipients none
    }
    """
  }
}
