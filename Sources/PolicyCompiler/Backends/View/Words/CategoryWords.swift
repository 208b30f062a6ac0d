extension ConsentCategory {
  /// The short title: of a switch in the banner, of a group in the manifest.
  var title: Message {
    switch self {
    case .necessary: Bilingual(da: "Nødvendige", en: "Necessary")
    case .preferences: Bilingual(da: "Præferencer", en: "Preferences")
    case .statistics: Bilingual(da: "Statistik", en: "Statistics")
    case .marketing: Bilingual(da: "Marketing", en: "Marketing")
    }
  }

  /// What one consents to, inside a sentence: »statistik og marketing«.
  var name: Message {
    switch self {
    case .necessary: Bilingual(da: "det nødvendige", en: "what is necessary")
    case .preferences: Bilingual(da: "præferencer", en: "preferences")
    case .statistics: Bilingual(da: "statistik", en: "statistics")
    case .marketing: Bilingual(da: "marketing", en: "marketing")
    }
  }

  /// The heading over the cookies of the category.
  var heading: Message {
    switch self {
    case .necessary: Bilingual(da: "Nødvendige cookies", en: "Necessary cookies")
    case .preferences: Bilingual(da: "Præferencecookies", en: "Preference cookies")
    case .statistics: Bilingual(da: "Statistikcookies", en: "Statistics cookies")
    case .marketing: Bilingual(da: "Marketingcookies", en: "Marketing cookies")
    }
  }
}
