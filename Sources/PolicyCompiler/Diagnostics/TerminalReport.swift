/// Writes a report for people at a terminal: each diagnostic with its line, carets, law and help.
public struct TerminalReport: Sendable {
  let language: Language
  private let style: TerminalStyle
  private let folder: String

  /// Chooses how reports look.
  ///
  /// `folder` is put in front of the paths of policies; it is needed where the project is not the current
  /// directory, so that a reader can still open the paths.
  public init(language: Language, colour: Bool, folder: String = "") {
    self.language = language
    self.style = TerminalStyle(isColoured: colour)
    self.folder = folder
  }

  /// The diagnostics of a report, separated by blank lines; empty where there is none.
  public func render(_ report: Report) -> String {
    var places = SourcePlaces(report.sources, folder: folder)
    return render(report.diagnostics, &places)
  }

  func render(_ diagnostics: [Diagnostic], _ places: inout SourcePlaces) -> String {
    diagnostics.map { render($0, &places) }.joined(separator: "\n")
  }

  private func render(_ diagnostic: Diagnostic, _ places: inout SourcePlaces) -> String {
    let place = places.place(of: diagnostic.span)
    let line = places.excerpt(of: diagnostic.span)
    let severity = style.paint(
      diagnostic.severity.name[language] + ":",
      as: .severity(diagnostic.severity)
    )
    let message = PrintableText.oneLine(diagnostic.message[language])
    let number = String(line.number)
    let margin = String(repeating: " ", count: max(6, number.utf8.count + 1))
    let numbered = String(repeating: " ", count: margin.utf8.count - number.utf8.count - 1) + number + " "
    let carets = style.paint(
      String(repeating: "^", count: line.excerpt.carets),
      as: .severity(diagnostic.severity)
    )
    let label = diagnostic.label.map { " " + PrintableText.oneLine($0[language]) } ?? ""
    let bar = style.paint("│", as: .margin)

    var lines = [
      "\(style.paint(place + ":", as: .place)) \(severity) \(message) [\(diagnostic.code)]",
      style.paint(numbered, as: .margin) + bar + (line.excerpt.text.isEmpty ? "" : " " + line.excerpt.text),
      margin + bar + " " + String(repeating: " ", count: line.excerpt.indent) + carets + label,
    ]
    let sign = style.paint("=", as: .margin)
    for remark in Remarks(language: language).all(on: diagnostic, &places) {
      let indented = PrintableText.make(remark).split(separator: "\n").joined(separator: "\n" + margin + "  ")
      lines.append(margin + sign + " " + indented)
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
