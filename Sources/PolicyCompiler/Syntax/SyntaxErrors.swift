/// What can be wrong with a text before anyone asks what it means.
extension Explanation {
  static let syntaxErrors: [Explanation] = [
    statementExpected, commaMissing, commaTooMany, braceNotClosed, braceNotOpened, stringNotClosed,
    foreignQuotes,
    quotesMissing, strayCharacter, valueMissing, lineBreakMissing, nestedTooDeep, unknownEscape,
    braceMissing,
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
      da: "Et komma siger, at linjen fortsætter. Efter den sidste værdi skal der ikke stå komma.",
      en: "A comma says that the line goes on. There is no comma after the last value."
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
    title: Bilingual(da: "En tekst mangler det sidste anførselstegn", en: "A text lacks its closing quotes"),
    why: Bilingual(
      da: "En tekst begynder og slutter med \" på samme linje. Tekster på flere linjer står mellem \"\"\".",
      en: "A text begins and ends with \" on the same line. Texts of several lines stand between \"\"\"."
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
      da:
        "Tekstbehandlingsprogrammer skifter ofte \" ud med krøllede anførselstegn. Sproget kender kun de lige.",
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
        "Adresser, egennavne og navne på cookies skrives i anførselstegn. Uden for anførselstegn begynder »//« en kommentar.",
      en:
        "Addresses, proper names and names of cookies stand in quotes. Outside quotes, ‘//’ begins a comment."
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
      da: "En linje slutter uden tegn, og et kolon står lige efter sit ord uden mellemrum.",
      en: "A line ends without a mark, and a colon stands right after its word without a space."
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
      da: "Efter et ord med kolon skal der stå en værdi på samme linje.",
      en: "After a word with a colon its value must stand on the same line."
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
    title: Bilingual(da: "For mange blokke inden i hinanden", en: "Too many blocks inside each other"),
    why: Bilingual(
      da: "Sproget bruger højst fire blokke inden i hinanden; flere end 16 læses ikke.",
      en: "The language uses at most four blocks inside each other; more than 16 are not read."
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
        "I tekster betyder \\\" et anførselstegn, \\\\ en omvendt skråstreg og \\{ en krøllet parentes. Andre tegn kan ikke stå efter en omvendt skråstreg.",
      en:
        "In texts \\\" means a quotation mark, \\\\ a backslash and \\{ a curly bracket. Nothing else can stand after a backslash."
    ),
    examples: [
      .violates(
        "attachment sales-terms {\n    title da: \"Vilkår⟦\\n⟧for salg\", en: \"Terms of sale\"\n    url   \"https://www.fjordenscykler.dk/vilkaar\"\n}"
      ),
      .passes(
        "attachment sales-terms {\n    title da: \"Vilkår for salg\", en: \"Terms of sale\"\n    url   \"https://www.fjordenscykler.dk/vilkaar\"\n}"
      ),
    ]
  )

  static let braceMissing = Explanation(
    "SYNTAX-014",
    "brace-missing",
    title: Bilingual(da: "En blok mangler sin »{«", en: "A block lacks its ‘{’"),
    why: Bilingual(
      da: "»{« siger, at linjerne nedenunder hører til ordet foran. Uden den står de for sig selv.",
      en: "‘{’ says that the lines below belong to the word in front. Without it they stand alone."
    ),
    examples: [
      .violates("⟦breach⟧\n    subjects high-risk\n}"),
      .passes("breach {\n    subjects high-risk\n}"),
    ]
  )
}
