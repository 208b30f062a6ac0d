/// An authority that supervises, and to which one can complain.
struct Authority: Declaration, Overriding, Allowing {
  static let kind = DeclarationKind.authority
  static let table: Path<Draft, Table<Self>> = \.authorities

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  var tags: [Located<Tag>] = []

  var name: Stated<AuthoredText> = .unsaid
  var country: Stated<Reference<Country>> = .unsaid
  var address: Stated<[Located<AddressPart>]> = .unsaid
  var email: Stated<String> = .unsaid
  var phone: Stated<String> = .unsaid
  var url: Stated<String> = .unsaid
  var form: Stated<String> = .unsaid
  /// Numbers that are its own but answer something else.
  var otherPhones: Stated<[Located<String>]> = .unsaid
  /// Words that show details it no longer has.
  var formerly: Stated<[Located<String>]> = .unsaid
  var valid: Stated<Validity> = .unsaid
  var evidence: Stated<[Evidence]> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// What it supervises.
  enum Tag: String, SchemaWord {
    case dataProtection = "data-protection"
    case cookies, consumer
  }

  func has(_ tag: Tag) -> Bool { tags.contains { $0.value == tag } }
}
