import Testing

@testable import PolicyCompiler

@Suite struct PhrasePatternTests {
  @Test(arguments: [
    ("vi deler", "Normalt: Vi deler dem.", "Vi deler"),
    ("vi deler", "Vi fordeler dem.", nil),
    ("person*", "Alle personoplysninger", "personoplysninger"),
    ("*oplysninger", "Alle personoplysninger", "personoplysninger"),
    ("*oplys*", "Alle personoplysninger", "personoplysninger"),
    ("*oplys*", "Alle navne", nil),
    (
      "(by using|ved brug af) … (accept|agree*)", "By using the site you are agreeing, or accept it",
      "By using the site you are agreeing"
    ),
    ("by [continuing to|further] (use|using)", "By using it", "By using"),
    ("by [continuing to|further] (use|using)", "by continuing to use it", "by continuing to use"),
    ("vi …3 deler", "Vi vil aldrig nogensinde deler", "Vi vil aldrig nogensinde deler"),
    ("vi …2 deler", "Vi vil aldrig nogensinde deler", nil),
    ("vi … deler", "Vi vil og vil. Deler", nil),
    ("# (dage|days)", "inden for 30 dage", "30 dage"),
    ("# (dage|days)", "inden for tre dage", "tre dage"),
    ("# %", "op til 12,5 %", "12,5 %"),
    ("…3 vi deler …", "Det er sådan vi deler dem", "vi deler"),
    ("*email*", "Skriv til {controller.email}", nil),
    ("skriv … nu", "Skriv til {controller.email} nu", "Skriv til {controller.email} nu"),
    ("direktiv 95/46*", "efter direktiv 95/46/EF", "direktiv 95/46/EF"),
    ("you don't", "You don’t", "You don’t"),
    ("(a|(b|c) d) e", "b d e", "b d e"),
    ("a [b] [c] d", "a d, a c d", "a d"),
    ("ÆBLER", "æbler", "æbler"),
  ])
  func findsWords(pattern: String, text: String, match: String?) {
    let sentences = Prose.sentences(of: text, in: nil)
    let found = sentences.lazy.compactMap { sentence in
      PhrasePattern(pattern).firstMatch(in: sentence).map(sentence.quote)
    }.first
    #expect(found == match)
    let set = PhrasePatternSet(["never there", PhrasePattern(pattern)])
    #expect(sentences.lazy.compactMap { set.firstMatch(in: $0) }.first != nil || match == nil)
  }

  /// What is said of the words, with them in brackets.
  @Test(arguments: [
    ("persondataloven", "Vi følger persondataloven.", true),
    ("persondataloven", "Vi følger ikke længere persondataloven.", false),
    ("persondataloven", "Persondataloven gælder ikke længere.", false),
    ("persondataloven", "Persondataloven bruger vi aldrig.", false),
    ("persondataloven", "Hvis du ikke er tilfreds, kan du klage efter persondataloven.", true),
    ("persondataloven", "Persondataloven giver dig ret til ikke at blive registreret.", true),
    ("persondataloven", "Du har efter persondataloven ret til indsigt, men ikke til alt.", true),
    ("persondataloven", "Vi følger ikke kun persondataloven.", true),
    ("persondataloven", "Persondataloven gjaldt indtil 25. maj 2018.", false),
    ("persondataloven", "GDPR har erstattet persondataloven.", false),
    ("persondataloven", "Du kan få erstatning efter persondataloven.", true),
    ("persondataloven", "Den tidligere persondataloven er væk.", false),
    ("persondataloven", "Vi gemmer tidligere kunders data efter persondataloven.", true),
    ("persondataloven", "Ordet »persondataloven« bruges.", false),
    ("persondataloven", "Ordet »lov« bruges i persondataloven.", true),
    ("privacy shield", "We rely on the Privacy Shield.", true),
    ("privacy shield", "We no longer rely on the Privacy Shield.", false),
    ("privacy shield", "The Privacy Shield is no longer valid.", false),
    ("privacy shield", "The Privacy Shield isn’t used.", false),
    ("privacy shield", "We use the Privacy Shield, but not for analytics.", true),
    ("privacy shield", "If you do not agree, write to us about the Privacy Shield.", true),
    ("health data", "We do not collect names, addresses or health data.", false),
    ("health data", "We collect no health data.", false),
    ("health data", "We collect health data no later than in May.", true),
    ("health data", "We do not sell anything, and we collect health data.", true),
    ("helbredsoplysninger", "Vi behandler hverken navne eller helbredsoplysninger.", false),
    ("helbredsoplysninger", "Vi indsamler ingen helbredsoplysninger.", false),
    ("helbredsoplysninger", "Uden helbredsoplysninger kan vi ikke hjælpe.", false),
    ("by using … you accept", "By using the site you accept cookies.", true),
    ("by using … you accept", "By using the site you do not accept cookies.", false),
    ("by using … you accept", "By using the site without changing your settings you accept cookies.", true),
    ("by using … you accept", "By using the site, if you do not object, you accept cookies.", true),
    ("hvis du ikke gør noget … samtykke*", "Hvis du ikke gør noget, giver du samtykke.", true),
    ("hvis du ikke gør noget … samtykke*", "Hvis du ikke gør noget, giver du ikke samtykke.", false),
    ("vi deler", "Vi deler ikke dine data.", false),
    ("vi deler", "Vi deler ikke dine data. Men vi deler dit navn.", true),
    ("we share", "We share data with others, never with you.", true),
    ("we share", "We share data whether or not you agree.", true),
  ])
  func firesWhenMeant(pattern: String, text: String, fires: Bool) {
    let pattern = PhrasePattern(pattern)
    let found = Prose.sentences(of: text, in: nil).contains { pattern.fires(in: $0) }
    #expect(found == fires)
    #expect(
      Prose.sentences(of: text, in: nil).contains { PhrasePatternSet([pattern]).fires(in: $0) } == fires
    )
  }

  @Test func aLaterPlaceCounts() {
    let sentence = Prose.sentences(of: "Vi deler ikke data med staten, og vi deler data med andre.", in: .da)[
      0
    ]
    #expect(("vi deler" as PhrasePattern).firstMeantMatch(in: sentence).map(sentence.quote) == "vi deler")
    #expect(("vi deler" as PhrasePattern).firstMatch(in: sentence) == 0..<2)
    #expect(sentence.isNegated(around: 0..<2))
    #expect(!sentence.isNegated(around: 7..<9))
  }
}
