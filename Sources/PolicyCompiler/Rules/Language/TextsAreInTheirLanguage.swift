extension Rule {
  static let textsAreInTheirLanguage = Rule(
    "LANG-002",
    "untranslated-or-wrong-language",
    .warning,
    title: Bilingual(
      da: "Oversættelsen er en kopi eller på forkert sprog",
      en: "The translation is a copy, or in the wrong language"
    ),
    why: Bilingual(
      da: "En tekst på et sprog, som læseren ikke har valgt, oplyser ikke læseren om noget.",
      en: "A text in a language that readers did not choose tells them nothing."
    ),
    citations: [.gdpr("12(1)")],
    examples: [
      .violates(
        """
        clause choices {
            text da: ⟦"We use cookies to remember your choices on this site."⟧
                 en: "We use cookies that remember what you choose on our site."
        }
        """
      ),
      .violates(
        """
        clause choices {
            text da: "Vi husker dine valg her."
                 en: ⟦"Vi husker dine valg her."⟧
        }
        """
      ),
      .passes(
        """
        recipient payments as processor {
            name      da: "Nets A/S", en: "Nets A/S"
            country   DK
            agreement yes
            services  da: "betaling via Visa, Mastercard, MobilePay, Apple Pay og Google Pay"
                      en: "payment by Visa, Mastercard, MobilePay, Apple Pay and Google Pay"
        }

        purpose payment {
            name       da: "Tage imod betaling", en: "Take payment"
            data       name
            sources    data-subject
            basis      contract
            provision  none
            recipients payments
            retention  1 year, from: payment
        }
        """
      ),
    ]
  ) { context, findings in
    for written in context.texts where context.understands(written.text.extent) {
      let guesses = Bilingual(da: written.version(in: .da), en: written.version(in: .en)).map {
        $0.map(LanguageGuess.init)
      }
      if let da = written.version(in: .da), let en = written.version(in: .en), isCopy(da, en) {
        // Where the words tell no language, the second one is taken for the copy.
        let isEnglish = guesses.da?.speaks(.en, ratherThan: .da) ?? false
        let language: Language = isEnglish ? .da : .en
        findings.report(
          at: isEnglish ? da.span : en.span,
          Bilingual(
            da: "Den \(language.name.da)e tekst er den samme som den \(language.other.name.da)e",
            en: "the \(language.name.en) text is the same as the \(language.other.name.en) one"
          ),
          help: help(language)
        )
        continue
      }
      for language in Language.allCases {
        guard let version = written.version(in: language), let guess = guesses[language],
          guess.words >= 8,
          guess.speaks(language.other, ratherThan: language)
        else { continue }
        findings.report(
          at: version.span,
          Bilingual(
            da: "Teksten efter »\(language.rawValue):« ser ud til at være på \(language.other.name.da)",
            en: "the text after ‘\(language.rawValue):’ seems to be \(language.other.name.en)"
          ),
          help: help(language)
        )
      }
    }
  }

  /// Whether two versions have the same words, more than four.
  private static func isCopy(_ left: WrittenVersion, _ right: WrittenVersion) -> Bool {
    let words = left.sentences.flatMap(\.words).map(\.text)
    return words.count > 4 && words == right.sentences.flatMap(\.words).map(\.text)
  }

  private static func help(_ language: Language) -> [Message] {
    [
      Bilingual(
        da:
          "oversæt den til \(language.name.da) – eller skriv allow LANG-002, because: \"…\", hvis den skal være ens",
        en:
          "translate it into \(language.name.en) – or write allow LANG-002, because: \"…\" if it is meant to be the same"
      )
    ]
  }
}
