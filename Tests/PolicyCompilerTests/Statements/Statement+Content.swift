extension Statement {
  static let all = frame + who + data + purposes + sources + recipients + retention + rights + cookies + rest

  /// A: the frame of the document.
  private static let frame: [Statement] = [
    Statement("A1", "which documents there are", "compusoft", "publishes"),
    Statement("A2", "what the policy covers", "copenhagen-trackers", "covers"),
    Statement("A3", "whom the site addresses", "it-supplier", "audience"),
    Statement("A3", "groups of data subjects", "compusoft", "subjects"),
    Statement("A4", "numbered clauses, and references to them", "comasystem", "numbering"),
    Statement("A5", "contents", "octopus-pms", "contents"),
    Statement("A6", "an introduction of one's own", "comasystem", "introduction"),
    Statement("A7", "definitions", "comasystem", "use-definitions"),
    Statement("A8", "version", "it-supplier", "version"),
    Statement("A9", "in force from", "it-supplier", "effective"),
    Statement("A9", "next review", "comasystem", "review"),
    Statement("A10", "how changes are announced", "it-supplier", "announced"),
    Statement("A11", "documents to download", "compusoft", "attachment policy-to-download"),
    Statement("A12", "languages", "it-supplier", "languages"),
  ]

  /// B: who is responsible, and in which role.
  private static let who: [Statement] = [
    Statement("B1", "controller", "comasystem", "controller"),
    Statement("B2", "address", "comasystem", "address"),
    Statement("B3", "CVR number", "comasystem", "cvr"),
    Statement("B4", "telephone", "comasystem", "phone"),
    Statement("B5", "e-mail", "octopus-pms", "email", within: "controller"),
    Statement("B6", "data protection officer", "copenhagen-trackers", "dpo"),
    Statement("B7", "role as controller", "comasystem", "role"),
    Statement("B8", "role as processor", "it-supplier", "processor-activity"),
    Statement(
      "B9",
      "who works on the controller's behalf",
      "copenhagen-trackers",
      "agreement",
      within: "recipient hosting"
    ),
    Statement("B10", "contact persons of businesses", "it-supplier", "subjects"),
  ]

  /// C: which data.
  private static let data: [Statement] = [
    Statement("C1", "contact data", "compusoft", "data", within: "purpose enquiries"),
    Statement("C2", "data about the company", "compusoft", "data company-facts"),
    Statement("C3", "interests and answers", "compusoft", "data experience"),
    Statement("C4", "account, orders and passwords", "compusoft", "data", within: "purpose registration"),
    Statement("C5", "payment data that are used and not stored", "compusoft", "stored no"),
    Statement("C6", "technical data", "compusoft", "data device-id"),
    Statement("C7", "location and its precision", "copenhagen-trackers", "precision"),
    Statement("C8", "devices and their sensors", "copenhagen-trackers", "sensor temperature"),
    Statement("C9", "data about the product and its system", "compusoft", "data system-data"),
    Statement("C10", "data about others", "octopus-pms", "subjects", within: "purpose orders"),
    Statement("C11", "communication", "compusoft", "data", within: "purpose support"),
    Statement("C12", "special categories of data", "comasystem", "special-category"),
    Statement("C13", "CPR numbers", "comasystem", "cpr "),
    Statement("C14", "no special categories, and so no criminal offences", "copenhagen-trackers", "claim"),
    Statement("C15", "children", "compusoft", "minimum-age"),
    Statement("C15", "children who were registered", "compusoft", "wrong-registrations"),
    Statement(
      "C16",
      "what must be given, and what follows",
      "compusoft",
      "provision",
      within: "purpose orders"
    ),
  ]

  /// D: why, and on which basis.
  private static let purposes: [Statement] = [
    Statement("D1", "purposes", "it-supplier", "purpose"),
    Statement("D2", "legal basis", "compusoft", "basis", within: "purpose accounting"),
    Statement("D3", "legitimate interest", "compusoft", "interest", within: "purpose enquiries"),
    Statement("D4", "how consent is given", "octopus-pms", "given", within: "purpose newsletter"),
    Statement("D4", "how consent is withdrawn", "comasystem", "basis", within: "purpose sensitive-help"),
    Statement("D5", "marketing and its channels", "compusoft", "marketing", within: "purpose news"),
    Statement(
      "D6",
      "opting out, and how soon it works",
      "octopus-pms",
      "opt-out",
      within: "purpose newsletter"
    ),
    Statement("D7", "messages that are no marketing", "compusoft", "purpose service-news"),
    Statement("D8", "profiling", "compusoft", "profiling", within: "purpose advertising"),
    Statement("D9", "automated decisions", "compusoft", "automated-decisions"),
    Statement("D10", "statistics and anonymisation", "compusoft", "anonymised"),
    Statement("D10", "what is published", "copenhagen-trackers", "published"),
    Statement("D11", "improving products", "compusoft", "purpose improvement"),
    Statement("D12", "security", "compusoft", "purpose protection"),
    Statement("D12", "assessing credit", "compusoft", "purpose credit"),
    Statement("D13", "further processing", "copenhagen-trackers", "reuse"),
    Statement("D14", "events, competitions and surveys", "compusoft", "purpose events"),
  ]

  /// E: where data come from.
  private static let sources: [Statement] = [
    Statement("E1", "from the person", "comasystem", "source contact"),
    Statement("E2", "from others", "comasystem", "source instructed"),
    Statement("E3", "automatically", "compusoft", "sources", within: "purpose statistics"),
    Statement("E3", "from a device", "copenhagen-trackers", "source sensors"),
  ]
}
