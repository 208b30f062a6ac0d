/// One who answers for some of the processing together with the controller: GDPR Art. 26.
struct JointController: Declaration, Allowing {
  static let kind = DeclarationKind.jointController
  static let table: Path<Draft, Table<Self>> = \.jointControllers

  /// The registered name.
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  /// The number in the Danish business register.
  var cvr: Stated<String> = .unsaid
  var address: Stated<[Located<AddressPart>]> = .unsaid
  var email: Stated<String> = .unsaid
  var phone: Stated<String> = .unsaid
  var purposes: Stated<[Located<Reference<Purpose>>]> = .unsaid
  var essence: Stated<AuthoredText> = .unsaid
  var arrangement: Stated<String> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid
}
