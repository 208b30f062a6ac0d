extension Completion {
  mutating func recipient(_ said: Recipient) -> Policy.Recipient? {
    guard let name = said.category.value?.recipients(said.name) ?? required(said.name, "name", said.id.span)
    else {
      return nil
    }
    return Policy.Recipient(
      id: said.id.value,
      name: name,
      role: role(said),
      countries: said.countries.all().compactMap { draft.countries[$0] },
      parent: said.parent.value.flatMap { draft.countries[$0] },
      transfers: said.transfers.nodes().compactMap { transfer($0) },
      privacyPolicy: said.policy.value ?? said.vendor.value.flatMap { draft.services[$0]?.policy.value },
      said: said,
      service: said.vendor.value.flatMap { draft.services[$0] },
      span: said.id.span
    )
  }

  private func role(_ said: Recipient) -> Policy.Recipient.Role {
    switch said.role {
    case .processor: .processor
    case .jointController: .jointController
    case .authority: .authority
    case .controller, nil: .controller
    }
  }

  /// The provider of a service as a recipient, unless a declared recipient stands for it.
  mutating func provider(of use: ServiceUse, _ declared: [Policy.Recipient]) -> Policy.Recipient? {
    guard use.isRecipient, let service = draft.services[use.service], let owner = service.provider.value,
      let name = owner.name.value
    else { return nil }
    if let stand = declared.first(where: { $0.said?.vendor.value?.id == service.id.value }) { return stand }
    let transfers = use.transfers.isUnsaid ? (use.staysInEU ? .unsaid : service.transfers) : use.transfers
    return Policy.Recipient(
      id: use.id.value,
      name: AuthoredText(properName: name, span: owner.span),
      role: role(use, service),
      countries: owner.country.value.flatMap { draft.countries[$0] }.map { [$0] } ?? [],
      parent: service.parent.value?.country.value.flatMap { draft.countries[$0] },
      transfers: transfers.nodes().compactMap { transfer($0) },
      privacyPolicy: service.policy.value,
      said: nil,
      service: service,
      span: use.id.span
    )
  }

  private func role(_ use: ServiceUse, _ service: Service) -> Policy.Recipient.Role {
    switch use.role.value {
    case .processor: return .processor
    case .controller: return .controller
    case .jointController: return .jointController
    case nil: break
    }
    switch service.role.value {
    case .processor: return .processor
    case .jointController: return .jointController
    case .mixed: return .mixed
    case .controller, nil: return .controller
    }
  }

  private func transfer(_ said: Transfer) -> Policy.Transfer? {
    guard let country = said.country.value.flatMap({ draft.countries[$0] }),
      let mechanism = said.mechanism.value
    else { return nil }
    let ground: Policy.Transfer.Ground
    switch mechanism.ground.value {
    case .adequacy: ground = .adequacy
    case .derogation: ground = .derogation(mechanism.letter.value)
    case .compellingInterests: ground = .compellingInterests
    case .instrument(let reference):
      guard let instrument = draft.instruments[reference] else { return nil }
      ground = .instrument(instrument)
    case nil: return nil
    }
    return Policy.Transfer(
      country: country,
      ground: ground,
      fallback: said.fallback.value?.instrument.value.flatMap { draft.instruments[$0] },
      decision: country.decision(on: asOf),
      said: said
    )
  }
}

extension Recipient.Category {
  /// The name, or where there is none, who such recipients are.
  fileprivate func recipients(_ name: Stated<AuthoredText>) -> AuthoredText? {
    if let name = name.value { return name }
    var text = AuthoredText(span: .nowhere, takesProperName: true, word: "name")
    text.da = RichText(plain: recipients.da, span: .nowhere)
    text.en = RichText(plain: recipients.en, span: .nowhere)
    return text
  }
}

extension AuthoredText {
  /// A name that is the same in every language.
  init(properName: String, span: SourceSpan) {
    self.init(
      span: span,
      everywhere: RichText(plain: properName, span: span),
      takesProperName: true,
      word: "name"
    )
  }
}
