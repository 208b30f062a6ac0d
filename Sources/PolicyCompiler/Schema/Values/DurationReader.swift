/// Reads a whole number and a unit: `2 years`, `1 month`.
enum DurationReader {
  static func read(_ syntax: ValueSyntax, _ binder: inout Binder) -> Reading<Duration> {
    guard syntax.kind == .number else { return .mismatch }
    guard let unitToken = syntax.value.unit else {
      report(
        syntax.span,
        Bilingual(da: "Efter tallet mangler der en tidsenhed", en: "the number lacks a unit of time"),
        nil,
        &binder
      )
      return .reported
    }
    guard let count = Int(syntax.tree.text(syntax.value.token)), count > 0, count <= 100_000 else {
      binder.report(
        .badDuration,
        at: syntax.tree.span(syntax.value.token),
        Bilingual(
          da: "En varighed er et helt tal over nul med en enhed, fx »18 months«",
          en: "a duration is a whole number above zero with a unit, such as ‘18 months’"
        )
      )
      return .reported
    }
    let word = syntax.tree.text(unitToken)
    if let unit = unit(word) { return .read(Duration(count: count, unit: unit)) }
    let span = syntax.tree.span(unitToken)
    let meant = foreign[word.lowercased()] ?? Suggestion.nearest(to: word, in: words)
    let replacement = meant.map { count == 1 ? singular($0) : plural($0) }
    report(
      span,
      Bilingual(
        da: "»\(word)« er ikke en tidsenhed, sproget kender",
        en: "‘\(word)’ is not a unit of time that the language knows"
      ),
      replacement,
      &binder
    )
    return .reported
  }

  static func unit(_ word: String) -> Duration.Unit? {
    Duration.Unit(rawValue: word.hasSuffix("s") ? String(word.dropLast()) : word)
  }

  private static let words = Duration.Unit.allCases.flatMap { [$0.rawValue, $0.rawValue + "s"] }

  /// What Danes and people in a hurry write.
  private static let foreign: [String: String] = [
    "sekund": "second", "sekunder": "second", "minut": "minute", "minutter": "minute", "time": "hour",
    "timer": "hour", "dag": "day", "dage": "day", "døgn": "day", "uge": "week", "uger": "week",
    "måned": "month", "måneder": "month", "år": "year", "s": "second", "min": "minute", "h": "hour",
    "t": "hour",
    "d": "day", "w": "week", "mo": "month", "m": "month", "y": "year", "yr": "year", "yrs": "year",
  ]

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }
  private static func plural(_ word: String) -> String { singular(word) + "s" }

  private static func report(
    _ span: SourceSpan,
    _ message: Message,
    _ replacement: String?,
    _ binder: inout Binder
  ) {
    binder.report(
      .badDuration,
      at: span,
      message,
      help: [
        Bilingual(
          da: "enhederne er second, minute, hour, day, week, month og year",
          en: "the units are second, minute, hour, day, week, month and year"
        )
      ],
      fixIts: replacement.map { [.replace(span, with: $0)] } ?? []
    )
  }
}
