/// Cookies and trackers, wherever they stand, are said with the same words; only what is required differs.
extension StoredItem {
  /// The schema of one. In a use and in the library nothing is required.
  static func storedItemSchema(required: Bool) -> Schema<Self> {
    Schema(
      argument: .name(.string, \.id),
      kinds: .words(\.categories, required ? .requiredByRule("COOKIE-005") : .optional),
      properties: whatItIs(required: required) + howItIsUsed(required: required) + [.allow]
    )
  }

  private static func whatItIs(required: Bool) -> [Property<Self>] {
    [
      .one(
        "technology",
        .word,
        \.facts.technology,
        required && !isCookie ? .required : .optional,
        da: "Teknikken, fx en pixel eller lokalt lager.",
        en: "The technique, such as a pixel or local storage."
      ),
      .one(
        "domain",
        .string,
        \.facts.domain,
        da: "Domænet, den hører til.",
        en: "The domain that it belongs to."
      ),
      .one(
        "provider",
        .storageProvider,
        \.facts.provider,
        da: "Hvem der sætter og læser den. Medmindre andet er sagt: hjemmesiden selv.",
        en: "Who sets and reads it. The site itself, unless said otherwise."
      ),
      .text(
        "purpose",
        \.facts.purpose,
        required ? .requiredByRule("COOKIE-001") : .optional,
        da: "Hvad den gør, med almindelige ord.",
        en: "What it does, in plain words."
      ),
      .list(
        "for",
        .reference(),
        \.facts.purposes,
        da: "De formål, den tjener; skal siges, hvis den ikke er nødvendig.",
        en: "The purposes that it serves; to be said unless it is necessary."
      ),
      .node(
        "duration",
        \.facts.duration,
        required ? .requiredByRule("COOKIE-003") : .optional,
        da: "Hvor længe den lever.",
        en: "How long it lives."
      ),
    ]
  }

  private static func howItIsUsed(required: Bool) -> [Property<Self>] {
    [
      .list(
        "grounds",
        .word,
        \.facts.grounds,
        da: "Hvorfor den er nødvendig og ikke kræver samtykke.",
        en: "Why it is necessary and needs no consent."
      ),
      .list(
        "access",
        .reference(),
        \.facts.access,
        required ? .requiredByRule("COOKIE-004") : .optional,
        takesNone: true,
        da: "De tredjeparter, der kan læse den, eller »none«.",
        en: "The third parties that can read it, or ‘none’."
      ),
      .one(
        "load",
        .word,
        \.facts.load,
        da: "Hvornår den indlæses. Medmindre andet er sagt, følger det af kategorien.",
        en: "When it is loaded. It follows from the category, unless said otherwise."
      ),
      .one(
        "identifies",
        .word,
        \.facts.identifies,
        da: "Om den kan kende en person eller en enhed igen.",
        en: "Whether it can recognise a person or a device."
      ),
      .one(
        "opt-out",
        .address,
        \.facts.optOut,
        da: "Internetadressen, hvor man kan sige fra.",
        en: "The web address where one can opt out."
      ),
      .node(
        "anonymised",
        \.facts.anonymised,
        da: "Hvordan oplysningerne gøres anonyme.",
        en: "How the data are made anonymous."
      ),
      .one(
        "checked",
        .date,
        \.facts.checked,
        da: "Dagen, hvor den sidst blev efterprøvet.",
        en: "The day on which it was last checked."
      ),
    ]
  }
}

extension Cookie {
  static let schema: Schema<Cookie> = storedItemSchema(required: true)
}

extension Tracker {
  static let schema: Schema<Tracker> = storedItemSchema(required: true)
}

extension KnownCookie {
  static let schema: Schema<KnownCookie> = storedItemSchema(required: false)
}

extension KnownTracker {
  static let schema: Schema<KnownTracker> = storedItemSchema(required: false)
}

extension StorageDuration {
  private enum Word: String, SchemaWord {
    case session, persistent

    var length: Length { self == .session ? .session : .persistent }
  }

  static let schema = Schema<StorageDuration>(
    argument: .one(
      ValueType<Duration>.duration.map(Length.lasting).or(ValueType<Word>.word.map(\.length)),
      \.length
    ),
    properties: [
      .one(
        "because",
        .string,
        \.because,
        da: "Hvorfor den skal leve så længe.",
        en: "Why it must live so long."
      )
    ]
  )
}

extension ValueType where Value == StorageProvider {
  static let storageProvider = ValueType<FirstParty>.word.map { _ in StorageProvider.firstParty }
    .or(ValueType<Reference<Recipient>>.reference().map(StorageProvider.recipient))
}

private enum FirstParty: String, SchemaWord { case firstParty = "first-party" }

extension Property {
  /// Cookies or trackers inside another declaration. What is accepted in one counts for it alone.
  static func storedItems<Item: StoredItem>(
    _ word: String,
    _ path: Path<Model, Stated<[Item]>>,
    da: String,
    en: String
  ) -> Property {
    let items = Property.nodes(word, path, da: da, en: en)
    return Property(
      word: word,
      doc: items.doc,
      shape: items.shape,
      requirement: items.requirement,
      repeats: items.repeats,
      standsOnLine: items.standsOnLine
    ) { model, said, binder in
      let before = model[keyPath: path].nodes().count
      items.bind(&model, said, &binder)
      for item in model[keyPath: path].nodes().dropFirst(before) {
        binder.noteAllowances(of: item, extent: said.extent)
      }
    }
  }
}
