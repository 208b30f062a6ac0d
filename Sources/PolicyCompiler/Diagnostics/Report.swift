/// What the compiler has to say about one policy.
public struct Report: Sendable {
  /// The diagnostics in source order.
  public var diagnostics: [Diagnostic]
  /// The files that their spans name.
  public var sources: SourceSet
  /// What is wrong but accepted with `allow`, in source order.
  public var accepted: [Accepted] = []
  /// What there is to know beside the policy itself, such as that the law has not been gone through for long.
  public var remarks: [Message] = []
  /// The declarations of the policy, for everything that names a place without its line.
  var sections: [Section] = []

  /// A finding that the author has looked at and accepts.
  public struct Accepted: Sendable {
    /// What was found.
    public let diagnostic: Diagnostic
    /// Why that is acceptable, in the author's words.
    public let because: String
  }

  /// A declaration at the top of a file: `purpose newsletter`.
  struct Section: Sendable {
    let name: String
    let extent: SourceSpan
  }

  /// Whether the policy must not be published.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
