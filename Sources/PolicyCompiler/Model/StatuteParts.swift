/// A section of an act that policies rely on.
struct StatuteSection: Node {
  var span = SourceSpan.nowhere
  var id = Name(value: "", span: .nowhere)
  /// The place in the act: `§ 8`.
  var at: Stated<String> = .unsaid
  /// What it says.
  var text: AuthoredText?
}

/// A period that an act sets for keeping data.
struct StatutoryPeriod: Node {
  var span = SourceSpan.nowhere
  /// What `for:` names.
  var id = Name(value: "", span: .nowhere)
  var kind: Stated<Kind> = .unsaid
  var period: Stated<Duration> = .unsaid
  var from: Stated<Reference<Event>> = .unsaid
  var at: Stated<String> = .unsaid
  var covers: Stated<AuthoredText> = .unsaid
  var exception: Stated<AuthoredText> = .unsaid

  /// How the period binds.
  enum Kind: String, SchemaWord { case minimum, maximum, exact, limitation, guideline }
}
