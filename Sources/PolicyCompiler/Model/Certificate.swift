/// A certificate or an auditor's report, such as ISO 27001 or ISAE 3000.
struct Certificate: Declaration, Allowing {
  static let kind = DeclarationKind.certificate
  static let table: Path<Draft, Table<Self>> = \.certificates

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var issuer: Stated<String> = .unsaid
  var issued: Stated<CalendarDate> = .unsaid
  /// The last day on which it holds.
  var until: Stated<CalendarDate> = .unsaid
  var covers: Stated<AuthoredText> = .unsaid
  var attachment: Stated<Reference<Attachment>> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid
}
