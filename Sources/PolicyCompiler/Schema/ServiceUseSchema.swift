extension ServiceUse {
  static let schema = Schema<ServiceUse>(
    argument: .name(ValueType<Reference<Service>>.reference().map(\.id), \.id),
    properties: [
      .one(
        "hosted",
        .word,
        \.hosted,
        da: "Om tjenesten kører hos jer selv eller hos udbyderen.",
        en: "Whether the service runs with you or with its provider."
      ),
      .list(
        "for",
        .reference(),
        \.purposes,
        .required,
        da: "De formål, tjenestens cookies tjener, hvis en cookie ikke siger andet.",
        en: "The purposes that its cookies serve, unless a cookie says otherwise."
      ),
      .one(
        "as-recipient",
        .yesNo,
        \.asRecipient,
        da: "Er udbyderen modtager for formålene? Medmindre andet er sagt: ja.",
        en: "Is the provider a recipient for the purposes? Yes, unless said otherwise."
      ),
      .one(
        "agreement",
        .yesNo,
        \.agreement,
        da: "Er der en databehandleraftale med udbyderen?",
        en: "Is there a data processing agreement with the provider?"
      ),
      .one(
        "role",
        .word,
        \.role,
        da: "Udbyderens rolle, hvis den er en anden end bibliotekets.",
        en: "The provider's role, where it is not the library's."
      ),
      .text(
        "role-reason",
        \.roleReason,
        da: "Hvorfor udbyderen er databehandler, selv om biblioteket siger andet.",
        en: "Why the provider is a processor, although the library says otherwise."
      ),
      .list(
        "settings",
        .word,
        \.settings,
        da: "Hvad der er slået til eller fra for at beskytte de besøgende.",
        en: "What is switched on or off to protect visitors."
      ),
      .nodes(
        "transfer",
        \.transfers,
        da: "En overførsel, i stedet for bibliotekets.",
        en: "A transfer, in place of the library's."
      ),
      .list(
        "except",
        .string,
        \.except,
        da: "De af tjenestens cookies, der ikke sættes.",
        en: "The cookies of the service that are not set."
      ),
      .storedItems(
        "cookie",
        \.cookies,
        da: "Ændrer en af tjenestens cookies.",
        en: "Changes one of the service's cookies."
      ),
      .one(
        "checked",
        .date,
        \.checked,
        da: "Dagen, hvor brugen sidst blev efterprøvet.",
        en: "The day on which the use was last checked."
      ),
      .allow,
    ]
  )
}
