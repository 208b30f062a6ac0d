extension BannerLayer {
  static let schema = Schema<BannerLayer>(
    argument: .one(.integer, \.number),
    properties: [
      .nodes("button", \.buttons, da: "En knap på laget.", en: "A button on the layer."),
      .nodes(
        "category",
        \.categories,
        da: "En kategori, man kan vælge på laget.",
        en: "A category that can be chosen on the layer."
      ),
      .list("says", .word, \.says, da: "Hvad laget oplyser om.", en: "What the layer tells."),
    ]
  )
}

extension BannerLayer.Button {
  static let schema = Schema<BannerLayer.Button>(
    argument: .one(.word, \.action),
    properties: [
      .one("label", .string, \.label, da: "Ordene på knappen.", en: "The words on the button."),
      .one(
        "style",
        .word,
        \.style,
        da: "Hvor meget knappen træder frem.",
        en: "How much the button stands out."
      ),
      .one(
        "contrast",
        .decimal,
        \.contrast,
        da: "Kontrasten mellem ord og knap; 4.5 betyder 4,5 til 1.",
        en: "The contrast between words and button; 4.5 means 4.5 to 1."
      ),
    ]
  )
}

extension BannerLayer.CategoryChoice {
  static let schema = Schema<BannerLayer.CategoryChoice>(
    argument: .one(.word, \.category),
    properties: [
      .one(
        "default",
        .onOff,
        \.defaultOn,
        da: "Er kategorien slået til på forhånd?",
        en: "Is the category switched on in advance?"
      )
    ]
  )
}
