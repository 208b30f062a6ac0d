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
      .valid(\.valid),
      .evidence(\.evidence),
      .checked(\.checked),
      .override, .allow,
    ]
  )
}
