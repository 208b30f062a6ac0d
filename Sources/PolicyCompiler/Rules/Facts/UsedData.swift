// Which data a purpose uses, and how the law protects them.
extension RuleContext {
  /// The categories of data that a purpose uses, each with the place that names it.
  func data(of purpose: Purpose) -> [Located<DataCategory>] {
    purpose.data.located().compactMap { place in
      draft.data[place.value].map { Located(value: $0, span: place.span) }
    }
  }
}

extension DataCategory {
  /// Whether it is one of the special categories of Art. 9(1).
  var isSpecial: Bool {
    switch tag {
    case .race, .politics, .belief, .union, .genetic, .biometric, .health, .sexLife: true
    case .ordinary, .criminal, .cpr, .anonymous: false
    }
  }

  /// The name as a message shows it.
  var displayName: Message {
    Bilingual(
      da: name.value?.text(in: .da).plainText ?? id.value,
      en: name.value?.text(in: .en).plainText ?? id.value
    )
  }
}

extension Statute {
  /// The name as a message shows it.
  var displayName: Message {
    Bilingual(
      da: name.value?.text(in: .da).plainText ?? id.value,
      en: name.value?.text(in: .en).plainText ?? id.value
    )
  }
}
