/// Writes a report for people at a terminal: each diagnostic with its line, carets, law and help.
public struct TerminalReport: Sendable {
  private let language: Language
  private let style: TerminalStyle
  private let folder: String

  /// Chooses how reports look.
  ///
  /// `folder` is put in front of the paths of policies; it is needed where the project is not the current
  /// directory, so that a reader can still open the paths.
  public init(language: Language, colour: Bool, folder: String = "") {
    self.language = language
    self.style = TerminalStyle(isColoured: colour)
    self.folder = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
  }

  /// The diagnostics of a report, separated by blank lines; empty where there is none.
  public func render(_ report: Report) -> String {
    var places = Places(sources: report.sources, folder: folder)
    return report.diagnostics.map { render($0, &places) }.joined(separator: "\n")
  }

  /// One line that counts what several reports say.
  public func summary(of reports: [Report]) -> String {
    let diagnostics = reports.flatMap(\.diagnostics)
    let counts = Diagnostic.Severity.allCases.sorted(by: >).compactMap { severity in
      let number = diagnostics.count { $0.severity == severity }
      return number == 0 ? nil : Self.count(number, of: severity)[language]
    }
    guard !counts.isEmpty else {
      let files = Self.files(reports.count)[language]
      return Message(da: "ingen fejl i \(files)\n", en: "no errors in \(files)\n")[language]
    }
    let paths = Set(reports.flatMap { report in report.diagnostics.map { report.sources[$0.span].path } })
    let files = Self.files(paths.count)[language]
    let list = Message(da: Self.danishList(counts), en: counts.joined(separator: ", "))[language]
    return Message(da: "\(list) i \(files)\n", en: "\(list) in \(files)\n")[language]
  }

  private func render(_ diagnostic: Diagnostic, _ places: inout Places) -> String {
    let place = places.place(of: diagnostic.span)
    let line = places.excerpt(of: diagnostic.span)
    let severity = style.paint(
      Self.name(of: diagnostic.severity)[language] + ":",
      as: .severity(diagnostic.severity)
    )
    let message = Self.oneLine(diagnostic.message[language])
    let number = String(line.number)
    let margin = String(repeating: " ", count: max(6, number.utf8.count + 1))
    let numbered = String(repeating: " ", count: margin.utf8.count - number.utf8.count - 1) + number + " "
    let carets = style.paint(
      String(repeating: "^", count: line.excerpt.carets),
      as: .severity(diagnostic.severity)
    )
    let label = diagnostic.label.map { " " + Self.oneLine($0[language]) } ?? ""
    let bar = style.paint("│", as: .margin)

    var lines = [
      "\(style.paint(place + ":", as: .place)) \(severity) \(message) [\(diagnostic.code)]",
      style.paint(numbered, as: .margin) + bar + (line.excerpt.text.isEmpty ? "" : " " + line.excerpt.text),
      margin + bar + " " + String(repeating: " ", count: line.excerpt.indent) + carets + label,
    ]
    let sign = style.paint("=", as: .margin)
    for remark in remarks(on: diagnostic, &places) {
      let indented = PrintableText.make(remark).split(separator: "\n").joined(separator: "\n" + margin + "  ")
      lines.append(margin + sign + " " + indented)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What stands below the carets: law, related places, advice, and where to read more.
  private func remarks(on diagnostic: Diagnostic, _ places: inout Places) -> [String] {
    var remarks: [String] = []
    if !diagnostic.citations.isEmpty { remarks.append(cited(diagnostic.citations)) }
    for note in diagnostic.notes {
      let place = note.span.map { places.place(of: $0) + ": " } ?? ""
      remarks.append(place + note.message[language])
    }
    // A rule may give the same advice in words and as an edit; it is said once.
    for advice in diagnostic.help.map({ $0[language] }) + diagnostic.fixIts.map(advice)
    where !remarks.contains(advice) {
      remarks.append(advice)
    }
    remarks.append("klausul explain \(diagnostic.code)")
    return remarks
  }

  /// The citations in one line; the GDPR is named once for articles that follow each other.
  private func cited(_ citations: [Citation]) -> String {
    let law = "GDPR "
    var previous = ""
    var parts: [String] = []
    for citation in citations {
      let text = citation.text[language]
      parts.append(text.hasPrefix(law) && previous.hasPrefix(law) ? String(text.dropFirst(law.count)) : text)
      previous = text
    }
    // A Danish citation has commas of its own.
    return parts.joined(separator: language == .da ? "; " : ", ")
  }

  /// The title of a fix-it, with the text to write where the title does not say it.
  private func advice(_ fixIt: FixIt) -> String {
    let title = fixIt.title[language]
    guard fixIt.edits.count == 1, let edit = fixIt.edits.first else { return title }
    let text = edit.replacement.drop { $0.isWhitespace }
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return title }
    let written = text[...last]
    guard !written.contains(where: \.isNewline), !title.contains(written) else { return title }
    return title + Message(da: ": skriv »\(written)«", en: ": write ‘\(written)’")[language]
  }
}

extension TerminalReport {
  private static func name(of severity: Diagnostic.Severity) -> Message {
    switch severity {
    case .error: Message(da: "fejl", en: "error")
    case .warning: Message(da: "advarsel", en: "warning")
    case .note: Message(da: "bemærkning", en: "note")
    }
  }

  private static func count(_ number: Int, of severity: Diagnostic.Severity) -> Message {
    let one = number == 1
    return switch severity {
    case .error: Message(da: "\(number) fejl", en: one ? "1 error" : "\(number) errors")
    case .warning:
      Message(
        da: one ? "1 advarsel" : "\(number) advarsler",
        en: one ? "1 warning" : "\(number) warnings"
      )
    case .note:
      Message(
        da: one ? "1 bemærkning" : "\(number) bemærkninger",
        en: one ? "1 note" : "\(number) notes"
      )
    }
  }

  private static func files(_ number: Int) -> Message {
    number == 1
      ? Message(da: "1 fil", en: "1 file") : Message(da: "\(number) filer", en: "\(number) files")
  }

  /// Joins as Danish does: »2 fejl, 1 advarsel og 3 bemærkninger«.
  private static func danishList(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " og " + last
  }

  private static func oneLine(_ text: String) -> String {
    PrintableText.make(text).split(separator: "\n").joined(separator: " ")
  }

  /// Finds lines and columns; the lines of a file are found once, and only for files that have a diagnostic.
  private struct Places {
    let sources: SourceSet
    let folder: String
    private var maps: [UInt32: LineMap] = [:]

    init(sources: SourceSet, folder: String) {
      self.sources = sources
      self.folder = folder
    }

    /// `path:line:column`, as terminals and editors recognise it.
    mutating func place(of span: SourceSpan) -> String {
      let file = sources[span]
      let position = map(of: span).position(of: Int(span.start))
      let path = PrintableText.make((file.origin == .policy ? folder : "") + file.path)
      return "\(path):\(position.line):\(position.column)"
    }

    mutating func excerpt(of span: SourceSpan) -> (number: Int, excerpt: Excerpt) {
      let map = map(of: span)
      let number = map.position(of: Int(span.start)).line
      let excerpt = Excerpt(
        of: sources[span].bytes,
        line: map.range(ofLine: number),
        marking: Int(span.start)..<Int(max(span.start, span.end))
      )
      return (number, excerpt)
    }

    private mutating func map(of span: SourceSpan) -> LineMap {
      if let map = maps[span.file] { return map }
      let map = LineMap(sources[span].bytes)
      maps[span.file] = map
      return map
    }
  }
}
