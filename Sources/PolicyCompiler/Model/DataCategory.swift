/// A category of personal data: GDPR Art. 14(1)(d).
struct DataCategory: Declaration, Allowing, Overriding {
  static let kind = DeclarationKind.data
  static let table: Path<Draft, Table<Self>> = \.data

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  var tags: [Located<Tag>] = []

  var name: Stated<AuthoredText> = .unsaid
  var description: Stated<AuthoredText> = .unsaid
  /// Things that are called the same in every language; denied where there is nothing to list.
  var bareItems: Stated<[Located<String>]> = .unsaid
  var items: Stated<[Item]> = .unsaid
  var about: Stated<[Located<Reference<SubjectGroup>>]> = .unsaid
  var precision: Stated<Precision> = .unsaid
  var identifies: Stated<Identification> = .unsaid
  var stored: Stated<Storage> = .unsaid
  var reviewed: Stated<String> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// How the law protects the data: Art. 9(1) from race to sex life, Art. 10, civil registration numbers.
  enum Tag: String, SchemaWord {
    case ordinary, race, politics, belief, union, genetic, biometric, health
    case sexLife = "sex-life"
    case criminal, cpr, anonymous
  }

  /// How closely a location is known.
  enum Precision: String, SchemaWord { case country, city, postcode, street, exact }

  /// Whom a unique identifier points to.
  enum Identification: String, SchemaWord { case person, device, nobody }

  /// Data are ordinary unless something else is said.
  var tag: Tag { tags.first?.value ?? .ordinary }
}

extension DataCategory {
  /// One thing in a category.
  struct Item: Node {
    var span = SourceSpan.nowhere
    var text: AuthoredText?
    var optional: Stated<Bool> = .unsaid
  }

  /// Whether data are kept after use, and what is kept in their place.
  struct Storage: Node {
    var span = SourceSpan.nowhere
    var isStored: Stated<Bool> = .unsaid
    var instead: Stated<AuthoredText> = .unsaid
  }
}
