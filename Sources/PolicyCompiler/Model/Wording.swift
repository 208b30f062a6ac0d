/// A legal term that readers and authorities know, and the words that authors use instead of it.
struct Wording: Declaration, Overriding, Allowing {
  static let kind = DeclarationKind.wording
  static let table: Path<Draft, Table<Self>> = \.wordings

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var term: Stated<AuthoredText> = .unsaid
  var avoided: Stated<[AvoidedPhrase]> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid
}
