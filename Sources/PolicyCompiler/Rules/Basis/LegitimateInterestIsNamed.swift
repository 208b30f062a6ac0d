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
        "Den, der læser politikken, skal kunne se interessen. Ellers kan artikel 6, stk. 1, litra f, ikke bruges: EU-Domstolen i C-394/23.",
      en:
        "Whoever reads the policy must see the interest. Otherwise Art. 6(1)(f) cannot be relied on: CJEU in C-394/23."
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
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own {
      for basis in purpose.bases.nodes() where basis.kind.value == .legitimateInterests {
        switch basis.interest {
        case .said(let text, let span):
          let isEmpty = text.versions.contains { EmptyInterest.matches($0.plainText) }
          if isEmpty { report(purpose, at: span, &findings) }
        case .unsaid, .none: report(purpose, at: basis.span, &findings)
        }
      }
    }
  }

  private static func report(_ purpose: Purpose, at span: SourceSpan, _ findings: inout Findings) {
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
  static func matches(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.allSatisfy { word in
      emptyWords.contains(String(word)) || emptyStems.contains { word.hasPrefix($0) }
    }
  }

  private static let emptyStems = [
    "legitim", "interest", "business", "compan", "purpose", "reason", "berettig", "interesse", "virksomhed",
    "forretning", "kommerciel", "formål",
  ]

  private static let emptyWords: Set<String> = [
    "our", "commercial", "vores", "the", "a", "an", "of", "in", "to", "and", "or", "for", "is", "are", "we",
    "have",
    "has", "with", "on", "it", "this", "that", "as", "by", "be", "its", "og", "eller", "i", "at", "en", "et",
    "den",
    "det", "de", "der", "er", "som", "på", "til", "af", "med", "for", "vi", "har", "os", "vor", "sin", "sine",
    "dens", "dets", "egen", "egne", "own",
  ]
}
