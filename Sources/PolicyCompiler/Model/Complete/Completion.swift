/// Draft without errors → policy. What the rules have seen to is taken out of its three states here, and only here.
struct Completion {
  let draft: Draft
  let asOf: CalendarDate
  private var missing: [Diagnostic] = []

  /// The policy, or what is missing where no rule asked for it.
  static func policy(
    from draft: Draft,
    id: String,
    asOf: CalendarDate?
  ) -> (policy: Policy?, diagnostics: [Diagnostic]) {
    var completion = Completion(draft: draft, asOf: asOf)
    let policy = completion.complete(id: id)
    return completion.missing.isEmpty ? (policy, []) : (nil, completion.missing)
  }

  private init(draft: Draft, asOf: CalendarDate?) {
    self.draft = draft
    let effective = draft.site.value?.effective.value
    // Without any date there is an error already; the value is never printed.
    self.asOf = asOf ?? effective ?? .first
  }

  private mutating func complete(id: String) -> Policy? {
    guard let site = draft.site.value,
      let controller = required(draft.controller, "controller", site.span),
      let address = required(site.address, "site", site.span),
      let version = required(site.version, "version", site.span),
      let name = required(controller.name, "controller", controller.span)
    else { return nil }
    let declared = draft.recipients.own.compactMap { recipient($0) }
    let used = draft.uses.own.compactMap { provider(of: $0, declared) }
    let declaredIDs = Set(declared.map(\.id))
    let recipients = declared + used.filter { !declaredIDs.contains($0.id) }
    let recipientsByID = Dictionary(recipients.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let uses = usesByPurpose()
    let purposes = draft.purposes.own.compactMap { purpose($0, uses[$0.id.value] ?? [], recipientsByID) }
    let purposesByID = Dictionary(purposes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let items = items(purposesByID, recipientsByID)
    return Policy(
      id: id,
      languages: draft.languages,
      site: site,
      siteAddress: address,
      version: version,
      effective: site.effective.value,
      asOf: asOf,
      controller: controller,
      controllerName: name,
      purposes: purposes,
      recipients: recipients,
      items: items,
      embeds: embeds(purposesByID, recipientsByID),
      supervision: supervision(site),
      draft: draft
    )
  }

  /// A fact that must be there by now; where no rule has asked for it, this does.
  mutating func required<Value: Sendable>(_ fact: Stated<Value>, _ word: String, _ span: SourceSpan) -> Value?
  {
    if let value = fact.value { return value }
    missing.append(
      Diagnostic(
        .propertyMissing,
        at: span,
        Bilingual(da: "Her mangler »\(word)«", en: "‘\(word)’ is missing here")
      )
    )
    return nil
  }

  private func supervision(_ site: Site) -> Policy.Supervision {
    let country = draft.countries[site.jurisdiction.value?.id ?? "DK"]
    if let named = draft.complaint.value?.authority.value {
      return Policy.Supervision(authority: draft.authorities[named], country: country)
    }
    let authority = (draft.authorities.own + draft.authorities.library).first {
      $0.has(.dataProtection) && $0.country.value?.id == country?.id.value
        && ($0.valid.value?.holds(on: asOf) ?? true)
    }
    return Policy.Supervision(authority: authority, country: country)
  }
}

// MARK: - Purposes

extension Completion {
  /// The services whose provider receives the data of each purpose.
  private func usesByPurpose() -> [String: [ServiceUse]] {
    var uses: [String: [ServiceUse]] = [:]
    for use in draft.uses.own where use.isRecipient {
      for purpose in use.purposes.all() { uses[purpose.id, default: []].append(use) }
    }
    return uses
  }

  private mutating func purpose(
    _ said: Purpose,
    _ uses: [ServiceUse],
    _ recipients: [String: Policy.Recipient]
  ) -> Policy.Purpose? {
    guard let name = required(said.name, "name", said.id.span) else { return nil }
    let named = said.recipients.all().map(\.id)
    let providers = uses.map(\.id.value).filter { provider in !named.contains(provider) }
    // A declared recipient may stand for the service; then it is not named twice.
    let vendors = Set(named.compactMap { draft.recipients[$0]?.vendor.value?.id })
    return Policy.Purpose(
      id: said.id.value,
      name: name,
      data: said.data.all().compactMap { draft.data[$0] },
      subjects: said.subjects.all().compactMap { draft.subjects[$0] },
      sources: said.sources.all().compactMap { draft.sources[$0] },
      bases: said.bases.nodes().compactMap { basis($0) },
      recipients: (named + providers.filter { !vendors.contains($0) })
        .compactMap { recipients[$0] },
      retentions: said.retentions.nodes().map { retention($0) },
      said: said
    )
  }

  private func basis(_ said: LegalBasis) -> Policy.Basis? {
    said.kind.value.map { kind in
      Policy.Basis(
        kind: kind,
        law: said.law.value.flatMap { draft.statutes[$0] },
        data: said.of.all().compactMap { draft.data[$0] },
        said: said
      )
    }
  }

  private func retention(_ said: Retention) -> Policy.Retention {
    let limit: Policy.Retention.Limit
    var start = said.from.value.flatMap { draft.events[$0] }
    switch said.limit.value {
    case .period(let duration): limit = .period(duration)
    case .indefinite: limit = .indefinite
    case .statute(let reference):
      if let statute = draft.statutes[reference], let period = statute.period(said.recordType.value) {
        limit = .statute(statute, period)
        start = start ?? period.from.value.flatMap { draft.events[$0] }
      } else {
        limit = .criterion
      }
    case nil: limit = .criterion
    }
    return Policy.Retention(
      limit: limit,
      from: start,
      until: said.until.all().compactMap { draft.events[$0] },
      data: said.of.all().compactMap { draft.data[$0] },
      said: said
    )
  }
}

extension ServiceUse {
  /// Whether the provider receives data: not where the site runs the service itself.
  var isRecipient: Bool { hosted.value != .self && asRecipient.value != false }

  /// Whether the site runs the service itself; only some can be run so.
  func isSelfHosted(_ service: Service) -> Bool {
    hosted.value == .self && (service.selfHosted.value == true || service.provider.value == nil)
  }
}

extension CalendarDate {
  /// The first day of the calendar, where no day is known.
  static let first = CalendarDate(uncheckedYear: 1, month: 1, day: 1)
}
