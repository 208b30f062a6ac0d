/// A reason for which the controller processes personal data: GDPR Art. 13(1)(c).
struct Purpose: Declaration, Allowing {
  static let kind = DeclarationKind.purpose
  static let table: Path<Draft, Table<Self>> = \.purposes

  var id = Name(value: "", span: .nowhere)
  var origin = SourceFile.Origin.policy
  var extent = SourceSpan.nowhere
  var span = SourceSpan.nowhere
  var tags: [Located<Tag>] = []

  var name: Stated<AuthoredText> = .unsaid
  var description: Stated<AuthoredText> = .unsaid
  var data: Stated<[Located<Reference<DataCategory>>]> = .unsaid
  var subjects: Stated<[Located<Reference<SubjectGroup>>]> = .unsaid
  var sources: Stated<[Located<Reference<DataSource>>]> = .unsaid
  var bases: Stated<[LegalBasis]> = .unsaid
  var specialCategories: Stated<[SpecialCategoryCondition]> = .unsaid
  var criminalOffences: Stated<CriminalOffenceGround> = .unsaid
  var cpr: Stated<CPRGround> = .unsaid
  var provisions: Stated<[Provision]> = .unsaid
  var recipients: Stated<[Located<Reference<Recipient>>]> = .unsaid
  var retentions: Stated<[Retention]> = .unsaid
  var automatedDecisions: Stated<AutomatedDecisions> = .unsaid
  var profiling: Stated<AuthoredText> = .unsaid
  var targeting: Stated<[Located<Targeting>]> = .unsaid
  var marketing: Stated<DirectMarketing> = .unsaid
  var reuses: Stated<[Reuse]> = .unsaid
  var notice: Stated<IndirectNotice> = .unsaid
  var anonymised: Stated<Anonymisation> = .unsaid
  var published: Stated<AuthoredText> = .unsaid
  var cctv: Stated<Surveillance> = .unsaid
  var byHand: Stated<Bool> = .unsaid
  /// Whether nobody but the controller uses the statistics.
  var ownStatistics: Stated<Bool> = .unsaid
  var outsidePublicTask: Stated<Bool> = .unsaid
  var assessment: Stated<CalendarDate> = .unsaid
  var allows: Stated<[Allowance]> = .unsaid

  /// What kind of purpose it is, where the law treats that kind in its own way.
  enum Tag: String, SchemaWord {
    case marketing, advertising, statistics
    case productImprovement = "product-improvement"
    case personalisation, profiling, recruitment, accounting
    case antiMoneyLaundering = "anti-money-laundering"
    case cctv, emergency, security
    case serviceMessages = "service-messages"
    case creditCheck = "credit-check"
    case research, archiving, event
  }

  /// What the profiling behind advertisements builds on, or whom it reaches: Digital Services Act, Art. 26(3) and 28(2).
  enum Targeting: String, SchemaWord {
    case specialCategories = "special-categories"
    case minors
  }

  func has(_ tag: Tag) -> Bool { tags.contains { $0.value == tag } }
}
