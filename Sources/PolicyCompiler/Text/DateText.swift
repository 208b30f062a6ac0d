/// Dates as people read them. Our own tables: output must not depend on a locale of the machine.
enum DateText {
  /// »1. november 2026«, “1 November 2026”.
  static func text(_ date: CalendarDate, in language: Language) -> String {
    let month = months[language][date.month - 1]
    return language == .da ? "\(date.day). \(month) \(date.year)" : "\(date.day) \(month) \(date.year)"
  }

  private static let months = Bilingual(
    da: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
      "november",
      "december",
    ],
    en: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November",
      "December",
    ]
  )
}
