extension Rule {
  static let retentionPromiseIsKept = Rule(
    "CLAIM-007",
    "retention-claim-contradicted",
    title: Bilingual(
      da: "Et generelt sletteløfte modsiges af et formåls opbevaring",
      en: "A general deletion promise contradicts a purpose's retention"
    ),
    why: Bilingual(
      da: "Kun en af de to frister kan være rigtig.",
      en: "Only one of the two periods can be true."
    ),
    citations: [.gdpr("5(1)(a)"), .gdpr("5(1)(e)"), .gdpr("13(2)(a)")],
    examples: [
      .violates("claim {\n    longest-retention ⟦6 months⟧\n}"),
      .violates(
        """
        clause deletion {
            after retention
            text  da: ⟦"Alle oplysninger slettes efter 6 måneder."⟧
                  en: "All data are deleted after 6 months."
        }
        """
      ),
      .passes("claim {\n    longest-retention 1 year\n}"),
      .passes(
        """
        clause deletion {
            after retention
            text  da: "Alle oplysninger slettes efter 6 måneder, undtagen henvendelser (1 år)."
                  en: "All data are deleted after 6 months, except enquiries (1 year)."
        }
        """
      ),
    ]
  ) { context, findings in
    let promises = RetentionPromise.all(in: context)
    guard !promises.isEmpty else { return }
    let kept = KeptData.all(in: context)
    for promise in promises {
      let longer = kept.filter { data in
        promise.scope?.contains(data.purpose) ?? true
          && data.length.map { length in promise.longest.map(length.exceeds) ?? true } ?? true
      }
      guard let first = longer.first else { continue }
      let length = first.length?.displayText ?? Bilingual(da: "uden grænse", en: "without limit")
      findings.report(
        at: promise.span,
        group: promise.group,
        Bilingual(
          da:
            "»\(promise.words)« passer ikke: »\(first.purpose)« gemmer oplysninger i længere tid (\(length.da))",
          en: "‘\(promise.words)’ is not true: ‘\(first.purpose)’ keeps data for longer (\(length.en))"
        ),
        label: Bilingual(da: "modsiges af formålenes frister", en: "contradicted by the purposes' periods"),
        notes: longer.map {
          Diagnostic.Note(
            message: Bilingual(
              da: "»\($0.purpose)« gemmer i længere tid",
              en: "‘\($0.purpose)’ keeps data for longer"
            ),
            span: $0.span
          )
        },
        help: [
          Bilingual(
            da: "ret løftet efter »\(first.purpose)« (\(length.da)), eller nævn undtagelsen",
            en: "align the promise with ‘\(first.purpose)’ (\(length.en)), or name the exception"
          )
        ]
      )
    }
  }
}

/// A promise that everything is deleted in time: declared, or made in a text.
private struct RetentionPromise {
  let span: SourceSpan
  let words: String
  let group: String?
  let scope: Set<String>?
  /// None where all is said to be deleted at once.
  let longest: Duration?

  static func all(in context: RuleContext) -> [RetentionPromise] {
    let declared = context.draft.claims.compactMap { claim -> RetentionPromise? in
      guard let longest = claim.longestRetention.value, let span = claim.longestRetention.span else {
        return nil
      }
      let scope = Set(claim.of.all().map(\.id))
      return RetentionPromise(
        span: span,
        words: context.sources.text(span),
        group: nil,
        scope: scope.isEmpty ? nil : scope,
        longest: longest
      )
    }
    let texts = context.sentences.compactMap { written -> RetentionPromise? in
      guard ClaimText.isOurs(written), let found = ClaimText.deletion(written) else { return nil }
      let home = written.text.home
      let extent = written.text.text.extent
      // At once, in the text of a purpose: its own retention says when.
      if found.longest == nil, home?.kind == .purpose { return nil }
      return RetentionPromise(
        span: written.version.span,
        words: written.sentence.quote(found.range),
        group: "deletion \(extent.file) \(extent.start)",
        scope: home?.kind == .purpose ? home?.id.map { [$0] } : nil,
        longest: found.longest
      )
    }
    return declared + texts
  }
}

/// How long a purpose keeps data; no length where there is no limit.
private struct KeptData {
  let purpose: String
  let length: Duration?
  let span: SourceSpan

  /// What ends with an event has no length that could be compared.
  static func all(in context: RuleContext) -> [KeptData] {
    StatedRetention.all(in: context).flatMap { stated -> [KeptData] in
      let purpose = stated.purpose.id.value
      var result: [KeptData] = []
      if let length = stated.length {
        result.append(KeptData(purpose: purpose, length: length, span: stated.span))
      } else if case .indefinite = stated.retention.limit.value {
        result.append(KeptData(purpose: purpose, length: nil, span: stated.span))
      }
      if let exception = stated.retention.exception.value, let longest = exception.upTo.value {
        result.append(KeptData(purpose: purpose, length: longest, span: exception.span))
      }
      return result
    }
  }
}
