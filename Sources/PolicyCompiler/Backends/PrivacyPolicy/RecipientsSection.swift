import Mustache

extension SectionView {
  /// Who receives data, in which role and on what terms: Art. 13(1)(e), 26 and 28.
  static func recipients(_ reader: Reader) -> Content? {
    let policy = reader.policy
    guard !policy.purposes.isEmpty || !policy.recipients.isEmpty else { return nil }
    var uses: [String: [Policy.Purpose]] = [:]
    for purpose in policy.purposes {
      for recipient in purpose.recipients { uses[recipient.id, default: []].append(purpose) }
    }
    return { numbers in
      [
        "none": .flag(policy.recipients.isEmpty),
        "allInEEA": .flag(
          policy.site.recipientsInEEA.value == true && policy.recipients.contains { $0.countries.isEmpty }
        ),
        "hasProcessors": .flag(policy.recipients.contains { $0.role == .processor || $0.role == .mixed }),
        "recipients": .list(
          policy.recipients.enumerated().map { index, item in
            recipient(item, uses[item.id] ?? [], reader).adding("number", numbers.number(index))
              .adding("row", numbers.rows(of: index))
          }
        ),
      ]
    }
  }

  private static func recipient(
    _ recipient: Policy.Recipient,
    _ uses: [Policy.Purpose],
    _ reader: Reader
  ) -> Value {
    let said = recipient.said
    let demand = said?.onDemand.value
    let agreement = said?.agreement ?? .unsaid
    let used = said == nil ? reader.policy.draft.uses[recipient.id]?.agreement ?? .unsaid : .unsaid
    let countries = recipient.countries.map(reader.name)
    return [
      "id": .text("recipient-" + recipient.id),
      "name": .text(reader.name(recipient).capitalisedFirst),
      "source": reader.source(recipient.span),
      "role": .text(reader(recipient.role.name).capitalisedFirst),
      "roleReason": reader.text(said?.roleReason ?? .unsaid),
      "category": reader.fact(
        (said?.name.value == nil ? nil : said?.category.value).flatMap { $0 == .other ? nil : $0 }.map {
          reader($0.name).capitalisedFirst
        },
        said?.category.span
      ),
      "services": reader.text(said?.services ?? .unsaid, capitalised: true),
      "service": .optional(recipient.service?.name.value),
      "cvr": reader.fact(said?.cvr.value, said?.cvr.span),
      "uses": reader.linked(uses.map(reader.linked)),
      "countries": reader.fact(
        countries.isEmpty ? nil : reader.list(countries),
        said?.countries.span ?? recipient.span
      ),
      "parent": reader.fact(
        recipient.parent.map { reader.name($0).capitalisedFirst },
        said?.parent.span ?? recipient.span
      ),
      "euOnly": reader.mark(said?.euOnly.value == true, said?.euOnly.span),
      "agreement": reader.mark(
        agreement.value?.exists.value == true || used.value == true,
        agreement.span ?? used.span
      ),
      "signed": .optional(agreement.value?.signed.value.map(reader.date)),
      "supervised": reader.words(said?.supervised ?? .unsaid),
      "demand": demand.map { demand in
        [
          "conditions": reader.clauses(demand.conditions, .or),
          "text": reader.text(demand.text),
          "source": reader.source(demand.span),
        ]
      } ?? .null,
      "disclosure": said?.disclosure.value.map { disclosure in
        [
          "name": .optional(disclosure.ground.value.map { reader($0.name).capitalisedFirst }),
          "text": reader.text(disclosure.text),
          "source": reader.source(disclosure.span),
        ]
      } ?? .null,
      "essence": reader.text(said?.essence ?? .unsaid),
      "arrangement": reader.link(said?.arrangement ?? .unsaid),
      "policy": .optional(recipient.privacyPolicy),
      "transfers": .flag(!recipient.transfers.isEmpty && reader.shown.contains(.transfers)),
    ]
  }
}
