extension Children {
  static let schema = Schema<Children>(
    properties: [
      .one(
        "minimum-age",
        .integer,
        \.minimumAge,
        da: "Hvor gammel man mindst skal være.",
        en: "How old one must be at least."
      ),
      .node(
        "parental-consent",
        \.parentalConsent,
        da: "Om forældrene skal samtykke, og hvordan det sikres.",
        en: "Whether the parents must consent, and how that is made sure."
      ),
      .one(
        "counselling",
        .yesNo,
        \.counselling,
        da: "Er det en forebyggende eller rådgivende tjeneste til børn?",
        en: "Is it a preventive or counselling service for children?"
      ),
      .one(
        "contact",
        .string,
        \.contact,
        da: "Hvor forældre kan henvende sig: en e-mailadresse eller et telefonnummer.",
        en: "Where parents can turn: an e-mail address or a telephone number."
      ),
      .one(
        "wrong-registrations",
        .word,
        \.wrongRegistrations,
        da: "Hvad der sker, hvis et for ungt barn er blevet oprettet.",
        en: "What happens if a child who is too young has signed up."
      ),
      .allow,
    ]
  )
}

extension ParentalConsent {
  static let schema = Schema<ParentalConsent>(
    argument: .one(.word, \.need),
    properties: [
      .one(
        "verified",
        .word,
        \.verified,
        takesNone: true,
        da: "Hvordan det sikres, at det er forældrene, der samtykker, eller »none«.",
        en: "How it is made sure that it is the parents who consent, or ‘none’."
      )
    ]
  )
}
