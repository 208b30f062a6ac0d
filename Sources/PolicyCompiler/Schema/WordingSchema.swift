extension Wording {
  static let schema = Schema<Wording>(
    argument: .name(.freeWord, \.id),
    properties: [
      .text("term", \.term, .required, da: "Det gængse udtryk.", en: "The usual term."),
      .nodes(
        "avoid",
        \.avoided,
        .required,
        da: "Danske ord, der bruges i stedet, i grundform.",
        en: "Danish words that are used instead, in their basic form."
      ),
      .checked(\.checked),
      .override, .allow,
    ]
  )
}
