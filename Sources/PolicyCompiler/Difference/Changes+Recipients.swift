extension Policy.Recipient {
  var named: Named { Named(id: id, text: name) }

  /// Whether it is the same recipient in another version, perhaps under another name.
  func isSame(as other: Policy.Recipient) -> Bool { id == other.id || named.isSame(as: other.named) }
}

extension ChangeCollector {
  mutating func compareRecipients() {
    let old = before.policy.recipients
    let new = after.policy.recipients
    for recipient in new {
      guard let other = old.first(where: { $0.isSame(as: recipient) }) else {
        let purposes = after.policy.purposes.filter { $0.recipients.contains { $0.id == recipient.id } }
        let name = after.both { $0.name(recipient).capitalisedFirst }
        let names = after.both { reader in reader.list(purposes.map { reader.quoted($0) }) }
        let asks =
          recipient.isParty
          && purposesWithOwnConsent.contains { own in purposes.contains { $0.id == own.id } }
        add(
          .recipientAdded,
          purposes.isEmpty
            ? Bilingual(da: "Ny modtager: \(name.da).", en: "New recipient: \(name.en).")
            : Bilingual(
              da: "Ny modtager: \(name.da), til \(names.da).",
              en: "New recipient: \(name.en), for \(names.en)."
            ),
          after: recipient.span,
          concerning: categories(of: recipient, in: after.policy),
          asksInPerson: asks
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
    let asks =
      new.isParty
      && purposesWithOwnConsent.contains { purpose in purpose.recipients.contains { $0.id == new.id } }
    if !old.named.isSame(as: new.named) {
      let oldName = before.both { $0.name(old).capitalisedFirst }
      add(
        .recipientReplaced,
        Bilingual(
          da: "Modtageren er nu \(name.da) (før: \(oldName.da)).",
          en: "The recipient is now \(name.en) (before: \(oldName.en))."
        ),
        before: old.said?.name.span ?? old.span,
        after: new.said?.name.span ?? new.span,
        concerning: categories(of: new, in: after.policy),
        asksInPerson: asks
      )
    }
    if old.role != new.role {
      add(
        .recipientRoleChanged,
        Bilingual(
          da: "\(name.da) er nu \(new.role.name.da) (før: \(old.role.name.da)).",
          en: "\(name.en) is now \(new.role.name.en) (before: \(old.role.name.en))."
        ),
        before: old.span,
        after: new.span,
        concerning: categories(of: new, in: after.policy),
        asksInPerson: asks && !old.isParty
      )
    }
    let countries = new.countries.map(\.id.value)
    if Set(countries) != Set(old.countries.map(\.id.value)), !countries.isEmpty {
      let list = after.names(new.countries) { $0.name($1) }
      let then = before.names(old.countries) { $0.name($1) }
      // A move inside the EEA changes nothing in the protection.
      let leaves = new.countries.contains { country in
        !country.isInEEA && !old.countries.contains { $0.id.value == country.id.value }
      }
      add(
        leaves ? .recipientMoved : .textChanged,
        Bilingual(
          da: "\(name.da) behandler nu oplysninger i: \(list.da)"
            + (then.da.isEmpty ? "." : " (før: \(then.da))."),
          en: "\(name.en) now processes data in: \(list.en)"
            + (then.en.isEmpty ? "." : " (before: \(then.en)).")
        ),
        before: old.said?.countries.span ?? old.span,
        after: new.said?.countries.span ?? new.span,
        concerning: categories(of: new, in: after.policy)
      )
    }
    compareTransfers(old.transfers, new)
  }

  private mutating func compareTransfers(_ old: [Policy.Transfer], _ recipient: Policy.Recipient) {
    let name = after.both { $0.name(recipient) }
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
    where !recipient.transfers.contains(where: { $0.country.id.value == transfer.country.id.value })
      // A transfer without a basis is against the law, but data still go there.
      && recipient.said?.transfers.nodes().contains(where: {
        $0.country.value?.id == transfer.country.id.value
      })
        != true
    {
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
      policy.items.filter { item in
        item.provider?.id == recipient.id || item.readers.contains { $0.id == recipient.id }
      }.map(\.category)
    ).union(policy.embeds.filter { $0.provider?.id == recipient.id }.map(\.category)).union(
      // A party behind a purpose counts, too: the digest holds who decides about what is collected.
      policy.purposes.filter { purpose in purpose.recipients.contains { $0.id == recipient.id } }
        .flatMap { self.categories(of: $0.id, in: policy) }
    )
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

extension Reader {
  /// A purpose's name in the quotation marks of the language.
  func quoted(_ purpose: Policy.Purpose) -> String {
    language == .da ? "»\(plain(purpose.name))«" : "‘\(plain(purpose.name))’"
  }
}
