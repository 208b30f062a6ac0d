extension Rule {
  static let recipientsHaveCountry = Rule(
    "RECIP-004",
    "recipient-location-unknown",
    title: Bilingual(
      da: "Det er ikke oplyst, hvor modtageren (eller overførslen) befinder sig",
      en: "It is not stated where the recipient (or transfer) is"
    ),
    why: Bilingual(
      da:
        "Uden et land kan ingen se, om oplysningerne forlader EU, og det skal oplyses. »Uden for EU« er ikke et land.",
      en:
        "Without a country nobody can see whether data leave the EU, and that must be stated. ‘Outside the EU’ is no country."
    ),
    citations: [
      .gdpr("13(1)(f)"), .gdpr("14(1)(f)"), .gdpr("44"),
      .other(da: "WP260 rev.01, bilag", en: "WP260 rev.01, Annex"),
    ],
    examples: [
      .violates(
        RecipientExample.recipient("agreement yes").replacing("support-tool as", with: "⟦support-tool⟧ as")
      ),
      .violates(
        """
        clause mail {
            after recipients
            text  da: ⟦"Vores mailudbyder kan opbevare oplysninger uden for EU."⟧
                  en: "Our e-mail provider may store data outside the EU."
        }
        """
      ),
      .passes(RecipientExample.recipient("country   IE\n    agreement yes")),
      // Authorities are in the controller's country, unless said otherwise.
      .passes(
        RecipientExample.recipient(
          "category tax-authority",
          role: "authority",
          name: "da: \"Skattestyrelsen\", en: \"the Danish Tax Agency\""
        )
      ),
      .passes(
        """
        site "https://www.fjordenscykler.dk" {
            languages         da, en
            version           "2026-11"
            effective         2026-11-01
            audience          consumers, in: DK
            recipients-in-eea yes
        }

        """ + RecipientExample.recipient("agreement yes")
      ),
      .passes(
        """
        clause mail {
            after recipients
            text  da: "Vi overfører ikke oplysninger til lande uden for EU."
                  en: "We do not transfer data to countries outside the EU."
        }
        """
      ),
    ]
  ) { context, findings in
    let areInEEA = context.draft.site.value?.recipientsInEEA.value == true
    for recipient in context.draft.recipients.own
    where recipient.countries.isUnsaid && recipient.role != .authority && !areInEEA
      && context.understands(recipient.extent)
    {
      findings.report(
        at: recipient.id.span,
        Bilingual(
          da: "Det er ikke oplyst, i hvilket land modtageren »\(recipient.displayName.da)« er",
          en: "it is not stated in which country recipient ‘\(recipient.displayName.en)’ is"
        ),
        help: [
          Bilingual(
            da: "skriv landet, hvor oplysningerne behandles, også ved fjernadgang: country IE",
            en: "state the country where the data are processed, remote access included: country IE"
          ),
          Bilingual(
            da: "er alle modtagere uden land i EU/EØS, så skriv recipients-in-eea yes under site",
            en:
              "if all recipients without a country are in the EU/EEA, write recipients-in-eea yes under site"
          ),
        ]
      )
    }
    checkTexts(context, &findings)
  }

  /// »Uden for EU« in a text, with no country behind it.
  private static func checkTexts(_ context: RuleContext, _ findings: inout Findings) {
    var reported: Set<SourceSpan> = []
    for written in context.sentences {
      guard let range = UnknownPlace.patterns.firstMeantMatch(in: written.sentence),
        !UnknownPlace.isCondition(written.sentence),
        // Goods and letters may go anywhere.
        UnknownPlace.data.firstMatch(in: written.sentence) != nil,
        UnknownPlace.named.firstMatch(in: written.sentence) == nil,
        reported.insert(written.text.text.extent).inserted
      else { continue }
      let words = written.sentence.quote(range)
      findings.report(
        at: written.version.span,
        Bilingual(
          da: "»\(words)« siger ikke, i hvilket land",
          en: "‘\(words)’ does not say in which country"
        ),
        help: [
          Bilingual(
            da: "skriv landet her, eller lad modtagerens transfer sige det",
            en: "name the country here, or let the recipient's transfer say it"
          )
        ]
      )
    }
  }
}

/// Data that go somewhere outside the Union.
private enum UnknownPlace {
  static let patterns = PhrasePatternSet([
    "(store*|stored|transfer*|send*|sent|process*|kept|disclose*|shared) …8 outside [of] [the] (eu|eea|eec|eu/eea|europe|european union|european economic area)",
    "(gemme*|gemt|opbevare*|overføre*|overført*|sende*|sendt|behandle*|videregive*|deles|delt) …8 (uden for|udenfor) (eu|eøs|eu/eøs|eu's|europa|den europæiske union|det europæiske økonomiske)",
    "(store*|stored|transfer*|send*|sent|process*) …5 (worldwide|around the world|anywhere in the world)",
    "(gemme*|opbevare*|overføre*|sende*|behandle*) …5 (hele verden|verden over)",
  ])

  /// »Overføres oplysninger uden for EU, sker det …« does not say that they are.
  static func isCondition(_ sentence: Sentence) -> Bool {
    sentence.words.first.map { verbs.contains($0.text) } ?? false
  }

  private static let verbs: Set<String> = [
    "bliver", "overføres", "overfører", "sendes", "sender", "skal", "gemmes", "opbevares", "behandles",
    "sker", "should", "were",
  ]

  static let data: PhrasePattern = "(data|*oplysning*|information|*data|*dataene)"

  /// What shows that the sentence names the place, or that nothing goes there.
  static let named = PhrasePatternSet([
    "(usa|us|u.s.|united states|uk|storbritannien|united kingdom|schweiz|switzerland|indien|india|kina|china|canada|japan|grønland|greenland|færøerne|filippinerne|philippines|ukraine|serbien|serbia|israel|australien|australia|brasilien|brazil|norge|norway|singapore|tyrkiet|turkey|vietnam|sydkorea|korea)",
    "(hvis|når|kun|medmindre|if|when|only|unless|where|before|før|ingen|no)",
    "{*",
  ])
}
