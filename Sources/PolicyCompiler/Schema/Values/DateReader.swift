/// Reads dates, and tells `2026-02-30` and `1.11.2026` from those that exist.
enum DateReader {
  static func read(_ syntax: ValueSyntax, _ binder: inout Binder) -> Reading<CalendarDate> {
    guard syntax.kind == .date else { return .mismatch }
    let text = syntax.text
    if let date = CalendarDate(text), !syntax.hasUnit { return .read(date) }
    let numbers = text.split(whereSeparator: { "-./".contains($0) }).compactMap { Int($0) }
    let meant = probable(numbers)
    let message: Message =
      if let meant {
        Bilingual(da: "Skriv datoen som \(meant)", en: "write the date as \(meant)")
      } else {
        missing(numbers) ?? Bilingual(da: "»\(text)« er ikke en dato", en: "‘\(text)’ is not a date")
      }
    binder.report(
      .badDate,
      at: syntax.tree.span(syntax.value.token),
      message,
      help: meant == nil
        ? [Bilingual(da: "skriv år-måned-dag, fx 2026-11-01", en: "write year-month-day, such as 2026-11-01")]
        : [],
      fixIts: meant.map { [.replace(syntax.tree.span(syntax.value.token), with: $0.description)] } ?? []
    )
    return .reported
  }

  /// The date that other ways of writing mean: 2026-1-5, 01.11.2026, 1/11/2026 (day first, as Danes write).
  private static func probable(_ numbers: [Int]) -> CalendarDate? {
    guard numbers.count == 3 else { return nil }
    if numbers[0] > 31 { return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
    return numbers[2] > 31 ? CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  }

  private static func missing(_ numbers: [Int]) -> Message? {
    guard numbers.count == 3, numbers[0] > 31, (1...12).contains(numbers[1]), numbers[2] > 0 else {
      return nil
    }
    let days = CalendarDate.days(inMonth: numbers[1], of: numbers[0])
    let last = CalendarDate(year: numbers[0], month: numbers[1], day: days)
    return last.map {
      Bilingual(
        da: "Datoen findes ikke; månedens sidste dag er \($0)",
        en: "this date does not exist; the last day of the month is \($0)"
      )
    }
  }
}
