extension Country {
  static let schema = Schema<Country>(
    argument: .name(.freeWord, \.id),
    properties: [
      .text("name", \.name, .required, da: "Landets navn.", en: "The name of the country."),
      .one(
        "area",
        .word,
        \.area,
        da: "Om landet er med i EU eller EØS eller er et tredjeland.",
        en: "Whether the country is in the EU, in the EEA, or a third country."
      ),
      .nodes(
        "adequacy",
        \.adequacy,
        da: "En afgørelse om, at landet beskytter oplysninger tilstrækkeligt.",
        en: "A decision that the country protects data adequately."
      ),
      .evidence(\.evidence),
      .checked(\.checked),
      .override, .allow,
    ]
  )
}

extension AdequacyDecision {
  static let schema = Schema<AdequacyDecision>(
    argument: .one(.string, \.decision, required: false),
    properties: [
      .text(
        "scope",
        \.scope,
        da: "Hvad afgørelsen omfatter, med ord.",
        en: "What the decision covers, in words."
      ),
      .valid(\.valid, .optional),
      .one(
        "covers",
        .word,
        \.covers,
        da: "Hvem i landet afgørelsen gælder.",
        en: "To whom in the country the decision applies."
      ),
      .list(
        "excludes",
        .reference(),
        \.excludes,
        da: "Oplysninger, som afgørelsen ikke omfatter.",
        en: "Data that the decision does not cover."
      ),
      .one(
        "programme",
        .reference(),
        \.programme,
        da: "Ordningen, deltagerne er med i.",
        en: "The programme in which participants take part."
      ),
      .node(
        "challenged",
        \.challenged,
        da: "Den sag ved domstolen, der kan ophæve afgørelsen.",
        en: "The court case that may end the decision."
      ),
    ]
  )
}

extension AdequacyDecision.Challenge {
  static let schema = Schema<AdequacyDecision.Challenge>(
    argument: .one(.string, \.number),
    properties: [
      .one(
        "on",
        .date,
        \.on,
        da: "Dagen, hvor sagen blev anlagt.",
        en: "The day on which the case was brought."
      )
    ]
  )
}
