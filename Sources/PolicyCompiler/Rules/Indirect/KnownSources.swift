/// What the names of sources tell: nothing at all, or that everybody can look there.
enum KnownSources {
  /// Whether a name leaves open who tells: »tredjeparter«, “other sources”.
  static func isVague(_ name: String) -> Bool {
    let words = words(of: name).filter { !empty.contains($0) }
    return words.isEmpty || vague.contains(words.joined(separator: " "))
  }

  /// Whether a name is that of a source which is usually public: CVR, Statstidende, websites, profiles.
  static func isPublic(_ name: String) -> Bool {
    let words = words(of: name)
    if words.contains(where: { word in publicBeginnings.contains { word.hasPrefix($0) } }) { return true }
    if words.contains(where: publicWords.contains) { return true }
    let text = " " + words.joined(separator: " ") + " "
    if publicPhrases.contains(where: { text.contains(" " + $0) }) { return true }
    // A network may also tell what is not public, as when one logs in with it; its profiles are.
    let isNetwork = networks.contains { text.contains(" " + $0) }
    let isAll = networks.contains(words.filter { !empty.contains($0) }.joined(separator: " "))
    return isNetwork && (isAll || words.contains { $0.hasPrefix("profil") })
  }

  /// The words in lower case, without the marks around them.
  private static func words(of name: String) -> [String] {
    name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Words that add nothing.
  private static let empty: Set<String> = [
    "vores", "vore", "en", "et", "de", "nogle", "visse", "eventuelle", "forskellige", "diverse", "øvrige",
    "andre", "eksterne", "fra", "og", "eller", "our", "a", "an", "the", "some", "certain", "any", "various",
    "different", "other", "others", "external", "from", "and", "or", "several", "flere",
  ]

  private static let vague: Set<String> = [
    "tredjepart", "tredjeparter", "tredjeparten", "tredjemand", "tredjemænd", "tredjepartskilde",
    "tredjepartskilder", "3 part", "tredje part", "tredje parter", "kilde", "kilder", "steder", "parter",
    "personer", "virksomheder", "partnere", "samarbejdspartnere",
    "leverandører", "third party", "third parties", "third party source",
    "third party sources", "3rd party", "3rd parties", "source", "sources", "places", "parties", "people",
    "persons", "companies", "partners", "business partners", "suppliers",
    "service providers",
  ]

  private static let publicBeginnings = ["cvr", "tinglysning", "telefonbog", "telefonbøg"]

  private static let publicWords: Set<String> = [
    "virk", "bbr", "statstidende", "tingbogen", "bilbogen", "krak", "degulesider", "hjemmesider",
    "firmahjemmesider", "websteder", "websider", "websites",
  ]

  private static let publicPhrases = [
    "central business register", "danish business register", "land register", "land registry",
    "official gazette", "phone book", "phone director", "telephone director", "web sites",
    "virksomhedens hjemmeside", "firmaets hjemmeside", "arbejdsgivers hjemmeside", "company website",
    "company s website", "employer s website",
  ]

  private static let networks: Set<String> = [
    "sociale medier", "sociale netværk", "social media", "social networks", "linkedin", "facebook",
    "instagram",
  ]
}
