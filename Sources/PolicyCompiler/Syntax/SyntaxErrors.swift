/// What can be wrong with a text before anyone asks what it means.
extension Explanation {
  static let syntaxErrors: [Explanation] = [
    statementExpected, commaMissing, commaTooMany, braceNotClosed, braceNotOpened, stringNotClosed,
    foreignQuotes,
    quotesMissing, strayCharacter, valueMissing, lineBreakMissing, nestedTooDeep, unknownEscape,
  ]

  static let statementExpected = Explanation(
    "SYNTAX-001",
    "statement-expected",
    title: Bilingual(da: "En linje begynder ikke med et ord", en: "A line does not begin with a word"),
    why: Bilingual(
      da: "Hver linje begynder med det ord, der siger, hvad linjen handler om: »name«, »data«, »purpose« …",
      en: "Each line begins with the word that says what the line is about: ‘name’, ‘data’, ‘purpose’ …"
    ),
    examples: [
      .violates("changes {\n    announced website\n    ⟦\"email\"⟧\n}"),
      .passes("changes {\n    announced website, email\n}"),
    ]
  )

  static let commaMissing = Explanation(
    "SYNTAX-002",
    "comma-missing",
    title: Bilingual(da: "Der mangler et komma", en: "A comma is missing"),
    why: Bilingual(
      da: "Værdier på samme linje adskilles af komma.",
      en: "Values on the same line are separated by commas."
    ),
    examples: [
      .violates("changes {\n    announced website ⟦email⟧\n}"),
      .passes("changes {\n    announced website, email\n}"),
    ]
  )

  static let commaTooMany = Explanation(
    "SYNTAX-003",
    "comma-too-many",
    title: Bilingual(da: "Der er et komma for meget", en: "There is a comma too many"),
    why: Bilingual(
      da: "Et komma siger, at linjen fortsætter. Efter den sidste værdi skal der ikke være noget.",
      en: "A comma says that the line goes on. Nothing follows the last value."
    ),
    examples: [
      .violates("changes {\n    announced website⟦,⟧\n    notice    14 days\n}"),
      .passes("changes {\n    announced website\n    notice    14 days\n}"),
    ]
  )

  static let braceNotClosed = Explanation(
    "SYNTAX-004",
    "brace-not-closed",
    title: Bilingual(da: "En blok er ikke lukket", en: "A block is not closed"),
    why: Bilingual(
      da: "Hver »{« skal have sin »}«. Ellers er det uklart, hvad der hører til hvad.",
      en: "Each ‘{’ needs its ‘}’. Otherwise it is unclear what belongs to what."
    ),
    examples: [
      .violates("rights ⟦{⟧\n    channels email\n\nchanges {\n    announced website\n}"),
      .passes("rights {\n    channels email\n}\n\nchanges {\n    announced website\n}"),
    ]
  )

  static let braceNotOpened = Explanation(
    "SYNTAX-005",
    "brace-not-opened",
    title: Bilingual(da: "En »}« lukker ingenting", en: "A ‘}’ closes nothing"),
    why: Bilingual(
      da: "Der er flere »}« end »{«.",
      en: "There are more ‘}’ than ‘{’."
    ),
    examples: [
      .violates("rights {\n    channels email\n}\n⟦}⟧"),
      .passes("rights {\n    channels email\n}"),
    ]
  )

  static let stringNotClosed = Explanation(
    "SYNTAX-006",
    "string-not-closed",
    title: Bilingual(da: "En tekst mangler sit sidste anførselstegn", en: "A text lacks its closing quotes"),
    why: Bilingual(
      da: "En tekst begynder og slutter med \" på samme linje. Længere tekster står mellem \"\"\".",
      en: "A text begins and ends with \" on the same line. Longer texts stand between \"\"\"."
    ),
    examples: [
      .violates(
        "recipient printer as processor {\n    name      ⟦\"Trykkeriet ApS⟧\n    country   DK\n    agreement yes\n}\n\npurpose orders {\n    name       da: \"Levere\", en: \"Deliver\"\n    data       name\n    sources    data-subject\n    basis      contract\n    provision  none\n    recipients printer\n    retention  2 years, from: delivery\n}"
      ),
      .passes(
        "recipient printer as processor {\n    name      \"Trykkeriet ApS\"\n    country   DK\n    agreement yes\n}\n\npurpose orders {\n    name       da: \"Levere\", en: \"Deliver\"\n    data       name\n    sources    data-subject\n    basis      contract\n    provision  none\n    recipients printer\n    retention  2 years, from: delivery\n}"
      ),
    ]
  )

  static let foreignQuotes = Explanation(
    "SYNTAX-007",
    "foreign-quotes",
    title: Bilingual(da: "Der er brugt andre anførselstegn end \"", en: "Quotes other than \" are used"),
    why: Bilingual(
      da: "Tekstbehandling skifter ofte \" ud med krøllede anførselstegn. Sproget kender kun de lige.",
      en: "Word processors often turn \" into curly quotes. The language knows only the straight ones."
    ),
    examples: [
      .violates("breach {\n    report-to ⟦“alarm@fjordenscykler.dk”⟧\n}"),
      .passes("breach {\n    report-to \"alarm@fjordenscykler.dk\"\n}"),
    ]
  )

  static let quotesMissing = Explanation(
    "SYNTAX-008",
    "quotes-missing",
    title: Bilingual(da: "Der mangler anførselstegn", en: "Quotes are missing"),
    why: Bilingual(
      da:
        "Adresser, navne og cookienavne kommer udefra og står i anførselstegn. »//« uden for en tekst begynder en kommentar.",
      en:
        "Addresses, names and cookie patterns come from outside and stand in quotes. ‘//’ outside a text begins a comment."
    ),
    examples: [
      .violates("breach {\n    report-to ⟦alarm@fjordenscykler.dk⟧\n}"),
      .passes("breach {\n    report-to \"alarm@fjordenscykler.dk\"\n}"),
    ]
  )

  static let strayCharacter = Explanation(
    "SYNTAX-009",
    "stray-character",
    title: Bilingual(da: "Et tegn hører ikke til her", en: "A character does not belong here"),
    why: Bilingual(
      da: "En linje slutter af sig selv, og et kolon står helt op ad sit ord.",
      en: "A line ends by itself, and a colon stands close to its word."
    ),
    examples: [
      .violates("changes {\n    announced website⟦;⟧\n}"),
      .passes("changes {\n    announced website\n}"),
    ]
  )

  static let valueMissing = Explanation(
    "SYNTAX-010",
    "value-missing",
    title: Bilingual(da: "Der mangler en værdi", en: "A value is missing"),
    why: Bilingual(
      da: "Efter et ord med kolon følger det, som ordet siger noget om, på samme linje.",
      en: "After a word with a colon comes what the word is about, on the same line."
    ),
    examples: [
      .violates("complaint {\n    first ⟦da:⟧\n          en: \"Do call us first.\"\n}"),
      .passes("complaint {\n    first da: \"Ring gerne først.\"\n          en: \"Do call us first.\"\n}"),
    ]
  )

  static let lineBreakMissing = Explanation(
    "SYNTAX-011",
    "line-break-missing",
    title: Bilingual(da: "Der mangler et linjeskift", en: "A line break is missing"),
    why: Bilingual(
      da: "Efter »}« begynder det næste på en ny linje.",
      en: "After ‘}’ the next thing begins on a new line."
    ),
    examples: [
      .violates("breach {\n    subjects high-risk\n} ⟦security⟧ {\n    measures backup\n}"),
      .passes("breach {\n    subjects high-risk\n}\nsecurity {\n    measures backup\n}"),
    ]
  )

  static let nestedTooDeep = Explanation(
    "SYNTAX-012",
    "nested-too-deep",
    title: Bilingual(da: "For mange blokke i hinanden", en: "Too many blocks inside each other"),
    why: Bilingual(
      da: "Intet i sproget har mere end fire blokke i hinanden.",
      en: "Nothing in the language has more than four blocks inside each other."
    ),
    examples: [
      .violates(
        "rights {" + String(repeating: " x {", count: 15) + " x ⟦{⟧" + String(repeating: " }", count: 17)
      ),
      .passes("rights {\n    channels email\n}"),
    ]
  )

  static let unknownEscape = Explanation(
    "SYNTAX-013",
    "unknown-escape",
    title: Bilingual(da: "En omvendt skråstreg står alene", en: "A backslash stands alone"),
    why: Bilingual(
      da:
        "I tekster betyder \\\" et anførselstegn, \\\\ en omvendt skråstreg og \\{ en krøllet parentes. Andet findes ikke.",
      en: "In texts \\\" means a quote, \\\\ a backslash and \\{ a brace. There is nothing else."
    ),
    examples: [
      .violates("breach {\n    report-to \"alarm⟦\\n⟧@fjordenscykler.dk\"\n}"),
      .passes("breach {\n    report-to \"alarm@fjordenscykler.dk\"\n}"),
    ]
  )
}
