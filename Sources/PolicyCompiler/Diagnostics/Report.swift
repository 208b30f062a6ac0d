/// What the compiler has to say about one policy.
public struct Report: Sendable {
  /// The diagnostics in source order.
  public var diagnostics: [Diagnostic]
  /// The files that their spans name.
  public var sources: SourceSet

  /// Whether the policy must not be published.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
