extension SpecialCategoryCondition {
  static let schema = Schema<SpecialCategoryCondition>(
    argument: .one(.word, \.condition),
    text: .text(\.text, da: "Hvad der ligger til grund.", en: "What it rests on."),
    properties: [
      .one("law", .reference(), \.law, da: "Loven, der giver hjemlen.", en: "The law that gives the ground."),
      .one("section", .string, \.section, da: "Stedet i loven.", en: "The place in the law."),
      .one(
        "under",
        .word,
        \.under,
        da: "Kollektiv overenskomst eller tavshedspligt.",
        en: "A collective agreement or professional secrecy."
      ),
    ]
  )
}

extension CriminalOffenceGround {
  static let schema = Schema<CriminalOffenceGround>(
    argument: .one(.word, \.ground),
    text: .text(\.text, da: "Hvad der ligger til grund.", en: "What it rests on."),
    properties: [
      .one("law", .reference(), \.law, da: "Loven, der giver hjemlen.", en: "The law that gives the ground.")
    ]
  )
}

extension CPRGround {
  static let schema = Schema<CPRGround>(
    argument: .one(.word, \.ground),
    properties: [
      .one("law", .reference(), \.law, da: "Loven, der giver hjemlen.", en: "The law that gives the ground."),
      .one("section", .string, \.section, da: "Stedet i loven.", en: "The place in the law."),
    ]
  )
}

extension Provision {
  static let schema = Schema<Provision>(
    argument: .one(.word, \.kind),
    text: .text(
      \.text,
      da: "Hvad der sker, hvis oplysningerne ikke gives.",
      en: "What happens if the data are not given."
    ),
    properties: [
      .list(
        "of",
        .reference(),
        \.of,
        da: "De oplysninger, der skal gives, hvis det ikke er dem alle.",
        en: "The data that must be given, if not all of them."
      )
    ]
  )
}

extension AutomatedDecisions {
  static let schema = Schema<AutomatedDecisions>(
    properties: [
      .node("ground", \.ground, da: "Hvad der tillader afgørelsen.", en: "What permits the decision."),
      .text("logic", \.logic, da: "Logikken bag afgørelsen.", en: "The logic of the decision."),
      .text("significance", \.significance, da: "Hvad afgørelsen betyder.", en: "What the decision means."),
      .text("consequences", \.consequences, da: "Hvilke følger den kan få.", en: "What may follow from it."),
      .one(
        "special-categories",
        .yesNo,
        \.specialCategories,
        da: "Bruges der følsomme oplysninger?",
        en: "Are sensitive data used?"
      ),
      .list(
        "safeguards",
        .word,
        \.safeguards,
        da: "Garantier for den enkelte.",
        en: "Safeguards for the person."
      ),
    ]
  )
}

extension DecisionGround {
  static let schema = Schema<DecisionGround>(
    argument: .one(.word, \.kind),
    properties: [
      .one("law", .reference(), \.law, da: "Loven, der tillader det.", en: "The law that permits it.")
    ]
  )
}

extension DirectMarketing {
  static let schema = Schema<DirectMarketing>(
    argument: .list(.word, \.channels),
    properties: [
      .one(
        "sender",
        .string,
        \.sender,
        da: "Den, der står som afsender.",
        en: "Whose name is on the message."
      ),
      .node(
        "soft-opt-in",
        \.softOptIn,
        da: "Betingelserne for eksisterende kunder, markedsføringslovens § 10, stk. 2.",
        en: "The conditions for existing customers, Marketing Practices Act section 10(2)."
      ),
      .node("opt-out", \.optOut, da: "Hvordan man siger fra.", en: "How to opt out."),
      .one(
        "robinson-list",
        .word,
        \.robinsonList,
        da: "Er Robinsonlisten tjekket?",
        en: "Has the Robinson list been checked?"
      ),
      .one(
        "cpr-check",
        .yesNo,
        \.cprCheck,
        da:
          "Slås folk op i CPR, før deres oplysninger videregives til markedsføring, databeskyttelseslovens § 13?",
        en:
          "Are people looked up in the CPR register before their data are disclosed for marketing, Danish Data Protection Act section 13?"
      ),
      .list(
        "call-exception",
        .word,
        \.callException,
        da:
          "Undtagelsen, hvis forbrugere ringes op uden at have bedt om det, forbrugeraftalelovens § 4, stk. 2.",
        en:
          "The exception, where consumers are called without having asked for it, Danish Consumer Contracts Act section 4(2)."
      ),
      .list(
        "disclosed-to",
        .reference(),
        \.disclosedTo,
        takesNone: true,
        da: "Hvem oplysningerne videregives til med henblik på deres egen markedsføring, eller »none«.",
        en: "To whom the data are disclosed for marketing of their own, or ‘none’."
      ),
    ]
  )
}

extension SoftOptIn {
  static let schema = Schema<SoftOptIn>(
    argument: .list(.word, \.conditions),
    text: .text(\.text, da: "Hvordan det sker.", en: "How it is done.")
  )
}

extension OptOut {
  static let schema = Schema<OptOut>(
    argument: .list(.word, \.channels),
    properties: [
      .one("within", .duration, \.within, da: "Hvor hurtigt det virker.", en: "How soon it takes effect.")
    ]
  )
}

extension Reuse {
  static let schema = Schema<Reuse>(
    argument: .one(.reference(), \.purpose),
    properties: [
      .text(
        "compatibility",
        \.compatibility,
        da: "Hvorfor det nye formål er foreneligt med det gamle.",
        en: "Why the new purpose is compatible with the old one."
      ),
      .one(
        "law",
        .reference(),
        \.law,
        da: "Loven, der tillader genbrugen.",
        en: "The law that permits the reuse."
      ),
      .one("section", .string, \.section, da: "Stedet i loven.", en: "The place in the law."),
      .text(
        "safeguards",
        \.safeguards,
        da: "Garantierne ved forskning, statistik og arkiver, artikel 89, stk. 1.",
        en: "The safeguards in research, statistics and archives, Art. 89(1)."
      ),
      .node("informed", \.informed, da: "Hvordan folk har fået besked.", en: "How people have been told."),
      .one(
        "exemption",
        .word,
        \.exemption,
        da:
          "Hvorfor ingen skal have besked: artikel 13, stk. 4, artikel 14, stk. 5, eller databeskyttelseslovens § 23.",
        en: "Why nobody has to be told: Art. 13(4), 14(5), or Danish Data Protection Act section 23."
      ),
    ]
  )
}

extension Reuse.Information {
  static let schema = Schema<Reuse.Information>(
    argument: .list(.word, \.channels),
    properties: [
      .one("before", .yesNo, \.before, da: "Skete det før genbrugen?", en: "Was it before the reuse?")
    ]
  )
}

extension IndirectNotice {
  static let schema = Schema<IndirectNotice>(
    argument: .one(
      ValueType<Moment>.word.map(Timing.moment).or(ValueType<Duration>.duration.map(Timing.within)),
      \.timing,
      required: false
    ),
    text: .text(\.text, da: "Begrundelsen med egne ord.", en: "The reason in words of your own."),
    properties: [
      .one(
        "exemption",
        .word,
        \.exemption,
        da: "Hvorfor der ikke gives besked, artikel 14, stk. 5.",
        en: "Why no notice is given, Art. 14(5)."
      ),
      .one("law", .reference(), \.law, da: "Loven, der fritager.", en: "The law that exempts."),
    ]
  )
}

extension Anonymisation {
  static let schema = Schema<Anonymisation>(
    text: .text(\.text, da: "Metoden.", en: "The method."),
    properties: [
      .one(
        "before-storage",
        .yesNo,
        \.beforeStorage,
        da: "Sker det, før oplysningerne gemmes?",
        en: "Is it done before the data are stored?"
      )
    ]
  )
}

extension Surveillance {
  static let schema = Schema<Surveillance>(
    properties: [
      .one(
        "sign",
        .yesNo,
        \.sign,
        da: "Fortæller et skilt om kameraerne?",
        en: "Does a sign tell of the cameras?"
      ),
      .list(
        "place",
        .word,
        \.places,
        da: "Hvor kameraerne er: steder med almindelig adgang, arbejdspladser eller andre steder.",
        en: "Where the cameras are: places with public access, workplaces or elsewhere."
      ),
      .text(
        "not-crime-prevention",
        \.notCrimePrevention,
        da: "Hvad kameraerne er til, hvis de ikke skal forebygge kriminalitet.",
        en: "What the cameras are for, where they are not to prevent crime."
      ),
    ]
  )
}
