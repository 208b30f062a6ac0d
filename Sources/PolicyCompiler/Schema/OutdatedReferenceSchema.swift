extension OutdatedReference {
  static let schema = Schema<OutdatedReference>(
    argument: .name(.freeWord, \.id),
    properties: [
      .text("name", \.name, .required, da: "Det, der er forældet.", en: "What is outdated."),
      .nodes(
        "phrase",
        \.phrases,
        .required,
        da:
          "Ord, der viser, at en tekst henviser til det: »ord*« er en begyndelse, »…« ord imellem, »(a|b)« et af flere.",
        en:
          "Words that show that a text refers to it: ‘word*’ is a beginning, ‘…’ words in between, ‘(a|b)’ one of several."
      ),
      .list(
        "except",
        .string,
        \.except,
        da: "Ord, som viser, at en sætning handler om noget andet.",
        en: "Words that show that a sentence is about something else."
      ),
      .text("instead", \.instead, .required, da: "Det, der gælder nu.", en: "What applies now."),
      .one(
        "since",
        .date,
        \.since,
        da: "Den første dag, det var forældet.",
        en: "The first day on which it was outdated."
      ),
      .evidence(\.evidence),
      .checked(\.checked),
      .override, .allow,
    ]
  )
}

extension AvoidedPhrase {
  static let schema = Schema<AvoidedPhrase>(
    argument: .one(.string, \.phrase),
    properties: [
      .one(
        "with",
        .string,
        \.with,
        da: "De ord, der altid kan stå i stedet.",
        en: "The words that can always stand in its place."
      )
    ]
  )
}
