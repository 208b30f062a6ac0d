extension Breach {
  static let schema = Schema<Breach>(
    properties: [
      .one(
        "authority-within",
        .duration,
        \.authorityWithin,
        da: "Hvor hurtigt tilsynsmyndigheden får besked.",
        en: "How soon the supervisory authority is told."
      ),
      .one(
        "subjects",
        .word,
        \.subjects,
        takesNone: true,
        da: "Hvornår de berørte får besked, eller »none«.",
        en: "When the people concerned are told, or ‘none’."
      ),
      .one(
        "subjects-within",
        .duration,
        \.subjectsWithin,
        da: "Hvor hurtigt de berørte får besked.",
        en: "How soon the people concerned are told."
      ),
      .one(
        "customers-within",
        .duration,
        \.customersWithin,
        da: "Hvor hurtigt kunderne får besked, når I er databehandler.",
        en: "How soon customers are told, where you are the processor."
      ),
      .one(
        "report-to",
        .mailOrWeb,
        \.reportTo,
        da: "Hvor man kan melde et sikkerhedsbrud.",
        en: "Where one can report a security breach."
      ),
      .allow,
    ]
  )
}
