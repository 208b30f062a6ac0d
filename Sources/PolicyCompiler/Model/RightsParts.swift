/// How much longer an answer may take, and when one hears of that: Art. 12(3).
struct ResponseExtension: Node {
  var span = SourceSpan.nowhere
  var duration: Stated<Duration> = .unsaid
  /// How soon people hear that their answer takes longer.
  var toldWithin: Stated<Duration> = .unsaid
}

/// What it costs to use one's rights, and when: Art. 12(5) and 15(3).
struct RightsFee: Node {
  var span = SourceSpan.nowhere
  /// Unsaid where it is what the answer costs.
  var amount: Stated<Amount> = .unsaid
  /// The requests for which it is taken; unsaid where it is taken for all.
  var occasions: Stated<[Located<Occasion>]> = .unsaid

  /// The only requests for which the law permits a fee.
  enum Occasion: String, SchemaWord {
    case unfounded, excessive
    case furtherCopies = "further-copies"
  }
}

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
