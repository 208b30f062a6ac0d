extension Rule {
  static let termsAreUsual = Rule(
    "LANG-004",
    "nonstandard-legal-term",
    .note,
    title: Bilingual(
      da: "Der er brugt en anden juridisk term end den gængse",
      en: "A non-standard legal term is used"
    ),
    why: Bilingual(
      da:
        "Læsere og myndigheder kender ordene fra den danske databeskyttelsesforordning. Ord, der er lavet efter engelsk, gør teksten uklar.",
      en:
        "Readers and authorities know the words of the Danish text of the GDPR. Words modelled on English make a text unclear."
    ),
    citations: [.gdpr("12(1)")],
    // An interest that says nothing must be written anew anyway.
    yieldsTo: ["BASIS-003"],
    examples: [
      .violates(
        """
        clause roles {
            text da: ⟦"Vi er datakontrolløren."⟧, en: "We are the controller."
        }
        """
      ),
      .violates(
        """
        clause roles {
            text da: ⟦"Vores webhotel er dataprocessor."⟧, en: "Our web host is a processor."
        }
        """
      ),
      .passes(
        """
        clause roles {
            text da: "Vi er den dataansvarlige, og webhotellet er databehandler. Du har ret til sletning."
                 en: "We are the controller, and the web host is a processor. You have the right to erasure of sensitive data."
        }
        """
      ),
    ]
  ) { context, findings in
    let wordings = WordingPhrases.all(for: context.draft)
    for written in context.sentences where written.language == .da && written.text.home?.kind != .wording {
      for wording in wordings {
        guard let match = wording.match(in: written.sentence) else { continue }
        let words = written.sentence.quote(match.words)
        let place = match.replacement == nil ? nil : context.place(of: match.words, in: written)
        findings.report(
          at: written.version.span,
          about: written.text.text.span,
          Bilingual(
            da: "»\(words.clipped)« er ikke det gængse udtryk",
            en: "‘\(words.clipped)’ is not the usual term"
          ),
          help: [
            Bilingual(da: "brug »\(wording.term.da)«", en: "use ‘\(wording.term.da)’ (\(wording.term.en))")
          ],
          fixIts: place.map { [.replace($0, with: match.replacement ?? "")] } ?? []
        )
      }
    }
  }
}
