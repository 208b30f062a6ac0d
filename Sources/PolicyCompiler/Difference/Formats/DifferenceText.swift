extension PolicyDifference {
  /// Differences as text for a terminal.
  public static func text(_ differences: [PolicyDifference], in language: Language) -> String {
    differences.map { text($0, language) }.joined(separator: "\n")
  }

  private static func text(_ difference: PolicyDifference, _ language: Language) -> String {
    let words = DifferenceWords(difference: difference, language: language)
    var lines = ["\(words.path): \(words.versions)"] + words.remarks.map { "  " + $0 }
    for group in words.groups {
      lines += ["", group.heading + ":"]
      if let law = words.law(group.changes) { lines.append("  " + law) }
      if group.changes[0].notice == .required, let announcement = words.announcement {
        lines.append("  " + announcement)
      }
      for change in group.changes {
        lines.append("  \(change.kind.sign) \(change.text[language])")
        if let place = change.after ?? change.before { lines.append("      \(place.path):\(place.line)") }
        lines += words.consents(change).map { "      → " + $0 }
      }
    }
    let consents = words.consents
    if !consents.isEmpty {
      lines += ["", DifferenceWords.consentsHeading[language] + ":"] + consents.map { "  " + $0 }
    }
    return lines.map { PrintableText.make($0) + "\n" }.joined()
  }
}
