/// How people use their rights, GDPR Art. 12 and 15 to 22.
struct Rights: Node, Allowing {
  var span = SourceSpan.nowhere

  var channels: Stated<[Located<Channel>]> = .unsaid
  var responseTime: Stated<Duration> = .unsaid
  var `extension`: Stated<ResponseExtension> = .unsaid
  var fee: Stated<RightsFee> = .unsaid
  var formRequired: Stated<RequiredForm> = .unsaid
  var identification: Stated<Identification> = .unsaid
  /// The rights that are mentioned, if they are not those that follow from the bases.
  var list: Stated<[Located<Right>]> = .unsaid
  var objectionToMarketing: Stated<MarketingObjection> = .unsaid
  var portability: Stated<Portability> = .unsaid
  var deletion: Stated<[Located<DeletionChannel>]> = .unsaid
  var limits: Stated<AuthoredText> = .unsaid
  var notifiesRecipients: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// Where one can turn.
  enum Channel: String, SchemaWord {
    case email, phone, form, letter
    case inPerson = "in-person"
    case accountPage = "account-page"
    case app, api
  }

  /// A form in which a request must be made; the law knows none.
  enum RequiredForm: String, SchemaWord {
    case written, letter
    case ownForm = "own-form"
    case inPerson = "in-person"
  }

  /// The rights of Art. 15 to 22 and 7(3).
  enum Right: String, SchemaWord {
    case access, rectification, erasure, restriction, portability, objection, withdrawal
    case automatedDecisions = "automated-decisions"
  }

  /// Where an account is closed.
  enum DeletionChannel: String, SchemaWord {
    case accountPage = "account-page"
    case email, phone
  }
}
