/// How changes to the policy reach people, and what has changed.
struct Changes: Node, Allowing {
  var span = SourceSpan.nowhere
  var announced: Stated<[Located<Channel>]> = .unsaid
  var notice: Stated<Duration> = .unsaid
  var reasons: Stated<[Located<Reason>]> = .unsaid
  var revisions: Stated<[Revision]> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  enum Channel: String, SchemaWord {
    case website, email, banner
    case appMessage = "app-message"
    case socialMedia = "social-media"
    case letter
  }

  enum Reason: String, SchemaWord { case law, services, technology, security, organisation }
}

/// One version of the policy and what was new in it.
struct Revision: Node {
  var span = SourceSpan.nowhere
  var version: Stated<String> = .unsaid
  var on: Stated<CalendarDate> = .unsaid
  var text: AuthoredText?
}
