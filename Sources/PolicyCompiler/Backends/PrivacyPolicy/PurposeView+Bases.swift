import Mustache

// What permits the processing: Art. 6, 7, 9 and 10, and the Danish Data Protection Act.
extension PurposeView {
  static func basis(_ basis: Policy.Basis, _ purpose: Policy.Purpose, _ reader: Reader) -> Value {
    let said = basis.said
    return [
      "name": .text(reader(basis.kind.name).capitalisedFirst),
      "article": .text(reader.shortArticle(basis.kind.article)),
      "cited": .text(basis.kind.article),
      "source": reader.source(said.span),
      "of": .optional(basis.data.isEmpty ? nil : reader.list(basis.data.map(reader.name))),
      "scope": reader.text(said.scope),
      "kind": .choice(basis.kind),
      "law": reader.statute(basis.law, said.section.value, said.law.span),
      "interest": reader.text(said.interest),
      "necessity": reader.text(said.necessity, capitalised: true),
      "consent": basis.kind == .consent ? consent(said, reader) : .null,
    ]
  }

  private static func consent(_ said: LegalBasis, _ reader: Reader) -> Value {
    let given = said.given.value
    let withdraw = said.withdraw.value
    return [
      "isBanner": .flag(said.isThroughBanner),
      "given": reader.words(given?.methods ?? .unsaid, .or),
      "isUnticked": .flag(
        given?.defaultOn.value == false && given?.methods.all().contains { $0 == .checkbox } == true
      ),
      "asks": reader.text(said.asks),
      "frequency": reader.text(said.frequency),
      "withdraw": reader.words(withdraw?.channels ?? .unsaid, .or),
      "needsLogin": .flag(withdraw?.login.value == true),
      "ends": .choice(said.consequence.value?.scope.value),
      "consequence": reader.text(said.consequence.value?.text),
      "freedom": reader.text(said.freedom),
    ]
  }

  static func special(_ said: SpecialCategoryCondition, _ reader: Reader) -> Value {
    let condition = said.condition.value
    return [
      "name": .optional(condition.map { reader($0.name).capitalisedFirst }),
      "article": .optional(condition.map { reader.shortArticle($0.article) }),
      "cited": .text(condition?.article ?? "9(2)"),
      "law": reader.statute(
        said.law.value.flatMap { reader.policy.draft.statutes[$0] },
        said.section.value,
        said.law.span
      ),
      "under": .choice(said.under.value),
      "text": reader.text(said.text),
      "source": reader.source(said.span),
    ]
  }

  static func criminal(_ said: CriminalOffenceGround, _ reader: Reader) -> Value {
    [
      "name": .optional(said.ground.value.map { reader($0.name).capitalisedFirst }),
      "law": reader.statute(said.law.value.flatMap { reader.policy.draft.statutes[$0] }, nil, said.law.span),
      "text": reader.text(said.text),
      "source": reader.source(said.span),
    ]
  }

  static func cpr(_ said: CPRGround, _ reader: Reader) -> Value {
    [
      "name": .optional(said.ground.value.map { reader($0.name).capitalisedFirst }),
      "law": reader.statute(
        said.law.value.flatMap { reader.policy.draft.statutes[$0] },
        said.section.value,
        said.law.span
      ),
      "source": reader.source(said.span),
    ]
  }
}
