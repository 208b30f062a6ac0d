extension Controller {
  static let schema = Schema<Controller>(
    argument: .one(.legalName, \.name),
    properties: [
      .list(
        "known-as",
        .string,
        \.knownAs,
        da: "De navne, I er kendt under.",
        en: "The names under which you are known."
      ),
      .one(
        "legal-form",
        .word,
        \.legalForm,
        da: "Selskabsformen, hvis den ikke fremgår af navnet.",
        en: "The legal form, where the name does not tell it."
      ),
      .one(
        "kind",
        .word,
        \.kind,
        da: "Virksomhed, offentlig myndighed eller nonprofitorganisation.",
        en: "A company, a public authority or a non-profit organisation."
      ),
      .one(
        "aim",
        .word,
        \.aim,
        da: "Nonprofitorganisationens formål, artikel 9, stk. 2, litra d.",
        en: "The aim of the non-profit organisation, Art. 9(2)(d)."
      ),
      .one(
        "role",
        .word,
        \.role,
        da: "Er I dataansvarlig, databehandler eller begge dele? Medmindre andet er sagt: dataansvarlig.",
        en: "Are you controller, processor or both? Controller, unless said otherwise."
      ),
      .one(
        "cvr",
        .cvr,
        \.cvr,
        .requiredByRule("DK-001"),
        takesNone: true,
        da: "CVR-nummeret, eller »none«.",
        en: "The Danish company number (CVR), or ‘none’."
      ),
      .address(\.address),
      .one(
        "country",
        .reference(),
        \.country,
        da: "Landet, hvis det ikke står sidst i adressen.",
        en: "The country, where it does not end the address."
      ),
      .one(
        "eu-establishment",
        .yesNo,
        \.euEstablishment,
        da: "Er I etableret i EU?",
        en: "Are you established in the EU?"
      ),
      .email(\.email),
      .phone(\.phone),
      .form(\.form),
      .node(
        "representative",
        \.representative,
        takesNone: true,
        da: "Repræsentanten i EU, artikel 27, eller »none«.",
        en: "The representative in the EU, Art. 27, or ‘none’."
      ),
      .node(
        "dpo",
        \.dpo,
        takesNone: true,
        da: "Databeskyttelsesrådgiveren, artikel 37, eller »none«. Navnet kan udelades.",
        en: "The data protection officer, Art. 37, or ‘none’. The name may be left out."
      ),
      .node(
        "privacy-contact",
        \.privacyContact,
        da: "En, man kan spørge, som ikke er databeskyttelsesrådgiver.",
        en: "Someone to ask who is not a data protection officer."
      ),
      .list(
        "large-scale",
        .word,
        \.largeScale,
        takesNone: true,
        da: "Kerneaktiviteter i stort omfang, artikel 37, stk. 1, litra b og c, eller »none«.",
        en: "Core activities on a large scale, Art. 37(1)(b) and (c), or ‘none’."
      ),
      .one(
        "occasional",
        .yesNo,
        \.occasional,
        da:
          "Behandler I kun oplysninger lejlighedsvis og uden risiko for nogen, artikel 27, stk. 2, litra a?",
        en: "Do you process data only occasionally and without risk to anyone, Art. 27(2)(a)?"
      ),
      .one(
        "judicial-capacity",
        .yesNo,
        \.judicialCapacity,
        da: "Er I en domstol, der handler i sin egenskab af domstol, artikel 37, stk. 1, litra a?",
        en: "Are you a court acting in its judicial capacity, Art. 37(1)(a)?"
      ),
      .one(
        "online-platform",
        .word,
        \.onlinePlatform,
        takesNone: true,
        da:
          "Viser I offentligt, hvad brugere lægger op (forordningen om digitale tjenester), og hvor store er I? Ellers »none«.",
        en:
          "Do you show to the public what users upload (Digital Services Act), and how large are you? Otherwise ‘none’."
      ),
      .allow,
    ]
  )
}
