/// A word of the glossary and what it means.
struct Definition: Declaration, Allowing, Overriding {
  static let kind = DeclarationKind.definition
  static let table: Path<Draft, Table<Self>> = \.definitions

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var term: Stated<AuthoredText> = .unsaid
  var text: Stated<AuthoredText> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid
}

/// The library's definitions that the policy prints.
struct UseDefinitions: Node, Allowing {
  var span = SourceSpan.nowhere
  var definitions: Stated<[Located<Reference<Definition>>]> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid
}
