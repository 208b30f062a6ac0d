import Mustache

// How data are used beyond the ordinary: Art. 6(4), 14, 21 and 22.
extension PurposeView {
  static func automated(_ said: AutomatedDecisions, _ reader: Reader) -> Value {
    let ground = said.ground.value
    return [
      "ground": .choice(ground?.kind.value),
      "law": reader.statute(
        ground?.law.value.flatMap { reader.policy.draft.statutes[$0] },
        nil,
        ground?.span
      ),
      "logic": reader.text(said.logic, capitalised: true),
      "significance": reader.text(said.significance, capitalised: true),
      "consequences": reader.text(said.consequences, capitalised: true),
      "special": .flag(said.specialCategories.value == true),
      "safeguards": reader.words(said.safeguards),
      "source": reader.source(said.span),
    ]
  }

  static func marketing(_ said: DirectMarketing, _ reader: Reader) -> Value {
    let recipients = Dictionary(
      reader.policy.recipients.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let receivers = said.disclosedTo.all().compactMap { recipients[$0.id] }
    let out = said.optOut.value
    return [
      "channels": reader.words(said.channels),
      "sender": reader.fact(said.sender.value, said.sender.span),
      "softOptIn": said.softOptIn.value.map { soft in
        [
          "conditions": reader.items(soft.conditions),
          "text": reader.text(soft.text),
          "source": reader.source(soft.span),
        ]
      } ?? .null,
      "optOut": reader.words(out?.channels ?? .unsaid, .or),
      "within": .optional(out?.within.value.map(reader.duration)),
      "robinson": .flag(said.robinsonList.value == .checked),
      "cprCheck": .flag(said.cprCheck.value == true),
      "disclosedTo": reader.linked(receivers.map(reader.linked), said.disclosedTo.span),
      "notDisclosed": reader.mark(said.disclosedTo.isNone, said.disclosedTo.span),
      "source": reader.source(said.span),
    ]
  }

  static func cctv(_ said: Surveillance, _ reader: Reader) -> Value {
    [
      "places": reader.words(said.places),
      "hasSigns": .flag(said.sign.value == true),
      "otherUse": reader.text(said.notCrimePrevention),
      "source": reader.source(said.span),
    ]
  }

  static func reuse(_ said: Reuse, _ reader: Reader) -> Value {
    let id = said.purpose.value?.id
    let origin = id.flatMap { reader.policy.draft.purposes[$0] }
    let told = said.informed.value
    return [
      "purpose": .optional(origin.flatMap { reader.plain($0.name) } ?? id),
      "address": .optional(id.flatMap { reader.link("purpose-" + $0, in: .purposes) }),
      "compatibility": reader.text(said.compatibility),
      "law": reader.statute(
        said.law.value.flatMap { reader.policy.draft.statutes[$0] },
        said.section.value,
        said.law.span
      ),
      "safeguards": reader.text(said.safeguards, capitalised: true),
      "exemption": .choice(said.exemption.value),
      "told": reader.words(told?.channels ?? .unsaid),
      "before": .flag(told?.before.value == true),
      "source": reader.source(said.span),
    ]
  }

  static func notice(_ said: IndirectNotice, _ reader: Reader) -> Value {
    var moment: IndirectNotice.Moment?
    var within: String?
    switch said.timing.value {
    case .moment(let said): moment = said
    case .within(let duration): within = reader.duration(duration)
    case nil: break
    }
    return [
      "moment": .choice(moment),
      "within": .optional(within),
      "exemption": .choice(said.exemption.value),
      "law": reader.statute(said.law.value.flatMap { reader.policy.draft.statutes[$0] }, nil, said.law.span),
      "text": reader.text(said.text),
      "source": reader.source(said.span),
    ]
  }
}
