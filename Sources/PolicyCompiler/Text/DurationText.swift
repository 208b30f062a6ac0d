/// Lengths of time as people read them: »2 år«, “2 years”.
enum DurationText {
  static func text(_ duration: Duration, in language: Language) -> String {
    let unit = units(duration.unit)[language]
    return "\(NumberText.text(duration.count, in: language)) \(duration.count == 1 ? unit.one : unit.many)"
  }

  /// How often something happens: »hvert 5. minut«, “every 5 minutes”.
  static func interval(_ duration: Duration, in language: Language) -> String {
    let unit = units(duration.unit)[language]
    switch language {
    case .da:
      let isNeuter = duration.unit == .second || duration.unit == .minute || duration.unit == .year
      let every = isNeuter ? "hvert" : "hver"
      return duration.count == 1 ? "\(every) \(unit.one)" : "\(every) \(duration.count). \(unit.one)"
    case .en:
      return duration.count == 1 ? "every \(unit.one)" : "every \(text(duration, in: .en))"
    }
  }

  private static func units(_ unit: Duration.Unit) -> Bilingual<(one: String, many: String)> {
    switch unit {
    case .second: Bilingual(da: ("sekund", "sekunder"), en: ("second", "seconds"))
    case .minute: Bilingual(da: ("minut", "minutter"), en: ("minute", "minutes"))
    case .hour: Bilingual(da: ("time", "timer"), en: ("hour", "hours"))
    case .day: Bilingual(da: ("dag", "dage"), en: ("day", "days"))
    case .week: Bilingual(da: ("uge", "uger"), en: ("week", "weeks"))
    case .month: Bilingual(da: ("måned", "måneder"), en: ("month", "months"))
    case .year: Bilingual(da: ("år", "år"), en: ("year", "years"))
    }
  }
}

/// Whole numbers as people read them: »1.000«, “1,000”.
enum NumberText {
  static func text(_ number: Int, in language: Language) -> String {
    let digits = String(number.magnitude)
    guard digits.count > 3 else { return String(number) }
    var groups: [String] = []
    var rest = Substring(digits)
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(String(rest), at: 0)
    return (number < 0 ? "-" : "") + groups.joined(separator: language == .da ? "." : ",")
  }
}
