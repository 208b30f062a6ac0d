/// The ways in which codes can be explained.
public enum ExplanationFormat: String, Sendable, CaseIterable {
  case text
  /// One code under its heading; all of them as the reference, with a table of contents.
  case markdown
  case json
}
