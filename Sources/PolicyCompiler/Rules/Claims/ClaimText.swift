/// Finds claims in what authors write in their own words.
///
/// Only sentences about the whole count: those that name an exception, a purpose or a part of the data promise less.
enum ClaimText {
  /// How a claim of a kind is found, where it can be said in a text.
  static func recogniser(of assertion: Claim.Assertion) -> (@Sendable (Sentence) -> Range<Int>?)? {
    switch assertion {
    case .noSharing: { unlimited(noSharing, $0) ?? closing(noSharingAtAll, $0) }
    case .noThirdCountries: { unlimited(noThirdCountries, $0) ?? noTransfer($0) }
    case .noSpecialCategories: { closing(noSpecialCategories, $0) }
    case .noChildren: { closing(noChildren, $0) }
    case .noProfiling: { closing(noProfiling, $0) }
    case .onlyFromYou: { closing(onlyFromYou, $0) }
    case .noCookies: { closing(noCookies, $0) }
    case .onlyNecessaryCookies: { meant(onlyNecessaryCookies, $0) }
    case .noThirdPartyCookies: { closing(noThirdPartyCookies, $0) }
    case .noSale, .anonymousStatistics, .consentOnly: nil
    }
  }

  /// Whether a sentence speaks of the site; the texts on recipients, data and cookies speak of those.
  static func isOurs(_ written: WrittenSentence) -> Bool {
    switch written.text.home?.kind {
    case .recipient, .use, .data, .source, .cookie, .tracker, .device, .definition, .event, .jointController,
      .processorActivity, .subject, .browser, .service, .claim, nil:
      false
    default: true
    }
  }

  /// Whether a sentence names an exception, a condition or a purpose.
  static func isLimited(_ sentence: Sentence) -> Bool {
    limits.firstMatch(in: sentence) != nil || isConditional(sentence)
  }

  /// »Siger du nej, bruger vi …«: what follows holds for some only.
  static func isConditional(_ sentence: Sentence) -> Bool {
    guard sentence.words.count > 1 else { return false }
    return conditions.contains(sentence.words[0].text) || sentence.words[1].text == "du"
  }

  private static let conditions: Set<String> = ["hvis", "når", "if", "when", "where"]

  /// Whether a text tells of those who process data for the site, and so does not mislead.
  static func namesSuppliers(_ written: WrittenSentence) -> Bool {
    let sentences = written.text.versions.first { $0.language == written.language }?.sentences ?? []
    return sentences.contains(where: suppliers.fires)
  }

  // MARK: Matching

  private static func unlimited(_ patterns: PhrasePatternSet, _ sentence: Sentence) -> Range<Int>? {
    guard let range = patterns.firstMatch(in: sentence), !sentence.isQuoted(range), !isLimited(sentence)
    else { return nil }
    return range
  }

  /// A match behind which nothing more is said that could limit it.
  static func closing(_ patterns: PhrasePatternSet, _ sentence: Sentence) -> Range<Int>? {
    guard let range = unlimited(patterns, sentence) else { return nil }
    let rest = sentence.words[range.upperBound...].map(\.text)
    return rest.isEmpty || sentence.words[range.upperBound - 1].endsClause
      || (rest.count <= 4 && places.contains(rest[0]) && sites.contains(rest[rest.count - 1])) ? range : nil
  }

  private static func meant(_ patterns: PhrasePatternSet, _ sentence: Sentence) -> Range<Int>? {
    guard let range = patterns.firstMeantMatch(in: sentence), !isLimited(sentence) else { return nil }
    return range
  }

  private static let places: Set<String> = ["on", "at", "in", "på", "i"]
  private static let sites: Set<String> = [
    "site", "website", "webshop", "shop", "store", "page", "pages", "app", "hjemmeside", "hjemmesiden",
    "websted", "webstedet", "siden", "side", "sider", "butik", "butikken", "webshoppen",
  ]

  private static let limits = PhrasePatternSet([
    "(except*|unless|than|without|beyond|until|before|if|when|where|but|however|besides|apart|outside)",
    "(medmindre|bortset|undtag*|undtaget|end|udover|uden|indtil|før|hvis|når|hvor|men|dog|udenfor|ellers)",
    "(*vælg*|afvis*|choose|chose*|refus*|reject*|declin*|say no|nej)",
    "(ud over|for deres egne|til egne|til deres egne|for their own|to their own|for its own)",
    "(for|til) …4 (*marketing|markedsføring*|*formål|purpose*|advertis*|annonce*|reklame*)",
  ])

  /// Another country is where these claims look; the words for it limit nothing.
  private static let countryLimits = PhrasePatternSet([
    "(except*|unless|than|without|beyond|until|before|if|when|but|however|besides|apart)",
    "(medmindre|bortset|undtag*|undtaget|end|udover|uden|indtil|før|hvis|når|men|dog|ellers)",
  ])

  private static let suppliers = PhrasePatternSet([
    "(*leverandør*|databehandler*|underleverandør*|hostingpartner*)",
    "(supplier*|processor*|service provider*|vendor*|subprocessor*)",
    "(on our behalf|for os|på vores vegne)",
  ])

  // MARK: Patterns

  private static let noSharing = PhrasePatternSet([
    "we …4 (not|never|don't|won't|cannot|neither) …5 (share|disclose|pass on|pass|transfer|give) [and|or] [disclose|share|sell] [any|any of|all|all of] [your|our customers'|customers'|personal] [personal] (data|information|details) [about you|we hold|we collect] [on] (with|to) [any|a|other|external] (third-part*|third part*|anyone|anybody|others|other companies|nobody)",
    "(your|all personal|all your) [personal] (data|information) (is|are|will) (not|never) [be] (shared|disclosed|passed on|given) [with|to] [any|a|other] (third-part*|third part*|anyone|anybody|others|other companies)",
    "vi …4 (deler|videregiver|udleverer|overlader|videresender) …2 (ikke|aldrig) [nogen|nogen af|alle] [dine|jeres|vores kunders|kundernes|personlige] [personlige] (oplysninger|personoplysninger|persondata|data|informationer|kundeoplysninger) [om dig|om jer|om vores kunder] (med|til|videre til) [en|nogen|andre|eksterne] (tredjepart*|tredje part*|tredjemand|tredjemænd|andre|nogen|udenforstående)",
    "vi …4 (ikke|aldrig|hverken) …4 (dele|deler|videregive|videregiver|udlevere|udleverer|overlade|overlader) [nogen|nogen af|alle] [dine|jeres|vores kunders|kundernes|personlige] [personlige] (oplysninger|personoplysninger|persondata|data|informationer|kundeoplysninger) [om dig|om jer|om vores kunder] (med|til|videre til) [en|nogen|andre|eksterne] (tredjepart*|tredje part*|tredjemand|tredjemænd|andre|nogen|udenforstående)",
    "(deler|videregiver|udleverer|overlader) vi …2 (ikke|aldrig) [nogen|nogen af|alle] [dine|jeres|vores kunders|personlige] [personlige] (oplysninger|personoplysninger|persondata|data) [om dig|om jer] (med|til) [en|nogen|andre|eksterne] (tredjepart*|tredje part*|tredjemand|andre|nogen)",
    "(dine|alle|alle dine|jeres) [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] (deles|videregives|udleveres|overlades|bliver|vil) …2 (ikke|aldrig) [blive] [delt|videregivet|udleveret|givet videre] (med|til) [en|nogen|andre|eksterne] (tredjepart*|tredje part*|tredjemand|andre|nogen)",
  ])

  private static let noSharingAtAll = PhrasePatternSet([
    "we …4 (not|never|don't|won't) …3 (share|disclose) [any of] your [personal] (data|information|details)",
    "vi …2 (deler|videregiver|udleverer) …2 (ikke|aldrig) [nogen af] (dine|jeres) [personlige] (oplysninger|personoplysninger|persondata|data)",
    "your [personal] (data|information) (is|are|will) (not|never) [be] (shared|disclosed|passed on)",
    "(dine|jeres) [personlige] (oplysninger|personoplysninger|persondata|data) (deles|videregives) (ikke|aldrig)",
  ])

  private static let noThirdCountries = PhrasePatternSet([
    "(all|your|all of your) [the|your|of your] [personal] (data|information) [always] (stay|stays|remain|remains) …2 (in|within|inside) [the] (eu|eea|eu/eea|european union|european economic area|denmark)",
    "(all|your|all of your) [the|your|of your] [personal] (data|information) (is|are) …3 (only|solely|exclusively) …4 (in|within|inside) [the] (eu|eea|eu/eea|european union|european economic area)",
    "(all|your|all of your) [the|your|of your] [personal] (data|information) (never leave|never leaves|do not leave|does not leave) [the] (eu|eea|eu/eea|european union|european economic area)",
    "(alle|dine|alle dine) [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] [altid] (bliver|forbliver) …2 (i|inden for|indenfor) (eu|eøs|eu/eøs|danmark|den europæiske union)",
    "(alle|dine|alle dine) [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] (opbevares|behandles|ligger|gemmes) …3 (kun|udelukkende|alene) …3 (i|inden for|indenfor) (eu|eøs|eu/eøs|den europæiske union)",
    "(alle|dine|alle dine) [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] (forlader aldrig|forlader ikke) (eu|eøs|eu/eøs|den europæiske union)",
  ])

  private static let noTransfers = PhrasePatternSet([
    "we …2 (not|never|don't) …1 (transfer|send) [any] [your|of your] [personal] (data|information) …3 (outside [of] [the] eu|outside [the] eea|outside [the] eu/eea|outside [the] european union|to third countries)",
    "vi …1 (overfører|sender) …1 (ikke|aldrig) [nogen] [dine] [personlige] (oplysninger|personoplysninger|persondata|data) [om dig] …3 (uden for eu|uden for eøs|uden for eu/eøs|udenfor eu|udenfor eu/eøs|tredjelande)",
  ])

  private static let noSpecialCategories = PhrasePatternSet([
    "we …1 (not|never|don't) …2 (process|collect|store|use) [any] (sensitive|special categories of|special category) [personal] (data|information)",
    "vi …1 (behandler|indsamler|gemmer|opbevarer|registrerer) …1 (ikke|aldrig|ingen) [nogen] (følsomme|særlige kategorier af) (oplysninger|personoplysninger|data)",
  ])

  private static let noChildren = PhrasePatternSet([
    "we …1 (not|never|don't) …3 (process|collect|store) [any] [personal] (data|information) (about|from|on|of) (children|minors)",
    "vi …1 (behandler|indsamler|gemmer|registrerer) …1 (ikke|aldrig|ingen) [nogen] (oplysninger|personoplysninger|data) (om|fra) (børn|mindreårige)",
  ])

  private static let noProfiling = PhrasePatternSet([
    "we …1 (not|never|don't) …2 (use|carry out|do|make|perform) [any] (profiling|automated decisions|automated decision-making|automated individual decisions)",
    "we …1 (not|never|don't) profile (you|our customers|anyone)",
    "vi …1 (bruger|foretager|anvender|laver|træffer|benytter) …1 (ikke|aldrig|ingen) [nogen] (profilering|automatiske afgørelser|automatiske beslutninger)",
    "vi profilerer (dig|jer) (ikke|aldrig)",
    "vi profilerer (ikke|aldrig) (dig|jer|vores kunder)",
  ])

  private static let onlyFromYou = PhrasePatternSet([
    "we …1 only …1 (collect|receive|get|process|use|have) …4 from you [yourself]",
    "we …1 (collect|receive|get) …4 only from you [yourself]",
    "vi …1 (får|indsamler|modtager|behandler|har|bruger) …1 (kun|udelukkende|alene) …4 fra dig [selv]",
    "vi …1 (får|indsamler|modtager) …4 (kun|udelukkende|alene) fra dig [selv]",
  ])

  private static let noCookies = PhrasePatternSet([
    "(we|site|website|webshop|this page) …2 (not|never|don't|doesn't) (use|set|store|place) [any] cookies",
    "(we|site|website|webshop|this page) (use|uses|set|sets) no cookies",
    "no cookies (are|is) (used|set|stored|placed)",
    "(vi|denne side|*siden|*stedet|*shoppen|*butikken|hjemmeside) (bruger|sætter|anvender|benytter|gemmer) (ikke|aldrig|ingen) [nogen] cookies",
    "(der|her) (bruges|sættes|anvendes|benyttes) (ikke|ingen) [nogen] cookies",
  ])

  private static let onlyNecessaryCookies = PhrasePatternSet([
    "(we|site|website|webshop|this page) (use|uses|set|sets) (only|solely|exclusively) [strictly|technically] (necessary|essential|required) cookies",
    "(we|site|website|webshop|this page) (only|solely|exclusively) (use|uses|set|sets) [strictly|technically] (necessary|essential|required) cookies",
    "only [strictly|technically] (necessary|essential|required) cookies are (used|set)",
    "(vi|denne side|*siden|*stedet|*shoppen|*butikken|hjemmeside) (bruger|sætter|anvender|benytter) (kun|udelukkende|alene) [strengt|teknisk|de] (nødvendige|essentielle) cookies",
    "(bruger|sætter|anvender|benytter) vi (kun|udelukkende|alene) [strengt|teknisk|de] (nødvendige|essentielle) cookies",
    "(der|her) (bruges|sættes|anvendes) (kun|udelukkende|alene) [strengt|teknisk] nødvendige cookies",
    "kun [strengt|teknisk] nødvendige cookies (bruges|sættes|anvendes)",
  ])

  private static let noThirdPartyCookies = PhrasePatternSet([
    "(we|site|website|webshop|this page) …2 (not|never|don't|doesn't) (use|set|allow|place) [any] (third-party cookies|third party cookies|cookies from third parties)",
    "(we|site|website|webshop|this page) (use|uses|set|sets) no (third-party|third party) cookies",
    "no (third-party|third party) cookies are (used|set|placed)",
    "(vi|denne side|*siden|*stedet|*shoppen|*butikken|hjemmeside) (bruger|sætter|anvender|benytter) (ikke|aldrig|ingen) [nogen] (tredjepartscookies|cookies fra tredjepart*|cookies fra andre)",
    "(der|her) (bruges|sættes|anvendes) (ikke|ingen) [nogen] (tredjepartscookies|cookies fra tredjepart*)",
  ])

  static let onlySessionCookies = PhrasePatternSet([
    "(we|site|website|webshop|this page) (use|uses|set|sets) only session cookies",
    "(we|site|website|webshop|this page) only (use|uses|set|sets) session cookies",
    "(vi|denne side|*siden|*stedet|*shoppen|*butikken|hjemmeside) (bruger|sætter|anvender|benytter) (kun|udelukkende|alene) (sessionscookies|session cookies|session-cookies)",
  ])

  static let noTracking = PhrasePatternSet([
    "we …1 (not|never|don't) track (you|visitors|our visitors|anyone)",
    "(we|site|website|webshop|this page) …1 (use|uses) no tracking",
    "(we|site|website|webshop|this page) …1 (not|never|don't|doesn't) use [any] tracking [cookies]",
    "vi (sporer|tracker|overvåger) (dig|jer|besøgende) (ikke|aldrig)",
    "vi (sporer|tracker) (ikke|aldrig) (dig|jer|besøgende|vores besøgende)",
    "(vi|denne side|*siden|*stedet|*shoppen|*butikken|hjemmeside) (bruger|anvender|benytter) (ikke|ingen) [nogen] (sporing|tracking|sporingscookies|trackingcookies)",
  ])

  /// “We do not transfer data outside the EU”: here the place is what is denied.
  private static func noTransfer(_ sentence: Sentence) -> Range<Int>? {
    guard let range = noTransfers.firstMatch(in: sentence), !sentence.isQuoted(range),
      countryLimits.firstMatch(in: withoutPlace(sentence, range)) == nil
    else { return nil }
    return range
  }

  /// The words around a match.
  private static func withoutPlace(_ sentence: Sentence, _ range: Range<Int>) -> Sentence {
    Sentence(
      original: sentence.original,
      words: Array(sentence.words[..<range.lowerBound] + sentence.words[range.upperBound...]),
      isListItem: sentence.isListItem
    )
  }
}
