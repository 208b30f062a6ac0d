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
        "Det er ikke navnet, der afgør rollen: Den, der selv bestemmer, hvad oplysninger bruges til, er dataansvarlig. Siger politikken andet, henvender folk sig det forkerte sted, når de vil bruge deres rettigheder.",
      en:
        "Roles follow facts, not names: whoever determines what data are used for is a controller. A policy that says otherwise sends people to the wrong party when they want to exercise their rights."
    ),
    citations: [
      .gdpr("4(7)"), .gdpr("4(8)"), .gdpr("28(3)(a)"), .gdpr("28(10)"),
      .other(da: "EDPB, retningslinjer 07/2020", en: "EDPB Guidelines 07/2020"),
    ],
    examples: [
      .violates(host(role: "⟦processor⟧")),
      .violates(
        """
        clause roles {
            after who-we-are
            text  da: ⟦"Vi er databehandler, og du er dataansvarlig."⟧
                  en: "We act as processor, and you act as controller."
        }
        """
      ),
      .passes(host(role: "both")),
      .passes(
        """
        clause roles {
            after who-we-are
            text  da: "Vi er dataansvarlig. Vores webhotel er databehandler, og du kan altid skrive til den dataansvarlige."
                  en: "We are the controller. Our web host is a processor, and you can always write to the controller."
        }
        """
      ),
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
    guard let role = draft.controller.value?.role, context.understands(.controller) else { return }
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
        help: [separate]
      )
    }
    guard role.value ?? .controller == .controller else { return }
    let claim = ProcessorClaim(of: draft.controller.value)
    for written in context.sentences {
      guard let words = claim.firstMatch(in: written.sentence) else { continue }
      let quote = written.sentence.quote(words)
      findings.report(
        at: written.version.span,
        group: "\(written.text.text.extent.file):\(written.text.text.extent.start)",
        Bilingual(
          da: "Teksten siger, at I er databehandler, men politikken er en dataansvarligs: »\(quote)«",
          en: "the text says that you are a processor, but the policy is a controller's: ‘\(quote)’"
        ),
        help: [separate]
      )
    }
  }

  private static let separate = Bilingual(
    da:
      "skriv role both, hvis I også har egne formål, og flyt det, I gør efter kunders instruks, til processor-activity",
    en:
      "write role both if you have purposes of your own too, and move what you do on customers' instructions to processor-activity"
  )

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

/// ‘We are the processor, and you are the controller.’
private struct ProcessorClaim {
  /// The names of the company in small letters; it may speak of itself by name.
  private let names: [String]

  init(of controller: Controller?) {
    names = ([controller?.name.value].compactMap(\.self) + (controller?.knownAs.all() ?? []))
      .map { $0.lowercased() }
  }

  /// The words of the claim, where a sentence makes it.
  func firstMatch(in sentence: Sentence) -> Range<Int>? {
    if let match = Self.patterns.firstMeantMatch(in: sentence) { return match }
    guard let match = Self.named.firstMeantMatch(in: sentence) else { return nil }
    let before = sentence.words[..<match.lowerBound]
    guard let last = before.last else { return nil }
    if last.text.hasPrefix("{controller") { return (match.lowerBound - 1)..<match.upperBound }
    let words = sentence.original[..<last.range.upperBound].lowercased()
    return names.contains(where: words.hasSuffix) ? match : nil
  }

  private static let processor =
    "(processor|processors|*-processor|databehandler|databehandlere|dataprocessor)"
  private static let controller = "(controller|controllers|*-controller|dataansvarlig*)"
  private static let you = "(you|your company|your organisation|du|din virksomhed|i er|er i)"

  private static let patterns = PhrasePatternSet([
    PhrasePattern("(we|vi) …1 (are|act|er|optræder|fungerer) …6 \(processor) …8 \(you) …6 \(controller)"),
    // »Når du bruger systemet, er vi databehandler og du dataansvarlig.«
    PhrasePattern("(er|optræder|fungerer) vi …6 \(processor) …8 \(you) …6 \(controller)"),
    PhrasePattern(
      "(you|your company|your organisation|du|i|din virksomhed) (are|is|er) …4 \(controller) …4 (we|vi) …6 \(processor)"
    ),
  ])

  /// The same behind the company's name.
  private static let named = PhrasePattern(
    "(is|acts|er|optræder|fungerer) …6 \(processor) …8 \(you) …6 \(controller)"
  )
}
