/// What can be wrong with statements that are well formed: they say something that the language does not have.
extension Explanation {
  static let schemaErrors: [Explanation] = [
    unknownWord, unknownChoice, wrongType, argumentMissing, tooManyValues, saidTwice, propertyMissing,
    wrongPlace,
    badDate, badDuration, noBlockHere, noneNotPossible, unknownFact, badAddress, noKindsHere, reservedID,
    overridesLibrary, importFailed,
  ]

  static let unknownWord = Explanation(
    "SCHEMA-001",
    "unknown-word",
    title: Bilingual(da: "Et ord findes ikke på dette sted", en: "A word does not exist in this place"),
    why: Bilingual(
      da: "Hvert ord har sin betydning og sit sted. Et ord, som sproget ikke kender, ville gå tabt.",
      en: "Each word has its meaning and its place. A word that the language does not know would be lost."
    ),
    examples: [
      .violates("rights {\n    ⟦chanels⟧ email\n}"),
      .passes("rights {\n    channels email\n}"),
    ]
  )

  static let unknownChoice = Explanation(
    "SCHEMA-002",
    "unknown-choice",
    title: Bilingual(
      da: "Værdien er ikke en af dem, der kan vælges",
      en: "The value is not one of those to choose from"
    ),
    why: Bilingual(
      da: "Her findes en fast liste af ord, så teksterne kan skrives rigtigt på begge sprog.",
      en: "There is a fixed list of words here, so that the texts can be right in both languages."
    ),
    examples: [
      .violates("rights {\n    channels email, ⟦telephone⟧\n}"),
      .passes("rights {\n    channels email, phone\n}"),
    ]
  )

  static let wrongType = Explanation(
    "SCHEMA-003",
    "wrong-type",
    title: Bilingual(
      da: "Her skal stå noget af en anden slags",
      en: "Something of another kind belongs here"
    ),
    why: Bilingual(
      da: "Tekster, tal, datoer og varigheder bruges til hver sit og kan ikke erstatte hinanden.",
      en: "Texts, numbers, dates and durations have different uses and cannot replace each other."
    ),
    examples: [
      .violates("rights {\n    channels      email\n    response-time ⟦\"a month\"⟧\n}"),
      .passes("rights {\n    channels      email\n    response-time 1 month\n}"),
    ]
  )

  static let argumentMissing = Explanation(
    "SCHEMA-004",
    "argument-missing",
    title: Bilingual(da: "Der mangler noget efter et ord", en: "Something is missing after a word"),
    why: Bilingual(
      da: "Ordet siger først noget, når der står en værdi efter det.",
      en: "The word says something only when a value follows it."
    ),
    examples: [
      .violates("rights {\n    ⟦channels⟧\n}"),
      .passes("rights {\n    channels email\n}"),
    ]
  )

  static let tooManyValues = Explanation(
    "SCHEMA-005",
    "too-many-values",
    title: Bilingual(da: "Der står for meget efter et ord", en: "Too much stands after a word"),
    why: Bilingual(
      da: "Nogle ord tager én værdi, nogle en liste, og nogle har kun en blok.",
      en: "Some words take one value, some a list, and some only have a block."
    ),
    examples: [
      .violates("rights {\n    channels      email\n    response-time 1 month, ⟦2 months⟧\n}"),
      .passes("rights {\n    channels      email\n    response-time 1 month\n}"),
    ]
  )

  static let saidTwice = Explanation(
    "SCHEMA-006",
    "said-twice",
    title: Bilingual(da: "Det samme er sagt to gange", en: "The same is said twice"),
    why: Bilingual(
      da: "Når det er sagt to gange, er det uklart, hvad der gælder.",
      en: "When it is said twice, it is unclear which applies."
    ),
    examples: [
      .violates("rights {\n    channels email\n    ⟦channels⟧ phone\n}"),
      .passes("rights {\n    channels email, phone\n}"),
    ]
  )

  static let propertyMissing = Explanation(
    "SCHEMA-007",
    "property-missing",
    title: Bilingual(
      da: "Der mangler en oplysning, som altid skal være der",
      en: "Something that must always be said is missing"
    ),
    why: Bilingual(
      da: "Uden oplysningen kan politikken ikke skrives.",
      en: "Without it the policy cannot be written."
    ),
    examples: [
      .violates(
        "recipient ⟦printer⟧ as processor {\n    country   DK\n    agreement yes\n}\n\npurpose orders {\n    name       da: \"Levere\", en: \"Deliver\"\n    data       name\n    sources    data-subject\n    basis      contract\n    provision  none\n    recipients printer\n    retention  2 years, from: delivery\n}"
      ),
      .passes(
        "recipient printer as processor {\n    name      \"Trykkeriet ApS\"\n    country   DK\n    agreement yes\n}\n\npurpose orders {\n    name       da: \"Levere\", en: \"Deliver\"\n    data       name\n    sources    data-subject\n    basis      contract\n    provision  none\n    recipients printer\n    retention  2 years, from: delivery\n}"
      ),
    ]
  )

  static let wrongPlace = Explanation(
    "SCHEMA-008",
    "wrong-place",
    title: Bilingual(da: "Et ord står på et forkert sted", en: "A word stands in the wrong place"),
    why: Bilingual(
      da: "Tekster og det, der kan siges flere gange, står på egne linjer i blokken.",
      en: "Texts and what may be said several times stand on lines of their own in the block."
    ),
    examples: [
      .violates("changes announced: website, ⟦revision:⟧ \"2\""),
      .passes("changes announced: website"),
    ]
  )

  static let badDate = Explanation(
    "SCHEMA-009",
    "bad-date",
    title: Bilingual(da: "Datoen kan ikke læses", en: "The date cannot be read"),
    why: Bilingual(
      da: "Datoer skrives år-måned-dag, så de ikke kan misforstås: 2026-11-01.",
      en: "Dates are written year-month-day, so that they cannot be misread: 2026-11-01."
    ),
    examples: [
      .violates(
        "changes {\n    announced website\n    revision  \"2\", on: ⟦2026-02-30⟧\n              da: \"Nyt.\"\n              en: \"New.\"\n}"
      ),
      .passes(
        "changes {\n    announced website\n    revision  \"2\", on: 2026-02-28\n              da: \"Nyt.\"\n              en: \"New.\"\n}"
      ),
    ]
  )

  static let badDuration = Explanation(
    "SCHEMA-010",
    "bad-duration",
    title: Bilingual(da: "Varigheden er ikke skrevet rigtigt", en: "The duration is not written correctly"),
    why: Bilingual(
      da: "En varighed er et helt tal og en enhed: 30 minutes, 14 days, 6 months, 5 years.",
      en: "A duration is a whole number and a unit: 30 minutes, 14 days, 6 months, 5 years."
    ),
    examples: [
      .violates("changes {\n    announced website\n    notice    14 ⟦dage⟧\n}"),
      .passes("changes {\n    announced website\n    notice    14 days\n}"),
    ]
  )

  static let noBlockHere = Explanation(
    "SCHEMA-011",
    "no-block-here",
    title: Bilingual(da: "Ordet kan ikke have en blok", en: "The word cannot have a block"),
    why: Bilingual(
      da: "Kun ord med underpunkter kan have en blok.",
      en: "Only words with details of their own can have a block."
    ),
    examples: [
      .violates("rights {\n    channels email ⟦{⟧\n    }\n}"),
      .passes("rights {\n    channels email\n}"),
    ]
  )

  static let noneNotPossible = Explanation(
    "SCHEMA-012",
    "none-not-possible",
    title: Bilingual(da: "»none« kan ikke stå her", en: "‘none’ cannot stand here"),
    why: Bilingual(
      da: "»none« siger, at noget ikke findes. Det giver ikke mening for alle oplysninger.",
      en: "‘none’ says that there is no such thing. That does not make sense for everything."
    ),
    examples: [
      .violates("rights {\n    channels ⟦none⟧\n}"),
      .passes("rights {\n    channels email\n    fee      none\n}"),
    ]
  )

  static let unknownFact = Explanation(
    "SCHEMA-013",
    "unknown-fact",
    title: Bilingual(
      da: "En tekst henviser til en oplysning, der ikke findes",
      en: "A text refers to a fact that does not exist"
    ),
    why: Bilingual(
      da:
        "{…} indsætter en oplysning fra politikken eller et link til et afsnit. Findes den ikke, ville der være et hul i teksten.",
      en:
        "{…} inserts a fact of the policy or a link to a section. If it does not exist, there would be a hole in the text."
    ),
    examples: [
      .violates(
        "clause help {\n    after contact\n    text  da: \"Skriv til ⟦{controller.mail}⟧.\"\n          en: \"Write to {controller.email}.\"\n}"
      ),
      .passes(
        "clause help {\n    after contact\n    text  da: \"Skriv til {controller.email}.\"\n          en: \"Write to {controller.email}.\"\n}"
      ),
    ]
  )

  static let badAddress = Explanation(
    "SCHEMA-014",
    "bad-address",
    title: Bilingual(da: "En adresse kan ikke bruges", en: "An address cannot be used"),
    why: Bilingual(
      da:
        "Adresser bliver til links på hjemmesiden. En forkert adresse fører ingen steder hen eller kan skade læseren.",
      en:
        "Addresses become links on the site. A wrong address leads nowhere or may harm the reader."
    ),
    examples: [
      .violates(
        "cookie \"basket\" as necessary {\n    purpose  da: \"Husker kurven.\", en: \"Remembers the basket.\"\n    grounds  user-input\n    duration session\n    access   none\n    opt-out  ⟦\"javascript:alert(1)\"⟧\n}"
      ),
      .passes(
        "cookie \"basket\" as necessary {\n    purpose  da: \"Husker kurven.\", en: \"Remembers the basket.\"\n    grounds  user-input\n    duration session\n    access   none\n}"
      ),
    ]
  )

  static let noKindsHere = Explanation(
    "SCHEMA-015",
    "no-kinds-here",
    title: Bilingual(da: "»as« hører ikke til her", en: "‘as’ does not belong here"),
    why: Bilingual(
      da: "»as« siger, hvilken slags noget er, hvor der er flere slags at vælge mellem.",
      en: "‘as’ says which kind something is, where there are several to choose from."
    ),
    examples: [
      .violates("rights as ⟦important⟧ {\n    channels email\n}"),
      .passes("rights {\n    channels email\n}"),
    ]
  )

  static let reservedID = Explanation(
    "SCHEMA-016",
    "reserved-id",
    title: Bilingual(
      da: "Navnet har allerede en betydning i sproget",
      en: "The name already has a meaning in the language"
    ),
    why: Bilingual(
      da: "Det ville være uklart, om ordet eller erklæringen menes.",
      en: "It would be unclear whether the word or the declaration is meant."
    ),
    examples: [
      .violates("event ⟦none⟧ {\n    name da: \"ingenting\", en: \"nothing\"\n}"),
      .passes("event stock-taking {\n    name da: \"lageroptællingen\", en: \"the stock-taking\"\n}"),
    ]
  )

  static let overridesLibrary = Explanation(
    "SCHEMA-017",
    "overrides-library",
    .note,
    title: Bilingual(
      da: "En erklæring erstatter bibliotekets",
      en: "A declaration replaces the library's"
    ),
    why: Bilingual(
      da:
        "Biblioteket har allerede en erklæring med det navn. Den i filen gælder i stedet; skriv »override yes«, hvis det er meningen.",
      en:
        "The library already has a declaration of that name. The one in the file applies instead; write ‘override yes’ if that is meant."
    ),
    examples: [
      .violates(
        "data ⟦email⟧ {\n    name da: \"mailadresse\", en: \"mail address\"\n}\n\npurpose news {\n    name       da: \"Svare\", en: \"Answer\"\n    data       email\n    sources    data-subject\n    basis      contract\n    provision  none\n    recipients none\n    retention  1 year, from: last-contact\n}"
      ),
      .passes(
        "data email {\n    name     da: \"mailadresse\", en: \"mail address\"\n    override yes\n}\n\npurpose news {\n    name       da: \"Svare\", en: \"Answer\"\n    data       email\n    sources    data-subject\n    basis      contract\n    provision  none\n    recipients none\n    retention  1 year, from: last-contact\n}"
      ),
    ]
  )

  static let importFailed = Explanation(
    "SCHEMA-018",
    "import-failed",
    title: Bilingual(da: "En fil kan ikke hentes ind", en: "A file cannot be imported"),
    why: Bilingual(
      da: "Det, filen siger, ville mangle i politikken.",
      en: "What the file says would be missing from the policy."
    ),
    examples: [
      .violates("import ⟦\"shared/grup.policy\"⟧"),
      .passes("changes {\n    announced website\n}"),
    ]
  )
}
