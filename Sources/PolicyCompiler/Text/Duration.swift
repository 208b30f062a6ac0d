/// A length of time as people say it: a number and a unit.
struct Duration: Sendable, Hashable {
  let count: Int
  let unit: Unit

  enum Unit: String, Sendable, CaseIterable {
    case second, minute, hour, day, week, month, year
  }

  /// The length in seconds; a month is 30.44 days and a year 365.25, as RETENTION compares them.
  var seconds: Double {
    let unitSeconds: Double =
      switch unit {
      case .second: 1
      case .minute: 60
      case .hour: 3600
      case .day: 86400
      case .week: 7 * 86400
      case .month: 30.44 * 86400
      case .year: 365.25 * 86400
      }
    return Double(count) * unitSeconds
  }
}
