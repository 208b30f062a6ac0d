extension Rule {
  static let authorityIsCurrent = Rule(
    "DK-004",
    "supervisory-authority-outdated",
    .warning,
    title: Bilingual(
      da: "Datatilsynets kontaktoplysninger er forældede, eller en anden myndighed er angivet",
      en: "The contact details of Datatilsynet are outdated, or another authority is named"
    ),
    why: Bilingual(
      da:
        "Den, der vil klage over en dansk virksomhed, skal kunne finde den rette myndighed. Datatilsynet er flyttet fra Borgergade i København til Valby.",
      en:
        "Whoever wants to complain about a Danish company must be able to find the right authority. Datatilsynet has moved from Borgergade in Copenhagen to Valby."
    ),
    citations: [.gdpr("13(2)(d)"), .gdpr("77")],
    yieldsTo: ["RIGHTS-006"],
    examples: [
      .violates(
        clause(
          "⟦\"Klag til Datatilsynet, Borgergade 28, 5. sal, 1300 København K.\"⟧",
          "\"Complain to Datatilsynet in Valby.\""
        )
      ),
      .violates(
        clause("⟦\"Ring til Datatilsynet på 33 19 32 18.\"⟧", "\"Call Datatilsynet.\"")
      ),
      .violates("complaint {\n    authority ⟦imy⟧\n}"),
      .violates(
        """
        complaint {
            authority the-authority
        }

        authority the-authority as data-protection {
            name    "Datatilsynet"
            country DK
            address ⟦"Borgergade 28, 5. sal"⟧, "1300 København K", DK
            valid   from: 2018-05-25
            checked 2026-11-20
        }
        """
      ),
      .passes(
        clause(
          "\"Klag til Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, telefon 33 19 32 00.\"",
          "\"Complain to Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, phone 33 19 32 00.\""
        )
      ),
      .passes(
        clause(
          "\"Indtil 2021 lå Datatilsynet på Borgergade 28.\"",
          "\"Until 2021 Datatilsynet was at Borgergade 28.\""
        )
      ),
      .passes(
        clause(
          "\"Klag til Datatilsynet. Vores advokat har kontor på Borgergade 28.\"",
          "\"Complain to Datatilsynet. Our lawyer has an office at Borgergade 28.\""
        )
      ),
      .passes("complaint {\n    authority datatilsynet\n}"),
    ]
  ) { context, findings in
    reportOther(context, &findings)
    for authority in context.draft.authorities.own where authority.isDatatilsynet {
      guard let place = authority.outdatedDetail, context.understands(authority.extent) else { continue }
      findings.report(at: place, about: authority.id.span, outdated, help: [current])
    }
    let withPhones = context.controllerIsDanish
    var isAbout = false
    var last: SourceSpan?
    for written in context.sentences {
      if last != written.version.span { isAbout = false }
      last = written.version.span
      let goesOn = isAbout && AuthorityDetails.goesOn(written.sentence)
      if let words = AuthorityDetails.outdated(in: written.sentence, isAbout: goesOn, withPhones: withPhones)
      {
        let quote = written.sentence.quote(words)
        let extent = written.text.text.extent
        findings.report(
          at: written.version.span,
          about: extent,
          group: "\(extent.file) \(extent.start)",
          Bilingual(
            da: "»\(quote.clipped)« gælder ikke længere for Datatilsynet",
            en: "‘\(quote.clipped)’ is out of date for Datatilsynet"
          ),
          help: [current]
        )
      }
      isAbout = AuthorityDetails.isNamed(in: written.sentence) || goesOn
    }
  }

  /// A Danish controller names the authority of another country, and nowhere its own.
  private static func reportOther(_ context: RuleContext, _ findings: inout Findings) {
    let draft = context.draft
    guard context.controllerIsDanish, case .said(let reference, let span)? = draft.complaint.value?.authority,
      let authority = draft.authorities[reference], !authority.isDatatilsynet,
      !context.sentences.contains(where: { AuthorityDetails.isNamed(in: $0.sentence) })
    else { return }
    let name = Bilingual(
      da: authority.name.value?.text(in: .da).plainText ?? reference.id,
      en: authority.name.value?.text(in: .en).plainText ?? reference.id
    )
    findings.report(
      at: span,
      Bilingual(
        da: "Klager over en dansk virksomhed hører under Datatilsynet, ikke \(name.da)",
        en: "complaints about a Danish company go to Datatilsynet, not to \(name.en)"
      ),
      help: [
        Bilingual(
          da: "skriv authority datatilsynet, eller slet linjen, så nævnes Datatilsynet",
          en: "write authority datatilsynet, or remove the line, and Datatilsynet is named"
        )
      ]
    )
  }

  private static let outdated = Bilingual(
    da: "Her står gamle kontaktoplysninger for Datatilsynet",
    en: "these are old contact details of Datatilsynet"
  )

  private static let current = Bilingual(
    da: "nu gælder: Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, +45 33 19 32 00, dt@datatilsynet.dk",
    en:
      "what applies now: Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, +45 33 19 32 00, dt@datatilsynet.dk"
  )

  private static func clause(_ da: String, _ en: String) -> String {
    """
    clause complaints {
        after rights
        text  da: \(da)
              en: \(en)
    }
    """
  }
}

extension Authority {
  /// Whether it is the Danish authority for data protection, as the library or the policy declares it.
  fileprivate var isDatatilsynet: Bool {
    guard country.value?.id ?? "DK" == "DK" else { return false }
    let names = name.value?.versions.map { $0.plainText.lowercased() } ?? []
    return names.contains { $0.contains("datatilsyn") || $0.contains("danish data protection") }
  }

  /// The old address, or a telephone number that is not its own.
  fileprivate var outdatedDetail: SourceSpan? {
    for part in address.located() {
      guard case .line(let line) = part.value else { continue }
      let low = line.lowercased()
      if low.contains("borgergade") || low.hasPrefix("1300 ") { return part.span }
    }
    guard case .said(let number, let span) = phone else { return nil }
    let digits = String(number.filter(\.isNumber).suffix(8))
    return digits == "33193200" || digits == "33193202" ? nil : span
  }
}
