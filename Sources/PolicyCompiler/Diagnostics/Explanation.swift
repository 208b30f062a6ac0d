/// What a code stands for: its documentation and, through its examples, its test.
public struct Explanation: Sendable {
  /// The stable code, `BASIS-001`.
  public let code: String
  /// The name, `purpose-without-legal-basis`.
  public let name: String
  /// How much it weighs.
  public let severity: Diagnostic.Severity
  /// What is wrong, in one sentence.
  public let title: Message
  /// Why it matters.
  public let why: Message
  /// The law it rests on; empty for rules of the language itself.
  public let citations: [Citation]
  /// At least one that violates and one that passes.
  public let examples: [Example]
  /// Whether an author may accept the finding with `allow`; some are unlawful whatever the reason, and what cannot be
  /// read cannot be judged.
  public internal(set) var canBeAllowed = false

  init(
    _ code: String,
    _ name: String,
    _ severity: Diagnostic.Severity = .error,
    title: Message,
    why: Message,
    citations: [Citation] = [],
    examples: [Example]
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.title = title
    self.why = why
    self.citations = citations
    self.examples = examples
  }
}

/// A few lines of the language that violate a rule, with the place marked `⟦…⟧`, or that pass.
public struct Example: Sendable {
  /// The lines, with the marks.
  public let source: String
  /// Whether the rule speaks.
  public let violates: Bool

  /// The policy as last published, where the rule compares with it.
  public let previous: String?

  static func violates(_ source: String, previous: String? = nil) -> Example {
    Example(source: source, violates: true, previous: previous)
  }
  static func passes(_ source: String, previous: String? = nil) -> Example {
    Example(source: source, violates: false, previous: previous)
  }
}

extension Diagnostic {
  init(
    _ explanation: Explanation,
    at span: SourceSpan,
    _ message: Message,
    label: Message? = nil,
    notes: [Note] = [],
    help: [Message] = [],
    fixIts: [FixIt] = []
  ) {
    self.init(
      code: explanation.code,
      severity: explanation.severity,
      span: span,
      message: message,
      label: label,
      notes: notes,
      citations: explanation.citations,
      help: help,
      fixIts: fixIts
    )
  }
}
