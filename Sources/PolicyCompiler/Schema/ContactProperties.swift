/// The ways to reach someone, the same wherever they may stand.
extension Property {
  static func address(_ path: Path<Model, Stated<[Located<AddressPart>]>>) -> Property {
    .list(
      "address",
      .addressPart,
      path,
      da: "Adressen linje for linje, med landet sidst: \"Havnegade 1\", \"8000 Aarhus C\", DK.",
      en: "The address line by line, with the country last: \"Havnegade 1\", \"8000 Aarhus C\", DK."
    )
  }

  static func email(_ path: Path<Model, Stated<String>>) -> Property {
    .one("email", .email, path, da: "E-mailadressen.", en: "The e-mail address.")
  }

  static func phone(_ path: Path<Model, Stated<String>>) -> Property {
    .one("phone", .string, path, da: "Telefonnummeret.", en: "The telephone number.")
  }

  static func form(_ path: Path<Model, Stated<String>>) -> Property {
    .one(
      "form",
      .address,
      path,
      da: "Internetadressen på en kontaktformular.",
      en: "The web address of a contact form."
    )
  }
}
