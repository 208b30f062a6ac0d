/// Free text of the author's own, with its place in the document.
struct Clause: Declaration, Allowing {
  static let kind = DeclarationKind.clause
  static let table: Path<Draft, Table<Self>> = \.clauses

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var after: Stated<SectionName> = .unsaid
  var before: Stated<SectionName> = .unsaid
  var outputs: Stated<[Located<Output>]> = .unsaid
  var title: Stated<AuthoredText> = .unsaid
  var text: Stated<AuthoredText> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// What the clause is printed in.
  enum Output: String, SchemaWord {
    case privacyPolicy = "privacy-policy"
    case cookiePolicy = "cookie-policy"
    case combined, banner
  }
}
