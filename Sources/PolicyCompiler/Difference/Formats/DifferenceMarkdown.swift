extension PolicyDifference {
  /// Differences as Markdown, for a pull request.
  public static func markdown(_ differences: [PolicyDifference], in language: Language) -> String {
    differences.map { markdown($0, language) }.joined(separator: "\n")
  }

  private static func markdown(_ difference: PolicyDifference, _ language: Language) -> String {
    let words = DifferenceWords(difference: difference, language: language)
    var blocks = ["## \(MarkdownText.code(words.path)): \(MarkdownText.escaped(words.versions))"]
    blocks += words.remarks.map(MarkdownText.escaped)
    for group in words.groups {
      blocks.append("### " + group.heading)
      if group.changes[0].notice == .required, let announcement = words.announcement {
        blocks.append(
          MarkdownText.escaped(
            [announcement, words.law(group.changes)].compactMap(\.self).joined(separator: " – ")
          )
        )
      }
      blocks.append(group.changes.map { item($0, words) }.joined(separator: "\n"))
    }
    let consents = words.consents
    if !consents.isEmpty {
      blocks.append("### " + DifferenceWords.consentsHeading[language])
      blocks.append(consents.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func item(_ change: PolicyChange, _ words: DifferenceWords) -> String {
    let place = (change.after ?? change.before).map { MarkdownText.code("\($0.path):\($0.line)") }
    let consent = words.consents(change).map { "\n  - " + MarkdownText.escaped($0) }.joined()
    let text = MarkdownText.escaped(change.text[words.language])
    return "- \(text)" + (place.map { " (\($0))" } ?? "") + consent
  }
}
