extension Recipient {
  static let schema = Schema<Recipient>(
    argument: .name(.freeWord, \.id),
    kinds: .words(\.roles),
    properties: [
      .text(
        "name",
        \.name,
        .requiredUnless("category"),
        takesProperName: true,
        da: "Modtagerens navn, eller hvem det er: »vores webhotel«.",
        en: "The recipient's name, or who it is: ‘our web host’."
      ),
      .one(
        "category",
        .word,
        \.category,
        da: "Hvilken slags modtager det er, hvis den ikke nævnes ved navn.",
        en: "What kind of recipient it is, where it is not named."
      ),
      .text(
        "services",
        \.services,
        da: "Hvad modtageren gør for jer.",
        en: "What the recipient does for you."
      ),
      .one(
        "vendor",
        .reference(),
        \.vendor,
        da: "Den tjeneste i biblioteket, som modtageren leverer.",
        en: "The service in the library that the recipient provides."
      ),
      .one(
        "cvr",
        .cvr,
        \.cvr,
        da: "Modtagerens CVR-nummer.",
        en: "The recipient's Danish company number (CVR)."
      ),
      .list(
        "country",
        .reference(),
        \.countries,
        .requiredByRule("RECIP-004"),
        da: "Landet, hvor modtageren er, eller hvor oplysningerne ligger.",
        en: "The country where the recipient is, or where the data are kept."
      ),
      .one(
        "parent",
        .reference(),
        \.parent,
        da: "Landet, hvor koncernen har sit hovedsæde.",
        en: "The country of the group's seat."
      ),
      .one(
        "public",
        .yesNo,
        \.isPublic,
        da: "Er modtageren en offentlig myndighed eller institution?",
        en: "Is the recipient a public authority or institution?"
      ),
      .one("eu-only", .yesNo, \.euOnly, da: "Bliver oplysningerne i EU?", en: "Do the data stay in the EU?"),
      .node(
        "agreement",
        \.agreement,
        da: "Om der er en databehandleraftale, artikel 28.",
        en: "Whether there is a data processing agreement, Art. 28."
      ),
      .list(
        "supervised",
        .word,
        \.supervised,
        da: "Hvordan der føres tilsyn med databehandleren.",
        en: "How the processor is supervised."
      ),
      .node(
        "on-demand",
        \.onDemand,
        da: "Hvornår en myndighed eller modpart kan få oplysningerne.",
        en: "When an authority or an opponent can have the data."
      ),
      .text(
        "role-reason",
        \.roleReason,
        da: "Hvorfor modtageren er databehandler, selv om biblioteket siger andet.",
        en: "Why the recipient is a processor, although the library says otherwise."
      ),
      .text(
        "essence",
        \.essence,
        .requiredByRule("CTRL-004"),
        da: "Hvem af de fælles dataansvarlige der gør hvad.",
        en: "Which of the joint controllers does what."
      ),
      .one(
        "arrangement",
        .address,
        \.arrangement,
        da: "Internetadressen på ordningen mellem fælles dataansvarlige.",
        en: "The web address of the arrangement between joint controllers."
      ),
      .one(
        "policy",
        .address,
        \.policy,
        da: "Internetadressen på modtagerens egen privatlivspolitik.",
        en: "The web address of the recipient's own privacy policy."
      ),
      .node(
        "disclosure",
        \.disclosure,
        da: "Hjemlen for at videregive oplysninger om strafbare forhold.",
        en: "The ground for disclosing data on criminal offences."
      ),
      .nodes(
        "transfer",
        \.transfers,
        da: "En overførsel til et land uden for EU og EØS, én for hvert land.",
        en: "A transfer to a country outside the EU and EEA, one for each country."
      ),
      .allow,
    ]
  )
}

extension ProcessorAgreement {
  static let schema = Schema<ProcessorAgreement>(
    argument: .one(.yesNo, \.exists),
    properties: [
      .one(
        "signed",
        .date,
        \.signed,
        da: "Dagen, hvor aftalen blev skrevet under.",
        en: "The day on which the agreement was signed."
      )
    ]
  )
}

extension DisclosureOnDemand {
  static let schema = Schema<DisclosureOnDemand>(
    argument: .list(.word, \.conditions),
    text: .text(\.text, da: "Betingelsen med egne ord.", en: "The condition in words of your own.")
  )
}

extension OffenceDisclosure {
  static let schema = Schema<OffenceDisclosure>(
    argument: .one(.word, \.ground),
    text: .text(\.text, da: "Hvad der ligger til grund.", en: "What it rests on.")
  )
}
