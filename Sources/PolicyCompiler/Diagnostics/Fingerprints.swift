/// The fingerprints of everything that one report found, accepted or not.
struct Fingerprints {
  private var all: [Key: Fingerprint] = [:]
  private static let longestText = 80

  private struct Key: Hashable {
    let code: String
    let span: SourceSpan
    let message: Message
  }

  /// `path` gives a file's path as the reader knows it.
  init(of report: Report, path: (SourceSpan) -> String) {
    let sections = report.sections.sorted {
      ($0.extent.file, $0.extent.start) < ($1.extent.file, $1.extent.start)
    }
    let found = report.diagnostics.flatMap(\.places) + report.accepted.map(\.diagnostic)
    guard !found.isEmpty else { return }
    var counts: [Fingerprint: Int] = [:]
    for diagnostic in found.sorted(by: Self.isBefore) {
      let alike = Fingerprint(
        code: diagnostic.code,
        path: path(diagnostic.span),
        declaration: Self.section(around: diagnostic.span, in: sections),
        text: Self.text(of: diagnostic.span, in: report.sources),
        occurrence: 0
      )
      counts[alike, default: 0] += 1
      all[Self.key(diagnostic)] = Fingerprint(
        code: alike.code,
        path: alike.path,
        declaration: alike.declaration,
        text: alike.text,
        occurrence: counts[alike] ?? 1
      )
    }
  }

  subscript(_ diagnostic: Diagnostic) -> Fingerprint? { all[Self.key(diagnostic)] }

  private static func key(_ diagnostic: Diagnostic) -> Key {
    Key(code: diagnostic.code, span: diagnostic.span, message: diagnostic.message)
  }

  private static func isBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    (left.span.file, left.span.start, left.span.end, left.code, left.message.en)
      < (right.span.file, right.span.start, right.span.end, right.code, right.message.en)
  }

  /// The beginning of the text; a place may be a whole file.
  private static func text(of span: SourceSpan, in sources: SourceSet) -> String {
    let start = Int(span.start)
    let source = sources[span].text(start..<min(Int(span.end), start + 8 * longestText))
    let words = source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > longestText ? words.prefix(longestText) + "…" : words
  }

  private static func section(around span: SourceSpan, in sections: [Report.Section]) -> String {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = (low + high) / 2
      let extent = sections[middle].extent
      if (extent.file, extent.start) <= (span.file, span.start) { low = middle + 1 } else { high = middle }
    }
    guard low > 0, sections[low - 1].extent.contains(span) else { return "" }
    // A place without width in front of the first declaration means the file.
    let isInFront = span.start == span.end && span.start == sections[low - 1].extent.start
    return isInFront ? "" : sections[low - 1].name
  }
}
