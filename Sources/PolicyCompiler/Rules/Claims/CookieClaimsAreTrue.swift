extension Rule {
  static let cookieClaimsAreTrue = Rule(
    "CLAIM-005",
    "cookie-claim-contradicted",
    title: Bilingual(
      da: "Banner eller politik lover noget om cookies, som ikke passer",
      en: "Banner or policy promises something about cookies that is untrue"
    ),
    why: Bilingual(
      da: "Et samtykke, der bygger på en forkert beskrivelse, er ikke informeret.",
      en: "Consent obtained on a false description is not informed."
    ),
    citations: [
      .gdpr("4(11)"), .gdpr("5(1)(a)"), .cookieOrder(da: "§ 3, stk. 2, nr. 1", en: "section 3(2) no. 1"),
    ],
    examples: [
      .violates("claim ⟦only-necessary-cookies⟧\n\n" + ClaimExample.statistics),
      .violates("claim ⟦no-cookies⟧\n\n" + ClaimExample.basket),
      .violates(
        """
        clause cookies {
            after recipients
            text  da: ⟦"Vi bruger kun nødvendige cookies."⟧
                  en: "We use only necessary cookies."
        }

        """ + ClaimExample.statistics
      ),
      .passes("claim only-necessary-cookies, no-third-party-cookies\n\n" + ClaimExample.basket),
      .passes(
        """
        clause cookies {
            after recipients
            text  da: "Vi bruger kun nødvendige cookies, indtil du vælger andet."
                  en: "We use only necessary cookies until you choose otherwise."
        }

        """ + ClaimExample.statistics
      ),
    ]
  ) { context, findings in
    for promise in CookiePromise.allCases {
      let untrue = context.items.filter(promise.isBroken)
      guard let first = untrue.first else { continue }
      for claim in promise.claims(context) {
        findings.report(
          at: claim.span,
          group: claim.group,
          Bilingual(
            da: "»\(claim.words)« passer ikke: »\(first.name.value)« \(promise.text.da)",
            en: "‘\(claim.words)’ is not true: ‘\(first.name.value)’ \(promise.text.en)"
          ),
          label: Bilingual(da: "modsiges af jeres cookies", en: "contradicted by your cookies"),
          notes: untrue.map {
            Diagnostic.Note(
              message: Bilingual(da: "»\($0.name.value)«", en: "‘\($0.name.value)’"),
              span: $0.name.span
            )
          },
          help: [
            Bilingual(
              da: "ret løftet, eller hold op med at bruge »\(first.name.value)«",
              en: "correct the promise, or stop using ‘\(first.name.value)’"
            )
          ]
        )
      }
    }
  }
}

/// What policies promise about cookies.
private enum CookiePromise: CaseIterable {
  case none, onlyNecessary, noThirdParty, onlySession, noTracking

  var assertion: Claim.Assertion {
    switch self {
    case .none: .noCookies
    case .onlyNecessary, .onlySession, .noTracking: .onlyNecessaryCookies
    case .noThirdParty: .noThirdPartyCookies
    }
  }

  func claims(_ context: RuleContext) -> [StatedClaim] {
    let patterns: PhrasePatternSet
    switch self {
    case .none, .onlyNecessary, .noThirdParty: return context.claims(assertion)
    case .onlySession: patterns = ClaimText.onlySessionCookies
    case .noTracking: patterns = ClaimText.noTracking
    }
    return context.sentences.compactMap { written in
      guard ClaimText.isOurs(written), let range = ClaimText.closing(patterns, written.sentence) else {
        return nil
      }
      return context.claim(assertion, range, in: written)
    }
  }

  func isBroken(by item: UsedItem) -> Bool {
    switch self {
    // Other technologies are no cookies, whatever the law says of them.
    case .none: item.technology == .cookie
    case .onlyNecessary: item.needsConsent
    case .noThirdParty: item.isThirdParty
    case .onlySession:
      if item.technology == .cookie, let length = item.facts.duration.value?.length.value {
        if case .session = length { false } else { true }
      } else {
        false
      }
    case .noTracking: item.category == .statistics || item.category == .marketing
    }
  }

  var text: Message {
    switch self {
    case .none: Bilingual(da: "er en cookie", en: "is a cookie")
    case .onlyNecessary: Bilingual(da: "er ikke nødvendig", en: "is not necessary")
    case .noThirdParty: Bilingual(da: "kommer fra en tredjepart", en: "comes from a third party")
    case .onlySession: Bilingual(da: "bliver, når besøget slutter", en: "stays when the visit ends")
    case .noTracking: Bilingual(da: "følger besøgende", en: "follows visitors")
    }
  }
}
