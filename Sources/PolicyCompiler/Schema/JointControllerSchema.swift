extension JointController {
  static let schema = Schema<JointController>(
    argument: .name(.string, \.id),
    properties: [
      .one(
        "cvr",
        .cvr,
        \.cvr,
        da: "CVR-nummeret.",
        en: "The Danish company number (CVR)."
      ),
      .address(\.address),
      .email(\.email),
      .phone(\.phone),
      .list(
        "for",
        .reference(),
        \.purposes,
        da: "De formål, I har fælles.",
        en: "The purposes that you share."
      ),
      .text(
        "essence",
        \.essence,
        .requiredByRule("CTRL-004"),
        da: "Det væsentligste i ordningen: hvem der oplyser de registrerede, og hvem der svarer dem.",
        en: "The essence of the arrangement: who informs the data subjects, and who answers them."
      ),
      .one(
        "arrangement",
        .address,
        \.arrangement,
        da: "Internetadressen på ordningen.",
        en: "The web address of the arrangement."
      ),
      .allow,
    ]
  )
}
