// What one purpose tells of each item.
extension CoverageSurvey {
  typealias Entry = NoticeCoverage.Entry

  func basis(_ purpose: Purpose) -> Entry {
    let id = purpose.id.value
    let kinds = purpose.bases.nodes().compactMap { $0.kind.value?.rawValue }
    if let first = purpose.bases.nodes().first, !kinds.isEmpty {
      let words = kinds.joined(separator: ", ")
      return .met(id, at: first.span, Bilingual(da: words, en: words), within: purpose.extent)
    }
    if let soft = purpose.marketing.value?.softOptIn.span {
      return .met(id, at: soft, Bilingual(da: "soft-opt-in", en: "soft-opt-in"), within: purpose.extent)
    }
    return .missing(
      id,
      at: purpose.id.span,
      Bilingual(da: "retsgrundlaget", en: "the legal basis"),
      within: purpose.extent
    )
  }

  func interest(_ purpose: Purpose) -> Entry {
    let bases = purpose.bases.nodes().filter { $0.kind.value == .legitimateInterests }
    let name = Bilingual(da: "interessen", en: "the interest")
    if let silent = bases.first(where: \.interest.isUnsaid) {
      return .missing(purpose.id.value, at: silent.span, name, within: purpose.extent)
    }
    guard let first = bases.first else {
      return .notApplicable(
        purpose.id.value,
        Bilingual(da: "der bygges ikke på legitime interesser", en: "no legitimate interests are relied on"),
        within: purpose.extent
      )
    }
    return .met(purpose.id.value, at: first.interest.span, name, within: purpose.extent)
  }

  func categories(_ purpose: Purpose) -> Entry {
    guard isIndirect(purpose) else { return onlyDirect(purpose) }
    let name = Bilingual(da: "oplysningerne", en: "the data")
    return purpose.data.isUnsaid
      ? .missing(purpose.id.value, at: purpose.id.span, name, within: purpose.extent)
      : .met(purpose.id.value, at: purpose.data.span, name, within: purpose.extent)
  }

  func source(_ purpose: Purpose) -> Entry {
    guard isIndirect(purpose) else { return onlyDirect(purpose) }
    return .met(
      purpose.id.value,
      at: purpose.sources.span,
      Bilingual(da: "kilderne", en: "the sources"),
      within: purpose.extent
    )
  }

  func recipients(_ purpose: Purpose) -> Entry {
    let id = purpose.id.value
    if purpose.recipients.isNone {
      return .met(
        id,
        at: purpose.recipients.span,
        Bilingual(da: "ingen", en: "none"),
        within: purpose.extent
      )
    }
    let uses = suppliers[id] ?? []
    let names = purpose.recipients.all().map(\.id) + uses.map(\.id.value)
    let words = Bilingual(da: names.joined(separator: ", "), en: names.joined(separator: ", "))
    guard let place = purpose.recipients.span ?? uses.first?.id.span else {
      return .missing(
        id,
        at: purpose.id.span,
        Bilingual(da: "modtagerne, eller at der ingen er", en: "the recipients, or that there are none"),
        within: purpose.extent
      )
    }
    return .met(id, at: place, words, within: purpose.extent)
  }

  func retention(_ purpose: Purpose) -> Entry {
    guard let first = purpose.retentions.nodes().first else {
      return .missing(
        purpose.id.value,
        at: purpose.id.span,
        Bilingual(da: "perioden eller kriteriet", en: "the period or the criterion"),
        within: purpose.extent
      )
    }
    return .met(purpose.id.value, at: first.span, length(first), within: purpose.extent)
  }

  private func length(_ retention: Retention) -> Message {
    switch retention.limit.value {
    case .period(let duration): duration.displayText
    case .statute(let reference):
      Bilingual(
        da: draft.statutes[reference]?.displayName(in: .da) ?? reference.id,
        en: draft.statutes[reference]?.displayName(in: .en) ?? reference.id
      )
    case .indefinite, nil: Bilingual(da: "kriteriet", en: "the criterion")
    }
  }

  func withdrawal(_ purpose: Purpose) -> Entry {
    let consents = purpose.bases.nodes().filter { $0.kind.value == .consent }
    guard let consent = consents.first else {
      return .notApplicable(
        purpose.id.value,
        Bilingual(da: "der bygges ikke på samtykke", en: "no consent is relied on"),
        within: purpose.extent
      )
    }
    let place =
      consent.withdraw.span ?? consent.through.span ?? (consent.isThroughBanner ? consent.given.span : nil)
    let name =
      consent.withdraw.isUnsaid && consent.isThroughBanner
      ? Bilingual(da: "i banneret", en: "in the banner")
      : Bilingual(da: "hvordan det trækkes tilbage", en: "how it is withdrawn")
    return place == nil
      ? .missing(purpose.id.value, at: consent.span, name, within: purpose.extent)
      : .met(purpose.id.value, at: place, name, within: purpose.extent)
  }

  func obligation(_ purpose: Purpose) -> Entry {
    let id = purpose.id.value
    if let place = purpose.provisions.span {
      return purpose.provisions.isNone
        ? .met(
          id,
          at: place,
          Bilingual(da: "intet skal gives", en: "nothing must be given"),
          within: purpose.extent
        )
        : .met(
          id,
          at: purpose.provisions.nodes().first?.span ?? place,
          Bilingual(da: "pligten og følgen", en: "the obligation and what follows"),
          within: purpose.extent
        )
    }
    guard draft.sources(of: purpose).contains(where: { $0.tag == .dataSubject }) else {
      return .notApplicable(
        id,
        Bilingual(da: "ingen bliver bedt om oplysninger", en: "nobody is asked for data"),
        within: purpose.extent
      )
    }
    guard purpose.rests(on: .contract) || purpose.rests(on: .legalObligation) else {
      return .notApplicable(
        id,
        Bilingual(
          da: "hverken kontrakt eller lov forpligter nogen",
          en: "neither a contract nor a law obliges anybody"
        ),
        within: purpose.extent
      )
    }
    return .missing(
      id,
      at: purpose.id.span,
      Bilingual(da: "om de skal gives", en: "whether they must be given"),
      within: purpose.extent
    )
  }

  func decisions(_ purpose: Purpose) -> Entry {
    let id = purpose.id.value
    switch purpose.automatedDecisions {
    case .none(let span):
      return .met(id, at: span, Bilingual(da: "der er ingen", en: "there are none"), within: purpose.extent)
    case .said(_, let span):
      return .met(
        id,
        at: span,
        Bilingual(da: "logikken og følgerne", en: "the logic and the consequences"),
        within: purpose.extent
      )
    case .unsaid:
      if purpose.has(.profiling) || purpose.has(.creditCheck) {
        return .missing(
          id,
          at: purpose.id.span,
          Bilingual(da: "om et menneske afgør det", en: "whether a human decides"),
          within: purpose.extent
        )
      }
      return .notApplicable(
        id,
        Bilingual(da: "intet tyder på sådanne afgørelser", en: "nothing suggests such decisions"),
        within: purpose.extent
      )
    }
  }

  func reuse(_ purpose: Purpose) -> Entry {
    guard let reuse = purpose.reuses.nodes().first else {
      return .notApplicable(
        purpose.id.value,
        Bilingual(
          da: "ingen oplysninger genbruges til et nyt formål",
          en: "no data are reused for a new purpose"
        ),
        within: purpose.extent
      )
    }
    let name = Bilingual(da: "hvordan folk har fået besked", en: "how people have been told")
    return reuse.informed.isUnsaid
      ? .missing(purpose.id.value, at: reuse.span, name, within: purpose.extent)
      : .met(purpose.id.value, at: reuse.informed.span, name, within: purpose.extent)
  }

  func timing(_ purpose: Purpose) -> Entry {
    let id = purpose.id.value
    if let notice = purpose.notice.value, let place = notice.timing.span ?? notice.exemption.span {
      return .met(
        id,
        at: place,
        notice.timing.isUnsaid
          ? Bilingual(da: "undtagelsen", en: "the exemption") : Bilingual(da: "hvornår", en: "when"),
        within: purpose.extent
      )
    }
    return .notApplicable(
      id,
      isIndirect(purpose)
        ? Bilingual(
          da: "intet er sagt, så lovens egen frist gælder: senest en måned",
          en: "nothing is said, so the law's own time holds: within a month"
        )
        : Bilingual(
          da: "intet tidspunkt skal oplyses; der gives besked, når oplysningerne indsamles",
          en: "no time need be stated; people are told when the data are collected"
        ),
      within: purpose.extent
    )
  }

  private func isIndirect(_ purpose: Purpose) -> Bool {
    draft.sources(of: purpose).contains(where: \.isIndirect)
  }

  private func onlyDirect(_ purpose: Purpose) -> Entry {
    .notApplicable(
      purpose.id.value,
      Bilingual(da: "oplysningerne kommer ikke fra andre", en: "the data do not come from others"),
      within: purpose.extent
    )
  }
}
