/// A browser, and where its makers tell how cookies are deleted.
struct Browser: Declaration, Overriding, Allowing {
  static let kind = DeclarationKind.browser
  static let table: Path<Draft, Table<Self>> = \.browsers

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var name: Stated<String> = .unsaid
  /// The address of the help, one in each language.
  var help: Stated<AuthoredText> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid
}
