/// A sentence that must hold, with everything that belongs to it: law, reason, examples and check.
struct Rule: Sendable {
  let explanation: Explanation
  /// Whether an author may accept the finding with `allow`; some are unlawful whatever the reason.
  let canBeAllowed: Bool
  /// The rules whose finding at the same place is the cause of this one's.
  let yieldsTo: Set<String>
  let check: @Sendable (RuleContext, inout Findings) -> Void

  /// Every rule, in the order of the catalogue.
  static let all: [Rule] = [
    .everyReferenceIsDeclared,
    .everyIDIsUnique,
    .purposesHaveData,
    .everythingDeclaredIsUsed,
    .purposesHaveLegalBasis,
    .legitimateInterestIsNamed,
    .retentionIsStated,
    .recipientsAreStated,
    .transfersHaveMechanism,
    .cookieDurationIsStated,
    .cookiesAreClassified,
    .textsAreTranslated,
  ]

  init(
    _ code: String,
    _ name: String,
    _ severity: Diagnostic.Severity = .error,
    title: Message,
    why: Message,
    citations: [Citation],
    canBeAllowed: Bool = true,
    yieldsTo: Set<String> = [],
    examples: [Example],
    check: @escaping @Sendable (RuleContext, inout Findings) -> Void
  ) {
    explanation = Explanation(
      code,
      name,
      severity,
      title: title,
      why: why,
      citations: citations,
      examples: examples
    )
    self.canBeAllowed = canBeAllowed
    self.yieldsTo = yieldsTo
    self.check = check
  }
}

/// What a rule may look at.
struct RuleContext: Sendable {
  let draft: Draft
  let library: LibraryIndex
  /// The day on which the law is looked up.
  let asOf: CalendarDate?
  /// Whether the language itself was understood everywhere. Where it was not, nothing can be called unused.
  let isUnderstood: Bool
  /// The places where it was not, in the order of the files.
  let broken: [SourceSpan]

  /// Whether everything within a range was understood.
  func understands(_ extent: SourceSpan) -> Bool {
    var low = 0
    var high = broken.count
    while low < high {
      let middle = (low + high) / 2
      if (broken[middle].file, broken[middle].start) < (extent.file, extent.start) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low == broken.count || broken[low].file != extent.file || broken[low].start >= extent.end
  }
}

/// Collects what one rule finds.
struct Findings {
  let rule: Explanation
  private(set) var diagnostics: [Diagnostic] = []

  init(of rule: Explanation) {
    self.rule = rule
  }

  mutating func report(
    at span: SourceSpan,
    _ message: Message,
    label: Message? = nil,
    notes: [Diagnostic.Note] = [],
    help: [Message] = [],
    fixIts: [FixIt] = []
  ) {
    diagnostics.append(
      Diagnostic(rule, at: span, message, label: label, notes: notes, help: help, fixIts: fixIts)
    )
  }
}
