/// What is different for the people whose data are concerned, from one version of a policy to the next.
struct Comparison: Sendable {
  let changes: [Change]

  struct Change: Sendable {
    let kind: Kind
    /// What it is about: the name of a purpose, a recipient, a country or a cookie.
    let subject: Message
    /// Where the previous version says it, in the files of that version.
    let before: SourceSpan?
    /// Where the new version says it.
    let after: SourceSpan?
  }

  enum Kind: Sendable {
    case purposeAdded, purposeRemoved
    case basisChanged
    case recipientAdded, recipientRemoved
    case thirdCountryAdded, thirdCountryRemoved
    case retentionLonger, retentionShorter
    case consentItemAdded, consentItemBroadened, consentItemRemoved

    /// Whether people must be told before it happens: GDPR Art. 13(3) and 14(4).
    var mustBeTold: Bool {
      switch self {
      case .purposeAdded, .basisChanged, .recipientAdded, .thirdCountryAdded, .retentionLonger: true
      default: false
      }
    }
  }

  init(from before: RuleContext, to after: RuleContext) {
    changes =
      Self.purposes(before.draft, after.draft) + Self.recipients(before.draft, after.draft)
      + Self.countries(before, after)
      + Self.consentItems(ConsentItem.all(in: before), ConsentItem.all(in: after))
  }

  /// What consent is newly asked for, or no longer.
  static func consentItems(_ before: [ConsentItem], _ after: [ConsentItem]) -> [Change] {
    let names = Set(after.map(\.name))
    return after.compactMap { item -> Change? in
      item.growth(since: before).map {
        let subject = Bilingual(da: item.name, en: item.name)
        return Change(
          kind: $0 == .new ? .consentItemAdded : .consentItemBroadened,
          subject: subject,
          before: nil,
          after: item.span
        )
      }
    }
      + before.filter { !names.contains($0.name) }.map {
        Change(
          kind: .consentItemRemoved,
          subject: Bilingual(da: $0.name, en: $0.name),
          before: $0.span,
          after: nil
        )
      }
  }
}

// MARK: - Purposes

extension Comparison {
  private static func purposes(_ before: Draft, _ after: Draft) -> [Change] {
    let old = before.purposes.own.map { (purpose: $0, named: named($0)) }
    var byID: [String: Purpose] = [:]
    var byName: [String: Purpose] = [:]
    for (purpose, named) in old {
      byID[purpose.id.value] = purpose
      for name in named.names { byName[name] = purpose }
    }
    var kept: Set<String> = []
    var changes: [Change] = []
    for purpose in after.purposes.own {
      // Renamed, or under another id: it is the same purpose while one of them stays.
      let other = byID[purpose.id.value] ?? named(purpose).names.compactMap { byName[$0] }.first
      guard let other else {
        changes.append(change(.purposeAdded, purpose, nil, purpose.id.span))
        continue
      }
      kept.insert(other.id.value)
      let bases = Set(purpose.bases.nodes().compactMap(\.kind.value))
      let oldBases = Set(other.bases.nodes().compactMap(\.kind.value))
      if bases != oldBases {
        let span = purpose.bases.nodes().first { $0.kind.value.map { !oldBases.contains($0) } ?? false }?.span
        changes.append(
          change(.basisChanged, purpose, other.bases.span, span ?? purpose.bases.span ?? purpose.id.span)
        )
      }
      if let (longest, span) = longest(purpose), let (oldLongest, oldSpan) = self.longest(other),
        longest != oldLongest
      {
        changes.append(
          change(longest > oldLongest ? .retentionLonger : .retentionShorter, purpose, oldSpan, span)
        )
      }
    }
    changes += old.filter { !kept.contains($0.purpose.id.value) }.map {
      change(.purposeRemoved, $0.purpose, $0.purpose.id.span, nil)
    }
    return changes
  }

  private static func named(_ purpose: Purpose) -> Named {
    Named(id: purpose.id.value, text: purpose.name.value)
  }

  private static func change(
    _ kind: Kind,
    _ purpose: Purpose,
    _ before: SourceSpan?,
    _ after: SourceSpan?
  ) -> Change {
    let name = purpose.name.value
    return Change(
      kind: kind,
      subject: Bilingual(
        da: name?.text(in: .da).plainText ?? purpose.id.value,
        en: name?.text(in: .en).plainText ?? purpose.id.value
      ),
      before: before,
      after: after
    )
  }

  /// The longest time for which a purpose keeps data, in seconds; none where that cannot be compared.
  private static func longest(_ purpose: Purpose) -> (Double, SourceSpan)? {
    var longest: (Double, SourceSpan)?
    for retention in purpose.retentions.nodes() {
      let seconds: Double
      switch retention.limit.value {
      case .period(let duration): seconds = duration.seconds
      case .indefinite: seconds = .infinity
      case .statute, nil: return nil
      }
      if seconds > longest?.0 ?? -1 { longest = (seconds, retention.limit.span ?? retention.span) }
    }
    return longest
  }
}

// MARK: - Recipients and countries

extension Comparison {
  private struct Receiver {
    let named: Named
    let subject: Message
    let span: SourceSpan
  }

  private static func recipients(_ before: Draft, _ after: Draft) -> [Change] {
    let old = receivers(before)
    let new = receivers(after)
    return new.filter { !old.map(\.named).has($0.named) }.map {
      Change(kind: .recipientAdded, subject: $0.subject, before: nil, after: $0.span)
    }
      + old.filter { !new.map(\.named).has($0.named) }.map {
        Change(kind: .recipientRemoved, subject: $0.subject, before: $0.span, after: nil)
      }
  }

  private static func receivers(_ draft: Draft) -> [Receiver] {
    draft.recipients.own.map { recipient in
      Receiver(
        named: Named(id: recipient.id.value, text: recipient.name.value),
        subject: recipient.displayName,
        span: recipient.id.span
      )
    }
      + draft.uses.own.compactMap { use in
        guard use.isRecipient, let service = draft.services[use.service],
          !draft.declaredVendors.contains(service.id.value)
        else { return nil }
        let name = service.provider.value?.name.value ?? use.id.value
        return Receiver(
          named: Named(id: use.id.value, names: [name]),
          subject: Bilingual(da: name, en: name),
          span: use.id.span
        )
      }
  }

  private static func countries(_ before: RuleContext, _ after: RuleContext) -> [Change] {
    func places(_ context: RuleContext) -> [(country: Country, span: SourceSpan)] {
      var seen: Set<String> = []
      return context.transfers.compactMap { transfer in
        guard let country = transfer.thirdCountry(in: context.draft), seen.insert(country.id.value).inserted
        else { return nil }
        return (country, transfer.place)
      }
    }
    let old = places(before)
    let new = places(after)
    let oldIDs = Set(old.map(\.country.id.value))
    let newIDs = Set(new.map(\.country.id.value))
    return new.filter { !oldIDs.contains($0.country.id.value) }.map {
      Change(kind: .thirdCountryAdded, subject: $0.country.displayName, before: nil, after: $0.span)
    }
      + old.filter { !newIDs.contains($0.country.id.value) }.map {
        Change(kind: .thirdCountryRemoved, subject: $0.country.displayName, before: $0.span, after: nil)
      }
  }
}
