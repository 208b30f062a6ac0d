extension ChangeCollector {
  mutating func comparePurposes() {
    let old = before.policy.purposes
    var kept: Set<String> = []
    var pairs: [(old: Policy.Purpose, new: Policy.Purpose)] = []
    for purpose in after.policy.purposes {
      // Renamed, or under another id: it is the same purpose while one of them stays.
      guard
        let other = old.first(where: { $0.id == purpose.id })
          ?? old.first(where: { $0.isCalled(like: purpose) })
      else {
        let name = after.both { $0.plain(purpose.name) }
        add(
          .purposeAdded,
          .sentence(
            name,
            da: { name, _ in "Nyt formål: \(name)." },
            en: { name, _ in "New purpose: \(name)." }
          ),
          after: purpose.said.id.span,
          concerning: categories(of: purpose.id, in: after.policy),
          asksFirst: purpose.restsOnOwnConsent
        )
        continue
      }
      kept.insert(other.id)
      pairs.append((other, purpose))
    }
    for (old, new) in pairs { compare(old, new) }
    for purpose in old where !kept.contains(purpose.id) {
      let name = before.both { $0.plain(purpose.name) }
      add(
        .purposeRemoved,
        .sentence(
          name,
          da: { name, _ in "Formålet »\(name)« er udgået." },
          en: { name, _ in "The purpose ‘\(name)’ is gone." }
        ),
        before: purpose.said.id.span,
        concerning: categories(of: purpose.id, in: before.policy)
      )
    }
  }

  /// The categories of the banner in which something serves a purpose.
  func categories(of purpose: String, in policy: Policy) -> Set<ConsentCategory> {
    Set(policy.storedItems.filter { $0.purposes.contains { $0.id == purpose } }.map(\.category))
      .union(policy.embeds.filter { $0.purposes.contains { $0.id == purpose } }.map(\.category))
  }

  private mutating func compare(_ old: Policy.Purpose, _ new: Policy.Purpose) {
    let name = after.both { $0.plain(new.name) }
    let oldName = before.both { $0.plain(old.name) }
    let categories = categories(of: new.id, in: after.policy)
    // A better wording in one language is no other name.
    if name.da != oldName.da, name.en != oldName.en {
      add(
        .purposeRenamed,
        .sentence(
          oldName,
          name,
          da: { "Formålet »\($0)« hedder nu »\($1)«." },
          en: { "The purpose ‘\($0)’ is now called ‘\($1)’." }
        ),
        before: old.said.name.span,
        after: new.said.name.span,
        concerning: categories
      )
    }
    compareBases(old, new, name)
    compareData(old, new, name)
    compareReceivers(old, new, name)
    compareRetention(old, new, name)
    compareDecisions(old, new, name)
  }

  private mutating func compareBases(_ old: Policy.Purpose, _ new: Policy.Purpose, _ name: Message) {
    let kinds = Set(new.bases.map(\.kind))
    let oldKinds = Set(old.bases.map(\.kind))
    guard kinds != oldKinds else { return }
    func words(_ bases: [Policy.Basis], _ side: Side) -> Message {
      guard !bases.isEmpty else {
        return Bilingual(
          da: "undtagelsen for eksisterende kunder",
          en: "the exception for existing customers"
        )
      }
      return side.names(bases) { $0($1.kind.name) }
    }
    let now = words(new.bases, after)
    let then = words(old.bases, before)
    add(
      .basisChanged,
      Bilingual(
        da: "Behandlingsgrundlaget for »\(name.da)« er nu \(now.da) (før: \(then.da)).",
        en: "The legal basis of ‘\(name.en)’ is now \(now.en) (before: \(then.en))."
      ),
      before: old.said.bases.span,
      after: new.bases.first { !oldKinds.contains($0.kind) }?.said.span ?? new.said.bases.span,
      asksFirst: kinds.contains(.consent) && !oldKinds.contains(.consent)
    )
  }

  private mutating func compareData(_ old: Policy.Purpose, _ new: Policy.Purpose, _ name: Message) {
    // A consent is to certain data; what comes later was not consented to.
    let asks = asksInPerson(old, new)
    let oldData = Set(old.data.map(\.id.value))
    let newData = Set(new.data.map(\.id.value))
    let added = new.data.filter { !oldData.contains($0.id.value) }
    if !added.isEmpty {
      let list = after.names(added) { $0.name($1) }
      add(
        .dataAdded,
        Bilingual(
          da: "Til »\(name.da)« bruger vi nu også \(list.da).",
          en: "For ‘\(name.en)’ we now also use \(list.en)."
        ),
        after: new.said.data.located().first { reference in
          added.contains { $0.id.value == reference.value.id }
        }?.span
          ?? new.said.data.span,
        concerning: categories(of: new.id, in: after.policy),
        asksInPerson: asks
      )
    }
    let removed = old.data.filter { !newData.contains($0.id.value) }
    if !removed.isEmpty {
      let list = before.names(removed) { $0.name($1) }
      add(
        .dataRemoved,
        Bilingual(
          da: "Til »\(name.da)« bruger vi ikke længere \(list.da).",
          en: "For ‘\(name.en)’ we no longer use \(list.en)."
        ),
        before: old.said.data.span,
        after: new.said.data.span,
        concerning: categories(of: new.id, in: after.policy)
      )
    }
    compareSources(old, new, name)
  }

  private mutating func compareSources(_ old: Policy.Purpose, _ new: Policy.Purpose, _ name: Message) {
    let oldSources = Set(old.sources.map(\.id.value))
    let newSources = Set(new.sources.map(\.id.value))
    let added = new.sources.filter { !oldSources.contains($0.id.value) }
    if !added.isEmpty {
      let list = after.names(added) { $0.name($1) }
      add(
        .sourceAdded,
        Bilingual(
          da: "Oplysninger til »\(name.da)« kommer nu også fra: \(list.da).",
          en: "Data for ‘\(name.en)’ now also come from: \(list.en)."
        ),
        after: new.said.sources.span
      )
    }
    let removed = old.sources.filter { !newSources.contains($0.id.value) }
    if !removed.isEmpty {
      let list = before.names(removed) { $0.name($1) }
      add(
        .sourceRemoved,
        Bilingual(
          da: "Oplysninger til »\(name.da)« kommer ikke længere fra: \(list.da).",
          en: "Data for ‘\(name.en)’ no longer come from: \(list.en)."
        ),
        before: old.said.sources.span,
        after: new.said.sources.span
      )
    }
  }

  private mutating func compareReceivers(_ old: Policy.Purpose, _ new: Policy.Purpose, _ name: Message) {
    // Who is new altogether, or gone, is told of once, as a recipient.
    let added = new.recipients.filter { recipient in
      !old.recipients.contains { $0.isSame(as: recipient) }
        && before.policy.recipients.contains { $0.isSame(as: recipient) }
    }
    if !added.isEmpty {
      let list = after.names(added) { $0.name($1) }
      // Processors act for the controller who was consented to; others are parties of their own.
      let asks = asksInPerson(old, new) && added.contains(where: \.isParty)
      add(
        .receiverAdded,
        Bilingual(
          da: "Oplysninger til »\(name.da)« går nu også til \(list.da).",
          en: "Data for ‘\(name.en)’ now also go to \(list.en)."
        ),
        after: new.said.recipients.span ?? added.first?.span,
        concerning: categories(of: new.id, in: after.policy),
        asksInPerson: asks
      )
    }
    let removed = old.recipients.filter { recipient in
      !new.recipients.contains { $0.isSame(as: recipient) }
        && after.policy.recipients.contains { $0.isSame(as: recipient) }
    }
    if !removed.isEmpty {
      let list = before.names(removed) { $0.name($1) }
      add(
        .receiverRemoved,
        Bilingual(
          da: "Oplysninger til »\(name.da)« går ikke længere til \(list.da).",
          en: "Data for ‘\(name.en)’ no longer go to \(list.en)."
        ),
        before: old.said.recipients.span,
        after: new.said.recipients.span,
        concerning: categories(of: new.id, in: after.policy)
      )
    }
  }

  /// Whether a purpose rested, and rests, on a consent that people gave in person and not in the banner.
  private func asksInPerson(_ old: Policy.Purpose, _ new: Policy.Purpose) -> Bool {
    old.restsOnOwnConsent && new.restsOnOwnConsent
  }

  private mutating func compareDecisions(_ old: Policy.Purpose, _ new: Policy.Purpose, _ name: Message) {
    let decides = new.said.automatedDecisions.value != nil
    if decides != (old.said.automatedDecisions.value != nil) {
      add(
        decides ? .automatedDecisionsAdded : .automatedDecisionsRemoved,
        decides
          ? Bilingual(
            da: "I »\(name.da)« træffes der nu afgørelser uden et menneske.",
            en: "In ‘\(name.en)’ decisions are now made without a human."
          )
          : Bilingual(
            da: "I »\(name.da)« træffes der ikke længere afgørelser uden et menneske.",
            en: "In ‘\(name.en)’ decisions are no longer made without a human."
          ),
        before: old.said.automatedDecisions.span,
        after: new.said.automatedDecisions.span
      )
    }
    let profiles = new.said.profiling.value != nil
    if profiles != (old.said.profiling.value != nil) {
      add(
        profiles ? .profilingAdded : .profilingRemoved,
        profiles
          ? Bilingual(
            da: "Til »\(name.da)« laver vi nu profiler.",
            en: "For ‘\(name.en)’ we now make profiles."
          )
          : Bilingual(
            da: "Til »\(name.da)« laver vi ikke længere profiler.",
            en: "For ‘\(name.en)’ we no longer make profiles."
          ),
        before: old.said.profiling.span,
        after: new.said.profiling.span,
        concerning: categories(of: new.id, in: after.policy),
        asksInPerson: profiles && asksInPerson(old, new)
      )
    }
    let provides = Set(new.said.provisions.nodes().compactMap(\.kind.value))
    let provided = Set(old.said.provisions.nodes().compactMap(\.kind.value))
    if provides != provided {
      add(
        .provisionChanged,
        Bilingual(
          da: "Det er ændret, om du skal give oplysninger til »\(name.da)«.",
          en: "Whether you must give data for ‘\(name.en)’ has changed."
        ),
        before: old.said.provisions.span,
        after: new.said.provisions.span
      )
    }
  }
}

extension Policy.Purpose {
  func isCalled(like other: Policy.Purpose) -> Bool {
    Named(id: id, text: name).isSame(as: Named(id: other.id, text: other.name))
  }
}
