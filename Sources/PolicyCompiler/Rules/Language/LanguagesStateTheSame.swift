extension Rule {
  static let languagesStateTheSame = Rule(
    "LANG-003",
    "facts-differ-between-languages",
    title: Bilingual(
      da: "Oplysninger er forskellige i den danske og den engelske tekst",
      en: "Facts differ between the Danish and the English text"
    ),
    why: Bilingual(
      da: "En af de to er forkert, og hvad man får at vide, afhænger af sproget.",
      en: "One of the two is false, and what people are told depends on their language."
    ),
    citations: [.gdpr("5(1)(a)"), .gdpr("12(1)")],
    // An address or a citation that is wrong in one language only is one mistake.
    yieldsTo: ["TEXT-001", "TEXT-002", "TEXT-007"],
    examples: [
      .violates(
        """
        clause answers {
            text da: "Vi svarer inden for 30 dage.", en: ⟦"We answer within 60 days."⟧
        }
        """
      ),
      .violates(
        """
        clause answers {
            text da: "Grundlaget er artikel 6, stk. 1, litra f.", en: ⟦"The basis is Art. 6(1)(e)."⟧
        }
        """
      ),
      .passes(
        """
        clause answers {
            text da: "Fra 1. maj 2026 svarer vi inden for tre måneder, jf. artikel 6, stk. 1, litra f. Ring på 86 00 10 20."
                 en: "From 1 May 2026 we answer within 3 months, see Art. 6(1)(f). Call +45 86001020."
        }
        """
      ),
      .passes(
        """
        clause answers {
            text da: "Det koster 1.000,50 kr. om året. Se https://www.fjordenscykler.dk/privatlivspolitik."
                 en: "It costs DKK 1,000.50 a year. See https://www.fjordenscykler.dk/privacy-policy."
        }
        """
      ),
    ]
  ) { context, findings in
    for written in context.texts where context.understands(written.text.extent) {
      guard let da = written.version(in: .da), let en = written.version(in: .en), !da.text.isEmpty,
        !en.text.isEmpty
      else { continue }
      guard let difference = TextFact.difference(TextFact.all(in: da), TextFact.all(in: en)) else { continue }
      // The text that lacks a fact must change; where each has another one, the translation.
      let isSecond = context.draft.languages.first == .da
      let isDanishWrong = difference.da == nil || (difference.en != nil && !isSecond)
      func said(_ fact: TextFact?, _ language: Language) -> Message {
        fact.map { Bilingual(da: "»\($0.words.clipped)«", en: "‘\($0.words.clipped)’") }
          ?? Bilingual(da: "intet om det", en: "nothing of it")
      }
      findings.report(
        at: isDanishWrong ? da.span : en.span,
        about: difference.isReference ? written.text.extent : nil,
        Bilingual(
          da:
            "Den danske tekst siger \(said(difference.da, .da).da), den engelske \(said(difference.en, .en).da)",
          en:
            "the Danish text says \(said(difference.da, .da).en), the English \(said(difference.en, .en).en)"
        ),
        notes: [
          Diagnostic.Note(
            message: Bilingual(da: "den anden tekst står her", en: "the other text is here"),
            span: isDanishWrong ? en.span : da.span
          )
        ],
        help: [
          Bilingual(
            da: "skriv det samme på begge sprog",
            en: "say the same in both languages"
          )
        ]
      )
    }
  }
}

extension TextFact {
  /// The first fact on each side that the other has not; none where both state the same.
  static func difference(_ da: [TextFact], _ en: [TextFact]) -> Difference? {
    var lacking = missing(da, in: en)
    var surplus = missing(en, in: da)
    // A fact is best shown beside the one that differs from it.
    if let first = lacking.first(where: { left in surplus.contains { $0.kind == left.kind } }) {
      lacking = [first]
      surplus = surplus.filter { $0.kind == first.kind }
    }
    if lacking.isEmpty, surplus.isEmpty { return nil }
    return Difference(da: lacking.first, en: surplus.first)
  }

  /// What each language states and the other does not.
  struct Difference {
    let da: TextFact?
    let en: TextFact?

    /// Whether it is an address, a number to call or a citation, which other rules also look at.
    var isReference: Bool {
      switch (da ?? en)?.kind {
      case .email, .host, .telephone, .citation: true
      default: false
      }
    }
  }

  /// The certain facts of one text that the other does not state, or not as often.
  private static func missing(_ facts: [TextFact], in others: [TextFact]) -> [TextFact] {
    var counts: [TextFact: Int] = [:]
    for fact in others { counts[fact, default: 0] += 1 }
    return facts.filter { fact in
      guard fact.isCertain else {
        // What need not be said still answers for what is said on the other side.
        if let count = counts[fact], count > 0 { counts[fact] = count - 1 }
        return false
      }
      switch fact.kind {
      case .quantity, .date:
        guard let count = counts[fact], count > 0 else { return true }
        counts[fact] = count - 1
        return false
      case .email, .host, .telephone, .citation, .fact: return counts[fact] == nil
      }
    }
  }
}
