/// A limit that rules hold policies against: set by law, by guidance, or by ourselves where neither has one.
struct Threshold: Declaration, Overriding, Allowing {
  static let kind = DeclarationKind.threshold
  static let table: Path<Draft, Table<Self>> = \.thresholds

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  var tags: [Located<Tag>] = []

  var name: Stated<AuthoredText> = .unsaid
  var limits: Stated<[Limit]> = .unsaid
  var evidence: Stated<[Evidence]> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// Who sets it.
  enum Tag: String, SchemaWord { case law, guidance, project }

  /// What the limit is between two days.
  struct Limit: Node {
    var span = SourceSpan.nowhere
    var amount: Stated<Amount> = .unsaid
    var from: Stated<CalendarDate> = .unsaid
    /// The last day. Unsaid while it still holds.
    var until: Stated<CalendarDate> = .unsaid
  }

  /// A time, or a number: of years of age, of steps, of points.
  enum Amount: Sendable {
    case duration(Duration)
    case number(Int)
  }

  /// The limit on a day; without a day the last one.
  func amount(on day: CalendarDate?) -> Amount? {
    let limits = self.limits.nodes()
    guard let day else { return limits.last?.amount.value }
    return limits.first { limit in
      (limit.from.value ?? .first) <= day && limit.until.value.map { day <= $0 } ?? true
    }?.amount.value
  }
}
