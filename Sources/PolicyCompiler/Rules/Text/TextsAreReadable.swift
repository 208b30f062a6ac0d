extension Rule {
  static let textsAreReadable = Rule(
    "TEXT-006",
    "hard-to-read",
    .note,
    title: Bilingual(da: "Teksten er svær at læse", en: "The text is hard to read"),
    why: Bilingual(
      da:
        "Oplysningerne skal være kortfattede og letforståelige. Læsbarhedstallet LIX er et fingerpeg: ord pr. sætning plus procenten af ord på syv bogstaver eller flere.",
      en:
        "The information must be concise and easy to understand. The index LIX is a pointer: words per sentence plus the percentage of words of seven letters or more."
    ),
    citations: [.gdpr("12(1)")],
    examples: [
      .violates(
        """
        clause quality {
            text da: "Vi passer på dine oplysninger."
                 en: ⟦"The organisation continuously implements appropriate technical and organisational precautionary measures, including comprehensive authorisation procedures, systematic documentation requirements, recurring effectiveness evaluations and independently conducted verification activities, whereby unauthorised individuals are consistently prevented from obtaining, manipulating or distributing information concerning identifiable customers, suppliers, subcontractors, collaboration partners and prospective applicants throughout every individual processing operation, irrespective of whether corresponding operations are performed internally, externally or through intermediaries established outside the geographical territories within which equivalent obligations concerning confidentiality, integrity, availability and accountability already constitute enforceable legislation applicable towards participating organisations, representatives, intermediaries and successors, including organisations established subsequently to corresponding restructuring processes or corresponding acquisitions."⟧
        }
        """
      ),
      .passes(
        """
        clause quality {
            text da: "Vi passer på dine oplysninger."
                 en: "We look after your data. Only the staff who need your name and address can see them. They sign in with a password and a code. We write down who has seen what. Each year we check that the lists are right. If one of us leaves, the access is closed the same day. We send data only over links that are coded, and we keep a copy in a safe place. If a copy is lost, we tell you what it means for you and what we do about it. You can always ask us how it works. We are happy to show you, and to hear what you think we could do better for you."
        }
        """
      ),
    ]
  ) { context, findings in
    let isForChildren = context.draft.children.value != nil
    guard let limit = context.limitNumber(isForChildren ? "readability-children" : "readability") else {
      return
    }
    for written in context.texts where context.understands(written.text.extent) {
      for version in written.versions where version.language != nil {
        let readability = Readability(version.sentences)
        guard readability.words >= 100, readability.lix >= limit else { continue }
        let words = longest(readability.longWords)
        findings.report(
          at: version.span,
          group: "\(written.text.extent.file) \(written.text.extent.start)",
          Bilingual(
            da: "Teksten har et læsbarhedstal (LIX) på \(readability.lix)",
            en: "the text has a readability index (LIX) of \(readability.lix)"
          ),
          label: Bilingual(
            da: isForChildren ? "\(limit) er for svært for børn" : "fra \(limit) er en tekst meget svær",
            en: isForChildren ? "\(limit) is too hard for children" : "from \(limit) a text is very hard"
          ),
          help: [
            Bilingual(
              da:
                "del den længste sætning (\(readability.longestSentence) ord), og find kortere ord for \(words.map { "»\($0)«" }.joined(separator: ", "))",
              en:
                "split the longest sentence (\(readability.longestSentence) words), and find shorter words for \(words.map { "‘\($0)’" }.joined(separator: ", "))"
            )
          ]
        )
      }
    }
  }

  /// The three longest words, the first of equals first.
  private static func longest(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    let different = words.filter { seen.insert($0).inserted }
    return Array(
      different.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.prefix(
        3
      )
      .map(\.element)
    )
  }
}
