extension Browser {
  static let schema = Schema<Browser>(
    argument: .name(.freeWord, \.id),
    properties: [
      .one("name", .string, \.name, .required, da: "Browserens navn.", en: "The browser's name."),
      .text(
        "help",
        \.help,
        .required,
        da: "Internetadressen på hjælp til at slette cookies, én på hvert sprog.",
        en: "The web address of help with deleting cookies, one in each language."
      ),
      .override, .allow,
    ]
  )
}
