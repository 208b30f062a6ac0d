/// How it is made sure that a request comes from the right person, Art. 12(6).
struct Identification: Node {
  var span = SourceSpan.nowhere
  var method: Stated<Method> = .unsaid
  var text: AuthoredText?

  /// What one must show, and when.
  enum Method: String, SchemaWord {
    case whenInDoubt = "when-in-doubt"
    case always
    case idDocument = "id-document"
    case cpr
  }
}

/// How one objects to direct marketing, Art. 21(2) to (4).
struct MarketingObjection: Node {
  var span = SourceSpan.nowhere
  var channels: Stated<[Located<OptOutChannel>]> = .unsaid
  var within: Stated<Duration> = .unsaid
  /// Whether it is told apart from all else, Art. 21(4).
  var separate: Stated<Bool> = .unsaid
  /// A condition, if one is made.
  var text: AuthoredText?
}

/// How data are handed over, Art. 20.
struct Portability: Node {
  var span = SourceSpan.nowhere
  var channels: Stated<[Located<Channel>]> = .unsaid
  var format: Stated<String> = .unsaid

  /// How they get there.
  enum Channel: String, SchemaWord { case download, api, email }
}
