/// Full dates as people write them: `2026-03-31`, `31.03.20`, »31. marts 2026«, “March 31st, 2026”. Of what is no whole
/// date, such as `2026-11`, nothing is said.
enum WrittenDates {
  /// A date, and the words that write it.
  struct Found: Sendable {
    let date: CalendarDate
    let words: Range<Int>
  }

  /// The dates in a short text such as a version.
  static func all(in text: String) -> [CalendarDate] {
    all(in: text.lowercased().split { $0.isWhitespace || "_,;()[]".contains($0) }.map(String.init)).map(
      \.date
    )
  }

  /// The dates among the words of a sentence.
  static func all(in words: [String]) -> [Found] {
    var found: [Found] = []
    var place = 0
    while place < words.count {
      if let date = numeric(words[place]) {
        found.append(Found(date: date, words: place..<(place + 1)))
      } else if let (date, count) = spelled(words[place...]) {
        found.append(Found(date: date, words: place..<(place + count)))
        place += count - 1
      }
      place += 1
    }
    return found
  }

  // MARK: In figures

  private static func numeric(_ word: String) -> CalendarDate? {
    var groups: [(digits: String, before: Character?)] = []
    var previous: Character?
    var before: Character?
    var digits = ""
    for character in word + " " {
      if character.isASCII, character.isNumber {
        if digits.isEmpty { before = previous }
        digits.append(character)
      } else if !digits.isEmpty {
        groups.append((digits, before))
        digits = ""
      }
      previous = character
    }
    for index in groups.indices {
      if groups[index].digits.count == 8, let date = compact(groups[index].digits) { return date }
      guard index + 2 < groups.count, let separator = groups[index + 1].before, "-./".contains(separator),
        groups[index + 2].before == separator,
        // The parts belong together: nothing but the sign stands between them.
        word.contains(groups[index...(index + 2)].map(\.digits).joined(separator: String(separator))),
        let date = date(groups[index].digits, groups[index + 1].digits, groups[index + 2].digits)
      else { continue }
      return date
    }
    return nil
  }

  private static func compact(_ digits: String) -> CalendarDate? {
    let year = digits.prefix(4)
    return date(
      String(year),
      String(digits.dropFirst(4).prefix(2)),
      String(digits.suffix(2))
    )
  }

  /// The day comes first, or the year; where that is no date, perhaps the month.
  private static func date(_ first: String, _ second: String, _ third: String) -> CalendarDate? {
    guard let one = Int(first), let two = Int(second), let three = Int(third), second.count <= 2 else {
      return nil
    }
    if first.count == 4 {
      return third.count <= 2 && isYear(one) ? CalendarDate(year: one, month: two, day: three) : nil
    }
    guard first.count <= 2 else { return nil }
    if third.count == 4, isYear(three) {
      return CalendarDate(year: three, month: two, day: one)
        ?? CalendarDate(year: three, month: one, day: two)
    }
    // Of two figures each, and not `1.4.20`, which is a version of software.
    guard first.count == 2, second.count == 2, third.count == 2, three >= 16 else { return nil }
    return CalendarDate(year: 2000 + three, month: two, day: one)
  }

  private static func isYear(_ year: Int) -> Bool { (1990...2100).contains(year) }

  // MARK: In words

  private static func spelled(_ words: ArraySlice<String>) -> (date: CalendarDate, count: Int)? {
    let words = words.prefix(4).map { $0.trimming(".,:;()") }
    if let day = day(words[0]) {
      let gap = words.count > 1 && words[1] == "of" ? 1 : 0
      guard words.count > 2 + gap, let month = month(words[1 + gap]), let year = year(words[2 + gap]),
        let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      return (date, 3 + gap)
    }
    guard words.count > 2, let month = month(words[0]), let day = day(words[1]), let year = year(words[2]),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (date, 3)
  }

  private static func day(_ word: String) -> Int? {
    var digits = word[...]
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
    guard digits.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  private static func year(_ word: String) -> Int? {
    guard word.count == 4, let year = Int(word), isYear(year) else { return nil }
    return year
  }

  private static func month(_ word: String) -> Int? { months[word] }

  private static let months: [String: Int] = {
    let names = [
      "januar january jan", "februar february feb", "marts march mar", "april apr", "maj may",
      "juni june jun",
      "juli july jul", "august aug", "september sept sep", "oktober october okt oct", "november nov",
      "december dec",
    ]
    var months: [String: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms.split(separator: " ") { months[String(form)] = index + 1 }
    }
    return months
  }()
}

extension String {
  /// Without some signs at both ends.
  fileprivate func trimming(_ signs: String) -> String {
    var rest = self[...]
    while let last = rest.last, signs.contains(last) { rest.removeLast() }
    while let first = rest.first, signs.contains(first) { rest.removeFirst() }
    return String(rest)
  }
}
