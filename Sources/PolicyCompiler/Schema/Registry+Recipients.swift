extension Registry {
  static let recipients: [Entry] = [
    .declaration(
      Recipient.self,
      da: "En modtager: hvem der får oplysninger, hvor de er, og hvad der er aftalt.",
      en: "A recipient: who gets data, where they are, and what is agreed."
    ),
    .declaration(
      ServiceUse.self,
      da: "Brugen af en tjeneste fra biblioteket, med udbyder, cookies og overførsler.",
      en: "The use of a service from the library, with its provider, cookies and transfers."
    ),
  ]
}
