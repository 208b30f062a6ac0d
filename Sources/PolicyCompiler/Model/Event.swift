/// Something that happens, with which a period begins or ends.
struct Event: Declaration, Allowing, Overriding {
  static let kind = DeclarationKind.event
  static let table: Path<Draft, Table<Self>> = \.events

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var name: Stated<AuthoredText> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid
}
