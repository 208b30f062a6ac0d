import Mustache

extension SectionView {
  /// Transfers to third countries, and whether the Commission has decided on the country: Art. 13(1)(f).
  static func transfers(_ reader: Reader) -> Content? {
    let recipients = reader.policy.recipients
    let rows = recipients.flatMap { recipient in recipient.transfers.map { (recipient, $0) } }
    if rows.isEmpty {
      // That nothing leaves the area is said only where every recipient's place is known.
      let isCertain = recipients.allSatisfy { recipient in
        !recipient.countries.isEmpty && recipient.countries.allSatisfy(\.isInEEA)
          && recipient.parent?.isInEEA != false
      }
      return isCertain && !reader.policy.purposes.isEmpty
        ? { _ in ["none": true, "transfers": .list([])] } : nil
    }
    return { numbers in
      [
        "none": false,
        "transfers": .list(
          rows.enumerated().map { index, row in
            transfer(row.1, to: row.0, reader).adding("number", numbers.number(index))
              .adding("row", numbers.rows(of: index))
          }
        ),
      ]
    }
  }

  private static func transfer(
    _ transfer: Policy.Transfer,
    to recipient: Policy.Recipient,
    _ reader: Reader
  ) -> Value {
    let said = transfer.said
    return [
      "id": .text("transfer-\(recipient.id)-\(transfer.country.id.value)"),
      "recipient": .text(reader.name(recipient).capitalisedFirst),
      "address": .optional(reader.link("recipient-" + recipient.id, in: .recipients)),
      "country": .text(reader.name(transfer.country).capitalisedFirst),
      "source": reader.source(said.country.span ?? said.span, or: recipient.span),
      "onward": reader.text(said.recipient, capitalised: true),
      "ground": TransferGround.value(transfer, to: recipient, reader),
      "decision": decision(transfer, reader),
      "noDecision": .flag(transfer.decision == nil),
      "fallback": said.fallback.value.map { fallback in
        [
          "name": .optional(transfer.fallback.map { reader.name($0).capitalisedFirst }),
          "module": .optional(fallback.module.value.map(String.init)),
          "source": reader.source(fallback.span),
        ]
      } ?? .null,
      "assessment": said.assessment.value.map { assessment in
        [
          "date": .optional(assessment.date.value.map(reader.date)),
          "text": reader.text(assessment.text),
          "source": reader.source(assessment.span),
        ]
      } ?? .null,
      "copy": copy(said.copy, reader),
    ]
  }

  private static func decision(_ transfer: Policy.Transfer, _ reader: Reader) -> Value {
    guard let decision = transfer.decision else { return .null }
    return [
      "number": .optional(decision.decision.value.map { StatuteText.decision($0, in: reader.language) }),
      // Where the number is not known, the day on which it was adopted tells it from others.
      "adopted": .optional(
        decision.decision.value == nil ? decision.valid.value?.from.value.map(reader.date) : nil
      ),
      "covers": .choice(decision.covers.value),
      "scope": reader.text(decision.scope),
      "isUsed": .flag(transfer.restsOnDecision),
    ]
  }

  private static func copy(_ said: Stated<[Located<SafeguardCopy>]>, _ reader: Reader) -> Value {
    var channels: [String] = []
    var addresses: [Value] = []
    for copy in said.all() {
      switch copy {
      case .channel(let channel): channels.append(reader(channel.name))
      case .address(let address): addresses.append(.text(address))
      }
    }
    guard !channels.isEmpty || !addresses.isEmpty else { return .null }
    return [
      "channels": .optional(channels.isEmpty ? nil : reader.list(channels, .or)),
      "email": reader.link(reader.policy.controller.email),
      "addresses": .list(addresses),
      "source": reader.source(said.span),
    ]
  }
}
