/// A product that observes.
struct Device: Declaration, Allowing {
  static let kind = DeclarationKind.device
  static let table: Path<Draft, Table<Self>> = \.devices

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var name: Stated<AuthoredText> = .unsaid
  var sensors: Stated<[Sensor]> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid
}

/// One of the senses of a device: what it records, and when.
struct Sensor: Node {
  var span = SourceSpan.nowhere
  var kind: Stated<Kind> = .unsaid
  var data: Stated<Reference<DataCategory>> = .unsaid
  var every: Stated<Duration> = .unsaid
  var active: Stated<Activity> = .unsaid
  var text: AuthoredText?

  enum Kind: String, SchemaWord {
    case gps
    case gsmCell = "gsm-cell"
    case wifi, bluetooth, temperature, light, movement, power, sound, image, other
  }

  enum Activity: String, SchemaWord {
    case always
    case onRequest = "on-request"
    case switchedOn = "switched-on"
  }
}
