/// Collects what one rule finds.
struct Findings {
  let rule: Explanation
  private(set) var all: [Finding] = []

  init(of rule: Explanation) {
    self.rule = rule
  }

  var diagnostics: [Diagnostic] { all.map(\.diagnostic) }

  /// Reports a finding.
  ///
  /// `about` is the thing that is wrong, where that is not the place itself: of two rules that speak about the
  /// same thing, the consequence yields to the cause (`yieldsTo`). Findings of one rule with the same `group`
  /// have one cause, and are shown as one: at the first place, with the others as notes. `canBeAllowed` is false where
  /// this finding cannot be accepted although others of its rule can.
  mutating func report(
    at span: SourceSpan,
    about: SourceSpan? = nil,
    group: String? = nil,
    canBeAllowed: Bool = true,
    _ message: Message,
    label: Message? = nil,
    notes: [Diagnostic.Note] = [],
    help: [Message] = [],
    fixIts: [FixIt] = []
  ) {
    all.append(
      Finding(
        diagnostic: Diagnostic(
          rule,
          at: span,
          message,
          label: label,
          notes: notes,
          help: help,
          fixIts: fixIts
        ),
        about: about ?? span,
        group: group,
        canBeAllowed: canBeAllowed
      )
    )
  }
}

/// A diagnostic, and what decides whether it is shown.
struct Finding {
  var diagnostic: Diagnostic
  /// The thing that is wrong; rules that yield compare it.
  let about: SourceSpan
  /// What it has in common with others that have the same cause.
  let group: String?
  /// Whether `allow` may cover it, where its rule leaves that open.
  let canBeAllowed: Bool

  /// Shows the findings of one group as one. They come in source order, and so does what is left.
  static func merged(_ findings: [Finding]) -> [Diagnostic] {
    struct Key: Hashable {
      let code: String
      let group: String
    }
    var places: [Key: Int] = [:]
    var result: [Diagnostic] = []
    for finding in findings {
      guard let group = finding.group else {
        result.append(finding.diagnostic)
        continue
      }
      let key = Key(code: finding.diagnostic.code, group: group)
      if let place = places[key] {
        result[place].others.append(finding.diagnostic)
      } else {
        places[key] = result.count
        result.append(finding.diagnostic)
      }
    }
    return result
  }
}
