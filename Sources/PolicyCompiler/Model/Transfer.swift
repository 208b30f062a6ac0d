/// A transfer to one third country, GDPR chapter V.
struct Transfer: Node {
  var span = SourceSpan.nowhere
  var country: Stated<Reference<Country>> = .unsaid
  var mechanism: Stated<TransferMechanism> = .unsaid
  var fallback: Stated<TransferFallback> = .unsaid
  var assessment: Stated<TransferAssessment> = .unsaid
  var copy: Stated<[Located<SafeguardCopy>]> = .unsaid
  /// Who receives the data there, where they are passed on.
  var recipient: Stated<AuthoredText> = .unsaid
}

/// What permits a transfer, Art. 45, 46, 47 and 49.
struct TransferMechanism: Node {
  var span = SourceSpan.nowhere
  var ground: Stated<Ground> = .unsaid
  /// Which module of the standard clauses.
  var module: Stated<Int> = .unsaid
  /// Whether the recipient is certified under the programme, and the day on which that was looked up.
  var certified: Stated<Bool> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid
  /// Whether the certification covers data on employees.
  var coversStaff: Stated<Bool> = .unsaid
  /// The letter of Art. 49(1).
  var letter: Stated<Derogation> = .unsaid
  var frequency: Stated<Frequency> = .unsaid
  var risksTold: Stated<Bool> = .unsaid

  /// A decision on the whole country, an exception, or an instrument.
  enum Ground: Sendable {
    case adequacy
    case derogation
    case compellingInterests
    case instrument(Reference<Instrument>)
  }

  /// The exceptions of Art. 49(1), by their letters.
  enum Derogation: String, SchemaWord { case a, b, c, d, e, f, g }

  /// How often data are transferred: exceptions are for the rare case.
  enum Frequency: String, SchemaWord { case once, occasional, recurring, systematic }
}

/// The instrument that takes over if the first one falls.
struct TransferFallback: Node {
  var span = SourceSpan.nowhere
  var instrument: Stated<Reference<Instrument>> = .unsaid
  var module: Stated<Int> = .unsaid
}

/// The assessment of the law of the third country, and what was done about it.
struct TransferAssessment: Node {
  var span = SourceSpan.nowhere
  var date: Stated<CalendarDate> = .unsaid
  /// The supplementary measures.
  var text: AuthoredText?
}

/// How people get a copy of the safeguards, Art. 13(1)(f): by asking, or at an address.
enum SafeguardCopy: Sendable {
  case channel(Channel)
  case address(String)

  /// Where one can ask.
  enum Channel: String, SchemaWord { case email, phone, letter }
}
