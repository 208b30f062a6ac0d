/// Something that a text states and that must be the same in every language.
struct TextFact: Hashable, Sendable {
  enum Kind: Sendable {
    /// Told as often as it is: »30 dage … 60 dage«.
    case quantity, date
    /// Told or not, however often.
    case email, host, telephone, citation, fact
  }

  let kind: Kind
  /// The fact in a form that no language has.
  let value: String
  /// Whether it must have its like in the other language: “a month” may be »en måned« or nothing.
  let isCertain: Bool
  /// The words as they were written.
  let words: String

  static func == (left: TextFact, right: TextFact) -> Bool {
    left.kind == right.kind && left.value == right.value
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(value)
  }

  /// What a version of a text states, in its order.
  static func all(in version: WrittenVersion) -> [TextFact] {
    guard let language = version.language else { return [] }
    var facts: [TextFact] = []
    for inline in version.text.inlines {
      switch inline {
      case .text: continue
      case .link(_, let address, _):
        if let host = host(of: address) {
          facts.append(TextFact(kind: .host, value: host, isCertain: true, words: address))
        }
      case .fact(let path, _):
        facts.append(TextFact(kind: .fact, value: path, isCertain: true, words: "{\(path)}"))
      }
    }
    for sentence in version.sentences {
      var reader = TextFactReader(sentence, language)
      facts += reader.run()
    }
    return facts
  }

  /// The host of an address, without what only names its language.
  static func host(of address: String) -> String? {
    guard address.utf8.contains(UInt8(ascii: ".")) else { return nil }
    let lowered = address.lowercased()
    var rest = lowered[...]
    for scheme in ["https://", "http://"] where lowered.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    let isNamed = rest.count < lowered.count || lowered.hasPrefix("www.")
    var host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    guard host.contains("."),
      isNamed || domains.contains(host.split(separator: ".").last.map(String.init) ?? "")
    else { return nil }
    for label in ["www.", "da.", "en.", "dk.", "uk."]
    where host.hasPrefix(label) && host.count > label.count + 3 {
      host = host.dropFirst(label.count)
    }
    return String(host)
  }

  private static let domains: Set<String> = ["dk", "com", "eu", "org", "net", "io"]
}

/// Reads the facts of one sentence.
private struct TextFactReader {
  private let sentence: Sentence
  private let language: Language
  private var tokens: [Token] = []
  private var facts: [TextFact] = []
  private var place = 0

  /// A word, or a part of one: »14-dages« is two.
  private struct Token {
    let text: String
    let word: Int
  }

  init(_ sentence: Sentence, _ language: Language) {
    self.sentence = sentence
    self.language = language
  }

  mutating func run() -> [TextFact] {
    var cited: Set<Int> = []
    for provision in CitedProvision.all(in: sentence) {
      cited.formUnion(provision.words)
      // “section 5” alone may be a part of the document, »afsnit 5«.
      let isCertain =
        provision.kind == .article || provision.paragraph != nil
        || sentence.words[provision.words.lowerBound].text.hasPrefix("§")
      add(.citation, provision.name, provision.words, isCertain: isCertain)
    }
    for (index, word) in sentence.words.enumerated() where !cited.contains(index) && !word.isFact {
      if word.text.utf8.contains(UInt8(ascii: "@")) {
        add(.email, word.text.replacing("mailto:", with: ""), index..<(index + 1))
      } else if let host = TextFact.host(of: word.text) {
        add(.host, host, index..<(index + 1))
      } else {
        tokens += parts(of: word.text).map { Token(text: $0, word: index) }
      }
    }
    while place < tokens.count {
      if !readTelephone(), !readDay(), !readQuantity(), !readArticle() { place += 1 }
    }
    return facts
  }

  private mutating func add(
    _ kind: TextFact.Kind,
    _ value: String,
    _ words: Range<Int>,
    isCertain: Bool = true
  ) {
    facts.append(TextFact(kind: kind, value: value, isCertain: isCertain, words: sentence.quote(words)))
  }

  private mutating func take(_ kind: TextFact.Kind, _ value: String, _ count: Int, isCertain: Bool = true) {
    add(kind, value, tokens[place].word..<(tokens[place + count - 1].word + 1), isCertain: isCertain)
    place += count
  }

  /// The parts of a word that is a number and its unit: »30-60«, »14-dages«, “five-year”, »femårig«.
  private func parts(of word: String) -> [String] {
    if word.utf8.contains(UInt8(ascii: "-")) {
      if Self.beginsWithDigit(word), CalendarDate(word) != nil { return [word] }
      let pieces = word.split(separator: "-").map(String.init)
      if pieces.count > 1, let first = pieces.first,
        first.utf8.allSatisfy({ $0 < 0x3A }) || NumberWord.value(of: first, in: language) != nil
      {
        return pieces
      }
    }
    guard language == .da, word.utf8.count > 4, let first = word.utf8.first,
      Self.compoundBeginnings.contains(first)
    else { return [word] }
    for (number, value) in NumberWord.compounds
    where word.hasPrefix(number) && word.utf8.count > number.utf8.count + 2 {
      let rest = String(word.dropFirst(number.count))
      if Quantity.unit(rest, in: .da) != nil, !["dag", "tid"].contains(rest) {
        return [String(value), rest]
      }
    }
    return [word]
  }

  /// The first bytes of number words, so that other words are passed over fast.
  private static let compoundBeginnings = Set(NumberWord.compounds.compactMap(\.0.utf8.first))

  private static func beginsWithDigit(_ text: String) -> Bool {
    text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private func text(_ offset: Int) -> String {
    place + offset < tokens.count ? tokens[place + offset].text : ""
  }

  // MARK: Telephone and CVR numbers

  /// Digits in a row, eight or more in all, with or without +45.
  private mutating func readTelephone() -> Bool {
    guard Self.beginsWithDigit(text(0)) || text(0).utf8.first == UInt8(ascii: "+") else { return false }
    var count = 0
    var digits = ""
    while place + count < tokens.count {
      let text = tokens[place + count].text
      let isStart = count == 0 && text.hasPrefix("+")
      guard (isStart ? text.dropFirst() : text[...]).utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        !text.isEmpty
      else { break }
      digits += text
      count += 1
      if sentence.words[tokens[place + count - 1].word].endsClause { break }
    }
    guard digits.utf8.count >= 8, digits.utf8.count <= 15 else { return false }
    if digits.hasPrefix("+45") { digits = String(digits.dropFirst(3)) }
    if digits.hasPrefix("0045") { digits = String(digits.dropFirst(4)) }
    guard digits.utf8.count >= 8 else { return false }
    take(.telephone, digits, count)
    return true
  }

  // MARK: Dates

  private mutating func readDay() -> Bool {
    if Self.beginsWithDigit(text(0)) { return readNumberedDay() }
    guard let month = Self.month(text(0)) else { return false }
    // “May 1, 2026”, »maj 2026«.
    if let year = Self.year(text(1)) {
      take(.date, Self.value(year, month, nil), 2)
      return true
    }
    if language == .en, let day = Self.day(text(1)), Quantity.unit(text(2), in: language) == nil {
      let year = Self.year(text(2))
      take(.date, Self.value(year, month, day), year == nil ? 2 : 3)
      return true
    }
    return false
  }

  private mutating func readNumberedDay() -> Bool {
    if let date = CalendarDate(text(0)) {
      take(.date, Self.value(date.year, date.month, date.day), 1)
      return true
    }
    if let value = Self.numericDate(text(0)) {
      take(.date, value, 1)
      return true
    }
    // »1. maj 2026«, “1st of May 2026”.
    if let day = Self.day(text(0)) {
      let gap = text(1) == "of" ? 1 : 0
      if let month = Self.month(text(1 + gap)) {
        let year = Self.year(text(2 + gap))
        take(.date, Self.value(year, month, day), 2 + gap + (year == nil ? 0 : 1))
        return true
      }
    }
    return false
  }

  private static func value(_ year: Int?, _ month: Int, _ day: Int?) -> String {
    (year.map(String.init) ?? "-") + "-\(month)-" + (day.map(String.init) ?? "-")
  }

  private static func day(_ text: String) -> Int? {
    guard beginsWithDigit(text) else { return nil }
    var digits = text[...]
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
    guard let day = Int(digits), (1...31).contains(day), digits.utf8.count <= 2 else { return nil }
    return day
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1900...2100).contains(year) else { return nil }
    return year
  }

  private static func month(_ text: String) -> Int? { months[text] }

  /// `01.05.2026` and `1/5/2026`: the day comes first.
  private static func numericDate(_ text: String) -> String? {
    let parts = text.split { $0 == "." || $0 == "/" }
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, let day = day(String(parts[0])),
      let month = Int(parts[1]), (1...12).contains(month), let year = year(String(parts[2]))
    else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { value($0.year, $0.month, $0.day) }
  }

  private static let months: [String: Int] = {
    let names = [
      "januar january", "februar february", "marts march", "april", "maj may", "juni june", "juli july",
      "august",
      "september", "oktober october", "november", "december",
    ]
    var months: [String: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms.split(separator: " ") { months[String(form)] = index + 1 }
    }
    return months
  }()

  // MARK: Numbers with units

  private mutating func readQuantity() -> Bool {
    guard
      let number = Quantity.number(text(0), in: language)
        ?? NumberWord.value(of: text(0), in: language).map(String.init)
    else { return false }
    var count = 1
    var value = number
    if let factor = Quantity.factor(text(1)) {
      value += "e\(factor)"
      count += 1
    }
    if let currency = currency(behind: count) {
      take(.quantity, "\(value) \(currency.name)", count + currency.length)
      return true
    }
    let isDigits = NumberWord.value(of: text(0), in: language) == nil
    if isDigits, let currency = currencyBefore() {
      take(.quantity, "\(value) \(currency)", count)
      return true
    }
    if ["%", "procent", "percent", "pct"].contains(text(count)) {
      take(.quantity, "\(value) %", count + 1)
      return true
    }
    if text(count) == "per", text(count + 1) == "cent" {
      take(.quantity, "\(value) %", count + 2)
      return true
    }
    if Quantity.adjectives.contains(text(count)) { count += 1 }
    guard let unit = Quantity.unit(text(count), in: language) else { return readAge(value, isDigits) }
    // »hver 3. måned« is “every three months”, but »2. kvartal« is “the second quarter”.
    let end = sentence.words[tokens[place].word].range.upperBound
    let isOrdinal = end < sentence.original.endIndex && sentence.original[end] == "."
    take(.quantity, "\(value) \(unit)", count + 1, isCertain: !isOrdinal)
    return true
  }

  /// “the age of 15” is 15 years, and “children under 15” may be.
  private mutating func readAge(_ number: String, _ isDigits: Bool) -> Bool {
    guard isDigits, place > 0 else { return false }
    let before = tokens[place - 1].text
    let isAge =
      ["aged", "age", "alderen"].contains(before)
      || (before == "of" && place > 1 && tokens[place - 2].text == "age")
    guard isAge || ["under", "over", "fyldt", "turned", "turn", "below", "above", "than"].contains(before)
    else {
      return false
    }
    take(.quantity, "\(number) year", 1, isCertain: isAge)
    return true
  }

  private func currency(behind count: Int) -> (name: String, length: Int)? {
    if let name = Quantity.currency(text(count)) { return (name, 1) }
    if ["danske", "danish"].contains(text(count)), let name = Quantity.currency(text(count + 1)) {
      return (name, 2)
    }
    let end = sentence.words[tokens[place + count - 1].word].range.upperBound
    guard end < sentence.original.endIndex, let name = Quantity.currency(String(sentence.original[end]))
    else {
      return nil
    }
    return (name, 0)
  }

  private func currencyBefore() -> String? {
    if place > 0, let name = Quantity.currency(tokens[place - 1].text) { return name }
    let start = sentence.words[tokens[place].word].range.lowerBound
    guard start > sentence.original.startIndex else { return nil }
    return Quantity.currency(String(sentence.original[sentence.original.index(before: start)]))
  }

  /// “a month”, »om året«, “per year”: one, or none at all.
  private mutating func readArticle() -> Bool {
    guard
      ["a", "an", "per", "each", "every", "the", "om", "hver", "hvert", "this", "that", "pr"].contains(
        text(0)
      )
    else {
      return false
    }
    let count = Quantity.adjectives.contains(text(1)) ? 2 : 1
    guard let unit = Quantity.unit(text(count), in: language) ?? Self.definite[text(count)] else {
      return false
    }
    take(.quantity, "1 \(unit)", count + 1, isCertain: false)
    return true
  }

  private static let definite: [String: String] = [
    "dagen": "day", "ugen": "week", "måneden": "month", "året": "year", "timen": "hour", "minuttet": "minute",
    "døgnet": "day", "kvartalet": "quarter",
  ]
}
