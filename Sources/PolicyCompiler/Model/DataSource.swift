/// Where data come from: GDPR Art. 14(2)(f).
struct DataSource: Declaration, Allowing, Overriding {
  static let kind = DeclarationKind.source
  static let table: Path<Draft, Table<Self>> = \.sources

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  var tags: [Located<Tag>] = []

  var name: Stated<AuthoredText> = .unsaid
  var isPublic: Stated<Bool> = .unsaid
  var provides: Stated<[Located<Reference<DataCategory>>]> = .unsaid
  var channels: Stated<[Located<Channel>]> = .unsaid
  var devices: Stated<[Located<Reference<Device>>]> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// Whether people give the data, are observed, or others tell of them.
  enum Tag: String, SchemaWord {
    case dataSubject = "data-subject"
    case observed
    case thirdParty = "third-party"
    case publicRegister = "public-register"
  }

  enum Channel: String, SchemaWord {
    case webForm = "web-form"
    case email, phone, meeting, letter, chat, app, api, helpdesk
  }

  /// The kind, which the schema demands.
  var tag: Tag? { tags.first?.value }
}
