/// Sentences that take use, silence or handing over data for consent, or ask for it afterwards.
enum ImpliedConsentText {
  /// The words that do so.
  static func match(in sentence: Sentence) -> Range<Int>? {
    if let match = late.firstMeantMatch(in: sentence), !isAfterConsent(sentence, match) { return match }
    if let match = silence.firstMeantMatch(in: sentence), asking.firstMatch(in: sentence) == nil {
      return match
    }
    guard let match = use.firstMeantMatch(in: sentence), acting.firstMatch(in: sentence) == nil,
      !isChoice(sentence, match), !isOnlyAboutTerms(sentence, match)
    else { return nil }
    return match
  }

  private static let use = PhrasePatternSet([
    "by (continuing|using|visiting|accessing|browsing|entering) … (you|users|visitors) [also|hereby|thereby|automatically|implicitly|therefore|are deemed to|will be deemed to|expressly] (accept|agree|consent|give your consent|give consent|are accepting|are agreeing|are consenting)",
    "by (providing|submitting|giving|sending|entering) …6 (data|information|details) … (you|users|visitors) [also|hereby|thereby|automatically|implicitly|therefore|are deemed to|expressly] (accept|agree|consent|give your consent)",
    "by (providing|submitting|giving|sending|entering) …6 (data|information|details) [to us] (you|i|we) [also|hereby|thereby] (accept|agree|consent)",
    "(if|when) you (continue|keep on|keep|go on) …8 (you|we assume you|we assume that you|we take it that you) [also|hereby|thereby|automatically] (accept|agree|consent)",
    "(continued|further) (use|browsing|visit|visits) … (constitutes|constitute|means|implies|signifies|is|counts as|amounts to|will be|shall be|shall constitute) …6 (consent|acceptance|agreement)",
    "your (use|visit|browsing) of … (constitutes|implies|signifies|amounts to|shall constitute) …4 (consent|acceptance|agreement)",
    "ved [din|jeres|den|en] (fortsat|fortsatte|videre|at fortsætte|at bruge|at benytte|at anvende|at besøge|at tilgå|at surfe|brug af|brugen af|anvendelse af|benyttelse af|besøg på|at blive) … (accepterer|samtykker|godkender) (du|i|man|brugeren|brugere|kunden|kunder|gæsten|besøgende|den besøgende)",
    "ved [din|jeres|den|en] (fortsat|fortsatte|videre|at fortsætte|at bruge|at benytte|at anvende|at besøge|at tilgå|at surfe|brug af|brugen af|anvendelse af|benyttelse af|besøg på|at blive) … giver (du|i|man|brugeren|kunden|den besøgende) …4 (samtykke|accept|tilladelse)",
    "(at|når|idet) du ved [din|den] (fortsat|fortsatte|at fortsætte|at bruge|at benytte|at besøge|brug af|brugen af) … (accepterer|samtykker)",
    "ved at (give|oplyse|afgive|indsende|sende|udlevere) …5 (*oplysninger|*oplysningerne|data|persondata) … (accepterer|samtykker) (du|i|man|brugeren|kunden)",
    "(hvis|når) (du|i|man) (fortsætter|bliver ved|bruger siden videre|surfer videre) … (accepterer|samtykker|giver) (du|i|man)",
    "(hvis|når) (du|i|man) (fortsætter|bliver ved) … går vi ud fra …3 (accepterer|samtykker)",
    "(fortsat brug|fortsætter|videre brug) … (anses|betragtes|gælder|opfattes|regnes|er|betyder|tages) …4 (samtykke|samtykker|accept|accepterer)",
    "(klik|klikke|klikker) … videre … (samtykke|samtykker|accept|accepterer|acceptere|accepteret)",
  ])

  private static let silence = PhrasePatternSet([
    "(hvis|når) (du|i|man) ikke (gør noget|foretager dig noget|foretager jer noget|reagerer|svarer|siger fra|gør indsigelse|vælger|fravælger) … (samtykke|samtykker|samtykket|accept|accepterer|accepteret)",
    "(if|when|unless) you (do|take|don't|fail) … (nothing|no action|react|respond|reply|object|tell) … (consent|consented|accept|accepted|agree|agreed)",
    "unless you (object|tell|opt out|say) … (consent|consented|accept|accepted|agree|agreed)",
    "medmindre (du|i|man) …4 (fra|indsigelse|andet) … (samtykke|samtykker|samtykket|accepterer|accepteret)",
  ])

  private static let late = PhrasePatternSet([
    "(obtain|obtains|obtaining|seek|seeks|request|requests|get|gets) …6 consent …6 after …4 (receiv*|receipt|collect*|obtain*|process*)",
    "(indhent*|får|få|beder|bede|bed) …6 (samtykke|samtykket) …6 (efter|efter at) …4 (modtag*|indsaml*|behandl*)",
  ])

  /// Nothing is taken for granted: the sentence says that people are asked.
  private static let asking = PhrasePatternSet([
    "(spørg*|anmod*)", "(beder|bede|bed) …3 om", "(ask|asks|asked|request)",
    "(without|uden) …3 (consent|samtykke)",
  ])

  /// An act by which people say yes, beside the use of the site.
  private static let acting = PhrasePatternSet([
    "(tick|ticking|ticked|press|pressing|check|checking|toggle|toggles|button|buttons|banner|checkbox)",
    "(kryds*|afkryds*|flueben*|hak|trykke|trykker|tryk|knap*|*banneret|afkrydsningsfelt*)",
  ])

  /// »after receiving it« is after the consent, not after the data.
  private static func isAfterConsent(_ sentence: Sentence, _ match: Range<Int>) -> Bool {
    let next = sentence.words[match.upperBound...].prefix(2).map(\.text)
    if next.contains(where: {
      ["it", "this", "that", "det", "dette", "consent", "samtykke", "samtykket"].contains($0)
    }) {
      return true
    }
    return sentence.words[match].contains {
      ["only", "first", "først", "before", "før", "inden"].contains($0.text)
    }
  }

  /// »accepter eller afvis«: who can choose is asked.
  private static func isChoice(_ sentence: Sentence, _ match: Range<Int>) -> Bool {
    sentence.words[match.upperBound...].prefix(3).contains {
      ["or", "eller", "whether", "om"].contains($0.text)
    }
  }

  /// Whether only terms are accepted: that is a contract, not a consent.
  private static func isOnlyAboutTerms(_ sentence: Sentence, _ match: Range<Int>) -> Bool {
    let objects = sentence.words[match.upperBound...].map(\.text)
    return objects.contains { terms.firstIndex(where: $0.contains) != nil }
      && !objects.contains { word in data.contains { word.hasPrefix($0) } || word.hasSuffix("oplysninger") }
  }

  private static let terms = [
    "betingelse", "vilkår", "terms", "condition", "købsaftale", "lejeaftale", "regler", "rules",
  ]

  private static let data = [
    "cookie", "privat", "privacy", "persondata", "personal", "data", "oplysning", "behandl", "process",
    "politik",
    "policy", "policies", "track", "spor", "market", "markedsfør", "nyhed", "newsletter", "indsaml",
    "collect",
  ]
}
