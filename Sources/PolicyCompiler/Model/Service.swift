/// A service that sites use: who is behind it, where data go, and which cookies it sets.
struct Service: Declaration, Overriding, Allowing {
  static let kind = DeclarationKind.service
  static let table: Path<Draft, Table<Self>> = \.services

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var name: Stated<String> = .unsaid
  var aliases: Stated<[Located<String>]> = .unsaid
  var provider: Stated<ServiceOwner> = .unsaid
  var parent: Stated<ServiceOwner> = .unsaid
  var role: Stated<Role> = .unsaid
  var category: Stated<ConsentCategory> = .unsaid
  /// Where requests go; `*` stands for anything.
  var hosts: Stated<[Located<String>]> = .unsaid
  var policy: Stated<String> = .unsaid
  var optOut: Stated<String> = .unsaid
  var selfHosted: Stated<Bool> = .unsaid
  var transfers: Stated<[Transfer]> = .unsaid
  var cookies: Stated<[KnownCookie]> = .unsaid
  var trackers: Stated<[KnownTracker]> = .unsaid
  /// Cookies of a foreign domain that are known by their name alone.
  var distinctive: Stated<[Located<String>]> = .unsaid
  var evidence: Stated<[Evidence]> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// The role that the provider usually has.
  enum Role: String, SchemaWord {
    case processor, controller
    case jointController = "joint-controller"
    case mixed
  }
}

/// A company behind a service, and the country of its seat.
struct ServiceOwner: Node {
  var span = SourceSpan.nowhere
  var name: Stated<String> = .unsaid
  var country: Stated<Reference<Country>> = .unsaid
}
