/// Something that texts refer to although it no longer applies or exists: an act, an authority, a service.
struct OutdatedReference: Declaration, Overriding, Allowing {
  static let kind = DeclarationKind.outdated
  static let table: Path<Draft, Table<Self>> = \.outdated

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere

  var name: Stated<AuthoredText> = .unsaid
  var phrases: Stated<[AvoidedPhrase]> = .unsaid
  var except: Stated<[Located<String>]> = .unsaid
  var instead: Stated<AuthoredText> = .unsaid
  var since: Stated<CalendarDate> = .unsaid
  var evidence: Stated<[Evidence]> = .unsaid
  var checked: Stated<CalendarDate> = .unsaid
  var override: Stated<Bool> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// Whether it was outdated on a day; without a day the law of today counts.
  func isOutdated(on day: CalendarDate?) -> Bool {
    guard let day, let since = since.value else { return true }
    return since <= day
  }
}

/// Words that a text should not have, and what is certain to replace them.
struct AvoidedPhrase: Node {
  var span = SourceSpan.nowhere
  var phrase: Stated<String> = .unsaid
  /// Said only where the replacement is right in every sentence.
  var with: Stated<String> = .unsaid
}
