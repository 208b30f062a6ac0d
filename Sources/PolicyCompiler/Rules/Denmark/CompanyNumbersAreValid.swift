extension Rule {
  static let companyNumbersAreValid = Rule(
    "DK-002",
    "cvr-invalid",
    title: Bilingual(da: "CVR-nummeret er ikke gyldigt", en: "The CVR number is not valid"),
    why: Bilingual(
      da:
        "Det sidste ciffer i et CVR-nummer passer altid til de andre (modulus 11). Gør det ikke det, er der en tastefejl.",
      en:
        "The last digit of a CVR number always fits the others (modulus 11). Where it does not, there is a typo."
    ),
    citations: [
      .other(da: "Erhvervsstyrelsen: modulus 11-kontrol", en: "Danish Business Authority: modulus 11 check")
    ],
    canBeAllowed: false,
    examples: [
      .violates(number("⟦12345678⟧")),
      .violates(number("⟦13748137⟧")),
      .violates(number("⟦1003388394⟧")),
      .passes(number("13748136")),
      .passes(number("11883729")),
    ]
  ) { context, findings in
    var numbers: [(String, SourceSpan)] = []
    if case .said(let number, let span)? = context.draft.controller.value?.cvr {
      numbers.append((number, span))
    }
    for recipient in context.draft.recipients.own {
      if case .said(let number, let span) = recipient.cvr { numbers.append((number, span)) }
    }
    for (written, span) in numbers {
      let number = CVRNumber(written)
      guard !number.isValid else { continue }
      findings.report(
        at: span,
        Bilingual(
          da: "»\(written.clipped)« er ikke et gyldigt CVR-nummer",
          en: "‘\(written.clipped)’ is not a valid CVR number"
        ),
        label: number.isProductionUnit
          ? Bilingual(
            da: "ti cifre er et P-nummer, som hører til et produktionssted",
            en: "ten digits are a P-number, which belongs to a place of business"
          )
          : number.digits.utf8.count == 8
            ? Bilingual(
              da: "det sidste ciffer passer ikke til de andre",
              en: "the last digit does not fit the others"
            )
            : Bilingual(da: "et CVR-nummer har otte cifre", en: "a CVR number has eight digits"),
        help: [Bilingual(da: "slå nummeret op på virk.dk", en: "look the number up at virk.dk")]
      )
    }
  }

  private static func number(_ cvr: String) -> String {
    """
    controller "Fjordens Cykler ApS" {
        cvr     \(cvr)
        address "Havnegade 1", "8000 Aarhus C", DK
        email   "privatliv@fjordenscykler.dk"
        phone   "+45 86 00 10 20"
        dpo     none
    }
    """
  }
}
