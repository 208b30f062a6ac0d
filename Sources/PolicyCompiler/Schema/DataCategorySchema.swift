extension DataCategory {
  static let schema = Schema<DataCategory>(
    argument: .name(.freeWord, \.id),
    kinds: .words(\.tags),
    properties: [
      .text(
        "name",
        \.name,
        .required,
        da: "Hvad oplysningerne hedder, midt i en sætning: »e-mailadresse«.",
        en: "What the data are called, in the middle of a sentence: ‘e-mail address’."
      ),
      .text("description", \.description, da: "Oplysningerne uddybet.", en: "The data in more detail."),
      .list(
        "items",
        .string,
        \.bareItems,
        takesNone: true,
        da: "Enkelte oplysninger, der hedder det samme på alle sprog, fx \"IP\", eller »none«.",
        en: "Single pieces of data that are called the same in all languages, such as \"IP\", or ‘none’."
      ),
      .nodes(
        "item",
        \.items,
        da: "En enkelt oplysning med sin tekst.",
        en: "A single piece of data, with its text."
      ),
      .list(
        "about",
        .reference(),
        \.about,
        da: "De personer, oplysningerne handler om.",
        en: "The people whom the data are about."
      ),
      .one(
        "precision",
        .word,
        \.precision,
        da: "Hvor præcist et sted kendes.",
        en: "How precisely a place is known."
      ),
      .one(
        "identifies",
        .word,
        \.identifies,
        da: "Hvad en entydig identifikator peger på.",
        en: "What a unique identifier points to."
      ),
      .node(
        "stored",
        \.stored,
        da: "Bliver oplysningerne gemt efter brug?",
        en: "Are the data kept after use?"
      ),
      .one(
        "reviewed",
        .string,
        \.reviewed,
        da: "Hvorfor oplysningerne er almindelige, selv om de ser følsomme ud.",
        en: "Why the data are ordinary although they look sensitive."
      ),
      .override,
      .allow,
    ]
  )
}

extension DataCategory.Item {
  static let schema = Schema<DataCategory.Item>(
    text: .text(\.text, da: "Hvad oplysningen hedder.", en: "What it is called."),
    properties: [
      .one(
        "optional",
        .yesNo,
        \.optional,
        da: "Er det frivilligt at give oplysningen?",
        en: "Is it voluntary to give it?"
      )
    ]
  )
}

extension DataCategory.Storage {
  static let schema = Schema<DataCategory.Storage>(
    argument: .one(.yesNo, \.isStored),
    properties: [
      .text(
        "instead",
        \.instead,
        da: "Hvad der gemmes i stedet.",
        en: "What is kept in their place."
      )
    ]
  )
}
