/// A sentence that must hold, with everything that belongs to it: law, reason, examples and check.
struct Rule: Sendable {
  let explanation: Explanation
  /// The rules whose finding about the same thing is the cause of this one's.
  let yieldsTo: Set<String>
  let check: @Sendable (RuleContext, inout Findings) -> Void

  /// Every rule, in the order of the catalogue; each topic lists its own.
  static let all: [Rule] =
    model + controller + basis + consent + direct + indirect + rights + retention + recipients + transfers
    + cookies + banner + denmark + versions + language + text + claims + records

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
    var explanation = Explanation(
      code,
      name,
      severity,
      title: title,
      why: why,
      citations: citations,
      examples: examples
    )
    explanation.canBeAllowed = canBeAllowed
    self.explanation = explanation
    self.yieldsTo = yieldsTo
    self.check = check
  }
}
