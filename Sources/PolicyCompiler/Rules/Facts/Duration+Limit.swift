extension Duration {
  /// Whether it is longer than a limit that the law sets.
  ///
  /// A month of the calendar has up to 31 days, so a limit in months is not exceeded by a day more or less.
  func exceeds(_ limit: Duration) -> Bool {
    guard unit != limit.unit else { return count > limit.count }
    let isCalendar = limit.unit == .month || limit.unit == .year
    return seconds > limit.seconds + (isCalendar ? 86400 : 0)
  }

  /// The length as a message shows it.
  var displayText: Message {
    Bilingual(da: DurationText.text(self, in: .da), en: DurationText.text(self, in: .en))
  }
}
