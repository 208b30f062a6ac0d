/// Holds a draft against all rules and keeps the causes.
enum Checker {
  static func report(
    on binding: PolicyBinder.Result,
    asOf: CalendarDate?,
    previous: PreviousPolicy? = nil
  ) -> Report {
    let context = RuleContext(binding, asOf: asOf, previous: previous.map(PreviousVersion.init))
    var found: [Finding] = []
    for rule in Rule.all {
      var findings = Findings(of: rule.explanation)
      rule.check(context, &findings)
      found += findings.all
    }
    var allowances = Allowances(of: binding)
    allowances.note(found)
    // What was tried and failed has been reported as what it is, not also as missing.
    found.removeAll { finding in
      binding.attempts.contains {
        $0.rule == finding.diagnostic.code && $0.span.contains(finding.diagnostic.span)
      }
    }
    found = withoutConsequences(found)
    let readable = ReadableLines(binding)
    found.removeAll { !readable.contains($0.diagnostic.span) }
    found.sort { isBefore($0.diagnostic, $1.diagnostic) }

    var accepted: [Report.Accepted] = []
    let kept = found.filter { finding in
      guard let reason = allowances.reason(for: finding) else { return true }
      accepted.append(Report.Accepted(diagnostic: finding.diagnostic, because: reason))
      return false
    }
    let misread = binding.schemaErrors.filter { readable.contains($0.span) }
    let refused = allowances.refused.filter { readable.contains($0.span) }
    let idle = context.isUnderstood && !binding.draft.isPartial ? allowances.idle : []
    let diagnostics = binding.syntaxErrors + misread + Finding.merged(kept) + refused + idle
    return Report(
      diagnostics: diagnostics.sorted(by: isBefore),
      sources: binding.sources,
      accepted: accepted,
      remarks: [LawAge.remark(context)].compactMap(\.self),
      sections: binding.draft.statements.map { statement in
        let name = [statement.kind.rawValue, statement.id].compactMap(\.self).joined(separator: " ")
        return Report.Section(name: name, extent: statement.extent)
      }
    )
  }

  /// Drops what another finding about the same thing explains.
  private static func withoutConsequences(_ found: [Finding]) -> [Finding] {
    var places: [String: Set<SourceSpan>] = [:]
    for finding in found { places[finding.diagnostic.code, default: []].insert(finding.about) }
    return found.filter { finding in
      let causes = yields[finding.diagnostic.code] ?? []
      return !causes.contains { places[$0]?.contains(finding.about) ?? false }
    }
  }

  private static let yields = Dictionary(
    Rule.all.map { ($0.explanation.code, $0.yieldsTo) },
    uniquingKeysWith: { first, _ in first }
  )

  /// Source order, and always the same: the policy's own file order, then place, then code.
  private static func isBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    (left.span.file, left.span.start, left.span.end, left.code) < (
      right.span.file, right.span.start, right.span.end, right.code
    )
  }
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
