extension Statute {
  private enum Union: String, SchemaWord { case eu = "EU" }

  static let schema = Schema<Statute>(
    argument: .name(.freeWord, \.id),
    properties: [
      .text("name", \.name, .required, da: "Lovens navn.", en: "The name of the act."),
      .one(
        "number",
        .string,
        \.number,
        da: "Nummer og dato, fx \"LBK 807 of 21 June 2024\".",
        en: "Number and date, such as \"LBK 807 of 21 June 2024\"."
      ),
      .one(
        "jurisdiction",
        ValueType<Union>.word.map { _ in Jurisdiction.eu }
          .or(ValueType<Reference<Country>>.reference().map(Jurisdiction.country)),
        \.jurisdiction,
        .required,
        da: "Landet, loven gælder i, eller EU.",
        en: "The country in which the act applies, or EU."
      ),
      .valid(\.valid),
      .one(
        "replaced-by",
        .reference(),
        \.replacedBy,
        da: "Loven, der har afløst den.",
        en: "The act that has replaced it."
      ),
      .nodes(
        "section",
        \.sections,
        da: "Et sted i loven, som politikker bygger på.",
        en: "A section on which policies rely."
      ),
      .nodes(
        "retention",
        \.retentions,
        da: "En frist i loven for, hvor længe oplysninger skal eller må gemmes.",
        en: "A period in the act for which data must or may be kept."
      ),
      .evidence(\.evidence),
      .checked(\.checked),
      .override,
      .allow,
    ]
  )
}

extension StatuteSection {
  static let schema = Schema<StatuteSection>(
    argument: .name(.freeWord, \.id),
    text: .text(\.text, da: "Hvad der står der.", en: "What it says."),
    properties: [
      .one(
        "at",
        .string,
        \.at,
        da: "Stedet i loven, fx \"§ 8\".",
        en: "The place in the act, such as \"§ 8\"."
      )
    ]
  )
}

extension StatutoryPeriod {
  static let schema = Schema<StatutoryPeriod>(
    argument: .name(.freeWord, \.id),
    properties: [
      .one(
        "kind",
        .word,
        \.kind,
        da:
          "Om fristen er en mindstetid, en længstetid, en fast tid, en forældelsesfrist eller en vejledning.",
        en: "Whether the period is a minimum, a maximum, exact, a limitation period or a guideline."
      ),
      .one("period", .duration, \.period, da: "Fristens længde.", en: "The length of the period."),
      .one("from", .reference(), \.from, da: "Hvornår fristen begynder.", en: "When the period begins."),
      .one(
        "at",
        .string,
        \.at,
        da: "Stedet i loven, fx \"§ 12, stk. 1\".",
        en: "The place in the act, such as \"§ 12(1)\"."
      ),
      .text("covers", \.covers, da: "Hvad fristen gælder for.", en: "What the period applies to."),
      .text("exception", \.exception, da: "Hvornår fristen er en anden.", en: "When the period is another."),
    ]
  )
}
