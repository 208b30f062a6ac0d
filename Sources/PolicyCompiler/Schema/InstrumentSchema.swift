extension Instrument {
  static let schema = Schema<Instrument>(
    argument: .name(.freeWord, \.id),
    kinds: .words(\.tags),
    properties: [
      .text("name", \.name, .required, da: "Grundlagets navn.", en: "The name of the instrument."),
      .one(
        "decision",
        .string,
        \.decision,
        da: "Nummeret på afgørelsen bag det.",
        en: "The number of the decision behind it."
      ),
      .list(
        "countries",
        .reference(),
        \.countries,
        da: "De lande, det kan bruges til, hvis det ikke er alle.",
        en: "The countries for which it can be used, if not all."
      ),
      .list(
        "modules",
        .integer,
        \.modules,
        da: "De moduler, man kan vælge imellem.",
        en: "The modules among which one can choose."
      ),
      .list(
        "requires",
        .word,
        \.requires,
        da: "Hvad en overførsel på dette grundlag også skal sige.",
        en: "What a transfer that rests on it must also say."
      ),
      .valid(\.valid),
      .one(
        "ended-by",
        .string,
        \.endedBy,
        da: "Dommen eller afgørelsen, der ophævede det.",
        en: "The judgment or decision that ended it."
      ),
      .list(
        "instead",
        .reference(),
        \.instead,
        da: "Hvad der kan bruges i stedet.",
        en: "What can be used instead."
      ),
      .evidence(\.evidence),
      .checked(\.checked),
      .override, .allow,
    ]
  )
}
