/// What people write for a word of the language: the Danish word, the law's other word, another tool's.
enum Synonyms {
  /// The words of the language that may be meant, the likeliest first.
  static func words(for word: String) -> [String] { table[word.lowercased()] ?? [] }

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (meant, written) in pairs {
      for word in written { table[word, default: []].append(meant) }
    }
    return table
  }()

  private static let pairs: [(String, [String])] = [
    ("none", ["ingen", "intet", "nej", "no", "null", "nothing", "nobody"]),
    ("off", ["no", "nej", "false", "fra"]), ("on", ["yes", "ja", "true", "til"]),
    ("yes", ["ja", "true", "on"]), ("no", ["nej", "false", "off"]),
    ("da", ["dansk", "danish", "dk"]), ("en", ["engelsk", "english", "eng", "uk", "gb"]),
    ("GB", ["uk"]), ("GR", ["el"]),
    ("site", ["hjemmeside", "websted", "website"]), ("languages", ["sprog", "language"]),
    ("effective", ["gælder-fra", "dato", "date"]), ("audience", ["målgruppe"]),
    ("controller", ["dataansvarlig", "company", "virksomhed"]), ("known-as", ["kendt-som"]),
    ("address", ["adresse"]), ("email", ["mail", "e-mail"]), ("phone", ["telefon", "tlf"]),
    ("country", ["land"]), ("purpose", ["formål"]), ("name", ["navn", "title", "titel"]),
    ("description", ["beskrivelse"]), ("data", ["oplysninger", "personoplysninger", "personal-data"]),
    ("subjects", ["registrerede", "personer", "data-subjects"]),
    ("sources", ["kilder", "kilde"]), ("source", ["kilde"]),
    ("basis", ["grundlag", "behandlingsgrundlag", "retsgrundlag", "legal-basis", "hjemmel"]),
    ("consent", ["samtykke"]), ("contract", ["kontrakt", "aftale"]),
    ("legal-obligation", ["retlig-forpligtelse", "lov"]), ("vital-interests", ["vitale-interesser"]),
    ("legitimate-interests", ["legitime-interesser", "interesseafvejning"]),
    ("interest", ["interesse"]), ("given", ["gives", "afgives"]),
    ("withdraw", ["tilbagetrækning", "withdrawal"]),
    ("unsubscribe-link", ["afmelding", "afmeldingslink", "unsubscribe"]),
    ("proof", ["dokumentation", "bevis"]), ("checkbox", ["afkrydsningsfelt", "felt"]),
    ("recipients", ["modtagere", "recipient"]), ("recipient", ["modtager"]),
    ("processor", ["databehandler"]), ("authority", ["myndighed"]),
    ("agreement", ["databehandleraftale", "aftale"]),
    (
      "retention", ["opbevaring", "opbevaringsperiode", "slettefrist", "storage", "retain", "keep", "gemmes"]
    ),
    ("from", ["fra"]), ("until", ["indtil", "til"]), ("for", ["til"]), ("of", ["af"]),
    ("indefinite", ["forever", "altid", "ubegrænset", "unlimited"]),
    ("provision", ["pligt"]), ("statutory", ["lovpligtig"]), ("contractual", ["kontraktlig"]),
    ("transfer", ["overførsel"]), ("mechanism", ["overførselsgrundlag"]),
    ("standard-clauses", ["scc", "sccs", "standardkontraktbestemmelser"]),
    ("data-privacy-framework", ["dpf"]), ("binding-rules", ["bcr"]),
    ("use", ["bruger", "service", "tjeneste"]), ("cookie", ["cookies"]),
    ("necessary", ["nødvendig", "nødvendige", "essential"]),
    ("preferences", ["præference", "præferencer", "functional", "funktionel"]),
    ("statistics", ["statistik", "analytics"]), ("marketing", ["markedsføring"]),
    ("duration", ["varighed", "levetid", "lifetime", "expires", "expiry", "udløb"]), ("access", ["adgang"]),
    ("provider", ["udbyder"]),
    ("session", ["sessionen"]), ("grounds", ["grund"]),
    ("rights", ["rettigheder"]), ("channels", ["kanaler", "channel"]), ("response-time", ["svarfrist"]),
    ("complaint", ["klage"]), ("security", ["sikkerhed"]), ("children", ["børn"]), ("changes", ["ændringer"]),
    ("announced", ["meddeles", "varsles"]), ("clause", ["afsnit", "section"]), ("text", ["tekst"]),
    ("website", ["hjemmeside"]), ("letter", ["brev", "post"]), ("in-person", ["personligt"]),
  ]
}
