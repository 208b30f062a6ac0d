extension Surveillance.Place: NamedWord {
  var name: Message {
    switch self {
    case .publicAccess: Bilingual(da: "steder med offentlig adgang", en: "places that are open to everybody")
    case .workplace: Bilingual(da: "vores arbejdsplads", en: "our workplace")
    case .other: Bilingual(da: "andre steder", en: "other places")
    }
  }
}
