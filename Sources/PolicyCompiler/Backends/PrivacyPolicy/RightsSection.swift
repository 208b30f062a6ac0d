import Mustache

extension SectionView {
  /// The rights of Art. 15 to 22 and 7(3), and how to use them.
  static func rights(_ reader: Reader) -> Content? {
    let policy = reader.policy
    guard !policy.purposes.isEmpty else { return nil }
    let derived = RightsDerivation(policy)
    let said = policy.draft.rights.value
    let span = policy.draft.rights.span
    return { _ in
      [
        "has": .object(
          Object(Rights.Right.allCases.map { ($0.rawValue, .flag(derived.rights.contains($0))) })
        ),
        "source": reader.source(said?.list.span ?? span),
        "obliged": linked(derived.obliged, reader),
        "isOnlyObliged": .flag(derived.obliged.count == policy.purposes.count),
        "portable": linked(derived.portable, reader),
        "objectable": linked(derived.objectable, reader),
        "consented": linked(derived.consented, reader),
        "automated": linked(derived.automated, reader),
        "marketing": marketingObjection(derived.marketing, said, reader),
        "portability": portability(said, reader),
        "channels": reader.words(said?.channels ?? .unsaid, .or),
        "email": reader.link(policy.controller.email),
        "phone": reader.phone(policy.controller.phone),
        "responseTime": reader.period(said?.responseTime ?? .unsaid),
        "extension": reader.period(said?.extension.value?.duration ?? .unsaid),
        "toldWithin": reader.period(said?.extension.value?.toldWithin ?? .unsaid),
        "fee": said?.fee.value.map { fee($0, reader) } ?? .null,
        "feeSource": reader.source(said?.fee.span),
        "form": reader.fact(said?.formRequired.value.map { reader($0.name) }, said?.formRequired.span),
        "noForm": reader.mark(said?.formRequired.isNone == true, said?.formRequired.span),
        "identification": .choice(said?.identification.value?.method.value ?? .whenInDoubt),
        "identificationText": reader.text(said?.identification.value?.text),
        "identificationSource": reader.source(said?.identification.span ?? span),
        "deletion": reader.words(said?.deletion ?? .unsaid, .or),
        "limits": reader.text(said?.limits ?? .unsaid),
        "tellsRecipients": reader.mark(
          said?.notifiesRecipients.value ?? !policy.recipients.isEmpty,
          said?.notifiesRecipients.span ?? span
        ),
      ]
    }
  }

  private static func linked(_ purposes: [Policy.Purpose], _ reader: Reader) -> Value {
    reader.linked(purposes.map(reader.linked))
  }

  /// Where nothing is said of objecting, withdrawing the consent does the same.
  private static func withdrawal(_ purposes: [Policy.Purpose], _ reader: Reader) -> Value {
    guard purposes.count == 1 else { return .null }
    let consent = purposes[0].bases.lazy.compactMap(\.said.withdraw.value).first
    return reader.words(consent?.channels ?? .unsaid, .or)
  }

  /// Art. 12(5): free of charge, but for the requests that are named.
  private static func fee(_ said: RightsFee, _ reader: Reader) -> Value {
    let occasions = said.occasions.all()
    let others = occasions.filter { $0 != .furtherCopies }.map { reader($0.name) }
    return [
      "amount": .optional(said.amount.value.map { "\($0.number) \($0.currency ?? "")" }),
      "isAlways": .flag(occasions.isEmpty),
      "requests": .optional(others.isEmpty ? nil : reader.list(others, .or)),
      "copies": .flag(occasions.contains(.furtherCopies)),
      "source": reader.source(said.span),
    ]
  }

  private static func portability(_ said: Rights?, _ reader: Reader) -> Value {
    guard let portability = said?.portability.value else { return .null }
    return [
      "channels": reader.words(portability.channels, .or),
      "format": .optional(portability.format.value),
      "source": reader.source(portability.span),
    ]
  }

  /// Where the page tells of the banner, and opens it.
  private static func cookieSettings(_ reader: Reader) -> String {
    let isApart = Document.published(by: reader.policy).contains(.cookiePolicy)
    return (isApart ? Document.cookiePolicy.fileName[reader.language] + ".html" : "") + "#samtykke"
  }

  /// Art. 21(2) to (4): told apart from all else, for every purpose that is marketing.
  private static func marketingObjection(
    _ purposes: [Policy.Purpose],
    _ said: Rights?,
    _ reader: Reader
  ) -> Value {
    guard let first = purposes.first else { return .null }
    let objection = said?.objectionToMarketing.value
    // One way and one time for all is said only where they are the same for all.
    let optOuts = purposes.map { $0.said.marketing.value?.optOut.value }
    let isSame = optOuts.dropFirst().allSatisfy { other in
      other?.channels.all() == optOuts[0]?.channels.all() && other?.within.value == optOuts[0]?.within.value
    }
    let optOut = isSame ? optOuts[0] : nil
    let channels = objection?.channels ?? optOut?.channels ?? .unsaid
    let within = objection?.within.value ?? optOut?.within.value
    return [
      "purposes": linked(purposes, reader),
      "channels": channels.isUnsaid ? withdrawal(purposes, reader) : reader.words(channels, .or),
      "within": .optional(within.map(reader.duration)),
      "settings": .optional(
        purposes.contains { $0.bases.contains(where: \.said.isThroughBanner) }
          ? cookieSettings(reader) : nil
      ),
      "text": reader.text(objection?.text),
      "source": reader.source(said?.objectionToMarketing.span ?? first.said.id.span),
    ]
  }
}
