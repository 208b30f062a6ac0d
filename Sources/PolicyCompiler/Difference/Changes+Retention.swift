extension ChangeCollector {
  /// A period is longer, shorter, or otherwise said than before.
  mutating func compareRetention(_ old: Policy.Purpose, _ new: Policy.Purpose, _ name: Message) {
    let then = old.retentions.map(RetentionFact.init)
    let now = new.retentions.map(RetentionFact.init)
    guard then != now else { return }
    let spans = (before: old.said.retentions.span, after: new.said.retentions.span)
    guard then.count == 1, now.count == 1, let then = then.first, let now = now.first, then.isAlike(now),
      let oldPeriod = then.period, let period = now.period
    else {
      // Several periods that all grew, or all shrank, are still longer or shorter.
      let seconds = (then.compactMap(\.period?.seconds).max(), now.compactMap(\.period?.seconds).max())
      let kind: PolicyChange.Kind =
        switch seconds {
        case (let then?, let now?) where now > then: .retentionLonger
        default: .retentionChanged
        }
      add(
        kind,
        Bilingual(
          da: "Hvor længe vi gemmer oplysninger til »\(name.da)«, er ændret.",
          en: "How long we keep data for ‘\(name.en)’ has changed."
        ),
        before: spans.before,
        after: spans.after
      )
      return
    }
    let length = after.both { $0.duration(period) }
    let oldLength = after.both { $0.duration(oldPeriod) }
    add(
      period.isLonger(than: oldPeriod) ? .retentionLonger : .retentionShorter,
      Bilingual(
        da: "Oplysninger til »\(name.da)« gemmer vi nu i \(length.da) (før: \(oldLength.da)).",
        en: "We now keep data for ‘\(name.en)’ for \(length.en) (before: \(oldLength.en))."
      ),
      before: spans.before,
      after: spans.after
    )
  }
}

/// What one statement of retention says, apart from its wording.
private struct RetentionFact: Equatable {
  let period: Duration?
  let statute: String?
  let isIndefinite: Bool
  let from: String?
  let until: [String]
  let data: [String]
  let texts: [String]

  init(_ retention: Policy.Retention) {
    switch retention.limit {
    case .period(let duration): (period, statute, isIndefinite) = (duration, nil, false)
    case .statute(let statute, let statutory):
      (period, self.statute, isIndefinite) = (statutory.period.value, statute.id.value, false)
    case .indefinite: (period, statute, isIndefinite) = (nil, nil, true)
    case .criterion: (period, statute, isIndefinite) = (nil, nil, false)
    }
    from = retention.from?.id.value
    until = retention.until.map(\.id.value)
    data = retention.data.map(\.id.value).sorted()
    texts =
      period == nil && until.isEmpty
      ? (retention.said.text?.versions ?? []).map { $0.plainText.withSingleBlanks } : []
  }

  /// Whether only the length is another.
  func isAlike(_ other: RetentionFact) -> Bool {
    from == other.from && until == other.until && data == other.data
  }
}
