/// A group of people whom data are about.
struct SubjectGroup: Declaration, Allowing, Overriding {
  static let kind = DeclarationKind.subject
  static let table: Path<Draft, Table<Self>> = \.subjects

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  var tags: [Located<Tag>] = []

  var name: Stated<AuthoredText> = .unsaid
  var contractParty: Stated<Bool> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// What kind of people they are, where the law protects that kind in its own way.
  enum Tag: String, SchemaWord {
    case child, employee, applicant, consumer
    case businessContact = "business-contact"
    case thirdPerson = "third-person"
  }

  var tag: Tag? { tags.first?.value }
}
