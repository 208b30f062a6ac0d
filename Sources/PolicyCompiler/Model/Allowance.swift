/// `allow RULE, because: "…"`: a finding that the author has looked at and accepts, with the reason.
struct Allowance: Node {
  var span = SourceSpan.nowhere
  var rule: Stated<String> = .unsaid
  var because: Stated<String> = .unsaid

  static let schema = Schema<Allowance>(
    argument: .one(.freeWord, \.rule),
    properties: [
      .one(
        "because",
        .reason,
        \.because,
        .required,
        da: "Hvorfor det er i orden.",
        en: "Why it is acceptable."
      )
    ]
  )
}

/// A declaration in which findings can be accepted.
protocol Allowing: Node {
  var allows: Stated<[Allowance]> { get set }
}

extension Property where Model: Allowing {
  /// The property `allow`, the same wherever it may stand.
  static var allow: Property {
    .nodes(
      "allow",
      \.allows,
      da: "Et fund, som I har set på og accepterer, med begrundelse.",
      en: "A finding that you have looked at and accept, with the reason."
    )
  }
}
