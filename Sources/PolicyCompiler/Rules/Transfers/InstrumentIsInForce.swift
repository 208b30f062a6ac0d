extension Rule {
  static let instrumentIsInForce = Rule(
    "TRANSFER-004",
    "invalid-instrument",
    title: Bilingual(
      da: "Et ugyldigt eller ophævet overførselsgrundlag anvendes",
      en: "An invalid or repealed transfer instrument is used"
    ),
    why: Bilingual(
      da: "Et grundlag, som EU-Domstolen har kendt ugyldigt, eller som er ophævet, er det samme som intet.",
      en: "An instrument that the Court has struck down, or that is repealed, is the same as none."
    ),
    citations: [
      .courtOfJustice("C-362/14", "Schrems I"), .courtOfJustice("C-311/18", "Schrems II"),
      .other(
        da: "Kommissionens gennemførelsesafgørelse (EU) 2021/914",
        en: "Commission Implementing Decision (EU) 2021/914",
        address: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"
      ),
    ],
    yieldsTo: ["TRANSFER-001"],
    examples: [
      .violates(
        RecipientExample.transfer("mechanism ⟦privacy-shield⟧, certified: yes, checked: 2026-10-01")
      ),
      .violates(RecipientExample.transfer("mechanism ⟦standard-clauses-2010⟧")),
      .violates(
        """
        clause support {
            after transfers
            text  da: ⟦"Vores databehandler i USA er certificeret under Privacy Shield."⟧
                  en: "Our processor in the US is certified under the EU–US Privacy Shield."
        }
        """
      ),
      .passes(
        """
        clause support {
            after transfers
            text  da: "Privacy Shield blev kendt ugyldigt i 2020; vi bruger standardkontraktbestemmelser."
                  en: "Privacy Shield was declared invalid in 2020; we use standard contractual clauses."
        }
        """
      ),
      .passes(
        RecipientExample.transfer(
          "mechanism  standard-clauses, module: 2\n        assessment 2026-03-02\n        copy       email"
        )
      ),
    ]
  ) { context, findings in
    for transfer in context.transfers where context.understands(transfer) {
      if let (instrument, span) = transfer.instrument(in: context.draft) {
        check(instrument, at: span, about: transfer.about, context, &findings)
      }
      if let reference = transfer.transfer.fallback.value?.instrument.value,
        let instrument = context.draft.instruments[reference]
      {
        let span = transfer.place(reference.span)
        check(instrument, at: span, about: span, context, &findings)
      }
    }
    checkTexts(context, &findings)
  }

  private static func check(
    _ instrument: Instrument,
    at span: SourceSpan,
    about: SourceSpan,
    _ context: RuleContext,
    _ findings: inout Findings
  ) {
    guard !instrument.isInForce(on: context.day) else { return }
    let name = instrument.displayName
    let ended = instrument.valid.value?.until.value
    let isPast = ended.map { end in context.day.map { end < $0 } ?? true } ?? false
    let since = instrument.endedBy.value.map { " (\($0))" } ?? ""
    let instead = instrument.instead.all().map(\.id)
    findings.report(
      at: span,
      about: about,
      isPast
        ? Bilingual(
          da: "\(name.da.capitalisedFirst) gælder ikke længere\(since)",
          en: "\(name.en) is no longer valid\(since)"
        )
        : Bilingual(
          da: "\(name.da.capitalisedFirst) gælder endnu ikke",
          en: "\(name.en) is not in force yet"
        ),
      help: instead.isEmpty
        ? []
        : [
          Bilingual(
            da: "skriv \(instead.joined(separator: " eller ")) i stedet, hvis det passer",
            en: "write \(instead.joined(separator: " or ")) instead, where that is right"
          )
        ]
    )
  }

  private static func checkTexts(_ context: RuleContext, _ findings: inout Findings) {
    var reported: Set<SourceSpan> = []
    for written in context.sentences {
      // What a former version said stands in the list of changes.
      guard written.text.home?.kind != .changes,
        let range = invalidInstruments.firstMeantMatch(in: written.sentence),
        judged.firstMatch(in: written.sentence) == nil,
        reported.insert(written.text.text.extent).inserted
      else { continue }
      let words = written.sentence.quote(range)
      findings.report(
        at: written.version.span,
        Bilingual(
          da: "»\(words)« er ikke længere et gyldigt overførselsgrundlag",
          en: "‘\(words)’ is no longer a valid basis for transfers"
        ),
        help: [
          Bilingual(
            da: "erstat det med Data Privacy Framework eller standardkontraktbestemmelserne (EU) 2021/914",
            en: "replace it with the Data Privacy Framework or the standard clauses (EU) 2021/914"
          )
        ]
      )
    }
  }

  /// A sentence on the judgment tells how it ended.
  private static let judged: PhrasePattern =
    "(struck|court|schrems|fell|collapsed|*domstol*|underkend*|*dommen|faldt|bortfaldt|bortfaldet)"

  private static let invalidInstruments = PhrasePatternSet([
    "(privacy shield*|privacy-shield*|privacyshield*)", "safe (harbor*|harbour*)",
    "(safe-harbor*|safe-harbour*)",
    "(2010/87*|2001/497*|2004/915*|2016/1250|2000/520*)",
  ])
}
