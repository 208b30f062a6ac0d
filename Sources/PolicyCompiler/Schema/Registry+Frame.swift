extension Registry {
  static let frame: [Entry] = [
    .single(
      .site,
      \.site,
      da: "Politikkens hoved: hjemmesiden, versionen, sprogene, og hvad politikken gælder for.",
      en: "The policy's head: the site, the version, the languages, and what the policy applies to."
    ),
    .several(
      .document,
      \.documents,
      da: "Hvordan et af dokumenterne sættes op.",
      en: "How one of the documents is laid out."
    ),
    .declaration(
      Clause.self,
      da: "Fri tekst med en plads i dokumentet; reglerne læser også den.",
      en: "Free text with a place in the document; the rules read it too."
    ),
    .declaration(
      Definition.self,
      da: "Et ord i ordlisten, og hvad det betyder.",
      en: "A word of the glossary, and what it means."
    ),
    .several(
      .useDefinitions,
      \.useDefinitions,
      da: "De definitioner fra biblioteket, som ordlisten skal have med.",
      en: "The definitions of the library that the glossary is to have."
    ),
    .single(
      .changes,
      \.changes,
      da: "Hvordan folk får besked om ændringer, og hvad der er ændret.",
      en: "How people hear of changes, and what has changed."
    ),
    .several(
      .claim,
      \.claims,
      da: "Noget, politikken siger om sig selv. Det holdes op mod resten og kommer til at stå i politikken.",
      en:
        "Something that the policy says of itself. It is checked against the rest and appears in the policy."
    ),
  ]
}
