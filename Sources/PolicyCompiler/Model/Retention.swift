/// How long data are kept, and what happens then: GDPR Art. 13(2)(a).
struct Retention: Node {
  var span = SourceSpan.nowhere
  var limit: Stated<Limit> = .unsaid
  var from: Stated<Reference<Event>> = .unsaid
  var until: Stated<[Located<Reference<Event>>]> = .unsaid
  /// Which of a statute's periods is meant.
  var recordType: Stated<String> = .unsaid
  var of: Stated<[Located<Reference<DataCategory>>]> = .unsaid
  var text: AuthoredText?
  var exception: Stated<RetentionException> = .unsaid
  var afterwards: Stated<Disposal> = .unsaid
  var reason: Stated<AuthoredText> = .unsaid

  /// A period of one's own, a statute's, or none at all.
  enum Limit: Sendable {
    case period(Duration)
    case statute(Reference<Statute>)
    case indefinite
  }
}

/// When data are kept longer after all.
struct RetentionException: Node {
  var span = SourceSpan.nowhere
  var text: AuthoredText?
  var upTo: Stated<Duration> = .unsaid
}

/// What happens to data when their time is over.
struct Disposal: Node {
  var span = SourceSpan.nowhere
  var method: Stated<Method> = .unsaid
  var within: Stated<Duration> = .unsaid

  enum Method: String, SchemaWord { case deleted, anonymised, destroyed, returned }
}
