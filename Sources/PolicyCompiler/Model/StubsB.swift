// Stubs until the schema of these kinds lands.

struct ProcessorActivity: Declaration {
  static let kind = DeclarationKind.processorActivity
  static let table: Path<Draft, Table<Self>> = \.processorActivities
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<ProcessorActivity>(argument: .name(.freeWord, \.id))
}
struct Recipient: Declaration {
  static let kind = DeclarationKind.recipient
  static let table: Path<Draft, Table<Self>> = \.recipients
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Recipient>(argument: .name(.freeWord, \.id))
}
struct ServiceUse: Declaration {
  static let kind = DeclarationKind.use
  static let table: Path<Draft, Table<Self>> = \.uses
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<ServiceUse>(argument: .name(.freeWord, \.id))
}
struct Cookie: Declaration {
  static let kind = DeclarationKind.cookie
  static let table: Path<Draft, Table<Self>> = \.cookies
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Cookie>(argument: .name(.freeWord, \.id))
}
struct Tracker: Declaration {
  static let kind = DeclarationKind.tracker
  static let table: Path<Draft, Table<Self>> = \.trackers
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Tracker>(argument: .name(.freeWord, \.id))
}
struct Browser: Declaration {
  static let kind = DeclarationKind.browser
  static let table: Path<Draft, Table<Self>> = \.browsers
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Browser>(argument: .name(.freeWord, \.id))
}
struct Certificate: Declaration {
  static let kind = DeclarationKind.certificate
  static let table: Path<Draft, Table<Self>> = \.certificates
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Certificate>(argument: .name(.freeWord, \.id))
}
struct Attachment: Declaration {
  static let kind = DeclarationKind.attachment
  static let table: Path<Draft, Table<Self>> = \.attachments
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Attachment>(argument: .name(.freeWord, \.id))
}
struct Measure: Declaration {
  static let kind = DeclarationKind.measure
  static let table: Path<Draft, Table<Self>> = \.measures
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Measure>(argument: .name(.freeWord, \.id))
}
struct Statute: Declaration {
  static let kind = DeclarationKind.statute
  static let table: Path<Draft, Table<Self>> = \.statutes
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Statute>(argument: .name(.freeWord, \.id))
}
struct Authority: Declaration {
  static let kind = DeclarationKind.authority
  static let table: Path<Draft, Table<Self>> = \.authorities
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Authority>(argument: .name(.freeWord, \.id))
}
struct Country: Declaration {
  static let kind = DeclarationKind.country
  static let table: Path<Draft, Table<Self>> = \.countries
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Country>(argument: .name(.freeWord, \.id))
}
struct Instrument: Declaration {
  static let kind = DeclarationKind.instrument
  static let table: Path<Draft, Table<Self>> = \.instruments
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Instrument>(argument: .name(.freeWord, \.id))
}
struct Service: Declaration {
  static let kind = DeclarationKind.service
  static let table: Path<Draft, Table<Self>> = \.services
  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  static let schema = Schema<Service>(argument: .name(.freeWord, \.id))
}
struct Banner: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<Banner>()
}
struct Rights: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<Rights>()
}
struct Complaint: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<Complaint>()
}
struct Breach: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<Breach>()
}
struct Security: Node {
  var span = SourceSpan.nowhere
  static let schema = Schema<Security>()
}
