/// Services offered directly to children: GDPR Art. 8.
struct Children: Node, Allowing {
  var span = SourceSpan.nowhere
  var minimumAge: Stated<Int> = .unsaid
  var parentalConsent: Stated<ParentalConsent> = .unsaid
  /// Whether it prevents harm or gives advice: recital 38 asks for no parental consent there.
  var counselling: Stated<Bool> = .unsaid
  var contact: Stated<String> = .unsaid
  var wrongRegistrations: Stated<Remedy> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// What happens to the account of a child who is too young.
  enum Remedy: String, SchemaWord { case deleted, blocked }
}

/// Whether the parents must consent, and how it is made sure that they did.
struct ParentalConsent: Node {
  var span = SourceSpan.nowhere
  var need: Stated<Need> = .unsaid
  /// Denied where nobody makes sure.
  var verified: Stated<Verification> = .unsaid

  enum Need: String, SchemaWord {
    case required
    case notRequired = "not-required"
  }

  enum Verification: String, SchemaWord {
    case mitid
    case emailConfirmation = "email-confirmation"
    case paymentCard = "payment-card"
    case signature
  }
}
