extension Complaint {
  static let schema = Schema<Complaint>(
    properties: [
      .one(
        "authority",
        .reference(),
        \.authority,
        takesNone: true,
        da: "Tilsynsmyndigheden. Medmindre andet er sagt: landets egen.",
        en: "The supervisory authority. That of the country, unless said otherwise."
      ),
      .node(
        "first",
        \.first,
        da: "Hvor man kan henvende sig hos jer først; aldrig et krav.",
        en: "Where one can turn to you first; never a condition."
      ),
      .allow,
    ]
  )
}

extension ComplaintsDesk {
  static let schema = Schema<ComplaintsDesk>(
    text: .text(\.text, da: "Opfordringen med egne ord.", en: "The invitation in words of your own."),
    properties: [
      .one(
        "email",
        .email,
        \.email,
        da: "E-mailadressen, hvis den er en anden end den sædvanlige.",
        en: "The e-mail address, if it is not the usual one."
      )
    ]
  )
}
