/// The reference of all codes as Markdown, by topic.
struct RuleReference {
  let explanations: [Explanation]
  let language: Language

  var markdown: String {
    ([introduction, contents] + topics.map(section)).joined(separator: "\n")
  }

  private struct Topic {
    let letters: String
    let explanations: [Explanation]
  }

  /// The topics in the order in which they first occur.
  private var topics: [Topic] {
    var order: [String] = []
    var all: [String: [Explanation]] = [:]
    for explanation in explanations {
      if all[explanation.topic] == nil { order.append(explanation.topic) }
      all[explanation.topic, default: []].append(explanation)
    }
    return order.map { Topic(letters: $0, explanations: all[$0] ?? []) }
  }

  private var introduction: String {
    let count = explanations.count
    return Bilingual(
      da: """
        # Reglerne

        Alle \(count) koder, som klausul kan melde: hvad der er galt, hvorfor det er vigtigt, hvad det hviler på, og hvordan det ser ud forkert og rigtigt; `klausul explain KODE` har flere eksempler. Det, der kan accepteres, accepteres med `allow KODE, because: "…"` i den erklæring, det gælder.

        Filen er lavet af klausul selv: `klausul explain --all --format markdown --language da`.

        """,
      en: """
        # The rules

        All \(count) codes that klausul can report: what is wrong, why it matters, what it rests on, and what it looks like wrong and right; `klausul explain CODE` has more examples. What can be accepted is accepted with `allow CODE, because: "…"` in the declaration concerned.

        Made by klausul itself: `klausul explain --all --format markdown --language en`.

        """
    )[language]
  }

  private var contents: String {
    topics.map { topic in
      let title = Self.title(of: topic.letters)[language]
      return
        (["- [\(title)](#\(Self.anchor(topic.letters)))"]
        + topic.explanations.map {
          "  - [\($0.code)](#\(Self.anchor($0.code))) \(MarkdownText.escaped($0.title[language]))"
        })
        .map { $0 + "\n" }.joined()
    }.joined()
  }

  private func section(_ topic: Topic) -> String {
    let title = Self.title(of: topic.letters)[language]
    let entries = topic.explanations.map {
      "<a id=\"\(Self.anchor($0.code))\"></a>\n\n" + $0.markdown(in: language, depth: 3, isShort: true)
    }
    return (["<a id=\"\(Self.anchor(topic.letters))\"></a>\n\n## \(title)\n"] + entries).joined(
      separator: "\n"
    )
  }

  /// A name of our own for each place, because the headings' depends on who shows the file.
  private static func anchor(_ code: String) -> String { code.lowercased() }

  private static func title(of topic: String) -> Message {
    titles[topic] ?? Bilingual(da: topic, en: topic)
  }

  private static let titles: [String: Message] = [
    "MODEL": Bilingual(da: "Erklæringer og henvisninger", en: "Declarations and references"),
    "CTRL": Bilingual(da: "Den dataansvarlige", en: "The controller"),
    "BASIS": Bilingual(da: "Behandlingsgrundlag", en: "Legal basis"),
    "CONSENT": Bilingual(da: "Samtykke", en: "Consent"),
    "ART13": Bilingual(
      da: "Oplysninger, der kommer fra personen selv",
      en: "Data that come from the person themselves"
    ),
    "ART14": Bilingual(da: "Oplysninger, der kommer andre steder fra", en: "Data that come from elsewhere"),
    "RIGHTS": Bilingual(da: "Rettigheder", en: "Rights"),
    "RET": Bilingual(da: "Opbevaring", en: "Retention"),
    "RECIP": Bilingual(da: "Modtagere og databehandlere", en: "Recipients and processors"),
    "TRANSFER": Bilingual(da: "Overførsel til tredjelande", en: "Transfers to third countries"),
    "COOKIE": Bilingual(da: "Cookies og lignende teknologier", en: "Cookies and similar technologies"),
    "BANNER": Bilingual(da: "Samtykkebanneret", en: "The consent banner"),
    "DK": Bilingual(da: "Danske regler", en: "Danish law"),
    "VER": Bilingual(da: "Version og dato", en: "Version and date"),
    "LANG": Bilingual(da: "Sprog", en: "Languages"),
    "TEXT": Bilingual(da: "Fri tekst", en: "Free text"),
    "CLAIM": Bilingual(da: "Påstande", en: "Claims"),
    "REC": Bilingual(da: "Fortegnelse og sikkerhedsbrud", en: "Records and breaches"),
    "ALLOW": Bilingual(da: "Accepterede fund", en: "Accepted findings"),
    "SYNTAX": Bilingual(da: "Hvordan der skrives", en: "How things are written"),
    "SCHEMA": Bilingual(da: "Ord og værdier", en: "Words and values"),
    "FILE": Bilingual(da: "Filer", en: "Files"),
    "TEMPLATE": Bilingual(da: "Skabeloner", en: "Templates"),
  ]
}
