extension ChangeCollector {
  mutating func compareItems() {
    let old = before.policy.storedItems
    let new = after.policy.storedItems
    compareMembership(old, new)
    for item in new {
      guard let other = old.first(where: { $0.isSame(as: item) }) else { continue }
      compare(other, item)
    }
    compareEmbeds()
  }

  /// What is new and what is gone, service by service: nobody reads ten sentences about one service.
  private mutating func compareMembership(_ old: [Policy.Item], _ new: [Policy.Item]) {
    for group in groups(new.filter { item in !old.contains { $0.isSame(as: item) } }) {
      let from = owner(of: group, after)
      let category = group[0].category.title
      let names = after.names(group) { $1.name }
      add(
        .cookieAdded,
        Bilingual(
          da: "\(category.da): nyt fra \(from.da): \(names.da).",
          en: "\(category.en): new from \(from.en): \(names.en)."
        ),
        after: group[0].span,
        concerning: [group[0].category]
      )
    }
    for group in groups(old.filter { item in !new.contains { $0.isSame(as: item) } }) {
      let from = owner(of: group, before)
      let category = group[0].category.title
      let names = before.names(group) { $1.name }
      add(
        .cookieRemoved,
        Bilingual(
          da: "\(category.da): væk fra \(from.da): \(names.da).",
          en: "\(category.en): gone from \(from.en): \(names.en)."
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
    return Bilingual(da: "hjemmesiden selv", en: "the website itself")
  }

  private mutating func compare(_ old: Policy.Item, _ new: Policy.Item) {
    func changed(_ what: Message) {
      add(
        .cookieChanged,
        Bilingual(da: "»\(new.name)« \(what.da).", en: "‘\(new.name)’ \(what.en)."),
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
        )
      )
    }
    if old.duration.map(lifetime) != new.duration.map(lifetime), let now = new.duration {
      let length = lifetime(now)
      let before = old.duration.map(lifetime)
      changed(
        Bilingual(
          da: "gemmes nu \(length.da)" + (before.map { " (før: \($0.da))" } ?? ""),
          en: "is now kept \(length.en)" + (before.map { " (before: \($0.en))" } ?? "")
        )
      )
    }
    if !same([old.provider].compactMap(\.self), [new.provider].compactMap(\.self)) {
      let provider = owner(of: [new], after)
      changed(Bilingual(da: "sættes nu af \(provider.da)", en: "is now set by \(provider.en)"))
    }
    if !same(old.readers, new.readers) {
      let names = after.names(new.readers) { $0.name($1) }
      changed(
        new.readers.isEmpty
          ? Bilingual(da: "læses nu kun af os selv", en: "is now read by ourselves only")
          : Bilingual(da: "læses nu af \(names.da)", en: "is now read by \(names.en)")
      )
    }
    if Set(old.purposes.map(\.id)) != Set(new.purposes.map(\.id)) {
      let names = after.both { reader in
        reader.list(
          new.purposes.map {
            reader.language == .da ? "»\(reader.plain($0.name))«" : "‘\(reader.plain($0.name))’"
          }
        )
      }
      changed(Bilingual(da: "tjener nu formålet \(names.da)", en: "now serves the purpose \(names.en)"))
    }
  }

  private func same(_ old: [Policy.Recipient], _ new: [Policy.Recipient]) -> Bool {
    old.count == new.count && old.allSatisfy { recipient in new.contains { $0.isSame(as: recipient) } }
  }

  private func lifetime(_ length: StorageDuration.Length) -> Message {
    switch length {
    case .session: Bilingual(da: "til browseren lukkes", en: "until the browser is closed")
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
