extension Definition {
  static let schema = Schema<Definition>(
    argument: .name(.freeWord, \.id),
    properties: [
      .text("term", \.term, .required, da: "Ordet, der forklares.", en: "The word that is explained."),
      .text("text", \.text, .required, da: "Forklaringen.", en: "The explanation."),
      .override,
      .allow,
    ]
  )
}

extension UseDefinitions {
  static let schema = Schema<UseDefinitions>(
    argument: .list(.reference(), \.definitions),
    properties: [.allow]
  )
}
