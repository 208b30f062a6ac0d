extension Rule {
  static let placeholdersAreFilledIn = Rule(
    "TEXT-001",
    "unresolved-placeholder",
    title: Bilingual(
      da: "Der står en uudfyldt pladsholder i teksten",
      en: "An unresolved placeholder remains in the text"
    ),
    why: Bilingual(
      da:
        "Teksten bliver offentliggjort, som den står. Ofte er det netop de kontaktoplysninger, der skal oplyses, som mangler.",
      en:
        "The text is published as it stands. Often what is missing is the very contact details that must be given."
    ),
    citations: [.gdpr("12(1)"), .gdpr("13(1)(a)")],
    yieldsTo: ["CTRL-001", "DK-002"],
    examples: [
      .violates(
        """
        clause questions {
            text da: ⟦"Har du spørgsmål, så skriv til [email protected]."⟧
                 en: "Write to us if you have questions."
        }
        """
      ),
      .violates(
        """
        controller "Fjordens Cykler ApS" {
            cvr     13748136
            address ⟦"[Adresse]"⟧, "8000 Aarhus C", DK
            email   "privatliv@fjordenscykler.dk"
            phone   "+45 86 00 10 20"
            dpo     none
        }
        """
      ),
      .violates(
        """
        controller "Fjordens Cykler ApS" {
            cvr     13748136
            address "Havnegade 1", "8000 Aarhus C", DK
            email   ⟦"info@example.com"⟧
            phone   "+45 86 00 10 20"
            dpo     none
        }
        """
      ),
      .passes(
        """
        clause questions {
            text da: "Skriv til privatliv@fjordenscykler.dk. Se også dommen [1] og vejledningen [2026]."
                 en: "Write to privatliv@fjordenscykler.dk. See also the judgment [1] and the guidance [2026]."
        }
        """
      ),
    ]
  ) { context, findings in
    for written in context.texts where context.understands(written.text.extent) {
      for version in written.text.versions {
        // Addresses of links are the matter of TEXT-002.
        let words = version.inlines.lazy.compactMap { inline -> Placeholder? in
          switch inline {
          case .text(let text), .link(words: let text, _, _): Placeholder.first(in: text)
          case .fact: nil
          }
        }
        guard let placeholder = words.first else { continue }
        report(placeholder, written.text.word, at: version.span, in: written.text.extent, &findings)
      }
    }
    if case .said(let cvr, let span) = context.draft.controller.value?.cvr,
      let placeholder = Placeholder.first(in: cvr)
    {
      report(placeholder, "cvr", at: span, in: span, &findings)
    }
    for string in context.draft.strings
    where !isNamedByOthers.contains(string.word) && !LinkTarget.isWebAddress(string.value) {
      guard let placeholder = Placeholder.first(in: string.value) else { continue }
      report(placeholder, string.word, at: string.span, in: string.span, &findings)
    }
  }

  /// Names that come from elsewhere, such as those of cookies, and what is not published.
  private static let isNamedByOthers: Set<String> = [
    "cookie", "tracker", "except", "because", "import", "hosts", "phrase", "with", "avoid", "evidence",
  ]

  private static func report(
    _ placeholder: Placeholder,
    _ word: String,
    at span: SourceSpan,
    in extent: SourceSpan,
    _ findings: inout Findings
  ) {
    findings.report(
      at: span,
      about: extent,
      group: "\(extent.file) \(extent.start)",
      Bilingual(
        da: "»\(placeholder.words.clipped)« er ikke udfyldt",
        en: "‘\(placeholder.words.clipped)’ has not been filled in"
      ),
      help: [
        placeholder.isHiddenAddress
          ? Bilingual(
            da:
              "det er, hvad Cloudflares skjulte adresser bliver til, når en side kopieres; skriv e-mailadressen",
            en:
              "this is what Cloudflare's hidden addresses become when a page is copied; type the e-mail address"
          )
          : Bilingual(
            da: "skriv det rigtige i »\(word)«",
            en: "write the real value in ‘\(word)’"
          )
      ]
    )
  }
}
