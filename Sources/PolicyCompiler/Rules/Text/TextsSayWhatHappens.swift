extension Rule {
  static let textsSayWhatHappens = Rule(
    "TEXT-005",
    "vague-qualifier",
    .note,
    title: Bilingual(
      da: "Teksten siger »kan«, hvor den burde sige, hvad der sker",
      en: "The text says ‘may’ where it should say what happens"
    ),
    why: Bilingual(
      da: "»Vi kan dele dine oplysninger« siger ikke, om det sker. Retningslinjerne beder om sikre udsagn.",
      en:
        "‘We may share your data’ does not say whether it happens. The guidelines ask for definite statements."
    ),
    citations: [.gdpr("12(1)"), .other(da: "WP260 rev.01, pkt. 12-13", en: "WP260 rev.01, paras 12-13")],
    examples: [
      .violates(
        """
        recipient carrier as controller {
            name     da: "pakkefirmaet", en: "the parcel carrier"
            country  DK
            services da: "Levering. Vi giver det din adresse, når du bestiller."
                     en: ⟦"Delivery. We may share your address with it in some cases."⟧
        }

        purpose delivery {
            name       da: "Levere dine varer", en: "Deliver your goods"
            data       name, postal-address
            sources    data-subject
            basis      contract
            provision  contractual
                       da: "Uden oplysningerne kan vi ikke levere.", en: "Without the data we cannot deliver."
            recipients carrier
            retention  2 years, from: delivery
        }
        """
      ),
      .passes(
        """
        purpose delivery {
            name        da: "Levere dine varer", en: "Deliver your goods"
            description da: "Vi bruger adressen, så vi kan behandle din ordre. Du kan altid klage."
                        en: "We use the address so that we can process your order. You may object at any time."
            data        name, postal-address
            sources     data-subject
            basis       contract
            provision   contractual
                        da: "Uden oplysningerne kan vi ikke levere.", en: "Without the data we cannot deliver."
            recipients  none
            retention   2 years, from: delivery
        }
        """
      ),
    ]
  ) { context, findings in
    for written in context.sentences where speaksOfUse(written.text, context.draft) {
      guard let match = vague(written.sentence) else { continue }
      let extent = written.text.text.extent
      findings.report(
        at: written.version.span,
        group: "\(extent.file) \(extent.start)",
        Bilingual(
          da: "»\(written.sentence.quote(match).clipped)« siger ikke, hvad der sker",
          en: "‘\(written.sentence.quote(match).clipped)’ does not say what happens"
        ),
        help: [
          Bilingual(
            da: "skriv hvornår og hvad, fx »Vi giver din adresse til fragtfirmaet, når du bestiller«",
            en: "say when and what, such as ‘We pass your address to the carrier when you order’"
          )
        ]
      )
    }
  }

  /// Texts of purposes, recipients and retention; a clause that stands among those is one of them.
  private static func speaksOfUse(_ text: WrittenText, _ draft: Draft) -> Bool {
    guard let home = text.home else { return false }
    switch home.kind {
    case .purpose, .recipient, .use: return true
    case .clause:
      guard let clause = home.id.flatMap({ draft.clauses[$0] }),
        let place = clause.after.value ?? clause.before.value
      else { return false }
      return place == .purposes || place == .recipients || place == .retention
    default: return false
    }
  }

  private static func vague(_ sentence: Sentence) -> Range<Int>? {
    if let match = hedges.firstMeantMatch(in: sentence) { return match }
    guard let match = modals.firstMeantMatch(in: sentence) else { return nil }
    // »så vi kan behandle din ordre« says why, not whether.
    let before = match.lowerBound > 0 ? sentence.words[match.lowerBound - 1].text : ""
    return purposeWords.contains(before) ? nil : match
  }

  private static let modals = PhrasePatternSet([
    "we (may|might|could) [also|sometimes|however|occasionally|then] (collect|use|share|disclose|transfer|process)",
    "vi kan [også|dog|desuden|derfor|ligeledes|i nogle tilfælde|i øvrigt] (indsamle|bruge|dele|videregive|overføre|behandle)",
  ])

  private static let hedges = PhrasePatternSet(["eventuelt", "i visse tilfælde", "from time to time"])

  private static let purposeWords: Set<String> = [
    "så", "at", "før", "inden", "sådan", "hvornår", "that", "before", "until",
  ]
}
