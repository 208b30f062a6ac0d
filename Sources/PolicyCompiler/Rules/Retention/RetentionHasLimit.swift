extension Rule {
  static let retentionHasLimit = Rule(
    "RET-002",
    "retention-no-real-limit",
    title: Bilingual(
      da: "Opbevaringsangivelsen sætter ingen grænse",
      en: "The retention statement sets no limit"
    ),
    why: Bilingual(
      da:
        "Ingen kan læse en grænse ud af »så længe det er nødvendigt«, og oplysninger må ikke gemmes på ubestemt tid.",
      en:
        "Nobody can tell from ‘as long as necessary’ when the data are deleted, and data may not be kept indefinitely."
    ),
    citations: [
      .gdpr("5(1)(e)"), .gdpr("13(2)(a)"),
      .other(da: "WP260 rev.01, bilag", en: "WP260 rev.01, Annex"),
    ],
    examples: [
      .violates(RetentionExample.newsletter("⟦indefinite⟧")),
      .violates(
        RetentionExample.newsletter(
          "da: ⟦\"så længe det er nødvendigt til formålet\"⟧, en: \"as long as necessary for the purpose\""
        )
      ),
      .violates(
        RetentionExample.newsletter("da: \"indtil du melder dig fra\", en: ⟦\"for a reasonable period\"⟧")
      ),
      .passes(
        RetentionExample.newsletter(
          """
          da: "Så længe du har en konto, og derefter 6 måneder, hvis du vil klage."
                     en: "As long as you have an account, and then 6 months in case you complain."
          """
        )
      ),
      .passes(
        RetentionExample.newsletter(
          """
          da: "Så længe det er nødvendigt, til abonnementet er ophørt."
                     en: "As long as necessary until the subscription has ended."
          """
        )
      ),
      // A text beside a period is its reason.
      .passes(
        RetentionExample.newsletter(
          """
          1 year, from: last-contact
                     da: "Derefter er oplysningerne ikke længere nødvendige."
                     en: "After that the data are no longer necessary."
          """
        )
      ),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own where context.understands(purpose.extent) {
      for retention in purpose.retentions.nodes() {
        switch retention.limit.value {
        case .indefinite:
          if !mayKeepForever(purpose, retention, context.draft) {
            report(purpose, at: retention.limit.span ?? retention.span, nil, &findings)
          }
        case nil where retention.until.isUnsaid: check(purpose, retention, &findings)
        default: continue
        }
      }
    }
  }

  /// Archives, research and anonymous data need no end.
  private static func mayKeepForever(_ purpose: Purpose, _ retention: Retention, _ draft: Draft) -> Bool {
    if purpose.has(.archiving) || purpose.has(.research) || purpose.anonymised.value != nil { return true }
    let data = (retention.of.isUnsaid ? purpose.data : retention.of).all()
    return !data.isEmpty && data.allSatisfy { draft.data[$0]?.isAnonymous ?? false }
  }

  private static func check(_ purpose: Purpose, _ retention: Retention, _ findings: inout Findings) {
    guard let text = retention.text else { return }
    let versions = [(text.da, Language.da), (text.en, .en), (text.everywhere, nil)]
    for case (let version?, let language) in versions {
      let sentences = Prose.sentences(of: version, in: language)
      guard !sentences.contains(where: { EmptyCriterion.rescue.firstMatch(in: $0) != nil }) else { continue }
      for sentence in sentences {
        guard let range = EmptyCriterion.empty.firstMatch(in: sentence) else { continue }
        report(purpose, at: version.span, sentence.quote(range), &findings)
        return
      }
    }
  }

  private static func report(
    _ purpose: Purpose,
    at span: SourceSpan,
    _ words: String?,
    _ findings: inout Findings
  ) {
    let id = purpose.id.value
    findings.report(
      at: span,
      words.map {
        Bilingual(
          da: "»\($0)« siger ikke, hvornår oplysningerne til »\(id)« slettes",
          en: "‘\($0)’ does not say when the data for ‘\(id)’ are deleted"
        )
      }
        ?? Bilingual(
          da: "Oplysningerne til »\(id)« gemmes på ubestemt tid",
          en: "the data for ‘\(id)’ are kept indefinitely"
        ),
      help: [
        Bilingual(
          da:
            "skriv en periode med en begyndelse, fx retention 2 years, from: contract-end – eller den begivenhed, der afslutter opbevaringen: retention until: unsubscribed",
          en:
            "write a period with its start, such as retention 2 years, from: contract-end – or the event that ends the storage: retention until: unsubscribed"
        )
      ]
    )
  }
}

extension DataCategory {
  /// Whether it is declared as anonymous.
  var isAnonymous: Bool { tags.contains { $0.value == .anonymous } }
}

/// Tells a criterion that says nothing from one that names an event, a number or an act.
enum EmptyCriterion {
  static let empty = PhrasePatternSet([
    "(so|as) long as …6 (necessary|needed|required|relevant|reasonable)",
    "(so|as) long as we (need|require) (it|them|this|data|the data|your data)",
    "for a reasonable (period|time)", "for a reasonable period of time", "for the relevant period",
    "no longer [is|are|be] (needed|necessary|required|relevant)",
    "så længe …6 (nødvendig*|relevant*|påkræve*|brug for|behov)",
    "så længe vi (har behov|har brug|behøver)",
    "ikke længere [er] (nødvendig*|relevant*|påkræve*)", "ikke længere har (behov|brug)",
    "ikke har (behov|brug) …2 længere",
    "en rimelig (periode|tid)", "en passende (periode|tid)",
    "i henhold til (lovgivningen|gældende lovgivning|loven)",
    "(in accordance with|as required by) [applicable|the] (law|legislation)",
  ])

  static let rescue = PhrasePatternSet([
    "# [whole|hele|fulde] (second*|minute*|hour*|day*|week*|month*|year*|dag*|døgn|time|timer|uge*|måned*|år)",
    "(one|two|three|four|five|six|seven|eight|nine|ten|twelve|et|en|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv) (day*|week*|month*|year*|dag*|uge*|måned*|år)",
    "(§*|section|article|artikel|art.|stk.)",
    "(bookkeeping|companies|vat|limitation|customs|laundering|protection|practices|goods|liability|contracts|time|tax) (act|code|regulation)",
    "gdpr",
    "(*føringsloven*|*vaskloven*|*ældelsesloven*|købeloven*|momsloven*|toldloven*|*ansvarsloven*|*skyttelsesloven*|*ningsloven*|*afgiftsloven*|*skatteloven*|*tagelsesloven*)",
    "*subscri*", "*abonnement*", "(*afmeld*|frameld*|melder …1 (fra|ud))",
    "(*account*|*konto|*kontoen|*konti)",
    "(contract*|agreement*) … (end|ends|ended|terminat*|expire*|cease*)",
    "(end|ends|ended|terminat*|expir*) … (contract*|agreement*)",
    "(*aftale|*aftalen|*kontrakt|*kontrakten|*forhold|*forholdet) … (ophør*|slut*|udløb*|afslut*)",
    "(*ophør*|*slutning*|*udløb*) … (*aftale*|*kontrakt*|*forhold*)",
    "(limitation|*forældelse*|*forælde*)", "(warranty|guarantee|*reklamation*|*garanti*)",
    "(claim*|*krav|*kravet|*sag|*sagen) … (settled|closed|afgjort|afslut*)",
    "(financial year|*regnskabsår*)",
    "(recruit*|*rekruttering*|*ansættelse*) … (end*|over|complet*|*slut*|ophør*)",
    "(end|afslutning*) … (recruit*|*rekruttering*|*ansættelse*)",
    "(consent|*samtykke*) … (withdraw*|withdrawn|tilbage*|trækker*|trukket|trække*)",
    "(withdraw*|withdrawn|tilbage*|trækker*|trukket|trække*) … (consent|*samtykke*)",
    "(customer|member|medlem|kunde) (with|of|hos|i)", "*medlemskab*", "membership",
  ])
}
