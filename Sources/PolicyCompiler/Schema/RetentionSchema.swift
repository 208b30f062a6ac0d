extension Retention {
  private enum Indefinite: String, SchemaWord { case indefinite }

  static let schema = Schema<Retention>(
    argument: .one(
      ValueType<Duration>.duration.map(Limit.period)
        .or(ValueType<Indefinite>.word.map { _ in .indefinite })
        .or(ValueType<Reference<Statute>>.reference().map(Limit.statute)),
      \.limit,
      required: false
    ),
    text: .text(
      \.text,
      da: "Kriteriet, hvis der ikke er en periode, eller begrundelsen for perioden.",
      en: "The criterion, where there is no period, or the reason for the period."
    ),
    properties: [
      .one("from", .reference(), \.from, da: "Hvornår perioden begynder.", en: "When the period begins."),
      .list(
        "until",
        .reference(),
        \.until,
        da: "Hvad der afslutter opbevaringen.",
        en: "What ends the storage."
      ),
      .one(
        "for",
        .freeWord,
        \.recordType,
        da: "Hvilken af lovens perioder der menes.",
        en: "Which of the act's periods is meant."
      ),
      .list(
        "of",
        .reference(),
        \.of,
        da: "De oplysninger, perioden gælder, hvis der er flere perioder.",
        en: "The data that the period covers, where there are several."
      ),
      .node(
        "exception",
        \.exception,
        da: "Hvornår oplysninger alligevel gemmes længere.",
        en: "When data are kept longer after all."
      ),
      .node(
        "afterwards",
        \.afterwards,
        da: "Hvad der sker med oplysningerne bagefter.",
        en: "What happens to the data afterwards."
      ),
      .text(
        "reason",
        \.reason,
        da: "Hvorfor oplysninger gemmes længere end loven eller vejledningen.",
        en: "Why data are kept longer than law or guideline."
      ),
    ]
  )
}

extension RetentionException {
  static let schema = Schema<RetentionException>(
    text: .text(\.text, da: "Undtagelsen med egne ord.", en: "The exception in words of your own."),
    properties: [
      .one(
        "up-to",
        .duration,
        \.upTo,
        da: "Hvor længe de højst gemmes.",
        en: "For how long they are kept at the most."
      )
    ]
  )
}

extension Disposal {
  static let schema = Schema<Disposal>(
    argument: .one(.word, \.method),
    properties: [
      .one("within", .duration, \.within, da: "Hvor hurtigt det sker.", en: "How soon it happens.")
    ]
  )
}
