/// A way of protecting data, GDPR Art. 32.
struct Measure: Declaration, Overriding, Allowing {
  static let kind = DeclarationKind.measure
  static let table: Path<Draft, Table<Self>> = \.measures

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var name: Stated<AuthoredText> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid
}
