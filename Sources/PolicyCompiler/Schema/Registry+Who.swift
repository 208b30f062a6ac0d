extension Registry {
  static let who: [Entry] = [
    .single(
      .controller,
      \.controller,
      da: "Den dataansvarlige: navn med selskabsform, og hvordan man får fat i jer.",
      en: "The controller: the name with its legal form, and how to reach you."
    ),
    .declaration(
      JointController.self,
      da: "En anden, der er dataansvarlig sammen med jer, artikel 26.",
      en: "Another who is controller together with you, Art. 26."
    ),
    .declaration(
      SubjectGroup.self,
      da: "En gruppe af personer, som oplysninger handler om.",
      en: "A group of people whom data are about."
    ),
    .single(
      .children,
      \.children,
      takesNone: true,
      da: "Tjenester, der tilbydes direkte til børn, eller »none«.",
      en: "Services offered directly to children, or ‘none’."
    ),
  ]
}
