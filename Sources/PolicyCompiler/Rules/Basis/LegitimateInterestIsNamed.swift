extension Rule {
  static let legitimateInterestIsNamed = Rule(
    "BASIS-003",
    "legitimate-interest-not-named",
    title: Bilingual(
      da: "Interesseafvejning er angivet som grundlag, uden at den legitime interesse er nævnt",
      en: "Legitimate interests are relied on without naming the interest"
    ),
    why: Bilingual(
      da:
        "Den, der læser politikken, skal kunne se interessen. Ellers kan I ikke støtte jer på artikel 6, stk. 1, litra f; det har EU-Domstolen slået fast i C-394/23.",
      en:
        "Whoever reads the policy must see the interest. Otherwise you cannot rely on Art. 6(1)(f), as the CJEU held in C-394/23."
    ),
    citations: [
      .gdpr("6(1)(f)"), .gdpr("13(1)(d)"), .gdpr("14(2)(b)"), .courtOfJustice("C-394/23", "Mousse"),
    ],
    examples: [
      .violates(
        """
        purpose claims {
            name       da: "Føre retssager", en: "Bring legal claims"
            data       name, email
            sources    data-subject
            basis      ⟦legitimate-interests⟧
            provision  none
            recipients none
            retention  3 years, from: contract-end
        }
        """
      ),
      .violates(
        """
        purpose claims {
            name       da: "Føre retssager", en: "Bring legal claims"
            data       name, email
            sources    data-subject
            basis      legitimate-interests {
                ⟦interest⟧ da: "vores berettigede interesse", en: "our legitimate business interests"
            }
            provision  none
            recipients none
            retention  3 years, from: contract-end
        }
        """
      ),
      .passes(
        """
        purpose claims {
            name       da: "Føre retssager", en: "Bring legal claims"
            data       name, email
            sources    data-subject
            basis      legitimate-interests {
                interest da: "svindelforebyggelse", en: "fraud prevention"
            }
            provision  none
            recipients none
            retention  3 years, from: contract-end
        }
        """
      ),
      .passes(
        """
        purpose claims {
            name       da: "Føre retssager", en: "Bring legal claims"
            data       name, email
            sources    data-subject
            basis      legitimate-interests {
                interest da: "vores interesse i direkte markedsføring"
                         en: "our interest in direct marketing"
            }
            provision  none
            recipients none
            retention  3 years, from: contract-end
        }
        """
      ),
      // The company's name, an article and soft hyphens do not make an interest.
      .violates(
        interest(
          "vores legitime interesser som {controller.name}, art. 6",
          "our legitimate interests as {controller.name}, Art. 6"
        )
      ),
      .violates(interest("virksomhedens forretningsmæssige inter\u{AD}esser", "our business interests")),
      .passes(interest("at beskytte forretningshemmeligheder", "protecting trade secrets")),
      .violates(interest("interesseafvejning", "balancing of interests")),
      .passes(interest("legitimationskontrol", "identity checks")),
      .passes(interest("virksomhedsoverdragelse", "the transfer of undertakings")),
    ]
  ) { context, findings in
    // An authority that may not rely on them at all is told that alone.
    let isAuthority = context.draft.controller.value?.isPublicAuthority ?? false
    for purpose in context.draft.purposes.own where !isAuthority || purpose.outsidePublicTask.value == true {
      for basis in purpose.bases.nodes() where basis.kind.value == .legitimateInterests {
        switch basis.interest {
        case .said(let text, let span):
          // A version that is missing is a matter of translation, unless all of them are.
          let versions = text.versions.filter { !$0.isEmpty }
          if versions.isEmpty || versions.contains(where: EmptyInterest.matches) {
            report(purpose, at: span, &findings)
          }
        case .unsaid, .none: report(purpose, at: basis.kind.span ?? basis.span, &findings)
        }
      }
    }
  }

  private static func interest(_ da: String, _ en: String) -> String {
    """
    purpose claims {
        name       da: "Føre retssager", en: "Bring legal claims"
        data       name, email
        sources    data-subject
        basis      legitimate-interests {
            ⟦interest⟧ da: "\(da)"
                     en: "\(en)"
        }
        provision  none
        recipients none
        retention  3 years, from: contract-end
    }
    """
  }

  private static func report(
    _ purpose: Purpose,
    at span: SourceSpan,
    _ findings: inout Findings
  ) {
    findings.report(
      at: span,
      Bilingual(
        da: "Formålet »\(purpose.id.value)« nævner ingen konkret interesse",
        en: "purpose ‘\(purpose.id.value)’ names no concrete interest"
      ),
      help: [
        Bilingual(
          da:
            "skriv i en blok, hvilken interesse det er: basis legitimate-interests { interest da: \"at forebygge misbrug af konti\", en: \"…\" }",
          en:
            "say in a block which interest it is: basis legitimate-interests { interest da: \"…\", en: \"preventing misuse of accounts\" }"
        )
      ]
    )
  }
}

/// Tells `our legitimate business interests` from an interest.
private enum EmptyInterest {
  /// Whether nothing is left once the words that say nothing are taken away.
  static func matches(_ text: RichText) -> Bool { text.said.allSatisfy { saysNothing($0[...]) } }

  private static func saysNothing(_ word: Substring) -> Bool {
    if emptyWords.contains(String(word)) || word.allSatisfy(\.isNumber) || word.count == 1 { return true }
    return danishStems.contains { stem in
      guard word.hasPrefix(stem) else { return false }
      // »forretningens« and »forretningsinteresser« say nothing; »forretningshemmeligheder« says something.
      let rest = word.dropFirst(stem.count)
      if inflections.contains(String(rest)) { return true }
      let joined = rest.first == "s" ? rest.dropFirst() : rest
      return danishStems.contains(where: joined.hasPrefix) && saysNothing(joined)
    }
  }

  private static let danishStems = [
    "legitim", "berettig", "interesse", "virksomhed", "forretning", "kommerciel", "formål", "firma",
    "selskab",
  ]

  private static let inflections: Set<String> = [
    "", "e", "t", "s", "r", "rs", "en", "ens", "et", "ets", "er", "ers", "erne", "ernes", "rne", "rnes", "de",
    "ede",
    "mæssig", "mæssige", "mæssigt", "smæssig", "smæssige", "smæssigt", "le", "lt", "ts", "ets", "else",
    "elser",
  ]

  private static let emptyWords: Set<String> = [
    "you", "your", "us", "not", "can", "when", "may", "will", "must", "which", "these", "those", "their",
    "there", "where", "such", "any", "all", "other", "some", "du", "din", "dit", "dine", "ikke", "kan", "når",
    "om", "må", "vil", "skal", "hvor", "dette", "disse", "være", "andre", "alle", "også", "samt",
    "legitimate", "legitimately", "legitimacy", "interest", "interests", "business", "businesses", "company",
    "companies", "purpose", "purposes", "reason", "reasons", "reasonable", "balancing", "balance", "test",
    "interesseafvejning", "interesseafvejningen", "interesseafvejningsreglen", "our", "commercial", "the",
    "an", "of", "in", "to", "and", "or", "for", "is", "are", "we", "have", "has",
    "with",
    "on", "it", "this", "that", "as", "by", "be", "its", "own", "art", "article", "gdpr", "point", "need",
    "needs",
    "vores", "vor", "og", "eller", "at", "en", "et", "den", "det", "de", "der", "er", "som", "på", "til",
    "af", "med",
    "vi", "har", "os", "sin", "sine", "dens", "dets", "egen", "egne", "artikel", "stk", "litra", "jf",
    "behov",
    "grund", "saglig", "tredjemands", "tredjemand",
  ]
}
