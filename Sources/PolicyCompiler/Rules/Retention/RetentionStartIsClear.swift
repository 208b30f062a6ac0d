extension Rule {
  static let retentionStartIsClear = Rule(
    "RET-003",
    "retention-start-unclear",
    .warning,
    title: Bilingual(
      da: "Perioden har intet begyndelsestidspunkt eller et andet end lovens",
      en: "The period has no starting event, or not the one that the law uses"
    ),
    why: Bilingual(
      da:
        "»5 år« siger først noget, når man ved, hvornår de begynder. Begynder en lovbestemt periode på et andet tidspunkt end lovens, bliver den forkert.",
      en:
        "‘5 years’ means something only if people know when they begin. A statutory period that starts at another point is another period."
    ),
    citations: [
      .gdpr("13(2)(a)"),
      .danish("bogføringsloven", "12", english: "Danish Bookkeeping Act", eli: "2022/700"),
      .danish("hvidvaskloven", "30(2)", english: "Danish Anti-Money Laundering Act", eli: "2024/807"),
    ],
    examples: [
      .violates(
        RetentionExample.newsletter(
          "⟦30 days⟧",
          data: "name, postal-address",
          basis: RetentionExample.interests
        )
      ),
      .violates(RetentionExample.accounting("5 years, from: ⟦last-contact⟧")),
      .violates(RetentionExample.accounting("bookkeeping-act, from: ⟦last-contact⟧")),
      // The ordinary way of saying it is not too long, but begins elsewhere than the Act.
      .violates(RetentionExample.accounting("6 years, from: ⟦invoice⟧")),
      .passes(RetentionExample.accounting("5 years, from: financial-year-end")),
      .passes(RetentionExample.accounting("bookkeeping-act")),
      .passes(RetentionExample.accounting("2 years, from: delivery", basis: "contract")),
    ]
  ) { context, findings in
    for stated in StatedRetention.all(in: context) {
      if case .period = stated.retention.limit.value, stated.from == nil {
        reportMissing(stated, &findings)
      } else if let from = stated.from {
        checkStart(stated, from, context.draft, &findings)
      }
    }
  }

  private static func reportMissing(_ stated: StatedRetention, _ findings: inout Findings) {
    findings.report(
      at: stated.span,
      Bilingual(
        da: "Perioden for »\(stated.purpose.id.value)« har intet begyndelsestidspunkt",
        en: "the period for ‘\(stated.purpose.id.value)’ has no starting event"
      ),
      help: [
        Bilingual(
          da: "skriv, hvad den regnes fra, fx from: delivery eller from: financial-year-end",
          en: "say what it is counted from, such as from: delivery or from: financial-year-end"
        )
      ]
    )
  }

  private static func checkStart(
    _ stated: StatedRetention,
    _ from: Reference<Event>,
    _ draft: Draft,
    _ findings: inout Findings
  ) {
    let terms: [StatutoryTerm]
    if let named = stated.named {
      terms = [named]
    } else if case .period = stated.retention.limit.value, stated.bond == .whole {
      terms = stated.duties
    } else {
      return
    }
    let starts = terms.compactMap(\.from)
    guard let term = terms.first(where: { $0.from != nil }), !starts.contains(where: { $0.id == from.id })
    else { return }
    findings.report(
      at: from.span,
      Bilingual(
        da:
          "Perioden begynder på et andet tidspunkt end lovens: \(term.subject(in: .da)) siger \(term.text(draft, in: .da))",
        en:
          "the period does not start where the law’s does: \(term.reference(in: .en)) says \(term.text(draft, in: .en))"
      ),
      help: [
        Bilingual(
          da: "skriv from: \(choices(starts, "eller"))",
          en: "write from: \(choices(starts, "or"))"
        )
      ]
    )
  }

  private static func choices(_ starts: [Reference<Event>], _ word: String) -> String {
    var ids: [String] = []
    for start in starts where !ids.contains(start.id) { ids.append(start.id) }
    return ids.joined(separator: " \(word) from: ")
  }
}
