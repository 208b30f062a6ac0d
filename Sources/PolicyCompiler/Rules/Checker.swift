/// Holds a draft against all rules and keeps the causes.
enum Checker {
  static func check(_ binding: PolicyBinder.Result, asOf: CalendarDate?) -> [Diagnostic] {
    let broken = (binding.syntaxErrors + binding.schemaErrors).filter { $0.severity == .error }
      .map(\.span).sorted { ($0.file, $0.start) < ($1.file, $1.start) }
    let context = RuleContext(
      draft: binding.draft,
      library: .shared,
      asOf: asOf,
      isUnderstood: broken.isEmpty,
      broken: broken
    )
    var found: [Diagnostic] = []
    for rule in Rule.all {
      var findings = Findings(of: rule.explanation)
      rule.check(context, &findings)
      found += findings.diagnostics
    }
    // What was tried and failed has been reported as what it is, not also as missing.
    found.removeAll { diagnostic in
      binding.attempts.contains { $0.rule == diagnostic.code && $0.span.contains(diagnostic.span) }
    }
    for rule in Rule.all where !rule.yieldsTo.isEmpty {
      let causes = Set(found.filter { rule.yieldsTo.contains($0.code) }.map(\.span))
      found.removeAll { $0.code == rule.explanation.code && causes.contains($0.span) }
    }
    let readable = ReadableLines(binding)
    let kept = (binding.schemaErrors + found).filter {
      readable.contains($0.span) && !isAllowed($0, binding.draft)
    }
    return sorted(binding.syntaxErrors + kept)
  }

  /// Source order, and always the same: the policy's own file order, then place, then code.
  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.sorted {
      ($0.span.file, $0.span.start, $0.span.end, $0.code) < (
        $1.span.file, $1.span.start, $1.span.end, $1.code
      )
    }
  }

  private static func isAllowed(_ diagnostic: Diagnostic, _ draft: Draft) -> Bool {
    allowable.contains(diagnostic.code)
      && draft.allowances.contains {
        $0.allowance.rule.value == diagnostic.code && $0.allowance.because.value != nil
          && $0.extent.contains(diagnostic.span)
      }
  }

  private static let allowable = Set(Rule.all.filter(\.canBeAllowed).map(\.explanation.code))
}

/// The lines without syntax errors.
///
/// A line that could not be read is reported once, as what it looks like, not also as what it fails to mean.
private struct ReadableLines {
  private var maps: [UInt32: LineMap] = [:]
  private var broken: Set<Place> = []

  private struct Place: Hashable {
    let file: UInt32
    let line: Int
  }

  init(_ binding: PolicyBinder.Result) {
    for error in binding.syntaxErrors {
      if maps[error.span.file] == nil { maps[error.span.file] = LineMap(binding.sources[error.span].bytes) }
      if let place = place(error.span) { broken.insert(place) }
    }
  }

  func contains(_ span: SourceSpan) -> Bool {
    place(span).map { !broken.contains($0) } ?? true
  }

  private func place(_ span: SourceSpan) -> Place? {
    maps[span.file].map { Place(file: span.file, line: $0.position(of: Int(span.start)).line) }
  }
}
