extension Authority {
  static let schema = Schema<Authority>(
    argument: .name(.freeWord, \.id),
    kinds: .words(\.tags),
    properties: [
      .text(
        "name",
        \.name,
        .required,
        takesProperName: true,
        da: "Myndighedens navn.",
        en: "The name of the authority."
      ),
      .one(
        "country",
        .reference(),
        \.country,
        .required,
        da: "Landet, hvor den fører tilsyn.",
        en: "The country in which it supervises."
      ),
      .list(
        "address",
        .addressPart,
        \.address,
        da: "Postadressen, linje for linje, og landet.",
        en: "The postal address, line by line, and the country."
      ),
      .one("email", .email, \.email, da: "E-mailadressen.", en: "The e-mail address."),
      .one("phone", .string, \.phone, da: "Telefonnummeret.", en: "The telephone number."),
      .one("url", .address, \.url, da: "Myndighedens internetadresse.", en: "The authority's web address."),
      .one(
        "form",
        .address,
        \.form,
        da: "Internetadressen, hvor man kan klage.",
        en: "The web address where one can complain."
      ),
      .list(
        "other-phones",
        .string,
        \.otherPhones,
        da: "Andre numre, der også er myndighedens.",
        en: "Other numbers that are the authority's too."
      ),
      .list(
        "formerly",
        .string,
        \.formerly,
        da: "Ord, der viser en adresse eller andet, som den ikke længere har.",
        en: "Words that show an address or other details that it no longer has."
      ),
      .valid(\.valid),
      .evidence(\.evidence),
      .checked(\.checked),
      .override, .allow,
    ]
  )
}
