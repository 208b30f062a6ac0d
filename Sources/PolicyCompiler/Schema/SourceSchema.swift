extension Evidence {
  static let schema = Schema<Evidence>(argument: .one(.string, \.source))
}

extension Validity {
  static let schema = Schema<Validity>(
    properties: [
      .one("from", .date, \.from, .required, da: "Den første dag.", en: "The first day."),
      .one("until", .date, \.until, da: "Den sidste dag.", en: "The last day."),
    ]
  )
}

extension Property {
  /// Where the facts of an entry can be looked up.
  static func evidence(_ path: Path<Model, Stated<[Evidence]>>) -> Property {
    .nodes(
      "evidence",
      path,
      da: "Hvor det kan slås efter, fx en internetadresse.",
      en: "Where it can be looked up, such as a web address."
    )
  }

  /// The day on which an entry was last held against its sources.
  static func checked(_ path: Path<Model, Stated<CalendarDate>>) -> Property {
    .one(
      "checked",
      .date,
      path,
      .required,
      da: "Dagen, hvor det sidst blev efterprøvet.",
      en: "The day on which it was last checked."
    )
  }

  /// From when and until when an entry holds.
  static func valid(_ path: Path<Model, Stated<Validity>>, _ requirement: Requirement = .required) -> Property
  {
    .node(
      "valid",
      path,
      requirement,
      da: "Fra hvornår og eventuelt til hvornår det gælder.",
      en: "From when, and perhaps until when, it holds."
    )
  }
}
