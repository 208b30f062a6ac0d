/// A document that the policy refers to.
struct Attachment: Declaration, Allowing {
  static let kind = DeclarationKind.attachment
  static let table: Path<Draft, Table<Self>> = \.attachments

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var title: Stated<AuthoredText> = .unsaid
  /// The file in the project.
  var file: Stated<String> = .unsaid
  var url: Stated<String> = .unsaid
  var language: Stated<Language> = .unsaid
  var date: Stated<CalendarDate> = .unsaid
  var form: Stated<Form> = .unsaid
  var access: Stated<Access> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// What kind of document it is.
  enum Form: String, SchemaWord { case policy, report, agreement, form }

  /// Who may read it.
  enum Access: String, SchemaWord {
    case `public`
    case onRequest = "on-request"
    case underNDA = "under-nda"
  }
}
