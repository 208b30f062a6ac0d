/// What GDPR Art. 13 and 14 ask a policy to tell, and where it tells it.
public struct NoticeCoverage: Sendable {
  /// The path of the policy.
  public let policy: String
  /// What the rules say of the policy.
  public let report: Report
  let items: [Item]

  /// One thing that people must be told.
  struct Item: Sendable {
    let kind: CoverageItem
    /// For each purpose, recipient or other part of the policy: whether it is told, and where.
    let entries: [Entry]

    /// Missing where anything is missing, told where anything is told.
    var state: State {
      if entries.contains(where: { $0.state == .missing }) { return .missing }
      return entries.contains { $0.state == .met } ? .met : .notApplicable
    }
  }

  /// Whether one part of a policy tells an item.
  struct Entry: Sendable {
    var state: State
    /// The purpose or the recipient that it concerns; none where it concerns the whole policy.
    let part: String?
    /// Where it is told, or where it should be.
    var place: SourceSpan?
    /// What is told, what is missing, or why nothing need be told.
    var text: Message
    /// The rule that finds it missing.
    var code: String?
    /// The range whose findings concern it.
    var extent: SourceSpan?
  }

  enum State: String, Sendable, CaseIterable {
    case met, missing
    case notApplicable = "not-applicable"
  }

  /// How many items are told, missing or need not be told.
  func count(_ state: State) -> Int { items.count { $0.state == state } }
}

extension NoticeCoverage.Entry {
  static func met(
    _ part: String? = nil,
    at place: SourceSpan?,
    _ text: Message,
    within extent: SourceSpan? = nil
  ) -> Self {
    Self(state: .met, part: part, place: place, text: text, extent: extent)
  }

  static func missing(
    _ part: String? = nil,
    at place: SourceSpan?,
    _ text: Message,
    within extent: SourceSpan? = nil
  ) -> Self {
    Self(state: .missing, part: part, place: place, text: text, extent: extent)
  }

  static func notApplicable(_ part: String? = nil, _ why: Message, within extent: SourceSpan? = nil) -> Self {
    Self(state: .notApplicable, part: part, place: nil, text: why, extent: extent)
  }
}
