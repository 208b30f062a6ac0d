/// One retention of a purpose, with its length and the periods of the law that it stands under.
struct StatedRetention: Sendable {
  let purpose: Purpose
  let retention: Retention
  /// The period stated, or that of the act it names.
  let length: Duration?
  /// Where the length stands: `5 years`, or the act.
  let span: SourceSpan
  /// The period of the act that the retention itself names.
  let named: StatutoryTerm?
  /// The periods of the acts that oblige to this processing, and so to this retention.
  let duties: [StatutoryTerm]
  /// Whether the duties govern all of what is kept, or other bases carry it too.
  let bond: Bond

  enum Bond: Sendable {
    /// It is kept because of the duties alone.
    case whole
    /// It is kept for other reasons too, so the duties only forbid less.
    case minimum
    /// Another retention of the purpose is what the duties ask for.
    case elsewhere
  }

  /// Where the period begins, where it is said.
  var from: Reference<Event>? { retention.from.value }

  static func all(in context: RuleContext) -> [StatedRetention] {
    let purposes = context.draft.purposes.own.filter { context.understands($0.extent) }
    let kept = acts(metBy: purposes, context)
    return purposes.flatMap { all(of: $0, kept, context) }
  }

  private static func all(
    of purpose: Purpose,
    _ kept: Set<String>,
    _ context: RuleContext
  ) -> [StatedRetention] {
    let retentions = purpose.retentions.nodes()
    let bases = purpose.bases.nodes()
    let obligations = Self.obligations(of: purpose)
    let meet = retentions.map { meets(obligations, $0, context) }
    let meeting = meet.count { $0 }
    let isObligation = !bases.isEmpty && bases.allSatisfy { $0.kind.value == .legalObligation }
    return zip(retentions, meet).map { retention, isMeeting in
      let named = term(of: retention, context.draft)
      var own: Duration?
      if case .period(let duration) = retention.limit.value { own = duration }
      let concerned = obligations.filter { concerns($0, retention) }
      var duties = concerned.flatMap { Self.duties($0, retention, context) }
      let bond: Bond
      if !retention.of.isUnsaid, meeting > (isMeeting ? 1 : 0) {
        // Where one retention meets the duty, another with data of its own is about something else.
        bond = .elsewhere
      } else if isObligation || concerned.contains(where: { !$0.of.isUnsaid && !retention.of.isUnsaid }) {
        bond = .whole
      } else {
        bond = retentions.count == 1 ? .minimum : .elsewhere
        // What another purpose keeps for the act, this one may delete.
        duties.removeAll { kept.contains($0.statute.id.value) }
      }
      return StatedRetention(
        purpose: purpose,
        retention: retention,
        length: own ?? named?.length,
        span: retention.limit.span ?? retention.span,
        named: named,
        duties: duties,
        bond: bond
      )
    }
  }

  private static func obligations(of purpose: Purpose) -> [LegalBasis] {
    purpose.bases.nodes().filter { $0.kind.value == .legalObligation && $0.law.value != nil }
  }

  /// The acts for which some purpose keeps data as long as they demand.
  private static func acts(metBy purposes: [Purpose], _ context: RuleContext) -> Set<String> {
    var result: Set<String> = []
    for purpose in purposes {
      let obligations = Self.obligations(of: purpose)
      guard !obligations.isEmpty else { continue }
      for retention in purpose.retentions.nodes() {
        for basis in obligations where meets([basis], retention, context) {
          if let law = basis.law.value { result.insert(law.id) }
        }
      }
    }
    return result
  }

  private static func term(of retention: Retention, _ draft: Draft) -> StatutoryTerm? {
    guard case .statute(let reference) = retention.limit.value, let statute = draft.statutes[reference],
      let period = statute.period(retention.recordType.value)
    else { return nil }
    return StatutoryTerm(statute: statute, period: period)
  }

  private static func concerns(_ basis: LegalBasis, _ retention: Retention) -> Bool {
    guard !basis.of.isUnsaid, !retention.of.isUnsaid else { return true }
    let data = Set(basis.of.all().map(\.id))
    return retention.of.all().contains { data.contains($0.id) }
  }

  /// Only what binds on the day is a duty.
  private static func duties(
    _ basis: LegalBasis,
    _ retention: Retention,
    _ context: RuleContext
  ) -> [StatutoryTerm] {
    guard let statute = basis.law.value.flatMap({ context.draft.statutes[$0] }) else { return [] }
    if let day = context.day, statute.valid.value?.holds(on: day) == false { return [] }
    let binding: Set<StatutoryPeriod.Kind> = [.minimum, .maximum, .exact]
    let terms = statute.retentions.nodes().map { StatutoryTerm(statute: statute, period: $0) }
      .filter { $0.length != nil && ($0.kind.map(binding.contains) ?? false) }
    let chosen = terms.filter { $0.period.id.value == retention.recordType.value }
    return chosen.isEmpty ? terms : chosen
  }

  private static func meets(
    _ obligations: [LegalBasis],
    _ retention: Retention,
    _ context: RuleContext
  ) -> Bool {
    switch retention.limit.value {
    case .statute(let reference): obligations.contains { $0.law.value?.id == reference.id }
    case .period(let length):
      obligations.flatMap { duties($0, retention, context) }.contains { term in
        term.kind != .maximum && term.length.map { !$0.isLonger(than: length) } ?? false
      }
    case .indefinite, nil: false
    }
  }
}

/// A period, and the act that sets it.
struct StatutoryTerm: Sendable {
  let statute: Statute
  let period: StatutoryPeriod

  var kind: StatutoryPeriod.Kind? { period.kind.value }
  var length: Duration? { period.period.value }
  var from: Reference<Event>? { period.from.value }

  /// »bogføringslovens § 12, stk. 1«, “section 12(1) of the Danish Bookkeeping Act”.
  func reference(in language: Language) -> String {
    StatuteText.reference(statute.displayName(in: language), period.at.value, in: language)
  }

  /// The reference with a verb behind it: Danish closes »stk. 1« with a comma.
  func subject(in language: Language) -> String {
    let reference = reference(in: language)
    return language == .da && reference.contains(", ") ? reference + "," : reference
  }

  /// »5 år fra regnskabsårets udløb«.
  func text(_ draft: Draft, in language: Language) -> String {
    let length = length.map { DurationText.text($0, in: language) } ?? ""
    guard let from, let event = draft.events[from] else { return length }
    return length + (language == .da ? " fra " : " from ") + event.displayName(in: language)
  }
}

extension Event {
  /// The end of the financial year, from which the Danish rules on accounts count.
  static let financialYearEnd = "financial-year-end"
  /// The events that end a consent.
  static let endsOfConsent: Set<String> = ["withdrawn", "unsubscribed"]

  func displayName(in language: Language) -> String {
    name.value?.text(in: language).plainText ?? id.value
  }
}

extension Purpose {
  /// Whether consent is all that the processing rests on.
  var restsOnConsentAlone: Bool {
    let bases = bases.nodes()
    return !bases.isEmpty && bases.allSatisfy { $0.kind.value == .consent }
  }
}
