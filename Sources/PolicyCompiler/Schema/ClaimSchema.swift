extension Claim {
  static let schema = Schema<Claim>(
    argument: .list(.word, \.assertions, required: false),
    properties: [
      .one(
        "longest-retention",
        .duration,
        \.longestRetention,
        da: "Ingen oplysninger gemmes længere end dette.",
        en: "No data are kept longer than this."
      ),
      .list(
        "of",
        .reference(),
        \.of,
        da: "De formål, en påstand om anonymitet gælder.",
        en: "The purposes that a claim of anonymity is about."
      ),
      .text(
        "anonymised",
        \.anonymised,
        da: "Hvordan oplysningerne gøres anonyme, før de gemmes.",
        en: "How the data are made anonymous before they are stored."
      ),
      .allow,
    ]
  )
}
