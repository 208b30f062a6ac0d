/// What happens after a personal data breach, GDPR Art. 33 and 34.
struct Breach: Node, Allowing {
  var span = SourceSpan.nowhere
  var authorityWithin: Stated<Duration> = .unsaid
  var subjects: Stated<Told> = .unsaid
  var subjectsWithin: Stated<Duration> = .unsaid
  /// As a processor: how soon customers are told, Art. 33(2).
  var customersWithin: Stated<Duration> = .unsaid
  var reportTo: Stated<String> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// When the people concerned are told.
  enum Told: String, SchemaWord {
    case highRisk = "high-risk"
    case always
  }
}
