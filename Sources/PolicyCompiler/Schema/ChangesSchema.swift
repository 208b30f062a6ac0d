extension Changes {
  static let schema = Schema<Changes>(
    properties: [
      .list(
        "announced",
        .word,
        \.announced,
        da: "Hvor ændringer bliver meddelt.",
        en: "Where changes are announced."
      ),
      .one(
        "notice",
        .duration,
        \.notice,
        da: "Hvor lang tid i forvejen ændringer bliver meddelt.",
        en: "How long in advance changes are announced."
      ),
      .list(
        "reasons",
        .word,
        \.reasons,
        da: "Hvad der kan føre til ændringer.",
        en: "What may lead to changes."
      ),
      .nodes(
        "revision",
        \.revisions,
        da: "En version, og hvad der var nyt i den.",
        en: "A version, and what was new in it."
      ),
      .allow,
    ]
  )
}

extension Revision {
  static let schema = Schema<Revision>(
    argument: .one(.string, \.version),
    text: .text(\.text, da: "Hvad der blev ændret.", en: "What was changed."),
    properties: [
      .one(
        "on",
        .date,
        \.on,
        da: "Dagen, hvor versionen blev udgivet.",
        en: "The day on which the version was published."
      )
    ]
  )
}
