extension Purpose {
  static let schema = Schema<Purpose>(
    argument: .name(.freeWord, \.id),
    kinds: .words(\.tags, isList: true),
    properties: [
      .text(
        "name",
        \.name,
        .required,
        da: "Formålet som overskrift, i navnemåde: »Levere dine varer«.",
        en: "The purpose as a heading: ‘Deliver your goods’."
      ),
      .text("description", \.description, da: "Formålet uddybet.", en: "The purpose in more detail."),
      .list(
        "data",
        .reference(),
        \.data,
        .requiredByRule("MODEL-003"),
        da: "De oplysninger, der bruges.",
        en: "The data that are used."
      ),
      .list(
        "subjects",
        .reference(),
        \.subjects,
        da: "De grupper af personer, oplysningerne handler om.",
        en: "The groups of people whom the data are about."
      ),
      .list(
        "sources",
        .reference(),
        \.sources,
        .required,
        da: "Hvor oplysningerne kommer fra.",
        en: "Where the data come from."
      ),
      .nodes(
        "basis",
        \.bases,
        .requiredByRule("BASIS-001"),
        da: "Behandlingsgrundlaget efter artikel 6.",
        en: "The legal basis under Art. 6."
      ),
      .nodes(
        "special-category",
        \.specialCategories,
        da: "Undtagelsen i artikel 9, stk. 2, for følsomme oplysninger.",
        en: "The exception in Art. 9(2) for sensitive data."
      ),
      .node(
        "criminal-offences",
        \.criminalOffences,
        da: "Hjemlen for oplysninger om strafbare forhold.",
        en: "The ground for data on criminal offences."
      ),
      .node("cpr", \.cpr, da: "Hjemlen for CPR-numre.", en: "The ground for civil registration numbers."),
      .nodes(
        "provision",
        \.provisions,
        takesNone: true,
        da: "Om oplysningerne skal gives, og hvad der sker, hvis de ikke gives.",
        en: "Whether the data must be given, and what happens if they are not."
      ),
      .list(
        "recipients",
        .reference(),
        \.recipients,
        .requiredByRule("RECIP-001"),
        takesNone: true,
        da: "Hvem der modtager oplysningerne.",
        en: "Who receives the data."
      ),
      .nodes(
        "retention",
        \.retentions,
        .requiredByRule("RET-001"),
        da: "Hvor længe oplysningerne gemmes.",
        en: "How long the data are kept."
      ),
      .node(
        "automated-decisions",
        \.automatedDecisions,
        takesNone: true,
        da: "Afgørelser, som træffes uden menneskelig indgriben, eller »none«.",
        en: "Decisions made without human intervention, or ‘none’."
      ),
      .text(
        "profiling",
        \.profiling,
        takesNone: true,
        da: "Hvad der sammenstilles om den enkelte, og hvad der sluttes af det, eller »none«.",
        en: "What is combined about a person, and what is concluded from it, or ‘none’."
      ),
      .list(
        "targeting",
        .word,
        \.targeting,
        takesNone: true,
        da: "Om annoncer rettes efter følsomme oplysninger eller mod mindreårige, eller »none«.",
        en: "Whether advertisements are targeted by sensitive data or at minors, or ‘none’."
      ),
      .node("marketing", \.marketing, da: "Hvordan der markedsføres.", en: "How marketing is done."),
      .nodes(
        "reuse",
        \.reuses,
        da: "Et andet formål, hvis oplysninger genbruges her.",
        en: "Another purpose whose data are reused here."
      ),
      .node(
        "notice",
        \.notice,
        da: "Hvornår folk får besked om oplysninger, der kommer fra andre.",
        en: "When people are told about data that come from others."
      ),
      .node(
        "anonymised",
        \.anonymised,
        da: "Hvordan oplysningerne gøres anonyme.",
        en: "How the data are made anonymous."
      ),
      .text(
        "published",
        \.published,
        da: "Hvad der offentliggøres, fx markedsstatistik.",
        en: "What is published, such as market statistics."
      ),
      .node(
        "cctv",
        \.cctv,
        da: "Kameraer: hvor de er, og om der er skilte.",
        en: "Cameras: where they are, and whether there are signs."
      ),
      .one(
        "by-hand",
        .yesNo,
        \.byHand,
        da: "Sker behandlingen uden brug af it?",
        en: "Is the processing done without automated means?"
      ),
      .one(
        "own-statistics",
        .yesNo,
        \.ownStatistics,
        da: "Er statistikken kun til jer selv, så ingen andre bruger tallene?",
        en: "Are the statistics for yourselves alone, so that nobody else uses the figures?"
      ),
      .one(
        "outside-public-task",
        .yesNo,
        \.outsidePublicTask,
        da: "Ligger formålet uden for myndighedens opgaver?",
        en: "Is the purpose outside the authority's tasks?"
      ),
      .one(
        "assessment",
        .date,
        \.assessment,
        da: "Dagen, hvor konsekvensanalysen blev lavet.",
        en: "The day on which the impact assessment was made."
      ),
      .allow,
    ]
  )
}
