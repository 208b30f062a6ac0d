extension LegalBasis {
  static let schema = Schema<LegalBasis>(
    argument: .one(.word, \.kind),
    properties: [
      .one(
        "through",
        .word,
        \.through,
        da: "Samtykket gives i samtykkebanneret.",
        en: "The consent is given in the consent banner."
      ),
      .one(
        "law",
        .reference(),
        \.law,
        .requiredByRule("BASIS-005"),
        da: "Loven, der pålægger eller tillader behandlingen.",
        en: "The law that requires or permits the processing."
      ),
      .one(
        "section",
        .string,
        \.section,
        da: "Stedet i loven, fx \"§ 12\".",
        en: "The place in the law, such as \"§ 12\"."
      ),
      .list(
        "of",
        .reference(),
        \.of,
        da: "De oplysninger, grundlaget dækker, hvis der er flere grundlag.",
        en: "The data that this basis covers, where there are several bases."
      ),
      .text(
        "scope",
        \.scope,
        da: "Hvad grundlaget dækker, hvis der er flere.",
        en: "What this basis covers, where there are several."
      ),
      .text(
        "interest",
        \.interest,
        .requiredByRule("BASIS-003"),
        da: "Den legitime interesse, skrevet konkret.",
        en: "The legitimate interest, in concrete words."
      ),
      .text(
        "necessity",
        \.necessity,
        da: "Hvorfor behandlingen er nødvendig for kontrakten eller de vitale interesser.",
        en: "Why the processing is necessary for the contract or the vital interests."
      ),
      .node(
        "given",
        \.given,
        da: "Hvordan samtykket gives.",
        en: "How the consent is given."
      ),
      .text(
        "asks",
        \.asks,
        da: "Ordene, der beder om samtykket.",
        en: "The words that ask for the consent."
      ),
      .one(
        "separate",
        .yesNo,
        \.separate,
        da: "Har samtykket sit eget felt? Medmindre andet er sagt: ja.",
        en: "Does the consent have a field of its own? Yes, unless said otherwise."
      ),
      .node(
        "withdraw",
        \.withdraw,
        .requiredByRule("CONSENT-001"),
        da: "Hvordan samtykket trækkes tilbage.",
        en: "How the consent is withdrawn."
      ),
      .node(
        "consequence",
        \.consequence,
        da: "Hvad der sker, når samtykket trækkes tilbage.",
        en: "What happens when the consent is withdrawn."
      ),
      .one(
        "fee",
        .amount,
        \.fee,
        takesNone: true,
        da: "Hvad det koster at trække samtykket tilbage; normalt »none«.",
        en: "What withdrawing costs; normally ‘none’."
      ),
      .one(
        "needed-for-service",
        .yesNo,
        \.neededForService,
        da: "Er ydelsen betinget af samtykket?",
        en: "Is the service conditional on the consent?"
      ),
      .list(
        "proof",
        .word,
        \.proof,
        .requiredByRule("CONSENT-007"),
        takesNone: true,
        da: "Hvad der gemmes som dokumentation; »logged« er alle fire.",
        en: "What is kept as proof; ‘logged’ is all four."
      ),
      .text(
        "freedom",
        \.freedom,
        da: "Hvorfor et nej ikke får følger for ansatte og borgere.",
        en: "Why a refusal has no consequences for employees and citizens."
      ),
      .text(
        "frequency",
        \.frequency,
        da: "Hvad der sendes, og hvor ofte.",
        en: "What is sent, and how often."
      ),
    ]
  )
}

extension ConsentAct {
  static let schema = Schema<ConsentAct>(
    argument: .list(.word, \.methods),
    properties: [
      .one(
        "default",
        .onOff,
        \.defaultOn,
        da: "Er feltet slået til på forhånd?",
        en: "Is the field switched on in advance?"
      ),
      .one(
        "when",
        .word,
        \.when,
        da: "Bliver der spørgt, før eller efter at oplysningerne bruges?",
        en: "Is it asked for before or after the data are used?"
      ),
      .one("steps", .integer, \.steps, da: "Hvor mange skridt det tager.", en: "How many steps it takes."),
      .one("login", .yesNo, \.login, da: "Kræver det login?", en: "Does it need a login?"),
    ]
  )
}

extension Withdrawal {
  static let schema = Schema<Withdrawal>(
    argument: .list(.word, \.channels),
    properties: [
      .one("steps", .integer, \.steps, da: "Hvor mange skridt det tager.", en: "How many steps it takes."),
      .one("login", .yesNo, \.login, da: "Kræver det login?", en: "Does it need a login?"),
    ]
  )
}

extension WithdrawalConsequence {
  static let schema = Schema<WithdrawalConsequence>(
    argument: .one(.word, \.scope),
    text: .text(\.text, da: "Følgen med egne ord.", en: "The consequence in words of your own.")
  )
}
