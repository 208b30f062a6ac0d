extension Threshold {
  static let schema = Schema<Threshold>(
    argument: .name(.freeWord, \.id),
    kinds: .words(\.tags),
    properties: [
      .text("name", \.name, .required, da: "Hvad grænsen gælder.", en: "What the limit applies to."),
      .nodes(
        "limit",
        \.limits,
        .required,
        da: "Grænsen, og de dage, den gælder imellem.",
        en: "The limit, and the days between which it holds."
      ),
      .evidence(\.evidence),
      .checked(\.checked),
      .override, .allow,
    ]
  )
}

extension Threshold.Limit {
  static let schema = Schema<Threshold.Limit>(
    argument: .one(
      ValueType<Int>.integer.map(Threshold.Amount.number)
        .or(ValueType<Duration>.duration.map(Threshold.Amount.duration)),
      \.amount
    ),
    properties: [
      .one(
        "from",
        .date,
        \.from,
        da: "Den første dag, grænsen gælder.",
        en: "The first day on which it holds."
      ),
      .one(
        "until",
        .date,
        \.until,
        da: "Den sidste dag, grænsen gælder.",
        en: "The last day on which it holds."
      ),
    ]
  )
}
