/// A country, and whether data may be sent there.
struct Country: Declaration, Overriding, Allowing {
  static let kind = DeclarationKind.country
  static let table: Path<Draft, Table<Self>> = \.countries
  // An act can apply in all of the Union.
  static let reservedIDs: Set<String> = ["EU"]

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var name: Stated<AuthoredText> = .unsaid
  var area: Stated<Area> = .unsaid
  var adequacy: Stated<[AdequacyDecision]> = .unsaid
  var evidence: Stated<[Evidence]> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// In the Union, in the European Economic Area, or a third country.
  enum Area: String, SchemaWord { case eu, eea, third }
}

/// A decision of the Commission that a country protects data adequately, GDPR Art. 45.
struct AdequacyDecision: Node {
  var span = SourceSpan.nowhere
  /// The number of the decision, where it is known.
  var decision: Stated<String> = .unsaid
  var scope: Stated<AuthoredText> = .unsaid
  var valid: Stated<Validity> = .unsaid
  var covers: Stated<Covered> = .unsaid
  /// The data that it does not cover.
  var excludes: Stated<[Located<Reference<DataCategory>>]> = .unsaid
  /// What the participants take part in.
  var programme: Stated<Reference<Instrument>> = .unsaid
  var challenged: Stated<Challenge> = .unsaid

  /// To whom in the country it applies.
  enum Covered: String, SchemaWord {
    case everyone
    case privateSector = "private-sector"
    case participants
  }

  /// A case before the court that may end the decision.
  struct Challenge: Node {
    var span = SourceSpan.nowhere
    var number: Stated<String> = .unsaid
    var on: Stated<CalendarDate> = .unsaid
  }
}
