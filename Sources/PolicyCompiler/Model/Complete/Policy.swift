/// A draft in which everything that must be said is said, with every reference resolved.
///
/// No output can print an omission, because here an omission has no type. What may be left out stays `Stated`.
struct Policy: Sendable {
  /// The file's name without its ending; the output's folder.
  let id: String
  /// The languages of the output, the default first.
  let languages: [Language]
  let site: Site
  let siteAddress: String
  let version: String
  let effective: CalendarDate
  /// The day on which the law was looked up.
  let asOf: CalendarDate
  let controller: Controller
  let controllerName: String
  let purposes: [Policy.Purpose]
  let recipients: [Policy.Recipient]
  let items: [Policy.Item]
  let supervision: Policy.Supervision
  /// Everything else that was said, for facts that may be left out.
  let draft: Draft

  /// A purpose with all that Art. 13(1)(c) to (f) and 13(2) ask for.
  struct Purpose: Sendable {
    let id: String
    let name: AuthoredText
    let data: [DataCategory]
    let subjects: [SubjectGroup]
    let sources: [DataSource]
    /// Empty only where a complete soft opt-in stands in for a basis.
    let bases: [Policy.Basis]
    /// Empty where there are none: silence does not get here.
    let recipients: [Policy.Recipient]
    let retentions: [Policy.Retention]
    let said: PolicyCompiler.Purpose
  }

  /// A legal basis of Art. 6(1).
  struct Basis: Sendable {
    let kind: LegalBasis.Kind
    let law: Statute?
    let data: [DataCategory]
    let said: LegalBasis
  }

  /// How long data are kept.
  struct Retention: Sendable {
    let limit: Limit
    let from: Event?
    let until: [Event]
    let data: [DataCategory]
    let said: PolicyCompiler.Retention

    enum Limit: Sendable {
      case period(Duration)
      case statute(Statute, StatutoryPeriod)
      case indefinite
      /// Only events or a criterion in words.
      case criterion
    }
  }

  /// Someone who receives data: declared, or the provider of a service that is used.
  struct Recipient: Sendable {
    let id: String
    let name: AuthoredText
    let role: Role
    let countries: [Country]
    let parent: Country?
    let transfers: [Policy.Transfer]
    let privacyPolicy: String?
    /// The declaration, where there is one.
    let said: PolicyCompiler.Recipient?
    /// The service, where the recipient is its provider.
    let service: Service?
    let span: SourceSpan

    enum Role: Sendable { case processor, controller, jointController, authority, mixed }
  }

  /// A transfer to a third country with what it rests on.
  struct Transfer: Sendable {
    let country: Country
    let ground: Ground
    let fallback: Instrument?
    /// The Commission's decision that holds on the day, if one covers the country.
    let decision: AdequacyDecision?
    let said: PolicyCompiler.Transfer

    enum Ground: Sendable {
      case adequacy
      case instrument(Instrument)
      case derogation(TransferMechanism.Derogation?)
      case compellingInterests
    }
  }

  /// A cookie or another tracker, of the site or of a service.
  struct Item: Sendable {
    let name: String
    let category: ConsentCategory
    let technology: StorageTechnology
    let domain: String?
    /// `nil` for the site itself.
    let provider: Policy.Recipient?
    let purposeText: AuthoredText?
    let purposes: [Policy.Purpose]
    let duration: StorageDuration.Length?
    let access: [Policy.Recipient]
    let service: Service?
    let facts: StorageFacts
    let span: SourceSpan
  }

  /// The authority to which one can complain, if the library or the policy knows it.
  struct Supervision: Sendable {
    let authority: Authority?
    let country: Country?
  }

  func categories() -> [ConsentCategory] {
    ConsentCategory.allCases.filter { category in items.contains { $0.category == category } }
  }
}

extension Country {
  /// Whether data may go there without a transfer basis: the Union and the European Economic Area.
  var isInEEA: Bool { area.value == .eu || area.value == .eea }

  /// The decision of the Commission that holds on a day.
  func decision(on day: CalendarDate) -> AdequacyDecision? {
    adequacy.nodes().last { $0.valid.value.map { $0.holds(on: day) } ?? true }
  }
}

extension Validity {
  func holds(on day: CalendarDate) -> Bool {
    (from.value.map { $0 <= day } ?? true) && (until.value.map { day <= $0 } ?? true)
  }
}
