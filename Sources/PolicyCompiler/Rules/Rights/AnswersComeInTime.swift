extension Rule {
  static let answersComeInTime = Rule(
    "RIGHTS-007",
    "response-time-too-long",
    title: Bilingual(
      da: "Den lovede svarfrist overstiger lovens grænse",
      en: "The promised response time exceeds the legal limit"
    ),
    why: Bilingual(
      da:
        "Der skal svares uden unødig forsinkelse og senest en måned efter anmodningen. Er sagen kompliceret, kan fristen forlænges med to måneder, hvis man får besked inden for den første måned.",
      en:
        "An answer is due without undue delay and within a month. Where the matter is complex, the period may be extended by two months if people are told so within the first."
    ),
    citations: [.gdpr("12(3)")],
    examples: [
      .violates("rights {\n    channels      email\n    response-time ⟦60 days⟧\n}"),
      .violates(
        "rights {\n    channels      email\n    response-time 1 month\n    extension     ⟦3 months⟧\n}"
      ),
      .violates(
        "rights {\n    channels      email\n    extension     2 months, told-within: ⟦2 months⟧\n}"
      ),
      .passes("rights {\n    channels      email\n    response-time 30 days\n}"),
      .passes(
        """
        rights {
            channels      email
            response-time 1 month
            extension     2 months, told-within: 4 weeks
        }
        """
      ),
    ]
  ) { context, findings in
    guard let rights = context.draft.rights.value, let limit = context.limit("response-time") else { return }
    let response = rights.responseTime.value
    let isLate = response.map { $0.exceeds(limit) } ?? false
    if isLate, let response, let span = rights.responseTime.span {
      findings.report(
        at: span,
        Bilingual(
          da:
            "Et svar efter \(response.displayText.da) kommer for sent; loven giver højst \(limit.displayText.da)",
          en: "an answer after \(response.displayText.en) is too late; the law allows \(limit.displayText.en)"
        ),
        help: [
          Bilingual(
            da: "skriv response-time 1 month; komplicerede anmodninger kan få en extension",
            en: "write response-time 1 month; complex requests can have an extension"
          )
        ]
      )
    }
    guard let longer = rights.extension.value else { return }
    if let most = context.limit("response-extended"), let duration = longer.duration.value,
      let span = longer.duration.span
    {
      let first = isLate ? limit : response ?? limit
      if isTooLong(first, duration, most) {
        findings.report(
          at: span,
          Bilingual(
            da: "Med forlængelsen kan et svar tage mere end \(most.displayText.da) i alt",
            en: "with the extension an answer can take more than \(most.displayText.en) in all"
          ),
          help: [
            Bilingual(
              da: "skriv højst extension 2 months",
              en: "write extension 2 months at the most"
            )
          ]
        )
      }
    }
    let told = longer.toldWithin
    if let span = told.span, told.isNone || told.value.map({ $0.exceeds(limit) }) ?? false {
      findings.report(
        at: span,
        Bilingual(
          da: "Den, der venter længere, skal have besked inden \(limit.displayText.da)",
          en: "people whose answer takes longer must be told within \(limit.displayText.en)"
        ),
        help: [
          Bilingual(da: "skriv told-within: 1 month", en: "write told-within: 1 month")
        ]
      )
    }
  }

  /// Months add up as months; otherwise a day more or less, as calendars have it, is no excess.
  private static func isTooLong(_ first: Duration, _ second: Duration, _ most: Duration) -> Bool {
    if first.unit == most.unit, second.unit == most.unit { return first.count + second.count > most.count }
    return first.seconds + second.seconds > most.seconds + 86400
  }
}
