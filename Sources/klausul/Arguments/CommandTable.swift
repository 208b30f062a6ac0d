import PolicyCompiler

extension Command {
  /// Every command, in the order in which one needs them.
  static let all = [new, check, build, serve, format, diff, explain, language, completions, help]

  static func named(_ name: CommandName) -> Command {
    switch name {
    case .check: check
    case .build: build
    case .format: format
    case .diff: diff
    case .serve: serve
    case .new: new
    case .explain: explain
    case .language: language
    case .completions: completions
    case .help: help
    }
  }

  private static let check = Command(
    name: .check,
    summary: Message(da: "hold politikker op mod reglerne", en: "hold policies against the rules"),
    details: Message(
      da: """
        Læser hver politik og de filer, den henter ind, og siger, hvad der er galt, hvorfor, og hvad der
        kan skrives i stedet. STI er en .policy-fil eller en mappe med sådanne; uden STI er det policies/.
        """,
      en: """
        Reads each policy and the files that it imports, and says what is wrong, why, and what to write
        instead. PATH is a .policy file or a folder of them; without PATH it is policies/.
        """
    ),
    operands: paths,
    options: [
      .strict, .coverage, .format, .baseline, .writeBaseline, .fix, .previous, .asOf, .quiet, .verbose,
      .language, .help,
    ],
    failure: Message(da: "en politik har fejl", en: "a policy has errors"),
    examples: [
      Example(
        line: "klausul check",
        meaning: Message(da: "alle politikker i policies/", en: "every policy in policies/")
      ),
      Example(
        line: "klausul check policies/shop.policy",
        meaning: Message(da: "én politik", en: "one policy")
      ),
      Example(
        line: "klausul check --as-of today --strict",
        meaning: Message(
          da: "efter loven i dag; advarsler tæller som fejl",
          en: "by the law of today; warnings count as errors"
        )
      ),
      Example(
        line: "klausul check --coverage",
        meaning: Message(
          da: "hvad loven kræver oplyst, og hvor det står",
          en: "what the law requires to be told, and where it is"
        )
      ),
      Example(
        line: "klausul check --fix",
        meaning: Message(
          da: "ret det, der kun kan rettes på én måde",
          en: "mend what can be mended in one way only"
        )
      ),
      Example(
        line: "klausul check --format sarif > klausul.sarif",
        meaning: Message(da: "til kodescanning", en: "for code scanning")
      ),
      Example(
        line: "klausul check --write-baseline klausul.json",
        meaning: Message(
          da: "skriv det op, der er galt i dag …",
          en: "write down what is wrong today …"
        )
      ),
      Example(
        line: "klausul check --baseline klausul.json",
        meaning: Message(da: "… og lad kun nye fund tælle", en: "… and let only new findings count")
      ),
    ]
  )

  private static let build = Command(
    name: .build,
    summary: Message(da: "kontrollér, og skriv så resultatet", en: "check, then write the result"),
    details: Message(
      da: """
        Skriver siderne, banneret og listen over cookies for hver politik. Har bare én af dem fejl, bliver
        intet skrevet, og det gamle output står urørt. Kun det, der er ændret, bliver skrevet, og kun det,
        klausul selv har skrevet, bliver fjernet; listen over det ligger i output-mappen som .klausul.

        Med --readability bliver hver side målt: ord, sætninger og på dansk LIX (mål: højst 45), på
        engelsk Flesch (mål: mindst 50). Det, der tæller, er afsnit, punkter og celler, der slutter med
        . ! ? eller : og har mindst fire ord; navne, adresser, lister af links og tal tæller ikke. Er en
        side uden for målet, vises de sætninger, der vejer tungest, og hvor i politikken de står. En svær
        side får ikke kommandoen til at fejle.

        Med --pdf bliver hver side også udskrevet som PDF ved siden af den. Det kræver Chromium eller
        Google Chrome på PATH, eller stien til den i KLAUSUL_CHROMIUM. En PDF bliver aldrig helt den samme
        to gange, så hold den uden for versionsstyringen; --check ser ikke på den.
        """,
      en: """
        Writes the pages, the banner and the list of cookies of each policy. If any of them has errors,
        nothing is written and the old output stays whole. Only what changed is written, and only what
        klausul itself wrote is removed; the list of that is .klausul in the output folder.

        With --readability each page is measured: words, sentences, and LIX in Danish (goal: at most 45),
        Flesch in English (goal: at least 50). What counts are paragraphs, items and cells that end in . ! ?
        or : and have at least four words; names, addresses, lists of links and numbers do not count. Where
        a page misses the goal, the sentences that weigh most are shown, with their place in the policy.
        The build does not fail for it.

        With --pdf each page is also printed as a PDF beside it. That takes Chromium or Google Chrome on
        PATH, or its path in KLAUSUL_CHROMIUM. A PDF is never quite the same twice, so keep it out of
        version control; --check does not look at it.
        """
    ),
    operands: paths,
    options: [
      .output, .templates, .check, .readability, .pdf, .strict, .format, .previous, .asOf, .quiet, .verbose,
      .language, .help,
    ],
    failure: Message(
      da: "en politik har fejl, output er forældet, eller en PDF blev ikke lavet",
      en: "a policy has errors, the output is stale, or a PDF was not made"
    ),
    examples: [
      Example(
        line: "klausul build",
        meaning: Message(
          da: "alle politikker i policies/, skrevet til output/",
          en: "every policy in policies/, written to output/"
        )
      ),
      Example(
        line: "klausul build --check",
        meaning: Message(
          da: "skriv intet; afslut med kode 1, hvis output/ er forældet",
          en: "write nothing; exit with 1 if output/ is stale"
        )
      ),
      Example(
        line: "klausul build --output public",
        meaning: Message(da: "skrevet til en anden mappe", en: "written to another folder")
      ),
      Example(
        line: "klausul build --readability",
        meaning: Message(
          da: "og hvor let siderne er at læse",
          en: "and how easy the pages are to read"
        )
      ),
      Example(
        line: "klausul build --pdf",
        meaning: Message(da: "og hver side som PDF", en: "and each page as a PDF")
      ),
    ]
  )

  private static let format = Command(
    name: .format,
    summary: Message(da: "formatér politikker", en: "lay policies out neatly"),
    details: Message(
      da: """
        Formaterer hver fil, som sproget foreskriver. Det, filen siger, bliver det samme, og kommentarer
        og enkelte tomme linjer mellem oplysninger bliver stående. En fil med syntaksfejl bliver ikke
        ændret. Er STI en mappe, bliver filerne i dens undermapper også formateret. Er STI -, bliver der
        læst fra standard input, og resultatet går til standard output: det kan en editor bruge.
        """,
      en: """
        Gives each file the one layout that the language has. What it says stays the same, and comments
        and single empty lines between statements are kept. A file whose signs or lines are wrong is
        left alone. In a folder the files in its subfolders are laid out too. With PATH - it reads
        standard input, and the result goes to standard output, for an editor to use.
        """
    ),
    operands: paths,
    options: [.checkLayout, .quiet, .language, .help],
    failure: Message(
      da: "en fil kan ikke forstås, eller den er ikke formateret (--check)",
      en: "a file cannot be understood, or is not laid out (--check)"
    ),
    examples: [
      Example(
        line: "klausul fmt",
        meaning: Message(da: "alle filer i policies/", en: "every file in policies/")
      ),
      Example(
        line: "klausul fmt --check",
        meaning: Message(
          da: "skriv intet; afslut med kode 1, hvis en fil ikke er formateret",
          en: "write nothing; exit with 1 if a file is not laid out"
        )
      ),
    ]
  )

  private static let diff = Command(
    name: .diff,
    summary: Message(
      da: "vis, hvad en ny version ændrer for folk",
      en: "say what a new version changes for people"
    ),
    details: Message(
      da: """
        Sammenligner to versioner af en politik: nye formål, nye modtagere, længere opbevaring, ændrede
        behandlingsgrundlag og alt andet, der er nyt for dem, oplysningerne handler om. For hver ændring
        står der, om folk skal have besked, og om der skal spørges om samtykke igen. Det sidste er det
        samme, som banneret selv afgør.

        Nævn to filer, den gamle først; eller nævn med --since en revision i git, som politikkerne i
        policies/ (eller STI) bliver sammenlignet med. Med --revise bliver ændringerne skrevet ind i den
        nye version som dens revision, så siden selv fortæller, hvad der er nyt.
        """,
      en: """
        Compares two versions of a policy: new purposes, new recipients, longer retention, changed legal
        bases and everything else that is new for those whose data are concerned. For each change it
        says whether people must be told, and whether consent must be asked for again. The latter is
        what the banner itself decides by.

        Name two files, the old one first; or name with --since a git revision, with which the policies
        in policies/ (or PATH) are compared. With --revise the changes are written into the new version
        as its revision, so that the page itself tells what is new.
        """
    ),
    operands: paths,
    options: [.since, .differenceFormat, .revise, .quiet, .language, .help],
    failure: Message(
      da: "en version kan ikke forstås, eller den nye har fejl",
      en: "a version cannot be understood, or the new one has errors"
    ),
    examples: [
      Example(
        line: "klausul diff old.policy policies/shop.policy",
        meaning: Message(da: "to filer", en: "two files")
      ),
      Example(
        line: "klausul diff --since v1.0 policies/shop.policy",
        meaning: Message(da: "siden en revision i git", en: "since a git revision")
      ),
      Example(
        line: "klausul diff --since origin/main --format markdown",
        meaning: Message(
          da: "alle politikker, til en pull request",
          en: "every policy, for a pull request"
        )
      ),
      Example(
        line: "klausul diff --since HEAD --revise",
        meaning: Message(
          da: "skriv ændringerne ind i politikkerne",
          en: "write the changes into the policies"
        )
      ),
    ]
  )

  private static let serve = Command(
    name: .serve,
    summary: Message(
      da: "vis politikkerne i browseren, mens du skriver",
      en: "show the policies in the browser while you write"
    ),
    details: Message(
      da: """
        Viser hver politiks sider på begge sprog ved siden af hinanden, med det, der er galt, og banneret i
        brug. Siderne følger med, hver gang en fil bliver gemt. Intet bliver skrevet til output/. Kun
        browseren på denne maskine kan se dem. Ctrl-C stopper.
        """,
      en: """
        Shows the pages of each policy in both languages, side by side, with what is wrong, and the banner
        at work. The pages follow each time a file is saved. Nothing is written to output/. Only the
        browser on this machine can see them. Ctrl-C stops.
        """
    ),
    operands: paths,
    options: [.port, .templates, .asOf, .quiet, .language, .help],
    examples: [
      Example(
        line: "klausul serve",
        meaning: Message(da: "alle politikker i policies/", en: "every policy in policies/")
      ),
      Example(
        line: "klausul serve policies/shop.policy --port 8080",
        meaning: Message(da: "én politik, på en bestemt port", en: "one policy, on a port of your choice")
      ),
    ]
  )

  private static let new = Command(
    name: .new,
    summary: Message(da: "begynd en ny politik", en: "begin a new policy"),
    details: Message(
      da: """
        Skriver policies/NAVN.policy med det, der er sædvanligt for det, I laver. Det, kun I ved, er
        udeladt: klausul check siger bagefter, hvad det er, og hvad der kan skrives. På en terminal
        bliver der spurgt om det, der ikke står på kommandolinjen. En fil, der findes, bliver aldrig
        overskrevet.

        Det, I laver, er et eller flere af: shop, newsletter, statistics, contact, jobs, cameras.
        """,
      en: """
        Writes policies/NAME.policy with what is usual for what you do. What only you know is left
        out: klausul check then says what it is, and what can be written. On a terminal it asks for
        what the command line does not say. A file that exists is never overwritten.

        What you do is one or more of: shop, newsletter, statistics, contact, jobs, cameras.
        """
    ),
    operands: Operands(placeholder: Message(da: "NAVN", en: "NAME"), areMany: false),
    options: [
      .company, .cvr, .site, .address, .email, .phone, .does, .services, .effective, .language, .help,
    ],
    examples: [
      Example(
        line: "klausul new shop",
        meaning: Message(da: "med spørgsmål", en: "with questions")
      ),
      Example(
        line: "klausul new shop --company Shop --site https://shop.dk --does shop",
        meaning: Message(da: "uden spørgsmål", en: "without questions")
      ),
    ]
  )

  private static let explain = Command(
    name: .explain,
    summary: Message(
      da: "forklar en kode: hvorfor, loven, eksempler",
      en: "explain a code: why, the law, examples"
    ),
    details: Message(
      da: "KODE er det, der står i kantede parenteser sidst i en meddelelse.",
      en: "CODE is what stands in square brackets at the end of a message."
    ),
    operands: Operands(placeholder: Message(da: "KODE", en: "CODE"), areMany: true),
    options: [.all, .explanationFormat, .language, .help],
    examples: [
      Example(
        line: "klausul explain BASIS-001",
        meaning: Message(da: "én regel", en: "one rule")
      ),
      Example(
        line: "klausul explain --all",
        meaning: Message(da: "alle koder", en: "every code")
      ),
      Example(
        line: "klausul explain --all --format markdown > rules.md",
        meaning: Message(da: "som opslagsværk", en: "as a reference")
      ),
    ]
  )

  private static let language = Command(
    name: .language,
    summary: Message(
      da: "vis opslagsværket over sproget, som politikker skrives i",
      en: "print the reference of the language that policies are written in"
    ),
    details: Message(
      da: "Opslagsværket er i formatet Markdown og altid ajour med det, klausul kan læse.",
      en: "The reference is in Markdown format and always up to date with what klausul can read."
    ),
    operands: nil,
    options: [.language, .help],
    examples: [
      Example(
        line: "klausul language --language en > language.md",
        meaning: Message(da: "på engelsk, i en fil", en: "in English, in a file")
      )
    ]
  )

  private static let completions = Command(
    name: .completions,
    summary: Message(
      da: "lad skallen udfylde kommandoer og tilvalg",
      en: "let the shell complete commands and options"
    ),
    details: Message(
      da: """
        Skriver det, som skallen skal læse ved start. SKAL er bash, zsh eller fish. I bash skal ~/.bashrc
        sige: source ~/.klausul.bash
        """,
      en: """
        Prints what the shell is to read when it starts. SHELL is bash, zsh or fish. In bash, ~/.bashrc must
        say: source ~/.klausul.bash
        """
    ),
    operands: Operands(placeholder: Message(da: "SKAL", en: "SHELL"), areMany: false),
    options: [.language, .help],
    examples: [
      Example(
        line: "klausul completions bash > ~/.klausul.bash",
        meaning: Message(da: "bash", en: "bash")
      ),
      Example(
        line: "klausul completions zsh > ~/.zfunc/_klausul",
        meaning: Message(da: "zsh; ~/.zfunc står i fpath", en: "zsh; ~/.zfunc is in fpath")
      ),
      Example(
        line: "klausul completions fish > ~/.config/fish/completions/klausul.fish",
        meaning: Message(da: "fish", en: "fish")
      ),
    ]
  )

  private static let help = Command(
    name: .help,
    summary: Message(da: "forklar en kommando", en: "explain a command"),
    details: Message(
      da: "Det samme som KOMMANDO --help; uden KOMMANDO en oversigt.",
      en: "The same as COMMAND --help; without COMMAND an overview."
    ),
    operands: Operands(placeholder: Message(da: "KOMMANDO", en: "COMMAND"), areMany: false),
    options: [.language, .help],
    examples: [
      Example(
        line: "klausul help build",
        meaning: Message(da: "alt om build", en: "all about build")
      )
    ]
  )

  private static let paths = Operands(placeholder: Message(da: "STI", en: "PATH"), areMany: true)
}
