extension Registry {
  static let library: [Entry] = [
    .declaration(
      Statute.self,
      da: "En lov, og hvor længe den siger, at oplysninger skal eller må gemmes.",
      en: "An act, and how long it says that data must or may be kept."
    ),
    .declaration(
      Authority.self,
      da: "En tilsynsmyndighed, og hvordan man når den.",
      en: "A supervisory authority, and how to reach it."
    ),
    .declaration(
      Country.self,
      da: "Et land, og om oplysninger må sendes dertil.",
      en: "A country, and whether data may be sent there."
    ),
    .declaration(
      Instrument.self,
      da: "Et grundlag, som overførsler eller databehandleraftaler kan hvile på.",
      en: "An instrument on which transfers or processing agreements can rest."
    ),
    .declaration(
      Service.self,
      da: "En tjeneste, som hjemmesider bruger, med dens udbyder, cookies og overførsler.",
      en: "A service that sites use, with its provider, cookies and transfers."
    ),
    .declaration(
      Threshold.self,
      da: "En grænse, som regler holder politikker op mod.",
      en: "A limit that rules hold policies against."
    ),
    .declaration(
      OutdatedReference.self,
      da: "Noget, som tekster henviser til, skønt det ikke gælder eller findes mere.",
      en: "Something that texts refer to although it no longer applies or exists."
    ),
    .declaration(
      Wording.self,
      da: "Et fagudtryk, og de ord, man bør undgå i stedet for det.",
      en: "A legal term, and the words to avoid in its place."
    ),
  ]
}
