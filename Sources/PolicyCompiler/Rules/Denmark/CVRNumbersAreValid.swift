extension Rule {
  static let cvrNumbersAreValid = Rule(
    "DK-002",
    "cvr-invalid",
    title: Bilingual(da: "CVR-nummeret er ikke gyldigt", en: "The CVR number is not valid"),
    why: Bilingual(
      da:
        "Det sidste ciffer i et CVR-nummer kan regnes ud af de andre (modulus 11). Passer det ikke, er nummeret tastet forkert.",
      en:
        "The last digit of a CVR number follows from the others (modulus 11). Where it does not, the number is mistyped."
    ),
    citations: [
      .other(
        da: "Erhvervsstyrelsen, modulus 11-kontrol af CVR-numre",
        en: "Danish Business Authority, modulus 11 check of CVR numbers"
      )
    ],
    canBeAllowed: false,
    examples: [
      .violates(controller("⟦12345679⟧")),
      .violates(controller("⟦\"DK-13 74 81 63\"⟧")),
      // Ten digits are a production unit of the business.
      .violates(controller("⟦1003388394⟧")),
      .violates(
        """
        clause seller {
            text da: ⟦"Varerne sælges af Havnens Hjul ApS, CVR-nr. 13 74 81 63."⟧
                 en: "The goods are sold by Havnens Hjul ApS, company number 13 74 81 63."
        }
        """
      ),
      .passes(controller("13748136")),
      .passes(controller("\"DK 11 88 37 29\"")),
    ]
  ) { context, findings in
    var stated: [(String, SourceSpan)] = []
    func add(_ cvr: Stated<String>) {
      if case .said(let value, let span) = cvr { stated.append((value, span)) }
    }
    if let controller = context.draft.controller.value { add(controller.cvr) }
    for joint in context.draft.jointControllers.own { add(joint.cvr) }
    for recipient in context.draft.recipients.own { add(recipient.cvr) }
    for (value, span) in stated { report(value, at: span, &findings) }
    for written in context.texts where context.understands(written.text.extent) {
      for version in written.versions {
        for number in version.blocks.flatMap({ numbers(in: $0) }) {
          report(number, at: version.span, &findings)
        }
      }
    }
    for string in context.draft.strings where string.word != "cvr" && string.word != "evidence" {
      guard string.value.contains(where: \.isNumber) else { continue }
      for number in numbers(in: Prose.sentences(of: string.value, in: nil)) {
        report(number, at: string.span, &findings)
      }
    }
  }

  private static func report(_ number: String, at span: SourceSpan, _ findings: inout Findings) {
    let digits = CVRNumber.digits(of: number)
    if let digits, CVRNumber.isValid(digits) { return }
    let number = number.clipped
    let isUnit = CVRNumber.isProductionUnit(number)
    findings.report(
      at: span,
      digits == nil
        ? Bilingual(
          da: "»\(number)« er ikke et CVR-nummer, som har 8 cifre",
          en: "‘\(number)’ is not a CVR number, which has 8 digits"
        )
        : Bilingual(
          da: "»\(number)« er ikke et gyldigt CVR-nummer; kontrolcifferet passer ikke",
          en: "‘\(number)’ is not a valid CVR number; its check digit is wrong"
        ),
      help: (isUnit
        ? [
          Bilingual(
            da: "10 cifre er et P-nummer, som hører til et enkelt sted; skriv virksomhedens CVR-nummer",
            en: "10 digits are a P number, which belongs to one place; write the company's CVR number"
          )
        ] : [])
        + [Bilingual(da: "slå nummeret op på virk.dk", en: "look the number up at virk.dk")]
    )
  }

  /// The numbers that a text calls CVR numbers; those that only hold a place are left to TEXT-001.
  private static func numbers(in sentences: [Sentence]) -> [String] {
    guard sentences.contains(where: { $0.beginnings.shares(with: beginnings) }) else { return [] }
    // The full stop of »CVR-nr.« may look like the end of a sentence.
    let words = sentences.flatMap(\.words)
    var result: [String] = []
    for index in words.indices where names.contains(words[index].text.filter(\.isLetter)) {
      var next = index + 1
      while next < words.count, fillers.contains(words[next].text) { next += 1 }
      let first = next
      var digits = ""
      while next < words.count {
        var text = words[next].text.filter { $0 != "-" && $0 != "." }
        if digits.isEmpty, text.hasPrefix("dk") { text.removeFirst(2) }
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { break }
        digits += text
        next += 1
        if digits.utf8.count >= 8 || words[next - 1].endsClause { break }
      }
      guard digits.utf8.count >= 6, !placeholders.contains(digits) else { continue }
      result.append(words[first..<next].map(\.text).joined(separator: " "))
    }
    return result
  }

  private static let names: Set<String> = ["cvr", "cvrnr", "cvrnummer", "cvrno", "cvrnumber"]
  private static let fillers: Set<String> = ["nr", "nr.", "nummer", "no", "no.", "number", "er", "is", "dk"]
  private static let placeholders: Set<String> = ["00000000", "11111111", "12345678"]
  private static let beginnings = WordBeginnings(["cvr"])

  private static func controller(_ number: String) -> String {
    """
    controller "Fjordens Cykler ApS" {
        cvr     \(number)
        address "Havnegade 1", "8000 Aarhus C", DK
        email   "privatliv@fjordenscykler.dk"
        dpo     none
    }
    """
  }
}
