import PolicyCompiler

/// Every option, said once for all commands that take it.
extension Option {
  /// The options that stand in front of a command, or instead of one.
  static let global = [language, help, version]

  static let language = Option(
    name: .language,
    value: .oneOf(Language.allCases.map(\.rawValue)),
    help: Message(
      da: "sproget i meddelelser; politikken bliver skrevet på sine egne sprog",
      en: "the language of messages; the policy is written in its own languages"
    )
  )

  static let quiet = Option(
    name: .quiet,
    letter: "q",
    value: .nothing,
    help: Message(da: "vis kun, hvad der er galt", en: "say only what is wrong")
  )

  static let verbose = Option(
    name: .verbose,
    letter: "v",
    value: .nothing,
    help: Message(da: "vis også, hvad der bliver gjort", en: "say also what is being done")
  )

  static let asOf = Option(
    name: .asOf,
    value: .day,
    help: Message(
      da: "følg loven, som den er den dag; ellers den dag, politikken gælder fra",
      en: "follow the law of that day; otherwise of the day the policy takes effect"
    )
  )

  static let strict = Option(
    name: .strict,
    value: .nothing,
    help: Message(da: "lad advarsler tælle som fejl", en: "let warnings count as errors")
  )

  static let coverage = Option(
    name: .coverage,
    value: .nothing,
    help: Message(
      da: "vis hvert punkt i GDPR artikel 13 og 14, og hvor det er oplyst",
      en: "show each item of GDPR Art. 13 and 14, and where it is told"
    )
  )

  static let format = Option(
    name: .format,
    value: .named(Message(da: "FORMAT", en: "FORMAT"), ReportFormat.allCases.map(\.rawValue)),
    help: Message(
      da: "text – eller github, sarif, junit, json, der går til standard output",
      en: "text – or github, sarif, junit, json, which go to standard output"
    )
  )

  static let explanationFormat = Option(
    name: .format,
    value: .named(Message(da: "FORMAT", en: "FORMAT"), ExplanationFormat.allCases.map(\.rawValue)),
    help: Message(da: "text, markdown eller json", en: "text, markdown or json")
  )

  static let baseline = Option(
    name: .baseline,
    value: .file,
    help: Message(
      da: "de fund, der er kendt i forvejen; kun nye tæller",
      en: "the findings known before; only new ones count"
    )
  )

  static let writeBaseline = Option(
    name: .writeBaseline,
    value: .file,
    help: Message(
      da: "skriv alle fund op som kendte, og afslut med kode 0",
      en: "write down all findings as known, and exit with 0"
    )
  )

  static let fix = Option(
    name: .fix,
    value: .nothing,
    help: Message(
      da: "ret i filerne det, der kun kan rettes på én måde",
      en: "mend in the files what can be mended in one way only"
    )
  )

  static let previous = Option(
    name: .previous,
    value: .path,
    help: Message(
      da: "den sidst udgivne .policy eller cookies.json, eller en mappe med dem",
      en: "the .policy or cookies.json last published, or a folder of them"
    )
  )

  static let since = Option(
    name: .since,
    value: .revision,
    help: Message(
      da: "sammenlign med en revision i git: v1.0, HEAD~1, origin/main",
      en: "compare with a git revision: v1.0, HEAD~1, origin/main"
    )
  )

  static let differenceFormat = Option(
    name: .format,
    value: .named(Message(da: "FORMAT", en: "FORMAT"), DifferenceFormat.allCases.map(\.rawValue)),
    help: Message(
      da: "text, markdown, json eller policy: den sætning, --revise ville skrive",
      en: "text, markdown, json or policy: the statement that --revise would write"
    )
  )

  static let revise = Option(
    name: .revise,
    value: .nothing,
    help: Message(
      da: "skriv ændringerne ind i den nye version som dens revision",
      en: "write the changes into the new version as its revision"
    )
  )

  static let output = Option(
    name: .output,
    value: .folder,
    help: Message(
      da: "mappen, der skrives til; ellers output",
      en: "the folder to write to; otherwise output"
    )
  )

  static let templates = Option(
    name: .templates,
    value: .folder,
    help: Message(
      da: "en mappe med skabeloner, der træder i stedet for de indbyggede",
      en: "a folder of templates that stand in place of the built-in ones"
    )
  )

  static let check = Option(
    name: .check,
    value: .nothing,
    help: Message(
      da: "skriv intet, men afslut med kode 1, hvis resultatet ikke er ajour",
      en: "write nothing, but exit with 1 if the output is not up to date"
    )
  )

  static let company = Option(
    name: .company,
    value: .text(Message(da: "NAVN", en: "NAME")),
    help: Message(
      da: "virksomhedens registrerede navn",
      en: "the registered name of the company"
    )
  )

  static let cvr = Option(
    name: .cvr,
    value: .text(Message(da: "NUMMER", en: "NUMBER")),
    help: Message(
      da: "CVR-nummeret, otte cifre",
      en: "the Danish company number, eight digits"
    )
  )

  static let site = Option(
    name: .site,
    value: .text(Message(da: "ADRESSE", en: "ADDRESS")),
    help: Message(
      da: "hjemmesidens adresse: https://www.shop.dk",
      en: "the address of the site: https://www.shop.dk"
    )
  )

  static let address = Option(
    name: .address,
    value: .text(Message(da: "ADRESSE", en: "ADDRESS")),
    help: Message(
      da: "postadressen: 'Havnegade 1, 8000 Aarhus C'",
      en: "the postal address: 'Havnegade 1, 8000 Aarhus C'"
    )
  )

  static let email = Option(
    name: .email,
    value: .text(Message(da: "ADRESSE", en: "ADDRESS")),
    help: Message(
      da: "hvor man kan skrive til jer",
      en: "where people can write to you"
    )
  )

  static let phone = Option(
    name: .phone,
    value: .text(Message(da: "NUMMER", en: "NUMBER")),
    help: Message(
      da: "hvor man kan ringe til jer",
      en: "where people can call you"
    )
  )

  static let does = Option(
    name: .does,
    value: .text(Message(da: "LISTE", en: "LIST")),
    help: Message(
      da: "det, I laver, med komma imellem: shop,newsletter",
      en: "what you do, with commas between: shop,newsletter"
    )
  )

  static let services = Option(
    name: .services,
    value: .text(Message(da: "LISTE", en: "LIST")),
    help: Message(
      da: "tjenester, der tæller besøg: matomo,google-analytics",
      en: "services that count visits: matomo,google-analytics"
    )
  )

  static let effective = Option(
    name: .effective,
    value: .day,
    help: Message(
      da: "den dag, politikken gælder fra",
      en: "the day from which the policy applies"
    )
  )

  static let port = Option(
    name: .port,
    value: .port,
    help: Message(
      da: "porten på denne maskine; ellers 8737 eller den næste, der er fri",
      en: "the port on this machine; otherwise 8737, or the next that is free"
    )
  )

  static let checkLayout = Option(
    name: .check,
    value: .nothing,
    help: Message(
      da: "skriv intet, men afslut med kode 1, hvis en fil ikke er formateret",
      en: "write nothing, but exit with 1 if a file is not laid out"
    )
  )

  static let readability = Option(
    name: .readability,
    value: .nothing,
    help: Message(
      da: "mål, hvor let siderne er at læse: LIX og Flesch",
      en: "measure how easy the pages are to read: LIX and Flesch"
    )
  )

  static let pdf = Option(
    name: .pdf,
    value: .nothing,
    help: Message(
      da: "udskriv også hver side som PDF; det kræver Chromium",
      en: "also print each page as a PDF; that takes Chromium"
    )
  )

  static let all = Option(
    name: .all,
    value: .nothing,
    help: Message(da: "alle koder", en: "every code")
  )

  static let help = Option(
    name: .help,
    letter: "h",
    value: .nothing,
    help: Message(da: "vis denne hjælp", en: "show this help")
  )

  static let version = Option(
    name: .version,
    value: .nothing,
    help: Message(da: "vis versionen", en: "show the version")
  )
}
