extension Security {
  static let schema = Schema<Security>(
    properties: [
      .list(
        "measures",
        .reference(),
        \.measures,
        takesNone: true,
        da: "De foranstaltninger, der er truffet, eller »none«.",
        en: "The measures that have been taken, or ‘none’."
      ),
      .nodes(
        "measure",
        \.describedMeasures,
        da: "En foranstaltning, beskrevet med egne ord.",
        en: "A measure, described in words of your own."
      ),
      .list(
        "staff",
        .word,
        \.staff,
        da: "Hvad der gælder for dem, der arbejder med oplysningerne.",
        en: "What applies to those who work with the data."
      ),
      .text(
        "text",
        \.text,
        da: "Mere om sikkerheden med egne ord.",
        en: "More about security in words of your own."
      ),
      .allow,
    ]
  )
}

extension DescribedMeasure {
  static let schema = Schema<DescribedMeasure>(
    argument: .one(.reference(), \.measure),
    text: .text(\.text, da: "Hvordan det gøres hos jer.", en: "How you do it.")
  )
}

extension Measure {
  static let schema = Schema<Measure>(
    argument: .name(.freeWord, \.id),
    properties: [
      .text("name", \.name, .required, da: "Foranstaltningens navn.", en: "The name of the measure."),
      .override,
      .allow,
    ]
  )
}
