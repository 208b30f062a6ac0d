/// An act, and how long it says that data must or may be kept.
struct Statute: Declaration, Overriding, Allowing {
  static let kind = DeclarationKind.statute
  static let table: Path<Draft, Table<Self>> = \.statutes
  // A purpose may keep data without end.
  static let reservedIDs: Set<String> = ["indefinite"]

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var name: Stated<AuthoredText> = .unsaid
  var number: Stated<String> = .unsaid
  var jurisdiction: Stated<Jurisdiction> = .unsaid
  var valid: Stated<Validity> = .unsaid
  var replacedBy: Stated<Reference<Statute>> = .unsaid
  var sections: Stated<[StatuteSection]> = .unsaid
  var retentions: Stated<[StatutoryPeriod]> = .unsaid
  var evidence: Stated<[Evidence]> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// Where an act applies: in one country, or in all of the Union.
  enum Jurisdiction: Sendable {
    case country(Reference<Country>)
    case eu
  }

  /// The act that limits how long recordings of cameras are kept in Denmark.
  static let cctvAct = "cctv-act"

  /// The period that `for:` names; the only one needs no name.
  func period(_ id: String?) -> StatutoryPeriod? {
    let periods = retentions.nodes()
    guard let id else { return periods.count == 1 ? periods.first : nil }
    return periods.first { $0.id.value == id }
  }
}
