extension ChangeCollector {
  mutating func compareItems() {
    let old = before.policy.items
    let new = after.policy.items
    compareMembership(old, new)
    for item in new {
      guard let other = old.first(where: { $0.isSame(as: item) }) else { continue }
      compare(other, item)
    }
    compareEmbeds()
    compareChoice()
  }

  /// How long the choice in the banner is remembered; the record of it is no cookie that anybody thinks of.
  private mutating func compareChoice() {
    guard let old = before.policy.banner, let new = after.policy.banner else { return }
    for (then, now, isYes) in [
      (old.yesLifetime, new.yesLifetime, true), (old.noLifetime, new.noLifetime, false),
    ]
    where then.seconds != now.seconds && (isYes || new.refusalLifetime.value != old.refusalLifetime.value) {
      let what =
        isYes
        ? Bilingual(da: "Et ja i cookiebanneret", en: "A yes in the cookie banner")
        : Bilingual(da: "Et nej i cookiebanneret", en: "A no in the cookie banner")
      let length = after.both { $0.duration(now) }
      let oldLength = after.both { $0.duration(then) }
      add(
        .choiceLifetimeChanged,
        Bilingual(
          da: "\(what.da) gælder nu i \(length.da) (før: \(oldLength.da)).",
          en: "\(what.en) now holds for \(length.en) (before: \(oldLength.en))."
        ),
        before: old.consentLifetime.span ?? old.span,
        after: (isYes ? new.consentLifetime.span : new.refusalLifetime.span) ?? new.span
      )
    }
  }

  /// What is new and what is gone, service by service: nobody reads ten sentences about one service.
  private mutating func compareMembership(_ old: [Policy.Item], _ new: [Policy.Item]) {
    for group in groups(new.filter { item in !old.contains { $0.isSame(as: item) } }) {
      let from = owner(of: group, after)
      let heading = group[0].category.heading
      let names = after.names(group) { $1.name }
      add(
        group[0].category.needsConsent ? .cookieAdded : .cookieAddedAsNecessary,
        Bilingual(
          da: "Nye \(heading.da.lowercasedFirst) fra \(from.da): \(names.da).",
          en: "New \(heading.en.lowercasedFirst) from \(from.en): \(names.en)."
        ),
        after: group[0].span,
        concerning: [group[0].category]
      )
    }
    for group in groups(old.filter { item in !new.contains { $0.isSame(as: item) } }) {
      let from = owner(of: group, before)
      let heading = group[0].category.heading
      let names = before.names(group) { $1.name }
      add(
        .cookieRemoved,
        Bilingual(
          da: "\(heading.da) fra \(from.da), som ikke længere bruges: \(names.da).",
          en: "\(heading.en) from \(from.en) that are no longer used: \(names.en)."
        ),
        before: group[0].span,
        concerning: [group[0].category]
      )
    }
  }

  /// The items in their order, those of one service and category together.
  private func groups(_ items: [Policy.Item]) -> [[Policy.Item]] {
    var groups: [[Policy.Item]] = []
    var indices: [String: Int] = [:]
    for item in items {
      let owner = item.service?.id.value ?? item.provider?.id ?? ConsentService.own
      let key = item.category.rawValue + " " + owner
      if let index = indices[key] {
        groups[index].append(item)
      } else {
        indices[key] = groups.count
        groups.append([item])
      }
    }
    return groups
  }

  private func owner(of items: [Policy.Item], _ side: Side) -> Message {
    let item = items[0]
    if let name = item.service?.name.value { return Bilingual(da: name, en: name) }
    if let provider = item.provider { return side.both { $0.name(provider) } }
    return Bilingual(da: "hjemmesiden", en: "the website")
  }

  private mutating func compare(_ old: Policy.Item, _ new: Policy.Item) {
    func changed(_ what: Message, _ kind: PolicyChange.Kind = .cookieChanged) {
      add(
        kind,
        Bilingual(da: "Cookien »\(new.name)« \(what.da).", en: "The cookie ‘\(new.name)’ \(what.en)."),
        before: old.span,
        after: new.span,
        concerning: [old.category, new.category]
      )
    }
    if old.category != new.category {
      changed(
        Bilingual(
          da: "hører nu til \(new.category.name.da) (før: \(old.category.name.da))",
          en: "now belongs to \(new.category.name.en) (before: \(old.category.name.en))"
        ),
        .cookieReclassified
      )
    }
    if old.duration.map(lifetime) != new.duration.map(lifetime), let now = new.duration {
      let length = lifetime(now)
      let before = old.duration.map(lifetime)
      changed(
        Bilingual(
          da: "gemmes nu \(length.da)" + (before.map { " (før: \($0.da))" } ?? ""),
          en: "is now kept \(length.en)" + (before.map { " (before: \($0.en))" } ?? "")
        ),
        now.seconds > (old.duration?.seconds ?? 0) ? .cookieKeptLonger : .cookieChanged
      )
    }
    if !same([old.provider].compactMap(\.self), [new.provider].compactMap(\.self)) {
      let provider = owner(of: [new], after)
      changed(
        Bilingual(da: "sættes nu af \(provider.da)", en: "is now set by \(provider.en)"),
        new.provider == nil ? .cookieChanged : .cookieShared
      )
    }
    if !same(old.readers, new.readers) {
      let names = after.names(new.readers) { $0.name($1) }
      changed(
        new.readers.isEmpty
          ? Bilingual(da: "læses nu kun af os selv", en: "is now read by ourselves only")
          : Bilingual(da: "læses nu af \(names.da)", en: "is now read by \(names.en)"),
        new.readers.contains { reader in !old.readers.contains { $0.isSame(as: reader) } }
          ? .cookieShared : .cookieChanged
      )
    }
    if Set(old.purposes.map(\.id)) != Set(new.purposes.map(\.id)) {
      let names = after.both { reader in reader.list(new.purposes.map { reader.quoted($0) }) }
      changed(Bilingual(da: "tjener nu formålet \(names.da)", en: "now serves the purpose \(names.en)"))
    }
  }

  private func same(_ old: [Policy.Recipient], _ new: [Policy.Recipient]) -> Bool {
    old.count == new.count && old.allSatisfy { recipient in new.contains { $0.isSame(as: recipient) } }
  }

  private func lifetime(_ length: StorageDuration.Length) -> Message {
    switch length {
    case .session: Bilingual(da: "indtil browseren lukkes", en: "until the browser is closed")
    case .persistent: Bilingual(da: "uden udløb", en: "without end")
    case .lasting(let duration):
      Bilingual(
        da: "i " + DurationText.text(duration, in: .da),
        en: "for " + DurationText.text(duration, in: .en)
      )
    }
  }

  private mutating func compareEmbeds() {
    let old = before.policy.embeds
    let new = after.policy.embeds
    for embed in new where !old.contains(where: { $0.service.id.value == embed.service.id.value }) {
      let name = embed.service.name.value ?? embed.service.id.value
      add(
        .embedAdded,
        Bilingual(
          da: "Indhold fra \(name) vises nu på hjemmesiden, når du har sagt ja til det.",
          en: "Content from \(name) is now shown on the website once you have agreed to it."
        ),
        after: after.policy.draft.uses.own.first { $0.service.id == embed.service.id.value }?.span,
        concerning: [embed.category]
      )
    }
    for embed in old where !new.contains(where: { $0.service.id.value == embed.service.id.value }) {
      let name = embed.service.name.value ?? embed.service.id.value
      add(
        .embedRemoved,
        Bilingual(
          da: "Indhold fra \(name) vises ikke længere på hjemmesiden.",
          en: "Content from \(name) is no longer shown on the website."
        ),
        before: before.policy.draft.uses.own.first { $0.service.id == embed.service.id.value }?.span,
        concerning: [embed.category]
      )
    }
  }
}

extension Policy.Item {
  /// Whether it is the same item in another version: name, technology and domain are what a browser goes by.
  fileprivate func isSame(as other: Policy.Item) -> Bool {
    name == other.name && technology == other.technology && domain == other.domain
      && service?.id.value == other.service?.id.value
  }
}

extension StorageDuration.Length {
  /// How long it lasts, for comparing: a session is shorter than anything, and what has no end longer.
  fileprivate var seconds: Double {
    switch self {
    case .session: 0
    case .lasting(let duration): duration.seconds
    case .persistent: .infinity
    }
  }
}
