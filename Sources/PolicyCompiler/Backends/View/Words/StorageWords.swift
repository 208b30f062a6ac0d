extension StorageTechnology {
  /// What people call the technique.
  var name: Message {
    switch self {
    case .cookie: Bilingual(da: "Cookie", en: "Cookie")
    case .localStorage: Bilingual(da: "Local storage", en: "Local storage")
    case .sessionStorage: Bilingual(da: "Session storage", en: "Session storage")
    case .indexedDB:
      Bilingual(da: "IndexedDB (database i browseren)", en: "IndexedDB (database in the browser)")
    case .pixel: Bilingual(da: "Pixel", en: "Pixel")
    case .trackedLink: Bilingual(da: "Link, der måler klik", en: "Link that measures clicks")
    case .sdk: Bilingual(da: "Programdel i appen (SDK)", en: "Component in the app (SDK)")
    case .fingerprint: Bilingual(da: "Enhedsfingeraftryk", en: "Device fingerprint")
    case .etag: Bilingual(da: "ETag i browserens cache", en: "ETag in the browser’s cache")
    case .deviceID: Bilingual(da: "Enhedens eget id", en: "The device’s own id")
    case .appStorage: Bilingual(da: "Lager i appen", en: "Storage in the app")
    }
  }
}

extension NecessityGround {
  /// What the item is needed for, after »nødvendig«.
  var need: Message {
    switch self {
    case .userInput:
      Bilingual(da: "for noget, du selv har bedt om", en: "for something that you asked for yourself")
    case .authentication: Bilingual(da: "for login", en: "for signing in")
    case .security: Bilingual(da: "for sikkerheden", en: "for security")
    case .mediaPlayer:
      Bilingual(
        da: "for lyd eller video, som du selv sætter i gang",
        en: "for audio or video that you start yourself"
      )
    case .loadBalancing:
      Bilingual(
        da: "for at fordele trafikken mellem vores servere",
        en: "for spreading the traffic over our servers"
      )
    case .chosenPreference:
      Bilingual(
        da: "for at huske en indstilling, du selv har valgt",
        en: "for remembering a setting that you chose yourself"
      )
    case .socialPlugin:
      Bilingual(
        da: "for at dele indhold på et socialt medie, hvor du er logget ind",
        en: "for sharing content on a social network where you are signed in"
      )
    case .consentRecord:
      Bilingual(da: "for at huske dit samtykkevalg", en: "for remembering your consent choice")
    case .payment: Bilingual(da: "for betaling", en: "for payment")
    case .transmission: Bilingual(da: "for at sende siden til dig", en: "for sending the page to you")
    }
  }
}

extension StorageDuration.Length {
  /// How long it lives, as a cell of a table says it.
  func text(_ language: Language) -> String {
    switch self {
    case .lasting(let duration): DurationText.text(duration, in: language)
    case .session: Self.untilClosed[language]
    case .persistent: Self.untilDeleted[language]
    }
  }

  private static let untilClosed = Bilingual(
    da: "Til du lukker browseren",
    en: "Until you close the browser"
  )

  private static let untilDeleted = Bilingual(
    da: "Til du selv sletter den",
    en: "Until you delete it yourself"
  )
}
