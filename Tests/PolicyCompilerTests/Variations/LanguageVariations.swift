import Testing

@testable import PolicyCompiler

/// Variations of the clean policy in whether the languages say the same in usual words, and can be read.
@Suite struct LanguageVariations {
  static func clause(_ da: String, _ en: String) -> String { TextVariations.clause(da, en) }

  @Test(arguments: [
    Variation(
      "English for Danish",
      adding: clause(
        "We use cookies to remember your choices on this site.",
        "We use cookies, and they remember what you chose."
      ),
      gives: "LANG-002"
    ),
    Variation(
      "Danish for English",
      adding: clause(
        "Vi husker, hvad du har valgt her på siden.",
        "Vi bruger cookies til at huske dine valg på siden."
      ),
      gives: "LANG-002"
    ),
    Variation(
      "a copy",
      adding: clause("We remember all your choices here.", "We remember all your choices here."),
      gives: "LANG-002"
    ),
    Variation(
      "a copy that is allowed",
      adding:
        "clause words {\n    text  da: \"Visa, Mastercard, Dankort, MobilePay, Klarna\", en: \"Visa, Mastercard, Dankort, MobilePay, Klarna\"\n    allow LANG-002, because: \"Navnene er ens på begge sprog.\"\n}"
    ),
    Variation("a short copy", adding: clause("Nets A/S", "Nets A/S")),
    Variation(
      "words that both languages have",
      adding: clause(
        "Ja, send mig nyheder på e-mail. Jeg kan framelde mig når som helst.",
        "Yes, e-mail me news. I can unsubscribe at any time, for at least two reasons."
      )
    ),
    Variation(
      "an English name in Danish",
      adding: clause(
        "Vi bruger EU-US Data Privacy Framework og Standard Contractual Clauses.",
        "We use the EU-US Data Privacy Framework and Standard Contractual Clauses."
      )
    ),
    Variation(
      "other days",
      adding: clause("Vi svarer inden for 30 dage.", "We answer within 60 days."),
      gives: "LANG-003"
    ),
    Variation(
      "other units",
      adding: clause("Vi svarer inden for 90 dage.", "We answer within 3 months."),
      gives: "LANG-003"
    ),
    Variation(
      "another letter",
      adding: clause("Jf. artikel 6, stk. 1, litra f.", "See Art. 6(1)(e)."),
      gives: "LANG-003"
    ),
    Variation(
      "another mailbox",
      adding: clause("Skriv til dk@fjordenscykler.dk.", "Write to en@fjordenscykler.dk."),
      gives: "LANG-003"
    ),
    Variation(
      "another fact",
      adding: clause("Skriv til {controller.email}.", "Call {controller.phone}."),
      gives: "LANG-003"
    ),
    Variation(
      "quarters and third months",
      adding: clause("I 2. kvartal og hver 3. måned.", "In the second quarter and every three months.")
    ),
    Variation(
      "subsections",
      adding: clause("Jf. lovens § 10, stk. 2.", "See section 10, subsection 2, of the act.")
    ),
    Variation(
      "a day written otherwise",
      adding: clause(
        "Fra 1. maj 2026 svarer vi inden for tre måneder.",
        "From 1 May 2026 we answer within 3 months."
      )
    ),
    Variation(
      "another path on the host",
      adding: clause(
        "Se https://www.fjordenscykler.dk/privatlivspolitik.",
        "See https://www.fjordenscykler.dk/privacy-policy."
      )
    ),
    Variation(
      "an avoided term",
      adding: clause("Vi er datakontrolløren.", "We are the controller."),
      gives: "LANG-004"
    ),
    Variation(
      "an avoided processor",
      adding: clause("Webhotellet er vores dataprocessor.", "The web host is our processor."),
      gives: "LANG-004"
    ),
    Variation(
      "an avoided right",
      adding: clause("Du har retten til at blive slettet fra databasen.", "You have the right to erasure."),
      gives: "LANG-004"
    ),
    Variation(
      "a double consonant",
      adding: clause("Du har adgangsretten.", "You have the right."),
      gives: "LANG-004"
    ),
    Variation(
      "the usual terms",
      adding: clause(
        "Den dataansvarlige bruger en databehandler. Du har ret til sletning og til persondata.",
        "The controller uses a processor. You have the right to erasure."
      )
    ),
    Variation(
      "words that contain one",
      adding: clause(
        "Vi har dataprocessoraftaler og transparente priser.",
        "We have agreements and clear prices."
      )
    ),
    Variation(
      "the English text",
      adding: clause(
        "Vi bruger følsomme oplysninger fra sensorer.",
        "We use sensitive data and personlige data."
      )
    ),
  ])
  func languages(_ variation: Variation) { variation.expect() }

  /// What is certain can be written by the program; then the finding is gone.
  @Test(arguments: [
    ("Vi annoncerer med Google AdWords.", "We advertise with Google AdWords.", "Google Ads."),
    ("Vi følger persondataloven.", "We follow the law.", "databeskyttelsesloven."),
    ("Webhotellet er dataprocessoren.", "The web host is the processor.", "databehandleren."),
    ("Vi har juridiske forpligtelser.", "We have legal obligations.", "retlige forpligtelser."),
    ("Personlige data slettes.", "Personal data are deleted.", "Personoplysninger slettes."),
    ("Du har adgangsretten.", "You have the right.", "indsigtsretten."),
  ])
  func fixes(da: String, en: String, fixed: String) throws {
    var bytes = Array(Variation("", adding: Self.clause(da, en), gives: "").source.utf8)
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": bytes]))
    let fixIt = try #require(report.diagnostics.first?.fixIts.first)
    for edit in fixIt.edits.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(Int(edit.span.start)..<Int(edit.span.end), with: edit.replacement.utf8)
    }
    #expect(String(decoding: bytes, as: UTF8.self).contains(fixed))
    let after = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": bytes]))
    #expect(after.diagnostics.map(\.message.en).isEmpty)
  }

  @Test func readabilityIsMeasured() {
    let text = "Vi sender varer. Vi behandler oplysninger, jf. artikel 6, stk. 1, litra b."
    let readability = Readability(Prose.sentences(of: text, in: .da))
    #expect(readability.words == 7)
    #expect(readability.longWords == ["behandler", "oplysninger"])
    #expect(readability.longestSentence == 4)
    #expect(readability.lix == 32)
  }

  /// Some hundred words with a LIX of about forty: fit for adults, too hard for children.
  @Test(arguments: [(false, 0), (true, 1)])
  func childrenNeedEasierTexts(isForChildren: Bool, count: Int) {
    func text(_ sentence: String) -> String { (1...9).map { "Del \($0): \(sentence) " }.joined() }
    let addition = Self.clause(
      text(
        "Vi gemmer det navn, du giver os, og sletter derefter kontoen igen, når oplysningerne er forældede."
      ),
      text(
        "We keep the name that you give us, and later we remove the account when the information is outdated."
      )
    )
    let children = "\nchildren {\n    minimum-age 15\n    parental-consent not-required\n}"
    let source = Variation("", adding: addition + (isForChildren ? children : ""), gives: "").source
    let report = Compiler.check(Inputs(policy: "a.policy", files: ["a.policy": Array(source.utf8)]))
    #expect(report.diagnostics.count { $0.code == "TEXT-006" } == count)
  }

  @Test func listsAreNotMeasured() {
    let item =
      "- personoplysningsbehandlingsaktivitet, organisationsidentifikationsnummer og betalingsoplysninger\n"
    let blocks = [RichText.Block.list(Array(repeating: [.text(item)], count: 60))]
    #expect(Readability(WrittenVersion(RichText(blocks: blocks, span: .nowhere), .da).sentences).words == 0)
  }

  static let own = """
    outdated google-adwords {
        name     da: "Det gamle", en: "The old thing"
        phrase   "(bing ads|…99 [((#"
        phrase   "yahoo ads", with: "Bing"
        instead  da: "Bing", en: "Bing"
        since    2026-11-01
        override yes
        checked  2026-11-01
    }

    wording processor {
        term     da: "databehandler", en: "processor"
        avoid    "behandlerfirma", with: "databehandler"
        override yes
        checked  2026-11-01
    }


    """

  /// A policy may know better than the library, and no pattern that it writes is too odd.
  @Test(arguments: [
    Variation("the library's own", adding: own + clause("Google AdWords og dataprocessor", "Google AdWords")),
    Variation("the policy's", adding: own + clause("Yahoo Ads", "Yahoo Ads"), gives: "TEXT-004"),
    Variation(
      "the policy's words",
      adding: own + clause("Vores behandlerfirma", "Our processor"),
      gives: "LANG-004"
    ),
  ])
  func ownEntries(_ variation: Variation) { variation.expect() }
}
