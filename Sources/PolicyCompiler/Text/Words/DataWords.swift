/// How the law protects data that are not ordinary.
extension DataCategory.Tag: NamedWord {
  var name: Message {
    switch self {
    case .ordinary: Bilingual(da: "almindelige personoplysninger", en: "ordinary personal data")
    case .race: Bilingual(da: "race eller etnisk oprindelse", en: "racial or ethnic origin")
    case .politics: Bilingual(da: "politisk overbevisning", en: "political opinions")
    case .belief:
      Bilingual(da: "religiøs eller filosofisk overbevisning", en: "religious or philosophical beliefs")
    case .union: Bilingual(da: "fagforeningsmæssigt tilhørsforhold", en: "trade union membership")
    case .genetic: Bilingual(da: "genetiske data", en: "genetic data")
    case .biometric: Bilingual(da: "biometriske data", en: "biometric data")
    case .health: Bilingual(da: "helbredsoplysninger", en: "data concerning health")
    case .sexLife:
      Bilingual(da: "seksuelle forhold eller seksuel orientering", en: "sex life or sexual orientation")
    case .criminal: Bilingual(da: "straffedomme og lovovertrædelser", en: "criminal convictions and offences")
    case .cpr: Bilingual(da: "personnummer (CPR-nummer)", en: "civil registration (CPR) number")
    case .anonymous: Bilingual(da: "anonyme oplysninger", en: "anonymous data")
    }
  }

  /// Whether the data are among the special categories of Art. 9(1).
  var isSpecial: Bool {
    switch self {
    case .race, .politics, .belief, .union, .genetic, .biometric, .health, .sexLife: true
    case .ordinary, .criminal, .cpr, .anonymous: false
    }
  }
}

/// What a location is known down to.
extension DataCategory.Precision: NamedWord {
  var name: Message {
    switch self {
    case .country: Bilingual(da: "landet", en: "the country")
    case .city: Bilingual(da: "byen", en: "the town")
    case .postcode: Bilingual(da: "postnummeret", en: "the postcode")
    case .street: Bilingual(da: "vejen", en: "the street")
    case .exact: Bilingual(da: "det nøjagtige sted", en: "the exact place")
    }
  }
}

/// What a device senses.
extension Sensor.Kind: NamedWord {
  var name: Message {
    switch self {
    case .gps: Bilingual(da: "GPS", en: "GPS")
    case .gsmCell: Bilingual(da: "mobilmast", en: "mobile cell")
    case .wifi: Bilingual(da: "wi-fi", en: "Wi-Fi")
    case .bluetooth: Bilingual(da: "Bluetooth", en: "Bluetooth")
    case .temperature: Bilingual(da: "temperatur", en: "temperature")
    case .light: Bilingual(da: "lys", en: "light")
    case .movement: Bilingual(da: "bevægelse", en: "movement")
    case .power: Bilingual(da: "strøm", en: "power")
    case .sound: Bilingual(da: "lyd", en: "sound")
    case .image: Bilingual(da: "billede", en: "image")
    case .other: Bilingual(da: "anden føler", en: "other sensor")
    }
  }
}

/// When a sensor records.
extension Sensor.Activity: NamedWord {
  var name: Message {
    switch self {
    case .always: Bilingual(da: "hele tiden", en: "all the time")
    case .onRequest: Bilingual(da: "når du beder om det", en: "when you ask for it")
    case .switchedOn: Bilingual(da: "når enheden er tændt", en: "when the device is switched on")
    }
  }
}

/// Through what a source tells us.
extension DataSource.Channel: NamedWord {
  var name: Message {
    switch self {
    case .webForm: Bilingual(da: "formularer på nettet", en: "web forms")
    case .email: Bilingual(da: "e-mail", en: "e-mail")
    case .phone: Bilingual(da: "telefon", en: "phone")
    case .meeting: Bilingual(da: "møder", en: "meetings")
    case .letter: Bilingual(da: "brev", en: "letter")
    case .chat: Bilingual(da: "chat", en: "chat")
    case .app: Bilingual(da: "appen", en: "the app")
    case .api: Bilingual(da: "vores API", en: "our API")
    case .helpdesk: Bilingual(da: "kundesupport", en: "customer support")
    }
  }
}
