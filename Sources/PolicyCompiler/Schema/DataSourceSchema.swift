extension DataSource {
  static let schema = Schema<DataSource>(
    argument: .name(.freeWord, \.id),
    kinds: .words(\.tags, .required),
    properties: [
      .text(
        "name",
        \.name,
        .requiredByRule("ART14-001"),
        da: "Hvem eller hvad kilden er: »den forhandler, du køber hos«.",
        en: "Who or what the source is: ‘the reseller you buy from’."
      ),
      .one(
        "public",
        .yesNo,
        \.isPublic,
        da: "Er kilden offentligt tilgængelig?",
        en: "Is the source publicly accessible?"
      ),
      .list(
        "provides",
        .reference(),
        \.provides,
        da: "De oplysninger, kilden giver.",
        en: "The data that the source provides."
      ),
      .list(
        "channels",
        .word,
        \.channels,
        da: "Hvordan I får oplysningerne.",
        en: "How you get the data."
      ),
      .list(
        "devices",
        .reference(),
        \.devices,
        da: "De enheder, der observerer.",
        en: "The devices that observe."
      ),
      .override,
      .allow,
    ]
  )
}
