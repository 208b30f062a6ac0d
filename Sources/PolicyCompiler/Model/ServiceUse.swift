/// A service of the library that the site uses, with its provider, cookies and transfers.
struct ServiceUse: Declaration, Allowing {
  static let kind = DeclarationKind.use
  static let table: Path<Draft, Table<Self>> = \.uses

  /// The id of the service.
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var hosted: Stated<Hosting> = .unsaid
  var purposes: Stated<[Located<Reference<Purpose>>]> = .unsaid
  var asRecipient: Stated<Bool> = .unsaid
  var agreement: Stated<Bool> = .unsaid
  var role: Stated<Role> = .unsaid
  var roleReason: Stated<AuthoredText> = .unsaid
  var settings: Stated<[Located<Setting>]> = .unsaid
  var transfers: Stated<[Transfer]> = .unsaid
  /// The cookies of the entry that are not set.
  var except: Stated<[Located<String>]> = .unsaid
  var cookies: Stated<[KnownCookie]> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// Whose machines it runs on.
  enum Hosting: String, SchemaWord { case `self`, provider }

  /// What the provider is, where the library's entry leaves it open or is wrong.
  enum Role: String, SchemaWord {
    case processor, controller
    case jointController = "joint-controller"
  }

  /// What was switched on or off to protect visitors.
  enum Setting: String, SchemaWord {
    case ipShortened = "ip-shortened"
    case noSharing = "no-sharing"
    case noSignals = "no-signals"
    case consentMode = "consent-mode"
    case euOnly = "eu-only"
    case cookieless
  }

  /// Whether the service is set so that data stay in the Union.
  var staysInEU: Bool { settings.all().contains(.euOnly) }

  var service: Reference<Service> { Reference(id: id.value, span: id.span) }
}
