extension Registry {
  static let rights: [Entry] = [
    .single(
      .rights,
      \.rights,
      da: "Hvordan man bruger sine rettigheder.",
      en: "How people use their rights."
    ),
    .single(
      .complaint,
      \.complaint,
      takesNone: true,
      da: "Hvor man kan klage.",
      en: "Where one can complain."
    ),
    .single(
      .breach,
      \.breach,
      da: "Hvad der sker ved brud på persondatasikkerheden.",
      en: "What happens in case of a personal data breach."
    ),
    .single(.security, \.security, da: "Hvordan oplysningerne beskyttes.", en: "How the data are protected."),
    .declaration(
      Certificate.self,
      da: "Et certifikat eller en revisorerklæring, fx ISO 27001 eller ISAE 3000.",
      en: "A certificate or an auditor's report, such as ISO 27001 or ISAE 3000."
    ),
    .declaration(
      Attachment.self,
      da: "Et dokument, som politikken henviser til.",
      en: "A document to which the policy refers."
    ),
    .declaration(
      Measure.self,
      da: "En måde at beskytte oplysninger på. Biblioteket har de gængse.",
      en: "A way of protecting data. The library has the usual ones."
    ),
  ]
}
