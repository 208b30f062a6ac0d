/// What a transfer or a processing agreement can rest on, GDPR Art. 28, 45, 46 and 47.
struct Instrument: Declaration, Overriding, Allowing {
  static let kind = DeclarationKind.instrument
  static let table: Path<Draft, Table<Self>> = \.instruments
  // A transfer may rest on these without an instrument.
  static let reservedIDs: Set<String> = ["adequacy", "derogation", "compelling-interests"]

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  var tags: [Located<Tag>] = []

  var name: Stated<AuthoredText> = .unsaid
  var decision: Stated<String> = .unsaid
  var countries: Stated<[Located<Reference<Country>>]> = .unsaid
  var modules: Stated<[Located<Int>]> = .unsaid
  var requires: Stated<[Located<Requirement>]> = .unsaid
  var valid: Stated<Validity> = .unsaid
  /// The judgment or decision that ended it.
  var endedBy: Stated<String> = .unsaid
  var instead: Stated<[Located<Reference<Instrument>>]> = .unsaid
  var evidence: Stated<[Evidence]> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// Which of the law's instruments it is.
  enum Tag: String, SchemaWord {
    case adequacy
    case standardClauses = "standard-clauses"
    case bindingRules = "binding-rules"
    case code, certification
    case adHoc = "ad-hoc"
    case processorContract = "processor-contract"
  }

  /// What a transfer that rests on it must also say.
  enum Requirement: String, SchemaWord { case certification, assessment, copy, module, authorisation }

  var tag: Tag? { tags.first?.value }
}
