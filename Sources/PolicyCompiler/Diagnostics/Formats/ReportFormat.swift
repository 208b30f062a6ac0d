/// The ways in which a run can be written down.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// Commands that GitHub shows beside the lines of a pull request.
  case github
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// JUnit XML, for the test page of a CI system.
  case junit
  /// Our own JSON, with its schema.
  case json
}
