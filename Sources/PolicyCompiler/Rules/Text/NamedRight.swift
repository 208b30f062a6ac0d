/// A right as sentences name it, with its article of the GDPR.
struct NamedRight: Sendable {
  let article: Int
  let words: PhrasePatternSet
  /// Words that name it in a heading.
  let heading: PhrasePatternSet

  static let all: [NamedRight] = [
    NamedRight(
      article: 15,
      words: PhrasePatternSet([
        "(ret|retten) til [at få] indsigt", "indsigtsret*", "right (of|to) [obtain] access",
      ]),
      heading: PhrasePatternSet(["indsigt", "access"])
    ),
    NamedRight(
      article: 16,
      words: PhrasePatternSet([
        "(ret|retten) til [at få] (berigtig*|rettet|rettelse)", "right (to|of) (rectif*|correct*)",
      ]),
      heading: PhrasePatternSet(["berigtigelse", "rettelse", "rectification"])
    ),
    NamedRight(
      article: 17,
      words: PhrasePatternSet([
        "(ret|retten) til [at få|at blive] (slet*|glemt)",
        "right (to|of) (erasure|deletion|be forgotten|have …4 erased)",
      ]),
      heading: PhrasePatternSet(["sletning", "erasure", "deletion"])
    ),
    NamedRight(
      article: 18,
      words: PhrasePatternSet(["(ret|retten) til [at få] begræns*", "right (to|of) restrict*"]),
      heading: PhrasePatternSet(["begrænsning*", "restriction"])
    ),
    NamedRight(
      article: 20,
      words: PhrasePatternSet(["(ret|retten) til dataportabilitet", "right (to|of) [data] portability"]),
      heading: PhrasePatternSet(["dataportabilitet", "[data] portability"])
    ),
    NamedRight(
      article: 21,
      words: PhrasePatternSet(["(ret|retten) til [at gøre] indsigelse", "right (to|of) (object|objection)"]),
      heading: PhrasePatternSet(["indsigelse*", "objection*", "object"])
    ),
    NamedRight(
      article: 77,
      words: PhrasePatternSet([
        "(ret|retten) til at (klage|indgive …2 klage)", "right to (complain|lodge a complaint)",
      ]),
      heading: PhrasePatternSet(["klage*", "complaint*", "complain"])
    ),
    NamedRight(
      article: 7,
      words: PhrasePatternSet([
        "(ret|retten) til at (trække …4 samtykke …2 tilbage|tilbagekalde)", "right to withdraw …3 consent",
      ]),
      heading: PhrasePatternSet(["tilbagetrækning*", "tilbagekald*", "withdrawal"])
    ),
  ]
}
