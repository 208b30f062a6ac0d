extension DocumentSettings {
  static let schema = Schema<DocumentSettings>(
    argument: .one(.word, \.document),
    properties: [
      .text("title", \.title, da: "Dokumentets overskrift.", en: "The title of the document."),
      .one(
        "numbering",
        .word,
        \.numbering,
        takesNone: true,
        da: "Om kun overskrifterne eller også de enkelte punkter nummereres; »none«: ingen numre.",
        en: "Whether only the headings or their points too are numbered; ‘none’: no numbers."
      ),
      .one(
        "contents",
        .yesNo,
        \.contents,
        da: "Skal der være en indholdsfortegnelse?",
        en: "Should there be a table of contents?"
      ),
      .list(
        "sections",
        .word,
        \.sections,
        da: "Afsnittene i den rækkefølge, de skal stå.",
        en: "The sections in the order in which they are to stand."
      ),
      .text(
        "introduction",
        \.introduction,
        da: "Teksten, som dokumentet begynder med.",
        en: "The text with which the document begins."
      ),
      .list(
        "help",
        .reference(),
        \.help,
        da: "De browsere, hvor læseren får forklaret, hvordan man sletter cookies.",
        en: "The browsers for which it is explained how to delete cookies."
      ),
      .allow,
    ]
  )
}
