extension Rule {
  static let referencesAreCurrent = Rule(
    "TEXT-004",
    "outdated-reference",
    .warning,
    title: Bilingual(
      da: "Teksten henviser til ophævet lov, en tidligere myndighed eller en nedlagt tjeneste",
      en: "The text refers to repealed law, a former authority or a closed service"
    ),
    why: Bilingual(
      da:
        "Henvisningen sender folk det forkerte sted hen, og politikken ser ud, som om ingen holder den ved lige.",
      en: "The reference sends people to the wrong place, and the policy looks as if nobody maintained it."
    ),
    citations: [
      .gdpr("12(1)"),
      .other(
        da: "databeskyttelsesloven, LBK nr. 289 af 8. marts 2024",
        en: "the Danish Data Protection Act, LBK 289 of 8 March 2024",
        address: "https://www.retsinformation.dk/eli/lta/2024/289"
      ),
    ],
    examples: [
      .violates(
        """
        clause cookies {
            text da: ⟦"Spørgsmål om cookies: Erhvervsstyrelsen, tlf. 35 46 60 00."⟧
                 en: "Questions about cookies: Danish Business Authority, tel. 35 46 60 00."
        }
        """
      ),
      .violates(
        """
        clause law {
            text da: ⟦"Vi følger persondataloven."⟧
                 en: "We follow data protection law."
        }
        """
      ),
      .passes(
        """
        clause cookies {
            text da: "Direktiv 95/46/EF gælder ikke længere. Digitaliseringsstyrelsen fører tilsyn med cookies."
                 en: "Directive 95/46/EC has been repealed. The Agency for Digital Government supervises cookies."
        }
        """
      ),
      .passes(
        """
        site "https://www.fjordenscykler.dk" {
            languages da, en
            version   "2019-11"
            effective 2019-11-01
            audience  consumers, in: DK
        }

        clause cookies {
            text da: "Erhvervsstyrelsen fører tilsyn med reglerne om cookies."
                 en: "The Danish Business Authority supervises the rules on cookies."
        }
        """
      ),
    ]
  ) { context, findings in
    let entries = OutdatedPhrases.all(for: context.draft).filter { $0.entry.isOutdated(on: context.day) }
    var found: [Hit] = []
    var known: Set<String> = []
    for written in context.sentences where written.text.home?.kind != .outdated {
      for phrases in entries {
        guard let match = phrases.match(in: written.sentence) else { continue }
        let span = written.version.span
        guard known.insert("\(phrases.entry.id.value) \(span.file) \(span.start)").inserted else { continue }
        found.append(
          Hit(
            entry: phrases.entry,
            span: span,
            extent: written.text.text.extent,
            words: written.sentence.quote(match.words),
            edit: match.replacement.flatMap { replacement in
              context.place(of: match.words, in: written).map {
                FixIt.Edit(span: $0, replacement: replacement)
              }
            }
          )
        )
      }
    }
    found += addresses(in: context, entries)
    report(found, &findings)
  }

  private struct Hit {
    let entry: OutdatedReference
    let span: SourceSpan
    let extent: SourceSpan
    let words: String
    let edit: FixIt.Edit?
  }

  /// The targets of links, and the addresses that are said as such.
  private static func addresses(in context: RuleContext, _ entries: [OutdatedPhrases]) -> [Hit] {
    var all: [(address: String, span: SourceSpan, extent: SourceSpan)] = []
    for written in context.texts
    where written.home?.kind != .outdated && context.understands(written.text.extent) {
      for case .link(_, let address, let span) in written.text.versions.flatMap(\.inlines) {
        all.append((address, span, written.text.extent))
      }
    }
    for string in context.draft.strings
    where LinkTarget.isWebAddress(string.value) && string.word != "evidence" {
      all.append((string.value, string.span, string.span))
    }
    return all.flatMap { address, span, extent -> [Hit] in
      guard let sentence = Prose.sentences(of: address, in: nil).first else { return [] }
      return entries.compactMap { phrases in
        phrases.match(in: sentence).map { _ in
          Hit(entry: phrases.entry, span: span, extent: extent, words: address, edit: nil)
        }
      }
    }
  }

  /// One message for what one text says in several languages.
  private static func report(_ hits: [Hit], _ findings: inout Findings) {
    struct Key: Hashable {
      let id: String
      let extent: SourceSpan
    }
    var order: [Key] = []
    var groups: [Key: [Hit]] = [:]
    for hit in hits {
      let key = Key(id: hit.entry.id.value, extent: hit.extent)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(hit)
    }
    for key in order {
      guard let hits = groups[key], let first = hits.first else { continue }
      let entry = first.entry
      let instead = Bilingual(
        da: entry.instead.value?.text(in: .da).plainText ?? "",
        en: entry.instead.value?.text(in: .en).plainText ?? ""
      )
      let since = entry.since.value
      let edits = hits.compactMap(\.edit)
      findings.report(
        at: first.span,
        Bilingual(
          da: "»\(first.words.clipped)« "
            + (since.map { "har været forældet siden \(DateText.text($0, in: .da))" } ?? "er forældet"),
          en: "‘\(first.words.clipped)’ has been outdated"
            + (since.map { " since \(DateText.text($0, in: .en))" } ?? " for long")
        ),
        notes: hits.dropFirst().map {
          Diagnostic.Note(
            message: Bilingual(da: "det samme gælder her", en: "the same applies here"),
            span: $0.span
          )
        },
        help: [Bilingual(da: "nu gælder: \(instead.da)", en: "what applies now: \(instead.en)")],
        fixIts: edits.count == hits.count
          ? [FixIt(Bilingual(da: "skriv \(instead.da)", en: "write \(instead.en)"), edits)] : []
      )
    }
  }
}
