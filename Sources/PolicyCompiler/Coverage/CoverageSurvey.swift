/// Looks for each item of Art. 13 and 14 in a draft.
struct CoverageSurvey {
  let context: RuleContext
  /// The services whose provider receives the data of each purpose.
  let suppliers: [String: [ServiceUse]]

  init(_ context: RuleContext) {
    self.context = context
    var suppliers: [String: [ServiceUse]] = [:]
    for use in context.draft.uses.own where use.isRecipient {
      for purpose in use.purposes.all() { suppliers[purpose.id, default: []].append(use) }
    }
    self.suppliers = suppliers
  }

  var draft: Draft { context.draft }
  var purposes: [Purpose] { draft.purposes.own }

  /// The items with the findings of the rules: what a rule objects to as an error is not told.
  func items(_ report: Report) -> [NoticeCoverage.Item] {
    let errors = report.diagnostics.filter { $0.severity == .error }
    return CoverageItem.allCases.map { item in
      var entries = entries(item)
      for error in errors where item.codes.contains(error.code) { Self.add(error, to: &entries) }
      return NoticeCoverage.Item(kind: item, entries: entries)
    }
  }

  private static func add(_ error: Diagnostic, to entries: inout [NoticeCoverage.Entry]) {
    // The rule says of the whole policy what was found missing in it.
    let index =
      entries.firstIndex { $0.extent?.contains(error.span) ?? false }
      ?? entries.firstIndex { $0.state == .missing && $0.part == nil && $0.code == nil }
    guard let index else {
      // What is missing applies after all.
      entries.removeAll { $0.state == .notApplicable && $0.part == nil }
      entries.append(.missing(at: error.span, error.message))
      entries[entries.count - 1].code = error.code
      return
    }
    guard entries[index].code == nil else { return }
    entries[index].state = .missing
    entries[index].place = error.span
    entries[index].text = error.message
    entries[index].code = error.code
  }

  private func entries(_ item: CoverageItem) -> [NoticeCoverage.Entry] {
    switch item {
    case .identity: identity()
    case .dataProtectionOfficer: officer()
    case .purposes: each(basis)
    case .legitimateInterests: each(interest)
    case .categories: each(categories)
    case .recipients: each(recipients)
    case .transfers: transfers()
    case .retention: each(retention)
    case .rights: rights()
    case .withdrawal: each(withdrawal)
    case .complaint: complaint()
    case .obligation: each(obligation)
    case .automatedDecisions: each(decisions)
    case .source: each(source)
    case .newPurpose: each(reuse)
    case .timing: each(timing)
    }
  }

  /// One entry for each purpose. Where they all have the same reason to tell nothing, one for all.
  private func each(_ entry: (Purpose) -> NoticeCoverage.Entry) -> [NoticeCoverage.Entry] {
    guard !purposes.isEmpty else {
      return [
        .notApplicable(
          nil,
          Bilingual(
            da: "politikken har ingen egne formål",
            en: "the policy has no purposes of its own"
          )
        )
      ]
    }
    let entries = purposes.map(entry)
    guard entries.count > 1, let first = entries.first,
      entries.allSatisfy({ $0.state == .notApplicable && $0.text == first.text })
    else { return entries }
    return [.notApplicable(nil, first.text)]
  }
}

// MARK: - The whole policy

extension CoverageSurvey {
  private func identity() -> [NoticeCoverage.Entry] {
    guard let controller = draft.controller.value else {
      return [.missing(at: draft.site.span, Bilingual(da: "den dataansvarlige", en: "the controller"))]
    }
    let name = Bilingual(da: "den dataansvarlige", en: "the controller")
    let ways: [SourceSpan?] = [
      controller.email.span, controller.phone.span, controller.form.span, controller.address.span,
    ]
    var entries: [NoticeCoverage.Entry] = [
      controller.name.value == nil
        ? .missing(at: controller.span, name) : .met(at: controller.name.span, name)
    ]
    let contact = Bilingual(da: "kontaktoplysninger", en: "contact details")
    if let way = ways.compactMap(\.self).first {
      entries.append(.met(at: way, contact))
    } else {
      entries.append(.missing(at: controller.span, contact))
    }
    if controller.representative.value != nil {
      entries.append(
        .met(
          at: controller.representative.span,
          Bilingual(da: "repræsentanten", en: "the representative")
        )
      )
    }
    return entries
  }

  private func officer() -> [NoticeCoverage.Entry] {
    guard let controller = draft.controller.value else { return [] }
    let name = Bilingual(da: "databeskyttelsesrådgiveren", en: "the data protection officer")
    if controller.dpo.value != nil { return [.met(at: controller.dpo.span, name)] }
    if controller.kind.value == .publicAuthority || !controller.largeScale.all().isEmpty {
      return [.missing(at: controller.dpo.span ?? controller.span, name)]
    }
    return [
      .notApplicable(
        nil,
        controller.dpo.isNone
          ? Bilingual(
            da: "der er ingen, og intet siger, at der skal være en",
            en: "there is none, and nothing says that one is needed"
          )
          : Bilingual(da: "intet siger, at der skal være en", en: "nothing says that one is needed")
      )
    ]
  }

  private func transfers() -> [NoticeCoverage.Entry] {
    guard !context.transfers.isEmpty else {
      return [
        .notApplicable(
          nil,
          Bilingual(da: "ingen oplysninger forlader EU og EØS", en: "no data leave the EU and the EEA")
        )
      ]
    }
    return context.transfers.map { used in
      let extent: SourceSpan? =
        if case .recipient(let recipient) = used.party { recipient.extent } else { nil }
      let country = used.transfer.country.value.flatMap { draft.countries[$0]?.name.value }
      let text =
        country.map { Bilingual(da: $0.text(in: .da).plainText, en: $0.text(in: .en).plainText) }
        ?? Bilingual(da: "et tredjeland", en: "a third country")
      let part: String =
        switch used.party {
        case .recipient(let recipient): recipient.id.value
        case .use(let use, _): use.id.value
        }
      return used.transfer.mechanism.value == nil
        ? .missing(part, at: used.place, text, within: extent ?? used.place)
        : .met(
          part,
          at: used.transfer.mechanism.span.map { inPolicy($0, used.place) },
          text,
          within: extent ?? used.place
        )
    }
  }

  /// A place of the library means nothing to an author.
  private func inPolicy(_ span: SourceSpan, _ other: SourceSpan) -> SourceSpan {
    context.sources[span].origin == .policy ? span : other
  }

  private func rights() -> [NoticeCoverage.Entry] {
    guard let rights = draft.rights.value else {
      return [
        .missing(
          at: draft.rights.span ?? draft.controller.span,
          Bilingual(da: "hvordan man bruger dem", en: "how to use them")
        )
      ]
    }
    return rights.list.isUnsaid
      ? [
        .met(
          at: draft.rights.span,
          Bilingual(da: "de følger af grundlagene", en: "they follow from the bases")
        )
      ]
      : [.met(at: rights.list.span, Bilingual(da: "listen", en: "the list"), within: rights.list.span)]
  }

  private func complaint() -> [NoticeCoverage.Entry] {
    if case .none(let span) = draft.complaint {
      return [
        .missing(at: span, Bilingual(da: "tilsynsmyndigheden", en: "the supervisory authority"), within: span)
      ]
    }
    if let authority = draft.complaint.value?.authority, let span = authority.span {
      let name = authority.value.flatMap { draft.authorities[$0]?.name.value }
      let text =
        name.map { Bilingual(da: $0.text(in: .da).plainText, en: $0.text(in: .en).plainText) }
        ?? Bilingual(da: "tilsynsmyndigheden", en: "the supervisory authority")
      return [
        authority.isNone ? .missing(at: span, text, within: span) : .met(at: span, text, within: span)
      ]
    }
    return [
      .met(
        at: draft.complaint.span ?? draft.site.value?.jurisdiction.span ?? draft.site.span,
        Bilingual(da: "landets egen myndighed", en: "the authority of the country")
      )
    ]
  }
}
