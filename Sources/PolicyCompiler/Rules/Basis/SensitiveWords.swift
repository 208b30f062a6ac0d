/// The words by which data that are declared as ordinary give themselves away: those of Art. 9 and 10, and the
/// numbers of the civil register. In Danish a word may be part of a longer one.
enum SensitiveWords {
  /// The first word that names such data, and the kind it belongs to.
  static func first(in sentence: Sentence) -> (kind: DataCategory.Tag, words: Range<Int>)? {
    for (kind, patterns) in lexicon {
      for pattern in patterns.patterns {
        guard let match = pattern.firstMeantMatch(in: sentence) else { continue }
        if harmless.contains(where: { covers(match, $0, sentence) }) { continue }
        return (kind, match)
      }
    }
    return nil
  }

  /// Whether a match is part of an expression that means something else.
  private static func covers(_ match: Range<Int>, _ pattern: PhrasePattern, _ sentence: Sentence) -> Bool {
    guard let other = pattern.firstMatch(in: sentence) else { return false }
    return other.lowerBound <= match.lowerBound && match.upperBound <= other.upperBound
  }

  private static let lexicon: [(kind: DataCategory.Tag, patterns: PhrasePatternSet)] = [
    (
      .health,
      PhrasePatternSet([
        "(*helbred*|*sundhedsoplysning*|*diagnose*|*sygdom*|*sygefravær*|*allergi*|*medicin*)",
        "(recept|recepter|recepten|receptpligtig*|*gravid*|*handicap*|*blodtype*|bmi|bmi-*)",
        "(health|health-*|diagnosis|diagnoses|illness*|allerg*|medication*|prescription*|pregnan*|disabilit*)",
        "(sick leave|sick-leave)",
      ])
    ),
    (.belief, PhrasePatternSet(["(*religion*|*religiøs*|religio*|trossamfund*|trosamfund*|konfession*)"])),
    (.race, PhrasePatternSet(["(*etnisk*|*hudfarve*|ethnic*|racial origin)"])),
    (.union, PhrasePatternSet(["(*fagforening*|trade union*|trade-union*)"])),
    (.politics, PhrasePatternSet(["(politisk*|partipolitisk*|partimedlem*|political)"])),
    (.sexLife, PhrasePatternSet(["(*seksuel*|sexual)"])),
    (
      .biometric,
      PhrasePatternSet([
        "(*biometri*|*fingeraftryk*|*ansigtsgenkendelse*|fingerprint*)", "(face|facial) recognition",
      ])
    ),
    (.genetic, PhrasePatternSet(["(gentest*|genetisk*|genetic*)"])),
    (
      .criminal,
      PhrasePatternSet([
        "(*straffeattest*|*børneattest*|straffedom*|criminal record*|conviction*)",
        "(dom|domme|dommen) … straf*", "straf* … (dom|domme)",
      ])
    ),
    (.cpr, PhrasePatternSet(["(cpr*|personnummer*|personnumre*|civil registration number*)"])),
  ]

  /// Technology, golf, the safety of a workplace, and the register as the source of an address.
  private static let harmless: [PhrasePattern] = [
    "(browser*|device*|canvas|enhed*|maskine*) (fingerprint*|fingeraftryk*)",
    "(fingerprint*|fingeraftryk*) (of|af) …2 (browser*|device*|enhed*)",
    "(*enhedsfingeraftryk*|*enheds-fingeraftryk*|*browserfingeraftryk*|*browser-fingeraftryk*)",
    "(golf*|*golf) …3 *handicap*", "*handicap* …3 (golf*|*golf)", "(*golfhandicap*|golf-handicap*)",
    "health (and|&) safety", "(system|server|device|app|service|battery|network|connection) health",
    "(cpr-regist*|cpr regist*)",
  ]
}
