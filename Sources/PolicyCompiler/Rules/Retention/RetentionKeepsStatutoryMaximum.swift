extension Rule {
  static let retentionKeepsStatutoryMaximum = Rule(
    "RET-005",
    "above-statutory-maximum",
    title: Bilingual(
      da: "Opbevaringen overstiger en lovbestemt grænse",
      en: "Retention exceeds a statutory maximum"
    ),
    why: Bilingual(
      da:
        "Nogle love kræver sletning: optagelser fra tv-overvågning mod kriminalitet efter 30 dage og hvidvaskoplysninger 5 år efter, at kundeforholdet er ophørt.",
      en:
        "Some acts demand deletion: recordings of cameras against crime after 30 days, and anti-money-laundering data 5 years after the business relationship has ended."
    ),
    citations: [
      .other(da: "tv-overvågningsloven § 4 c, stk. 4 og 5", en: "Danish CCTV Act section 4 c(4) and (5)"),
      .danish("hvidvaskloven", "30(2)", english: "Danish Anti-Money Laundering Act", eli: "2024/807"),
    ],
    examples: [
      .violates(RetentionExample.cameras("⟦60 days⟧, from: recording")),
      .violates(
        RetentionExample.accounting(
          "⟦6 years⟧, from: relationship-end",
          basis: "legal-obligation, law: anti-money-laundering-act"
        )
      ),
      .passes(
        RetentionExample.cameras(
          """
          30 days, from: recording {
                  exception up-to: 1 year, da: "optagelser af et anmeldt tyveri", en: "footage of a reported theft"
              }
          """
        )
      ),
      .passes(
        RetentionExample.cameras(
          """
          60 days, from: recording {
                  exception da: "optagelser, der er givet til politiet", en: "footage given to the police"
              }
          """
        )
      ),
      // Cameras that count cars have no limit in the Act.
      .passes(
        RetentionExample.cameras(
          "60 days, from: recording",
          more: """

                cctv {
                    sign                 yes
                    place                other
                    not-crime-prevention da: "at tælle biler", en: "counting cars"
                }
            """
        )
      ),
    ]
  ) { context, findings in
    for stated in StatedRetention.all(in: context) {
      guard let length = stated.length, let term = limit(stated, context), let maximum = term.length,
        length.isLonger(than: maximum), !namesException(stated, term)
      else { continue }
      let draft = context.draft
      findings.report(
        at: stated.span,
        Bilingual(
          da: "\(term.subject(in: .da).capitalisedFirst) tillader højst \(term.text(draft, in: .da))",
          en: "\(term.reference(in: .en)) allows at most \(term.text(draft, in: .en))"
        ),
        help: [
          Bilingual(
            da: "sæt perioden ned, eller skriv lovens undtagelse: exception da: \"…\", en: \"…\"",
            en: "reduce the period, or name the act's exception: exception da: \"…\", en: \"…\""
          )
        ]
          + (stated.purpose.has(.cctv)
            ? [
              Bilingual(
                da:
                  "skal kameraerne ikke forebygge kriminalitet, så skriv hvad de er til: cctv { not-crime-prevention … }",
                en:
                  "if the cameras are not to prevent crime, say what they are for: cctv { not-crime-prevention … }"
              )
            ] : [])
      )
    }
  }

  private static func limit(_ stated: StatedRetention, _ context: RuleContext) -> StatutoryTerm? {
    if stated.named != nil, stated.duties.isEmpty { return nil }
    if stated.bond == .whole, let term = StatutoryTerm.longest(stated.duties(.maximum, .exact)) {
      return term
    }
    // A minimum beside it is another reason to keep the data.
    guard stated.purpose.has(.cctv), stated.named == nil, stated.duties.isEmpty, context.isDanish,
      stated.purpose.cctv.value?.notCrimePrevention.value == nil,
      let statute = context.draft.statutes[Statute.cctvAct],
      let period = statute.retentions.nodes().first(where: { $0.kind.value == .maximum })
    else { return nil }
    return StatutoryTerm(statute: statute, period: period)
  }

  /// Whether the exception is one of those that the act knows, however it is worded.
  private static func namesException(_ stated: StatedRetention, _ term: StatutoryTerm) -> Bool {
    guard let exception = stated.retention.exception.value?.text, term.period.exception.value != nil else {
      return false
    }
    let isCameras = term.statute.id.value == Statute.cctvAct
    let patterns = isCameras ? StatutoryException.cameras : StatutoryException.otherLaw
    return exception.versions.contains { version in
      Prose.sentences(of: version, in: nil).contains { patterns.firstMatch(in: $0) != nil }
    }
  }
}

/// The exceptions of the acts in the words in which people name them.
private enum StatutoryException {
  static let cameras = PhrasePatternSet([
    "(police*|*polit*|*anmeld*|report*|crime*|criminal*|*kriminal*|*lovovertræd*|offence*)",
    "(theft*|*tyver*|burglar*|*indbrud*|robber*|*røveri*|assault*|*overfald*|*hærværk*|vandal*)",
    "(dispute*|*tvist*|claim*|*erstatning*|complaint*|*klage*|court*|*retssag*)",
    "(4 c|§*)",
  ])
  static let otherLaw = PhrasePatternSet([
    "(law|laws|legislation|act|acts|section|§*|authority|authorities)",
    "(*lov|*loven|*lovens|*love|*lovgivning|*lovgivningen|*myndighed*)",
  ])
}

extension RuleContext {
  /// Whether Danish law applies.
  var isDanish: Bool { (draft.site.value?.jurisdiction.value?.id ?? "DK") == "DK" }
}
