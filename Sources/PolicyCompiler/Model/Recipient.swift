/// Someone who receives personal data: GDPR Art. 4(9) and 13(1)(e).
struct Recipient: Declaration, Allowing {
  static let kind = DeclarationKind.recipient
  static let table: Path<Draft, Table<Self>> = \.recipients
  // The provider of a cookie can be the site itself.
  static let reservedIDs: Set<String> = ["first-party"]

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  var roles: [Located<Role>] = []

  var name: Stated<AuthoredText> = .unsaid
  var category: Stated<Category> = .unsaid
  var services: Stated<AuthoredText> = .unsaid
  var vendor: Stated<Reference<Service>> = .unsaid
  /// The number in the Danish business register.
  var cvr: Stated<String> = .unsaid
  var countries: Stated<[Located<Reference<Country>>]> = .unsaid
  var parent: Stated<Reference<Country>> = .unsaid
  /// Whether it is an authority or a public institution; decisions on a country may not cover these.
  var isPublic: Stated<Bool> = .unsaid
  var euOnly: Stated<Bool> = .unsaid
  var agreement: Stated<ProcessorAgreement> = .unsaid
  var supervised: Stated<[Located<Supervision>]> = .unsaid
  var onDemand: Stated<DisclosureOnDemand> = .unsaid
  var roleReason: Stated<AuthoredText> = .unsaid
  var essence: Stated<AuthoredText> = .unsaid
  var arrangement: Stated<String> = .unsaid
  var policy: Stated<String> = .unsaid
  var disclosure: Stated<OffenceDisclosure> = .unsaid
  var transfers: Stated<[Transfer]> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// What the recipient is in the eyes of the law.
  enum Role: String, SchemaWord {
    case processor, controller
    case jointController = "joint-controller"
    case authority
  }

  var role: Role? { roles.first?.value }
}
