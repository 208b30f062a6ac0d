extension Policy.Recipient {
  var named: Named { Named(id: id, text: name) }

  /// Whether readers would take both for the same.
  func isSame(as other: Policy.Recipient) -> Bool { named.isSame(as: other.named) }
}

extension ChangeCollector {
  mutating func compareRecipients() {
    let old = before.policy.recipients
    let new = after.policy.recipients
    for recipient in new {
      guard let other = old.first(where: { $0.isSame(as: recipient) }) else {
        add(
          .recipientAdded,
          .sentence(
            after.both { $0.name(recipient).capitalisedFirst },
            da: { name, _ in "Ny modtager: \(name)." },
            en: { name, _ in "New recipient: \(name)." }
          ),
          after: recipient.span,
          concerning: categories(of: recipient, in: after.policy)
        )
        compareTransfers([], recipient)
        continue
      }
      compare(other, recipient)
    }
    for recipient in old where !new.contains(where: { $0.isSame(as: recipient) }) {
      add(
        .recipientRemoved,
        .sentence(
          before.both { $0.name(recipient).capitalisedFirst },
          da: { name, _ in "\(name) modtager ikke længere oplysninger." },
          en: { name, _ in "\(name) no longer receives data." }
        ),
        before: recipient.span,
        concerning: categories(of: recipient, in: before.policy)
      )
    }
  }

  private mutating func compare(_ old: Policy.Recipient, _ new: Policy.Recipient) {
    let name = after.both { $0.name(new).capitalisedFirst }
    if old.role != new.role {
      add(
        .recipientRoleChanged,
        Bilingual(
          da: "\(name.da) er nu \(new.role.name.da) (før: \(old.role.name.da)).",
          en: "\(name.en) is now \(new.role.name.en) (before: \(old.role.name.en))."
        ),
        before: old.span,
        after: new.span
      )
    }
    let countries = new.countries.map(\.id.value)
    if Set(countries) != Set(old.countries.map(\.id.value)), !countries.isEmpty {
      let list = after.names(new.countries) { $0.name($1) }
      // A move inside the EEA changes nothing in the protection.
      let leaves = new.countries.contains { country in
        !country.isInEEA && !old.countries.contains { $0.id.value == country.id.value }
      }
      add(
        leaves ? .recipientMoved : .textChanged,
        Bilingual(
          da: "\(name.da) holder nu til i: \(list.da).",
          en: "\(name.en) is now in: \(list.en)."
        ),
        before: old.said?.countries.span ?? old.span,
        after: new.said?.countries.span ?? new.span,
        concerning: categories(of: new, in: after.policy)
      )
    }
    compareTransfers(old.transfers, new)
  }

  private mutating func compareTransfers(_ old: [Policy.Transfer], _ recipient: Policy.Recipient) {
    let name = after.both { $0.name(recipient).capitalisedFirst }
    for transfer in recipient.transfers {
      let country = after.both { $0.name(transfer.country) }
      guard let other = old.first(where: { $0.country.id.value == transfer.country.id.value }) else {
        add(
          .transferAdded,
          Bilingual(
            da: "Oplysninger kan nu komme til \(country.da) gennem \(name.da).",
            en: "Data can now reach \(country.en) through \(name.en)."
          ),
          after: policyPlace(transfer.said.span, or: recipient.span)
        )
        continue
      }
      guard other.ground.key != transfer.ground.key else { continue }
      add(
        .transferGroundChanged,
        Bilingual(
          da: "Det, der beskytter oplysninger hos \(name.da) i \(country.da), er nu et andet.",
          en: "What protects data with \(name.en) in \(country.en) is now another safeguard."
        ),
        before: other.said.span,
        after: policyPlace(transfer.said.span, or: recipient.span)
      )
    }
    for transfer in old
    where !recipient.transfers.contains(where: { $0.country.id.value == transfer.country.id.value }) {
      let country = before.both { $0.name(transfer.country) }
      add(
        .transferRemoved,
        Bilingual(
          da: "Oplysninger kommer ikke længere til \(country.da) gennem \(name.da).",
          en: "Data no longer reach \(country.en) through \(name.en)."
        ),
        before: transfer.said.span,
        after: recipient.span
      )
    }
  }

  /// A transfer of the library stands where the policy names the service.
  private func policyPlace(_ span: SourceSpan, or other: SourceSpan) -> SourceSpan {
    after.place(span) == nil ? other : span
  }

  /// The categories of the banner in which a recipient stands behind something.
  private func categories(of recipient: Policy.Recipient, in policy: Policy) -> Set<ConsentCategory> {
    Set(
      policy.storedItems.filter { item in
        item.provider?.id == recipient.id || item.readers.contains { $0.id == recipient.id }
      }.map(\.category)
    ).union(policy.embeds.filter { $0.provider?.id == recipient.id }.map(\.category))
  }
}

extension Policy.Transfer.Ground {
  /// What tells one ground from another.
  fileprivate var key: String {
    switch self {
    case .adequacy: "adequacy"
    case .instrument(let instrument): "instrument " + instrument.id.value
    case .derogation(let derogation): "derogation " + (derogation?.rawValue ?? "")
    case .compellingInterests: "compelling-interests"
    }
  }
}
