extension Clause {
  static let schema = Schema<Clause>(
    argument: .name(.freeWord, \.id),
    properties: [
      .one(
        "after",
        .word,
        \.after,
        da: "Afsnittet, som teksten står efter.",
        en: "The section that the text stands after."
      ),
      .one(
        "before",
        .word,
        \.before,
        da: "Afsnittet, som teksten står før.",
        en: "The section that the text stands before."
      ),
      .list(
        "in",
        .word,
        \.outputs,
        da: "De dokumenter, teksten står i, hvis det ikke er dem alle.",
        en: "The documents in which the text stands, if not all of them."
      ),
      .text("title", \.title, da: "Overskriften.", en: "The heading."),
      .text("text", \.text, .required, da: "Selve teksten.", en: "The text itself."),
      .allow,
    ]
  )
}
