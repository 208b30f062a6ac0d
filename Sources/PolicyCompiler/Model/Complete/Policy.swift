/// A draft in which everything that must be said is said, with every reference resolved.
///
/// No output can print an omission, because here an omission has no type. What may be left out stays `Stated`.
/// The policy and its larger parts never change and are read by every output: they are shared, not copied.
final class Policy: Sendable {
  /// The file's name without its ending; the output's folder.
  let id: String
  /// The languages of the output, the default first.
  let languages: [Language]
  let site: Site
  let siteAddress: String
  let version: String
  /// The day from which it applies, if it says so.
  let effective: CalendarDate?
  /// The day on which the law was looked up.
  let asOf: CalendarDate
  let controller: Controller
  let controllerName: String
  let purposes: [Policy.Purpose]
  let recipients: [Policy.Recipient]
  let items: [Policy.Item]
  /// The items that may only be used with consent.
  let optionalItems: [Policy.Item]
  /// Everything that the site and its services store or read, with the banner's own record of the choice.
  ///
  /// The cookie policy, the manifest and the banner all list these and nothing else, so they cannot disagree.
  let storedItems: [Policy.Item]
  /// The banner that Klausul makes, where there is something to ask for.
  let banner: Banner?
  /// Content of others on the site that waits for a consent of its own.
  let embeds: [Policy.Embed]
  let supervision: Policy.Supervision
  /// Everything else that was said, for facts that may be left out.
  let draft: Draft

  init(
    id: String,
    languages: [Language],
    site: Site,
    siteAddress: String,
    version: String,
    effective: CalendarDate?,
    asOf: CalendarDate,
    controller: Controller,
    controllerName: String,
    purposes: [Policy.Purpose],
    recipients: [Policy.Recipient],
    items: [Policy.Item],
    embeds: [Policy.Embed],
    supervision: Policy.Supervision,
    draft: Draft
  ) {
    self.id = id
    self.languages = languages
    self.site = site
    self.siteAddress = siteAddress
    self.version = version
    self.effective = effective
    self.asOf = asOf
    self.controller = controller
    self.controllerName = controllerName
    self.purposes = purposes
    self.recipients = recipients
    self.items = items
    optionalItems = items.filter(\.category.needsConsent)
    // Where nothing is said of a banner, one is made all the same: what needs consent must be asked for.
    banner = (draft.banner.isUnsaid ? Banner(at: site.span) : draft.banner.value)?.made(
      for: optionalItems,
      embeds,
      on: site
    )
    self.embeds = embeds
    storedItems = banner.map { $0.withRecord(items) } ?? items
    self.supervision = supervision
    self.draft = draft
  }

  /// A purpose with all that Art. 13(1)(c) to (f) and 13(2) ask for.
  final class Purpose: Sendable {
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

    init(
      id: String,
      name: AuthoredText,
      data: [DataCategory],
      subjects: [SubjectGroup],
      sources: [DataSource],
      bases: [Policy.Basis],
      recipients: [Policy.Recipient],
      retentions: [Policy.Retention],
      said: PolicyCompiler.Purpose
    ) {
      self.id = id
      self.name = name
      self.data = data
      self.subjects = subjects
      self.sources = sources
      self.bases = bases
      self.recipients = recipients
      self.retentions = retentions
      self.said = said
    }
  }

  /// Content of a service that stands in the site's pages, but only with consent.
  struct Embed: Sendable {
    let service: Service
    let category: ConsentCategory
    /// Who receives data when it is shown; `nil` for the controller.
    let provider: Policy.Recipient?
    let purposes: [Policy.Purpose]
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
  final class Recipient: Sendable {
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

    init(
      id: String,
      name: AuthoredText,
      role: Role,
      countries: [Country],
      parent: Country?,
      transfers: [Policy.Transfer],
      privacyPolicy: String?,
      said: PolicyCompiler.Recipient?,
      service: Service?,
      span: SourceSpan
    ) {
      self.id = id
      self.name = name
      self.role = role
      self.countries = countries
      self.parent = parent
      self.transfers = transfers
      self.privacyPolicy = privacyPolicy
      self.said = said
      self.service = service
      self.span = span
    }

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
  final class Item: Sendable {
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

    init(
      name: String,
      category: ConsentCategory,
      technology: StorageTechnology,
      domain: String?,
      provider: Policy.Recipient?,
      purposeText: AuthoredText?,
      purposes: [Policy.Purpose],
      duration: StorageDuration.Length?,
      access: [Policy.Recipient],
      service: Service?,
      facts: StorageFacts,
      span: SourceSpan
    ) {
      self.name = name
      self.category = category
      self.technology = technology
      self.domain = domain
      self.provider = provider
      self.purposeText = purposeText
      self.purposes = purposes
      self.duration = duration
      self.access = access
      self.service = service
      self.facts = facts
      self.span = span
    }
  }

  /// The authority to which one can complain, if the library or the policy knows it.
  struct Supervision: Sendable {
    let authority: Authority?
    let country: Country?
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
