extension Rule {
  static let everyIDIsUnique = Rule(
    "MODEL-002",
    "duplicate-id",
    title: Bilingual(da: "Samme id er erklæret to gange", en: "The same id is declared twice"),
    why: Bilingual(
      da: "Med to erklæringer under samme navn er det uklart, hvilken der gælder.",
      en: "With two declarations of one name it is unclear which applies."
    ),
    citations: [.gdpr("5(2)")],
    canBeAllowed: false,
    examples: [
      .violates(
        """
        event stock-taking {
            name da: "lageroptællingen", en: "the stock-taking"
        }
        event ⟦stock-taking⟧ {
            name da: "optællingen", en: "the counting"
        }
        """
      ),
      .violates(
        """
        purpose news {
            name       da: "Sende nyhedsbrev", en: "Send the newsletter"
            data       email
            sources    data-subject
            basis      contract
            provision  none
            recipients none
            retention  1 year, from: last-contact
        }

        purpose letters {
            ⟦name⟧       da: "Sende nyhedsbrev", en: "Send letters"
            data       email
            sources    data-subject
            basis      contract
            provision  none
            recipients none
            retention  1 year, from: last-contact
        }
        """
      ),
      .passes(
        """
        event stock-taking {
            name da: "lageroptællingen", en: "the stock-taking"
        }
        event stock-taking-2 {
            name da: "den anden optælling", en: "the second counting"
        }
        """
      ),
    ]
  ) { context, findings in
    for duplicate in context.draft.duplicates {
      report(duplicate.second, first: duplicate.first.span, &findings)
    }
    // ids that differ only in case or in how an accent is written look the same to a reader
    for kind in DeclarationKind.allCases where !kind.isNamedFromOutside {
      var folded: [String: Name] = [:]
      for name in context.draft.names[kind] ?? [] {
        let key = name.value.lowercased()
        if let first = folded[key] {
          // The very same id has been reported above.
          if first.value != name.value { report(name, first: first.span, &findings) }
        } else {
          folded[key] = name
        }
      }
    }
    reportNames(context.draft, &findings)
  }

  private static func report(_ name: Name, first: SourceSpan, _ findings: inout Findings) {
    findings.report(
      at: name.span,
      Bilingual(
        da: "»\(name.value)« er allerede erklæret",
        en: "‘\(name.value)’ has already been declared"
      ),
      notes: [Diagnostic.Note(message: Bilingual(da: "første gang her", en: "first here"), span: first)],
      help: [
        Bilingual(
          da: "giv den ene et andet navn, eller saml de to",
          en: "rename one of them, or merge the two"
        )
      ]
    )
  }

  /// Two purposes must not have the same name in one language: a reader could not tell them apart.
  private static func reportNames(_ draft: Draft, _ findings: inout Findings) {
    for language in Language.allCases {
      var seen: [String: SourceSpan] = [:]
      for purpose in draft.purposes.own {
        guard case .said(let text, let span) = purpose.name, let name = text.said(in: language)?.plainText
        else {
          continue
        }
        let key = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !key.isEmpty else { continue }
        if let first = seen[key] {
          guard !findings.diagnostics.contains(where: { $0.span == span }) else { continue }
          findings.report(
            at: span,
            Bilingual(
              da: "Et andet formål hedder også »\(name)«",
              en: "another purpose is also called ‘\(name)’"
            ),
            notes: [
              Diagnostic.Note(
                message: Bilingual(da: "det første står her", en: "the first is here"),
                span: first
              )
            ],
            help: [Bilingual(da: "giv et af dem et andet navn", en: "give one of them another name")]
          )
        } else {
          seen[key] = span
        }
      }
    }
  }
}
