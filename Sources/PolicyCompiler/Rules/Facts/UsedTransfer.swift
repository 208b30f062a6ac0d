/// A transfer to a third country that the policy states, or that the library knows of a service in use.
struct UsedTransfer: Sendable {
  let transfer: Transfer
  /// The recipient whose block holds it, or the use of a service.
  let party: Party
  /// Where the policy speaks of it: the transfer's country, or the use of the service that brings it.
  let place: SourceSpan

  enum Party: Sendable {
    case recipient(Recipient)
    case use(ServiceUse, Service?)
  }

  /// Where a rule that yields looks for it.
  var about: SourceSpan { place }

  /// Who receives the data, as a message shows it.
  var name: Message {
    switch party {
    case .recipient(let recipient): recipient.displayName
    case .use(let use, let service):
      Bilingual(da: service?.name.value ?? use.id.value, en: service?.name.value ?? use.id.value)
    }
  }

  static func all(of draft: Draft) -> [UsedTransfer] {
    draft.recipients.own.flatMap { recipient in
      recipient.transfers.nodes().map {
        UsedTransfer(transfer: $0, party: .recipient(recipient), place: $0.span)
      }
    } + used(draft)
  }

  private static func used(_ draft: Draft) -> [UsedTransfer] {
    let vendors = draft.declaredVendors
    return draft.uses.own.flatMap { used($0, draft, vendors) }
  }

  /// What the use states, or else what the library knows; nothing where the site runs the service itself.
  private static func used(_ use: ServiceUse, _ draft: Draft, _ vendors: Set<String>) -> [UsedTransfer] {
    let service = draft.services[use.service]
    if !use.transfers.isUnsaid {
      return use.transfers.nodes().map {
        UsedTransfer(transfer: $0, party: .use(use, service), place: $0.span)
      }
    }
    guard let service, !use.isSelfHosted(service), !use.staysInEU,
      // A declared recipient that stands for the service has its own transfers.
      !vendors.contains(service.id.value)
    else { return [] }
    return service.transfers.nodes().map {
      UsedTransfer(transfer: $0, party: .use(use, service), place: use.id.span)
    }
  }
}

extension UsedTransfer {
  /// A place in the author's own lines: the wanted one, or where the library speaks, the use.
  func place(_ wanted: SourceSpan?) -> SourceSpan { isFromLibrary ? place : wanted ?? place }

  /// Whether the library brings it, and not the author.
  var isFromLibrary: Bool {
    guard case .use(let use, let service) = party else { return false }
    return use.transfers.isUnsaid && service?.origin == .library
  }

  /// The third country, where it is one.
  func thirdCountry(in draft: Draft) -> Country? {
    guard let country = transfer.country.value.flatMap({ draft.countries[$0] }), !country.isInEEA else {
      return nil
    }
    return country
  }

  /// The instrument it rests on, and where that is named.
  func instrument(in draft: Draft) -> (instrument: Instrument, span: SourceSpan)? {
    guard case .instrument(let reference) = transfer.mechanism.value?.ground.value,
      let instrument = draft.instruments[reference]
    else { return nil }
    return (instrument, place(reference.span))
  }

  /// Whether the transfer rests on an instrument that asks for something, or on compelling interests.
  func requires(_ requirement: Instrument.Requirement, in draft: Draft) -> Bool {
    instrument(in: draft)?.instrument.requires.all().contains(requirement) ?? false
  }
}

extension Draft {
  /// The services that a declared recipient stands for.
  var declaredVendors: Set<String> {
    Set(recipients.own.compactMap { $0.vendor.value?.id })
  }
}
