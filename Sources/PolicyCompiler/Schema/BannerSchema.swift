extension Banner {
  static let schema = Schema<Banner>(
    kinds: .words(\.tags),
    properties: [
      .one(
        "version",
        .integer,
        \.version,
        da: "Bannerets version. Sættes den op, spørges de, der har sagt ja, igen.",
        en: "The banner's version. Raise it, and those who said yes are asked again."
      ),
      .one(
        "consent-lifetime",
        .duration,
        \.consentLifetime,
        da: "Hvor længe et ja gælder.",
        en: "How long a yes holds."
      ),
      .one(
        "refusal-lifetime",
        .duration,
        \.refusalLifetime,
        da: "Hvor længe et nej gælder. Medmindre andet er sagt: lige så længe som et ja.",
        en: "How long a no holds. As long as a yes, unless said otherwise."
      ),
      .one(
        "reopen",
        .word,
        \.reopen,
        takesNone: true,
        da: "Hvor man kan ændre sit valg, eller »none«.",
        en: "Where the choice can be changed, or ‘none’."
      ),
      .list(
        "proof",
        .word,
        \.proof,
        takesNone: true,
        da: "Hvad der gemmes som dokumentation; »logged« er alle fire.",
        en: "What is kept as proof; ‘logged’ is all four."
      ),
      .one(
        "proof-to",
        .address,
        \.proofAddress,
        da: "Internetadressen på jeres egen server, som hvert valg sendes til som dokumentation.",
        en: "The web address on your own server to which each choice is sent as proof."
      ),
      .node("storage", \.storage, da: "Hvor valget gemmes.", en: "Where the choice is kept."),
      .one(
        "on-withdrawal",
        .word,
        \.onWithdrawal,
        da:
          "Om cookies slettes eller blot ikke længere bruges, når et ja trækkes tilbage. Medmindre andet er sagt: de slettes.",
        en:
          "Whether cookies are deleted or only no longer used when a yes is withdrawn. Deleted, unless said otherwise."
      ),
      .one(
        "on-lapse",
        .word,
        \.onLapse,
        da: "Om banneret sletter cookies, når et samtykke er udløbet.",
        en: "Whether the banner deletes cookies when a consent has lapsed."
      ),
      .one(
        "reload",
        .yesNo,
        \.reload,
        da:
          "Om siden hentes igen, når et ja trækkes tilbage, og scripts allerede kører. Medmindre andet er sagt: ja. Siger I nej, skal siden selv standse dem.",
        en:
          "Whether the page is loaded anew when a yes is withdrawn and scripts are running already. Yes, unless said otherwise. If you say no, the page must stop them itself."
      ),
      .one(
        "position",
        .word,
        \.position,
        da: "Hvor på skærmen banneret står.",
        en: "Where on the screen the banner stands."
      ),
      .one(
        "theme",
        .word,
        \.theme,
        da: "Lyst, mørkt eller som på den besøgendes skærm.",
        en: "Light, dark, or as on the visitor's screen."
      ),
      .list(
        "colours",
        .string,
        \.colours,
        da: "Farverne på baggrund, tekst og knapper.",
        en: "The colours of background, text and buttons."
      ),
      .one("corner", .word, \.corner, da: "Kantede eller runde hjørner.", en: "Square or rounded corners."),
      .one(
        "radius",
        .integer,
        \.radius,
        da: "Hjørnernes radius i pixels. Medmindre andet er sagt: 16, eller 0, hvis hjørnerne er kantede.",
        en: "The radius of the corners in pixels. Unless said otherwise 16, or 0 for square corners."
      ),
      .one(
        "font",
        .word,
        \.font,
        da: "Systemets skrifttype eller sidens egen.",
        en: "The typeface of the system, or the page's own."
      ),
      .node(
        "wall",
        \.wall,
        takesNone: true,
        da: "Om hjemmesiden er lukket for dem, der siger nej, eller »none«.",
        en: "Whether the site is closed to those who refuse, or ‘none’."
      ),
      .list(
        "embeds",
        .reference(),
        \.embeds,
        da: "Indlejrede tjenester, der beder om samtykke dér, hvor de står.",
        en: "Embedded services that ask for consent where they stand."
      ),
      .nodes(
        "embed",
        \.embedded,
        da: "Indlejret indhold, og hvilke kategorier man skal sige ja til for at se det (as external).",
        en: "Embedded content, and the categories to which one must say yes to see it (as external)."
      ),
      .list(
        "signals",
        .word,
        \.signals,
        da: "Signaler, som banneret hører efter eller sender videre.",
        en: "Signals that the banner listens to or passes on."
      ),
      .one(
        "vendor",
        .reference(),
        \.vendor,
        da: "Tjenesten, der har lavet banneret (as external).",
        en: "The service that made the banner (as external)."
      ),
      .nodes(
        "layer",
        \.layers,
        da: "Et lag i banneret, og hvad der står på det (as external).",
        en: "A layer of the banner, and what is on it (as external)."
      ),
      .one(
        "dismissing",
        .word,
        \.dismissing,
        da: "Hvad det betyder at lukke banneret (as external).",
        en: "What closing the banner means (as external)."
      ),
      .allow,
    ]
  )
}

extension ChoiceStorage {
  static let schema = Schema<ChoiceStorage>(
    argument: .one(.word, \.place),
    properties: [
      .one(
        "domain",
        .string,
        \.domain,
        da: "Domænet, valget gælder for.",
        en: "The domain for which the choice holds."
      )
    ]
  )
}

extension CookieWall {
  static let schema = Schema<CookieWall>(
    argument: .one(.word, \.kind),
    properties: [
      .node("price", \.price, da: "Hvad det koster at sige nej.", en: "What it costs to refuse."),
      .one(
        "equivalent",
        .yesNo,
        \.equivalent,
        da: "Får den, der betaler, det samme?",
        en: "Do those who pay get the same?"
      ),
      .one(
        "tracks-payers",
        .yesNo,
        \.tracksPayers,
        da: "Bruges cookies, der kræver samtykke, stadig for dem, der betaler?",
        en: "Are cookies that need consent still used for those who pay?"
      ),
      .node(
        "extra",
        \.extra,
        da: "De formål, man skal sige ja til, og hvorfor de er en nødvendig del.",
        en: "The purposes to which one must say yes, and why they are a necessary part."
      ),
    ]
  )
}

extension BannerEmbed {
  static let schema = Schema<BannerEmbed>(
    argument: .one(.reference(), \.service),
    properties: [
      .list(
        "needs",
        .word,
        \.needs,
        da: "De kategorier, man skal sige ja til.",
        en: "The categories to which one must say yes."
      ),
      .one(
        "alternative",
        .address,
        \.alternative,
        da: "Internetadressen, hvor indholdet kan ses uden.",
        en: "The web address where the content can be seen without."
      ),
    ]
  )
}

extension CookieWall.Price {
  static let schema = Schema<CookieWall.Price>(
    argument: .one(.amount, \.amount),
    properties: [
      .one("per", .word, \.per, da: "Pr. måned eller pr. år.", en: "Per month or per year.")
    ]
  )
}

extension CookieWall.Extra {
  static let schema = Schema<CookieWall.Extra>(
    argument: .list(.reference(), \.purposes),
    text: .text(\.text, da: "Hvorfor det er en nødvendig del.", en: "Why it is a necessary part.")
  )
}
