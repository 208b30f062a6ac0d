extension Duration {
  /// Whether it is longer than another: on calendar units where both have them, otherwise in days.
  func isLonger(than other: Duration) -> Bool {
    if let months, let others = other.months { return months > others }
    return seconds > other.seconds
  }

  /// Two lengths together, as far as both are months or years, or else in days.
  func adding(_ other: Duration) -> Duration {
    if let months, let others = other.months { return Duration(count: months &+ others, unit: .month) }
    return Duration(count: Int(min((seconds + other.seconds) / 86400, 1e9)), unit: .day)
  }

  private var months: Int? {
    switch unit {
    case .month: count
    case .year: count.multipliedReportingOverflow(by: 12).overflow ? nil : count * 12
    default: nil
    }
  }
}

extension CalendarDate {
  /// The day that many calendar months, years or days later.
  func later(by duration: Duration) -> CalendarDate {
    switch duration.unit {
    case .month, .year:
      let months = (month - 1) + min(duration.count, 12_000) * (duration.unit == .year ? 12 : 1)
      let (year, month) = (min(year + months / 12, 9999), months % 12 + 1)
      return CalendarDate(
        uncheckedYear: year,
        month: month,
        day: min(day, Self.days(inMonth: month, of: year))
      )
    default:
      var date = self
      for _ in 0..<Int(min(duration.seconds / 86400, 36_525)) { date = date.next }
      return date
    }
  }

  private var next: CalendarDate {
    if day < Self.days(inMonth: month, of: year) {
      return CalendarDate(uncheckedYear: year, month: month, day: day + 1)
    }
    return month < 12
      ? CalendarDate(uncheckedYear: year, month: month + 1, day: 1)
      : CalendarDate(uncheckedYear: year + 1, month: 1, day: 1)
  }
}
