extension Rule {
  static let retentionMeetsStatutoryMinimum = Rule(
    "RET-004",
    "below-statutory-minimum",
    title: Bilingual(
      da: "Opbevaringen er kortere, end loven kræver",
      en: "Retention is shorter than the law demands"
    ),
    why: Bilingual(
      da: "Virksomheden må så bryde enten loven eller det, den lover i politikken.",
      en: "The company would have to breach either the act or what it promises in the policy."
    ),
    citations: [
      .danish("bogføringsloven", "12", english: "Danish Bookkeeping Act", eli: "2022/700"),
      .other(da: "momsloven § 66 h", en: "Danish VAT Act section 66 h"),
      .danish("hvidvaskloven", "30(2)", english: "Danish Anti-Money Laundering Act", eli: "2024/807"),
    ],
    examples: [
      .violates(RetentionExample.accounting("⟦3 years⟧, from: financial-year-end")),
      // One Stop Shop sales have a longer period than the rest of the accounts.
      .violates(
        RetentionExample.accounting(
          "⟦5 years⟧, from: transaction-year-end",
          basis: "legal-obligation, law: vat-act"
        )
      ),
      .violates(
        RetentionExample.accounting(
          "⟦4 years⟧, from: relationship-end",
          basis: "legal-obligation, law: anti-money-laundering-act"
        )
      ),
      .passes(RetentionExample.accounting("5 years, from: financial-year-end")),
      .passes(RetentionExample.accounting("60 months, from: financial-year-end")),
      // What is kept for another reason may go sooner.
      .passes(
        RetentionExample.accounting(
          "bookkeeping-act, of: invoices\n    retention  1 year, from: last-contact, of: name"
        )
      ),
    ]
  ) { context, findings in
    for stated in StatedRetention.all(in: context) where stated.bond != .elsewhere {
      guard let length = stated.length,
        // What the retention itself names is as long as the act says.
        let term = StatutoryTerm.shortest(stated.duties(.minimum, .exact)), let minimum = term.length,
        minimum.isLonger(than: length)
      else { continue }
      let draft = context.draft
      findings.report(
        at: stated.span,
        Bilingual(
          da: "\(term.subject(in: .da).capitalisedFirst) kræver mindst \(term.text(draft, in: .da))",
          en: "\(term.reference(in: .en)) demands at least \(term.text(draft, in: .en))"
        ),
        help: [
          Bilingual(
            da: "skriv retention \(term.written) – periode og begyndelse følger med",
            en: "write retention \(term.written) – its period and start come along"
          )
        ]
      )
    }
  }
}

extension StatedRetention {
  /// The duties of some kinds: those that begin with the same event, or else all of them.
  func duties(_ kinds: StatutoryPeriod.Kind...) -> [StatutoryTerm] {
    let terms = duties.filter { $0.kind.map(kinds.contains) ?? false }
    let same = terms.filter { $0.from?.id == from?.id }
    return same.isEmpty ? terms : same
  }
}

extension StatutoryTerm {
  static func shortest(_ terms: [StatutoryTerm]) -> StatutoryTerm? {
    terms.min { ($0.length?.seconds ?? 0) < ($1.length?.seconds ?? 0) }
  }

  static func longest(_ terms: [StatutoryTerm]) -> StatutoryTerm? {
    terms.max { ($0.length?.seconds ?? 0) < ($1.length?.seconds ?? 0) }
  }

  /// How a policy names it.
  var written: String {
    statute.id.value + (statute.retentions.nodes().count > 1 ? ", for: \(period.id.value)" : "")
  }
}
