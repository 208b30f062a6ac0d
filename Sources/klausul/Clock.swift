import Foundation
import PolicyCompiler

/// The clock.
///
/// It is read where the command line says `today`, and nowhere else.
enum Clock {
  /// The day that it is now in UTC, the same for everyone who runs the same check at the same moment.
  static var today: CalendarDate? { day(since1970: time(nil)) }

  /// The day on which a second falls.
  ///
  /// The count of days becomes a date by eras of 400 years that begin in March, so that a leap day is the last
  /// of its year (Howard Hinnant, “chrono-compatible low-level date algorithms”).
  static func day(since1970 seconds: Int) -> CalendarDate? {
    let days = Int((Double(seconds) / 86_400).rounded(.down)) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return CalendarDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }
}
