extension Explanation {
  /// The letters in front of the number: `BASIS`.
  var topic: String { String(code.prefix { $0 != "-" }) }

  /// The explanation as Markdown, under a heading of the given depth. In short it has one example of each kind.
  func markdown(in language: Language, depth: Int = 2, isShort: Bool = false) -> String {
    var parts = [
      String(repeating: "#", count: depth) + " \(code) \(MarkdownText.escaped(title[language]))",
      "`\(name)` · \(severity.name[language]). \(acceptance[language]).",
      MarkdownText.escaped(why[language]),
    ]
    if !citations.isEmpty {
      let law = Bilingual(da: "Retsgrundlag", en: "Law")[language]
      parts.append("\(law): " + citations.map { cited($0, language) }.joined(separator: " · "))
    }
    parts += (isShort ? firstExamples : examples).map { example in
      let title =
        example.violates
        ? Bilingual(da: "Forkert:", en: "Violates:") : Bilingual(da: "Rigtigt:", en: "Passes:")
      let previous =
        example.previous.map { "\(Example.previousTitle[language])\n\n```policy\n\($0)\n```\n\n" } ?? ""
      return previous + "\(title[language])\n\n```policy\n\(example.underlined.joined(separator: "\n"))\n```"
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func cited(_ citation: Citation, _ language: Language) -> String {
    let text = MarkdownText.escaped(citation.text[language])
    return citation.address(in: language).map { "[\(text)](\($0))" } ?? text
  }
}
