/// Something that is wrong, or could be better, at a place.
public struct Diagnostic: Sendable {
  /// The stable code that `klausul explain` knows.
  public var code: String
  /// How much it weighs.
  public var severity: Severity
  /// The smallest place that must change.
  public var span: SourceSpan
  /// What is wrong, in one sentence without a final stop.
  public var message: Message
  /// What stands under the caret: why it matters.
  public var label: Message?
  /// Places and facts that belong to it.
  public var notes: [Note] = []
  /// The law that it rests on.
  public var citations: [Citation] = []
  /// What to write instead, in words.
  public var help: [Message] = []
  /// What to write instead, as edits.
  public var fixIts: [FixIt] = []
  /// The same finding at further places, where one cause hits several.
  public var others: [Diagnostic] = []

  /// How much a diagnostic weighs.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Fails always.
    case error
    /// Fails where warnings are treated as errors.
    case warning
    /// Never fails.
    case note

    /// Notes weigh least.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    private var rank: Int { self == .error ? 2 : self == .warning ? 1 : 0 }
  }

  /// A remark on a diagnostic, with a place of its own where it has one.
  public struct Note: Sendable {
    /// The remark.
    public let message: Message
    /// The place that it speaks of.
    public let span: SourceSpan?
  }
}

/// A change that removes the cause of a diagnostic.
public struct FixIt: Sendable {
  /// What the change does.
  public let title: Message
  /// The edits; they do not overlap.
  public let edits: [Edit]

  /// A replacement for a range of the source.
  public struct Edit: Sendable {
    /// What is replaced; empty for an insertion.
    public let span: SourceSpan
    /// What stands there afterwards.
    public let replacement: String
  }

  init(_ title: Message, _ edits: [Edit]) {
    self.title = title
    self.edits = edits
  }

  /// Replaces a range by a text.
  static func replace(_ span: SourceSpan, with text: String) -> FixIt {
    FixIt(Bilingual(da: "skriv »\(text)«", en: "write ‘\(text)’"), [Edit(span: span, replacement: text)])
  }

  /// Inserts a text in front of a place.
  static func insert(_ text: String, at span: SourceSpan, title: Message) -> FixIt {
    FixIt(title, [Edit(span: span.front, replacement: text)])
  }

  static func delete(_ span: SourceSpan, title: Message) -> FixIt {
    FixIt(title, [Edit(span: span, replacement: "")])
  }
}
