/// A cookie that the site sets or lets others set.
struct Cookie: Declaration, StoredItem {
  static let kind = DeclarationKind.cookie
  static let table: Path<Draft, Table<Self>> = \.cookies
  static let isCookie = true

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  var categories: [Located<ConsentCategory>] = []
  var facts = StorageFacts()
  var allows: Stated<[Allowance]> = .unsaid
}
