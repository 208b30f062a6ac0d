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
    } + draft.uses.own.flatMap { used($0, draft) }
  }

  /// What the use states, or else what the library knows; nothing where the site runs the service itself.
  private static func used(_ use: ServiceUse, _ draft: Draft) -> [UsedTransfer] {
    let service = draft.services[use.service]
    if !use.transfers.isUnsaid {
      return use.transfers.nodes().map {
        UsedTransfer(transfer: $0, party: .use(use, service), place: $0.span)
      }
    }
    guard let service, !use.isSelfHosted(service),
      !draft.recipients.own.contains(where: { $0.vendor.value?.id == service.id.value })
    else { return [] }
    return service.transfers.nodes().map {
      UsedTransfer(transfer: $0, party: .use(use, service), place: use.id.span)
    }
  }
}
