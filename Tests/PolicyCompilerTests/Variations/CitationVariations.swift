import Testing

@testable import PolicyCompiler

/// Variations of the clean policy in the articles that texts cite.
@Suite struct CitationVariations {
  static func clause(_ da: String, _ en: String) -> String { TextVariations.clause(da, en) }

  static func described(_ da: String, _ en: String) -> [(String, String)] {
    [
      (
        "    data       name, postal-address, email, order-lines",
        "    description da: \"\(da)\"\n                en: \"\(en)\"\n    data       name, postal-address, email, order-lines"
      )
    ]
  }

  @Test(arguments: [
    Variation(
      "another basis",
      described("Jf. artikel 6, stk. 1, litra f.", "See Art. 6(1)(f)."),
      gives: "TEXT-007"
    ),
    Variation(
      "another basis in one language",
      described("Jf. artikel 6, stk. 1, litra f.", "It is the contract."),
      gives: "TEXT-007"
    ),
    Variation("the declared basis", described("Jf. artikel 6, stk. 1, litra b.", "See Art. 6(1)(b).")),
    Variation(
      "both",
      described("Jf. artikel 6, stk. 1, litra b og f.", "See Art. 6(1)(b) and (f)."),
      gives: "TEXT-007"
    ),
    Variation(
      "a basis that is denied",
      described("Vi bruger ikke artikel 6, stk. 1, litra f.", "We do not rely on Art. 6(1)(f).")
    ),
    Variation(
      "a condition for special categories",
      described("Jf. artikel 9, stk. 2, litra a.", "See Art. 9(2)(a)."),
      gives: "TEXT-007"
    ),
    Variation(
      "an article without a letter",
      described("Jf. artikel 6 og artikel 13, stk. 2.", "See Art. 6 and Art. 13(2).")
    ),
    Variation(
      "another article's letter",
      described("Jf. artikel 13, stk. 1, litra f.", "See Art. 13(1)(f).")
    ),
    Variation(
      "an article of another act",
      described("Jf. artikel 101, stk. 1, i TEUF.", "See Article 101(1) TFEU.")
    ),
    Variation(
      "a letter that does not exist",
      adding: clause("Jf. artikel 6, stk. 1, litra g.", "See Art. 6(1)(g)."),
      gives: "TEXT-007"
    ),
    Variation(
      "a paragraph that does not exist",
      adding: clause("Jf. artikel 13, stk. 5.", "See Art. 13(5)."),
      gives: "TEXT-007"
    ),
    Variation(
      "an article of a directive",
      adding: clause(
        "Jf. artikel 5, stk. 3, i direktiv 2002/58/EF.",
        "See Article 5(3) of Directive 2002/58/EC."
      )
    ),
    Variation(
      "another right's article",
      adding: clause(
        "Du har ret til indsigt efter artikel 17.",
        "You have a right of access under Article 17."
      ),
      gives: "TEXT-007"
    ),
    Variation(
      "the right's own article",
      adding: clause(
        "Du har ret til indsigt efter artikel 15 og 12.",
        "You have a right of access under Articles 15 and 12."
      )
    ),
    Variation(
      "the right to object, with bases",
      adding: clause(
        "Du har ret til indsigelse efter artikel 21 mod artikel 6, stk. 1, litra e eller f.",
        "You have the right to object under Article 21 to Article 6(1)(e) or (f)."
      )
    ),
    Variation(
      "erasure after objection",
      adding: clause(
        "Du har ret til sletning efter artikel 17, når du har gjort indsigelse efter artikel 21.",
        "You have a right to erasure under Article 17 once you have objected under Article 21."
      )
    ),
    Variation(
      "all rights at once",
      adding: clause(
        "Du har ret til indsigt, sletning og begrænsning efter artikel 15-22.",
        "You have rights of access, erasure and restriction under Articles 15-22."
      )
    ),
    Variation(
      "a clause under the heading of a right",
      adding:
        "clause words {\n    title da: \"Indsigt\", en: \"Access\"\n    text  da: \"Du kan bruge artikel 17.\", en: \"You can use Article 17.\"\n}",
      gives: "TEXT-007"
    ),
    Variation(
      "a clause under the right heading",
      adding:
        "clause words {\n    title da: \"Indsigt\", en: \"Access\"\n    text  da: \"Du kan bruge artikel 15.\", en: \"You can use Article 15.\"\n}"
    ),
    Variation(
      "portability with bases",
      adding: clause(
        "Du har ret til dataportabilitet efter artikel 20, når grundlaget er artikel 6, stk. 1, litra a eller b.",
        "You have the right to data portability under Article 20 where the basis is Article 6(1)(a) or (b)."
      )
    ),
  ])
  func citations(_ variation: Variation) { variation.expect() }
}
