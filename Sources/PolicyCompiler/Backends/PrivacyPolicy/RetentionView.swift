import Mustache

/// One retention → the parts of its sentence: which data, how long, from when, until when, and what then.
enum RetentionView {
  static func retention(_ retention: Policy.Retention, _ reader: Reader) -> Value {
    let said = retention.said
    var period: String?
    var isLimitation = false
    var law = Value.null
    switch retention.limit {
    case .period(let duration): period = reader.duration(duration)
    case .statute(let statute, let statutory):
      period = statutory.period.value.map(reader.duration)
      isLimitation = statutory.kind.value == .limitation
      law = reader.statute(statute, statutory.at.value, said.limit.span)
    case .indefinite, .criterion: break
    }
    let until = retention.until.map(reader.name)
    return [
      "data": .optional(
        retention.data.isEmpty ? nil : reader.list(retention.data.map(reader.name)).capitalisedFirst
      ),
      "period": .optional(period),
      "from": .optional(retention.from.map(reader.name)),
      "until": .optional(until.isEmpty ? nil : reader.list(until, .or)),
      "isIndefinite": .flag(retention.isIndefinite),
      "isLimitation": .flag(isLimitation),
      "isOnlyLaw": .flag(period == nil && law.isTruthy),
      "hasLimit": .flag(period != nil || !until.isEmpty || law.isTruthy || retention.isIndefinite),
      "law": law,
      "text": reader.text(said.text),
      "criterion": reader.text(said.text, capitalised: true),
      "exception": reader.text(said.exception.value?.text),
      "upTo": .optional(said.exception.value?.upTo.value.map(reader.duration)),
      "reason": reader.text(said.reason, capitalised: true),
      "afterwards": .choice(said.afterwards.value?.method.value),
      "within": .optional(said.afterwards.value?.within.value.map(reader.duration)),
      "source": reader.source(said.span),
    ]
  }
}

extension RetentionView {
  /// The same for a table: only how long, without the data, the statute and what follows.
  static func brief(_ retention: Policy.Retention, _ reader: Reader) -> Value {
    guard case .object(var parts) = self.retention(retention, reader) else { return .null }
    parts["data"] = .null
    if parts["isOnlyLaw"] != true { parts["law"] = .null }
    for name in ["exception", "upTo", "reason", "afterwards", "within", "source"] { parts[name] = .null }
    return .object(parts)
  }
}

extension Policy.Retention {
  fileprivate var isIndefinite: Bool {
    if case .indefinite = limit { true } else { false }
  }
}

extension SectionView {
  /// All periods in one table, where the document asks for it: Art. 13(2)(a).
  static func retention(_ reader: Reader) -> Content? {
    let purposes = reader.policy.purposes.filter { !$0.retentions.isEmpty }
    guard !purposes.isEmpty else { return nil }
    return { _ in
      [
        "purposes": .list(
          purposes.map { purpose in
            [
              "name": .text(reader.plain(purpose.name).capitalisedFirst),
              "address": .optional(reader.link("purpose-" + purpose.id, in: .purposes)),
              "retentions": .framed(purpose.retentions.map { RetentionView.retention($0, reader) }),
            ]
          }
        )
      ]
    }
  }
}
