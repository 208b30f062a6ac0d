extension Explanation {
  /// The explanation as text for a terminal: title, reason, law, examples. In short it has one example of each kind.
  func text(in language: Language, isShort: Bool = false) -> String {
    let examples = isShort ? firstExamples : examples
    var lines = ["\(code) \(name) (\(severity.name[language]))", "", title[language] + "."]
    lines += ["", why[language]]
    if !citations.isEmpty {
      lines += ["", Bilingual(da: "Retsgrundlag:", en: "Law:")[language]]
      lines += citations.map {
        "  - " + $0.text[language] + ($0.address(in: language).map { " <\($0)>" } ?? "")
      }
    }
    lines += ["", acceptance[language] + "."]
    append(
      examples.filter(\.violates),
      under: Bilingual(da: "Forkert:", en: "Violates:")[language],
      language,
      to: &lines
    )
    append(
      examples.filter { !$0.violates },
      under: Bilingual(da: "Rigtigt:", en: "Passes:")[language],
      language,
      to: &lines
    )
    return lines.joined(separator: "\n") + "\n"
  }

  private func append(
    _ examples: [Example],
    under title: String,
    _ language: Language,
    to lines: inout [String]
  ) {
    for example in examples {
      if let previous = example.previous {
        lines +=
          ["", Example.previousTitle[language], ""]
          + indented(previous.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      }
      lines += ["", title, ""] + indented(example.underlined)
    }
  }

  private func indented(_ lines: [String]) -> [String] { lines.map { $0.isEmpty ? "" : "    " + $0 } }
}

extension Example {
  /// What stands above the policy as last published.
  static let previousTitle = Bilingual(da: "Sidst udgivet:", en: "Last published:")

  /// The lines of the example; below the line with the mark, carets point at it.
  var underlined: [String] {
    source.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      guard let open = line.firstIndex(of: "⟦") else { return [String(line.filter { $0 != "⟧" })] }
      let close = line.firstIndex(of: "⟧") ?? line.endIndex
      let width = max(1, line[line.index(after: open)..<close].count)
      let plain = String(line.filter { $0 != "⟦" && $0 != "⟧" })
      return [
        plain, String(repeating: " ", count: line[..<open].count) + String(repeating: "^", count: width),
      ]
    }
  }
}

extension Explanation {
  /// One example that violates and one that passes.
  var firstExamples: [Example] {
    [examples.first(where: \.violates), examples.first { !$0.violates }].compactMap(\.self)
  }

  /// Whether the finding can be accepted.
  var acceptance: Message {
    canBeAllowed
      ? Bilingual(da: "Kan accepteres med »allow«", en: "Can be accepted with ‘allow’")
      : Bilingual(da: "Kan ikke accepteres", en: "Cannot be accepted")
  }
}

extension Diagnostic.Severity {
  /// The word for the weight of a diagnostic.
  var name: Message {
    switch self {
    case .error: Bilingual(da: "fejl", en: "error")
    case .warning: Bilingual(da: "advarsel", en: "warning")
    case .note: Bilingual(da: "bemærkning", en: "note")
    }
  }
}
