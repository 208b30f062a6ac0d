/// How data are protected, GDPR Art. 32.
struct Security: Node, Allowing {
  var span = SourceSpan.nowhere
  var measures: Stated<[Located<Reference<Measure>>]> = .unsaid
  var describedMeasures: Stated<[DescribedMeasure]> = .unsaid
  var staff: Stated<[Located<StaffRule>]> = .unsaid
  var text: Stated<AuthoredText> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// What holds for those who work with data.
  enum StaffRule: String, SchemaWord {
    case needToKnow = "need-to-know"
    case instructed, confidentiality, trained
  }
}

/// A measure with words of one's own.
struct DescribedMeasure: Node {
  var span = SourceSpan.nowhere
  var measure: Stated<Reference<Measure>> = .unsaid
  var text: AuthoredText?
}
