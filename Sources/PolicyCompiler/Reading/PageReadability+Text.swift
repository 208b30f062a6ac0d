extension PageReadability {
  /// The figures of pages for people: a line for each, and then the hardest sentences of those that miss the goal.
  ///
  /// `folder` is put in front of the paths.
  public static func text(of pages: [PageReadability], in language: Language, folder: String) -> String {
    let rows = pages.map { $0.row(in: language, folder: folder) }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row in
      let path = row[0] + String(repeating: " ", count: widths[0] - row[0].count)
      let figures = (1..<4).map { String(repeating: " ", count: widths[$0] - row[$0].count) + row[$0] }
      return ([path] + figures + [row[4]]).joined(separator: "  ")
    }
    for page in pages where !page.meetsGoal { lines += [""] + page.advice(in: language, folder: folder) }
    if pages.contains(where: { !$0.meetsGoal }) { lines += ["", remedy[language]] }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let remedy = Message(
    da: "Del de lange sætninger, og find kortere ord for de lange.",
    en: "Split long sentences, and find shorter words for long ones."
  )

  /// The goal of a language, as people say it.
  static func goal(of language: Language) -> Message {
    language == .da
      ? Message(da: "LIX højst 45", en: "LIX at most 45")
      : Message(da: "Flesch mindst 50", en: "Flesch at least 50")
  }

  private func row(in language: Language, folder: String) -> [String] {
    let path = PrintableText.make(folder + "/" + path)
    guard let index, let length = total.wordsPerSentence else {
      return [path, "", "", "", Message(da: "ingen sætninger", en: "no sentences")[language]]
    }
    let name = self.language == .da ? "LIX" : "Flesch"
    let misses = Message(
      da: " – uden for målet (\(Self.goal(of: self.language).da))",
      en: " – misses the goal (\(Self.goal(of: self.language).en))"
    )
    return [
      path,
      words == 1
        ? Message(da: "1 ord", en: "1 word")[language]
        : Message(da: "\(words) ord", en: "\(words) words")[language],
      sentences == 1
        ? Message(da: "1 sætning", en: "1 sentence")[language]
        : Message(da: "\(sentences) sætninger", en: "\(sentences) sentences")[language],
      Message(
        da: "\(Self.tenths(length, in: .da)) ord pr. sætning",
        en: "\(Self.tenths(length, in: .en)) words per sentence"
      )[language],
      "\(name) \(Self.tenths(index, in: language))" + (meetsGoal ? "" : misses[language]),
    ]
  }

  private func advice(in language: Language, folder: String) -> [String] {
    let path = PrintableText.make(folder + "/" + path)
    var lines = [Message(da: "Det sværeste i \(path):", en: "The hardest of \(path):")[language]]
    for sentence in hardest {
      let source =
        sentence.source.map(PrintableText.make)
        ?? Message(da: "fast tekst i skabelonen", en: "fixed text of the template")[language]
      let text = PrintableText.make(sentence.text)
      lines.append(
        "  \(source) (\(Message(da: "\(sentence.words) ord", en: "\(sentence.words) words")[language]))"
      )
      lines.append(Message(da: "    »\(text)«", en: "    “\(text)”")[language])
    }
    return lines
  }

  /// A number with one decimal, as the language writes it.
  static func tenths(_ number: Double, in language: Language) -> String {
    let tenths = Int((number * 10).rounded())
    let digits = "\(abs(tenths) / 10)\(language == .da ? "," : ".")\(abs(tenths) % 10)"
    return (tenths < 0 ? "−" : "") + digits
  }
}
