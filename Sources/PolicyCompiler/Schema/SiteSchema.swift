extension Site {
  static let schema = Schema<Site>(
    argument: .one(.address, \.address),
    properties: [
      .list(
        "languages",
        .word,
        \.languages,
        .required,
        da: "Sprogene, politikken findes på; det første vises, når intet andet er valgt.",
        en: "The languages of the policy; the first is shown where none is chosen."
      ),
      .one(
        "authoritative",
        .word,
        \.authoritative,
        da: "Det sprog, der gælder, hvis teksterne er forskellige.",
        en: "The language that holds if the texts differ."
      ),
      .one(
        "version",
        .string,
        \.version,
        .required,
        da: "Versionen, fx \"2026-11\".",
        en: "The version, such as \"2026-11\"."
      ),
      .one(
        "effective",
        .date,
        \.effective,
        .requiredByRule("VER-001"),
        da: "Dagen, politikken gælder fra.",
        en: "The day from which the policy applies."
      ),
      .one(
        "revised",
        .date,
        \.revised,
        da: "Dagen, hvor politikken sidst blev rettet.",
        en: "The day on which the policy was last revised."
      ),
      .one(
        "review",
        .date,
        \.review,
        da: "Dagen, hvor politikken skal gennemgås næste gang.",
        en: "The day on which the policy is to be reviewed next."
      ),
      .one(
        "jurisdiction",
        .reference(),
        \.jurisdiction,
        da: "Landet, hvis regler gælder. Medmindre andet er sagt: DK.",
        en: "The country whose rules apply. DK, unless said otherwise."
      ),
      .node(
        "audience",
        \.audience,
        da: "Hvem hjemmesiden er for, og i hvilke lande.",
        en: "Whom the site is for, and in which countries."
      ),
      .one(
        "offers-to-eu",
        .yesNo,
        \.offersToEU,
        da: "Tilbydes varer eller tjenester til folk i EU?",
        en: "Are goods or services offered to people in the EU?"
      ),
      .one(
        "monitors-in-eu",
        .yesNo,
        \.monitorsInEU,
        da: "Bliver folks adfærd i EU overvåget, artikel 3, stk. 2, litra b?",
        en: "Is people's behaviour in the EU monitored, Art. 3(2)(b)?"
      ),
      .node("covers", \.covers, da: "Hvad politikken gælder for.", en: "What the policy applies to."),
      .node(
        "commercial",
        \.commercial,
        da: "Er hjemmesiden erhvervsmæssig?",
        en: "Is the site a commercial one?"
      ),
      .one(
        "recipients-in-eea",
        .yesNo,
        \.recipientsInEEA,
        da: "Er alle modtagere, der står uden land, i EU eller EØS?",
        en: "Are all recipients that are listed without a country in the EU or EEA?"
      ),
      .list(
        "publishes",
        .word,
        \.publishes,
        da: "Hvad der skal laves ud fra politikken.",
        en: "What is to be made from the policy."
      ),
      .allow,
    ]
  )
}

extension Audience {
  static let schema = Schema<Audience>(
    argument: .list(.word, \.groups),
    properties: [
      .list(
        "in",
        .reference(),
        \.countries,
        da: "Landene, hvor de bor.",
        en: "The countries where they live."
      )
    ]
  )
}

extension Coverage {
  static let schema = Schema<Coverage>(
    argument: .list(.word, \.areas),
    properties: [
      .list(
        "domains",
        .string,
        \.domains,
        da: "Domænerne, fx \"www.fjordenscykler.dk\".",
        en: "The domains, such as \"www.fjordenscykler.dk\"."
      )
    ]
  )
}

extension CommercialSite {
  static let schema = Schema<CommercialSite>(
    argument: .one(.yesNo, \.isCommercial),
    properties: [
      .one(
        "imprint",
        .address,
        \.imprint,
        da: "Adressen på siden med oplysninger om virksomheden.",
        en: "The address of the page with the facts about the company."
      )
    ]
  )
}
