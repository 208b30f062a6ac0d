/// Holds a draft against all rules and keeps the causes.
enum Checker {
  static func check(_ binding: PolicyBinder.Result, asOf: CalendarDate?) -> [Diagnostic] {
    let context = RuleContext(
      draft: binding.draft,
      library: .shared,
      asOf: asOf,
      isUnderstood: !binding.diagnostics.contains { $0.severity == .error }
    )
    var found: [Diagnostic] = []
    for rule in Rule.all {
      var findings = Findings(of: rule.explanation)
      rule.check(context, &findings)
      found += findings.diagnostics
    }
    found.removeAll { diagnostic in
      // What was tried and failed has been reported as what it is, not also as missing.
      binding.attempts.contains { $0.rule == diagnostic.code && $0.span.contains(diagnostic.span) }
        || isAllowed(diagnostic, binding.draft)
    }
    return sorted(binding.diagnostics + found)
  }

  /// Source order, and always the same: the policy's own file order, then place, then code.
  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.sorted {
      ($0.span.file, $0.span.start, $0.span.end, $0.code) < (
        $1.span.file, $1.span.start, $1.span.end, $1.code
      )
    }
  }

  /// The findings that an author may not accept: without them a policy is not lawful under any reason.
  private static let notAllowed: Set<String> = ["BASIS-001", "MODEL-001", "MODEL-002"]

  private static func isAllowed(_ diagnostic: Diagnostic, _ draft: Draft) -> Bool {
    !notAllowed.contains(diagnostic.code)
      && draft.allowances.contains {
        $0.allowance.rule.value == diagnostic.code && $0.allowance.because.value != nil
          && $0.extent.contains(diagnostic.span)
      }
  }
}
