/// The forms in which differences are written.
public enum DifferenceFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// For people in a pull request.
  case markdown
  /// For programs.
  case json
  /// As statements of the language, for the policy itself.
  case policy
}
