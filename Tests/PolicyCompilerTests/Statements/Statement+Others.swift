extension Statement {
  /// F: who receives data, and where.
  static let recipients: [Statement] = [
    Statement("F1", "a recipient by name", "comasystem", "recipient cloudflare-inc"),
    Statement("F2", "a recipient by category", "compusoft", "category", within: "recipient credit-bureau"),
    Statement("F3", "agreement with a processor", "comasystem", "agreement", within: "recipient office-365"),
    Statement("F3", "supervision of a processor", "comasystem", "supervised"),
    Statement(
      "F4",
      "what is not shared: nothing but what recipients are listed for",
      "compusoft",
      "recipients none"
    ),
    Statement("F5", "authorities and courts", "octopus-pms", "on-demand"),
    Statement("F6", "transfers to third countries", "comasystem", "transfer", within: "recipient office-365"),
    Statement("F7", "safeguards", "comasystem", "mechanism"),
    Statement("F8", "how to get a copy of the safeguards", "comasystem", "copy"),
    Statement("F9", "what customers may check", "comasystem", "audit"),
  ]

  /// G: how long.
  static let retention: [Statement] = [
    Statement("G1", "a period and its start", "it-supplier", "retention"),
    Statement("G2", "a period that a statute sets", "compusoft", "retention", within: "purpose accounting"),
    Statement("G3", "a criterion", "octopus-pms", "retention", within: "purpose newsletter"),
    Statement("G4", "what happens afterwards", "copenhagen-trackers", "retention"),
  ]

  /// H: rights.
  static let rights: [Statement] = [
    Statement("H1", "access", "comasystem", "rights", at: "right-access"),
    Statement("H2", "rectification", "comasystem", "rights", at: "right-rectification"),
    Statement("H3", "erasure and its limits", "comasystem", "rights", at: "right-erasure"),
    Statement("H4", "restriction", "comasystem", "rights", at: "right-restriction"),
    Statement("H5", "portability", "comasystem", "rights", at: "right-portability"),
    Statement("H6", "objection", "comasystem", "rights", at: "right-objection"),
    Statement("H6", "objection to marketing, apart from the others", "octopus-pms", "objection-to-marketing"),
    Statement("H7", "withdrawal of consent", "comasystem", "rights", at: "right-withdrawal"),
    Statement("H8", "no automated decisions", "octopus-pms", "automated-decisions none"),
    Statement("H9", "complaint to the authority", "comasystem", "authority"),
    Statement("H10", "when requests are answered", "comasystem", "response-time"),
    Statement("H11", "ways to make a request", "comasystem", "channels", within: "rights"),
    Statement("H12", "identification", "comasystem", "identification"),
    Statement("H13", "what it costs", "comasystem", "fee"),
    Statement("H14", "recipients are told", "comasystem", "notifies-recipients"),
    Statement("H15", "talking to the controller first", "octopus-pms", "first"),
  ]

  /// I: cookies.
  static let cookies: [Statement] = [
    Statement("I1", "what cookies are", "compusoft", "use-definitions"),
    Statement("I2", "categories", "compusoft", "cookie \"settings\"", at: "cookies-preferences"),
    Statement("I3", "a cookie", "compusoft", "cookie \"PHPSESSID\"", at: "cookies-necessary"),
    Statement(
      "I4",
      "a service and its cookies",
      "comasystem",
      "use google-analytics",
      at: "cookies-statistics"
    ),
    Statement("I5", "consent and its withdrawal", "compusoft", "reopen", at: "samtykke"),
    Statement("I6", "deleting cookies in each browser", "compusoft", "help"),
    Statement(
      "I7",
      "opting out with the provider",
      "it-supplier",
      "use google-analytics",
      at: "cookies-statistics"
    ),
    Statement("I8", "who supervises cookies", "it-supplier", "clause cookie-authority"),
    Statement("I9", "from one policy to the other", "octopus-pms", "banner", at: "cookies"),
    Statement("I10", "other storage and access", "copenhagen-trackers", "tracker"),
  ]

  /// J: security, and the rest.
  static let rest: [Statement] = [
    Statement("J1", "measures", "comasystem", "measure recovery", within: "security"),
    Statement("J2", "what staff may do", "comasystem", "staff"),
    Statement("J3", "what is told of a breach", "comasystem", "subjects high-risk"),
    Statement("J4", "certificates and reports", "compusoft", "attachment isae-report"),
    Statement("J5", "links to others", "octopus-pms", "clause other-sites"),
    Statement("J6", "public forums", "it-supplier", "clause public-forums"),
    Statement("J7", "nothing is sold", "compusoft", "claim no-sale"),
    Statement("J8", "values", "copenhagen-trackers", "clause values"),
    Statement("J9", "closing an account", "copenhagen-trackers", "deletion"),
    Statement("J10", "taking data along", "copenhagen-trackers", "portability"),
  ]
}
