extension Service {
  static let schema = Schema<Service>(
    argument: .name(.freeWord, \.id),
    properties: [
      .one("name", .string, \.name, .required, da: "Tjenestens navn.", en: "The name of the service."),
      .list(
        "aliases",
        .string,
        \.aliases,
        da: "Andre navne, den er kendt under.",
        en: "Other names under which it is known."
      ),
      .node(
        "provider",
        \.provider,
        .required,
        da: "Virksomheden, der leverer tjenesten.",
        en: "The company that provides the service."
      ),
      .node("parent", \.parent, da: "Moderselskabet.", en: "The parent company."),
      .one(
        "role",
        .word,
        \.role,
        da: "Den rolle, udbyderen plejer at have.",
        en: "The role that the provider usually has."
      ),
      .one(
        "category",
        .word,
        \.category,
        da: "Den kategori i banneret, tjenesten hører til.",
        en: "The category of the banner to which the service belongs."
      ),
      .list(
        "hosts",
        .string,
        \.hosts,
        da: "De servere, hjemmesiden henter fra eller sender til.",
        en: "The servers that the site loads from or sends to."
      ),
      .one(
        "policy",
        .address,
        \.policy,
        da: "Internetadressen på udbyderens privatlivspolitik.",
        en: "The web address of the provider's privacy policy."
      ),
      .one(
        "opt-out",
        .address,
        \.optOut,
        da: "Internetadressen, hvor man kan sige fra.",
        en: "The web address where one can opt out."
      ),
      .one(
        "self-hosted",
        .yesNo,
        \.selfHosted,
        da: "Kan tjenesten køre på egne servere?",
        en: "Can the service run on servers of one's own?"
      ),
      .list(
        "distinctive",
        .string,
        \.distinctive,
        da: "De af dens cookies på fremmede domæner, der kan kendes på navnet alene.",
        en: "Those of its cookies on foreign domains that can be told by their name alone."
      ),
      .nodes(
        "transfer",
        \.transfers,
        da: "En overførsel, som den plejer at ske.",
        en: "A transfer, as it usually happens."
      ),
      .storedItems(
        "cookie",
        \.cookies,
        da: "En cookie, som tjenesten sætter.",
        en: "A cookie that the service sets."
      ),
      .storedItems(
        "tracker",
        \.trackers,
        da: "En anden teknik, som tjenesten bruger.",
        en: "Another technique that the service uses."
      ),
      .evidence(\.evidence),
      .checked(\.checked),
      .override,
      .allow,
    ]
  )
}

extension ServiceOwner {
  static let schema = Schema<ServiceOwner>(
    argument: .one(.string, \.name),
    properties: [
      .one(
        "country",
        .reference(),
        \.country,
        da: "Landet, hvor virksomheden hører hjemme.",
        en: "The country of its seat."
      )
    ]
  )
}
