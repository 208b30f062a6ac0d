extension Transfer {
  static let schema = Schema<Transfer>(
    argument: .one(.reference(), \.country),
    properties: [
      .node(
        "mechanism",
        \.mechanism,
        .requiredByRule("TRANSFER-001"),
        takesNone: true,
        da: "Det grundlag, overførslen hviler på, eller »none«.",
        en: "What the transfer rests on, or ‘none’."
      ),
      .node(
        "fallback",
        \.fallback,
        da: "Det grundlag, der træder til, hvis det første falder bort.",
        en: "What takes over if the first instrument falls."
      ),
      .node(
        "assessment",
        \.assessment,
        da: "Dagen, hvor landets lovgivning blev vurderet, og hvad der blev gjort.",
        en: "The day on which the country's law was assessed, and what was done."
      ),
      .list(
        "copy",
        .safeguardCopy,
        \.copy,
        da: "Hvordan man får en kopi af garantierne: en kanal eller en internetadresse.",
        en: "How to get a copy of the safeguards: a channel or a web address."
      ),
      .text(
        "recipient",
        \.recipient,
        da: "Hvem der modtager oplysningerne i landet, hvis de gives videre.",
        en: "Who receives the data there, where they are passed on."
      ),
    ]
  )
}

extension TransferMechanism {
  private enum Word: String, SchemaWord {
    case adequacy, derogation
    case compellingInterests = "compelling-interests"

    var ground: Ground {
      switch self {
      case .adequacy: .adequacy
      case .derogation: .derogation
      case .compellingInterests: .compellingInterests
      }
    }
  }

  static let schema = Schema<TransferMechanism>(
    argument: .one(
      ValueType<Word>.word.map(\.ground)
        .or(ValueType<Reference<Instrument>>.reference().map(Ground.instrument)),
      \.ground
    ),
    properties: [
      .one(
        "module",
        .integer,
        \.module,
        da: "Hvilket modul af standardkontraktbestemmelserne, 1–4.",
        en: "Which module of the standard contractual clauses, 1–4."
      ),
      .one(
        "certified",
        .yesNo,
        \.certified,
        da: "Er modtageren certificeret under ordningen?",
        en: "Is the recipient certified under the programme?"
      ),
      .one(
        "checked",
        .date,
        \.checked,
        da: "Dagen, hvor certificeringen blev slået op.",
        en: "The day on which the certification was looked up."
      ),
      .one(
        "covers-staff",
        .yesNo,
        \.coversStaff,
        da: "Dækker certificeringen også oplysninger om ansatte?",
        en: "Does the certification also cover data on employees?"
      ),
      .one(
        "letter",
        .word,
        \.letter,
        da: "Undtagelsens litra i artikel 49, stk. 1.",
        en: "The letter of the derogation in Art. 49(1)."
      ),
      .one(
        "frequency",
        .word,
        \.frequency,
        da: "Hvor ofte der overføres.",
        en: "How often data are transferred."
      ),
      .one(
        "risks-told",
        .yesNo,
        \.risksTold,
        da: "Har folk fået besked om risikoen?",
        en: "Have people been told of the risks?"
      ),
    ]
  )
}

extension TransferFallback {
  static let schema = Schema<TransferFallback>(
    argument: .one(.reference(), \.instrument),
    properties: [
      .one(
        "module",
        .integer,
        \.module,
        da: "Hvilket modul af standardkontraktbestemmelserne, 1–4.",
        en: "Which module of the standard contractual clauses, 1–4."
      )
    ]
  )
}

extension TransferAssessment {
  static let schema = Schema<TransferAssessment>(
    argument: .one(.date, \.date),
    text: .text(\.text, da: "De supplerende foranstaltninger.", en: "The supplementary measures.")
  )
}
