extension Registry {
  static let data: [Entry] = [
    .declaration(
      DataCategory.self,
      da: "En kategori af oplysninger. De almindelige findes i biblioteket.",
      en: "A category of data. The common ones are in the library."
    ),
    .declaration(
      DataSource.self,
      da: "Hvor oplysninger kommer fra.",
      en: "Where data come from."
    ),
    .declaration(
      Device.self,
      da: "En enhed, der observerer, og dens sensorer.",
      en: "A device that observes, and its sensors."
    ),
    .declaration(
      Event.self,
      da: "En begivenhed, hvor en periode begynder eller slutter. De almindelige findes i biblioteket.",
      en: "An event at which a period begins or ends. The common ones are in the library."
    ),
  ]
}
