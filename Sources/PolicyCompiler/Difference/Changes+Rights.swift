extension ChangeCollector {
  /// How people use their rights, and to whom they can complain.
  mutating func compareRights() {
    let old = before.policy.draft.rights.value
    let new = after.policy.draft.rights.value
    let now = after.both { reader in reader.list((new?.channels.all() ?? []).map { reader($0.name) }) }
    let then = before.both { reader in reader.list((old?.channels.all() ?? []).map { reader($0.name) }) }
    if now != then, !now.da.isEmpty {
      add(
        .rightsChanged,
        Bilingual(
          da: "Du kan nu bruge dine rettigheder \(now.da)" + (then.da.isEmpty ? "." : " (før: \(then.da))."),
          en: "You can now use your rights \(now.en)" + (then.en.isEmpty ? "." : " (before: \(then.en)).")
        ),
        before: old?.channels.span,
        after: new?.channels.span
      )
    }
    if let time = new?.responseTime.value, let before = old?.responseTime.value, time != before {
      let now = after.both { $0.duration(time) }
      let then = after.both { $0.duration(before) }
      add(
        .rightsChanged,
        Bilingual(
          da: "Vi svarer nu inden for \(now.da), når du bruger dine rettigheder (før: \(then.da)).",
          en: "We now answer within \(now.en) when you use your rights (before: \(then.en))."
        ),
        before: old?.responseTime.span,
        after: new?.responseTime.span
      )
    }
    let authority = after.policy.supervision.authority
    if let authority, authority.id.value != before.policy.supervision.authority?.id.value {
      let name = after.both { $0.plain(authority.name) ?? authority.id.value }
      add(
        .authorityChanged,
        Bilingual(
          da: "Du kan nu klage til \(name.da).",
          en: "You can now complain to \(name.en)."
        ),
        before: before.policy.draft.complaint.span,
        after: after.policy.draft.complaint.span
      )
    }
  }
}
