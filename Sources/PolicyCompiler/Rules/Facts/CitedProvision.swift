/// A provision that a sentence cites: »artikel 6, stk. 1, litra f«, “Art. 6(1)(f)”, »§ 10, stk. 2«, “section 10(2)”.
struct CitedProvision: Sendable, Hashable {
  enum Kind: Sendable { case article, section }

  var kind: Kind
  var number: Int
  /// The letter of a section that was put in later: § 4 c.
  var suffix = ""
  var paragraph: Int?
  var point: String?
  /// The last one of a range, as in »artikel 15–22«.
  var last: Int?
  /// The words of the citation. Several provisions cited together share them.
  var words: Range<Int>

  /// The provision without its place, as both languages mean it: `article 6(1)(f)`.
  var name: String {
    (kind == .article ? "article " : "section ") + "\(number)\(suffix)" + (last.map { "-\($0)" } ?? "")
      + (paragraph.map { "(\($0))" } ?? "") + (point.map { "(\($0))" } ?? "")
  }

  /// Everything that a sentence cites, in its order.
  static func all(in sentence: Sentence) -> [CitedProvision] {
    guard sentence.beginnings.shares(with: CitationReader.beginnings) else { return [] }
    var reader = CitationReader(sentence)
    return reader.run()
  }
}

/// Reads the citations of one sentence, word by word.
private struct CitationReader {
  static let beginnings = WordBeginnings(articleWords.union(sectionWords))

  private static let articleWords: Set<String> = [
    "artikel", "artikels", "artikler", "artiklerne", "art", "arts", "article", "articles",
  ]
  private static let sectionWords: Set<String> = [
    "§", "§§", "section", "sections", "sec", "secs", "paragraf",
  ]
  private static let plurals: Set<String> = [
    "artikler", "artiklerne", "arts", "articles", "§§", "sections", "secs",
  ]
  private static let paragraphWords: Set<String> = [
    "stk", "stykke", "para", "paras", "paragraph", "subsection", "subs",
  ]
  private static let pointWords: Set<String> = ["litra", "lit", "point", "points", "letter", "nr", "no"]
  private static let connectors: Set<String> = ["og", "and", "eller", "or", "samt"]

  private let sentence: Sentence
  private let words: [Word]
  private var place = 0
  private var found: [CitedProvision] = []

  init(_ sentence: Sentence) {
    self.sentence = sentence
    words = sentence.words
  }

  mutating func run() -> [CitedProvision] {
    while place + 1 < words.count {
      let word = words[place].text
      let kind: CitedProvision.Kind? =
        Self.articleWords.contains(word) ? .article : Self.sectionWords.contains(word) ? .section : nil
      if let kind, let first = number(at: place + 1, kind) {
        readGroup(kind, first, isPlural: Self.plurals.contains(word))
      } else {
        place += 1
      }
    }
    return found
  }

  private mutating func readGroup(_ kind: CitedProvision.Kind, _ first: CitedProvision, isPlural: Bool) {
    let start = place
    var group = [first]
    place += 2
    // The Article 29 Working Party is no citation.
    if first.number == 29, place < words.count,
      ["working", "group", "gruppen", "data"].contains(words[place].text)
    {
      return
    }
    while place < words.count, let step = step(group[group.count - 1], isPlural: isPlural) {
      if step.isNew { group.append(step.provision) } else { group[group.count - 1] = step.provision }
      place += step.length
    }
    // “point (f) of Article 6(1)” puts the point first.
    if start >= 3, group.count == 1, group[0].point == nil, Self.pointWords.contains(words[start - 3].text),
      isLetter(start - 2), ["of", "i", "in"].contains(words[start - 1].text)
    {
      group[0].point = words[start - 2].text
    }
    for index in group.indices { group[index].words = start..<place }
    found += group
  }

  private struct Step {
    var provision: CitedProvision
    var isNew = false
    var length: Int
  }

  /// What the words at the place add to a citation; none where it has ended.
  private func step(_ current: CitedProvision, isPlural: Bool) -> Step? {
    let word = words[place].text
    let next = place + 1 < words.count ? words[place + 1].text : ""
    let gap = gap(before: place)
    if Self.paragraphWords.contains(word), let paragraph = Int(next) {
      var provision = current
      provision.paragraph = paragraph
      provision.point = nil
      return Step(provision: provision, isNew: current.paragraph != nil, length: 2)
    }
    // »litra a-c« begins with a, as “(a) to (c)” does.
    let ends = next.split(separator: "-")
    if Self.pointWords.contains(word), ends.count == 2,
      ends.allSatisfy({ $0.count == 1 && $0 >= "a" && $0 <= "z" })
    {
      var provision = current
      provision.point = String(ends[0])
      return Step(provision: provision, isNew: current.point != nil, length: 2)
    }
    if Self.pointWords.contains(word), isLetter(place + 1) || Int(next) != nil {
      var provision = current
      provision.point = next
      return Step(provision: provision, isNew: current.point != nil, length: 2)
    }
    if gap.hasSuffix("("), gap.count <= 3, isClosed(place) {
      var provision = current
      if isLetter(place), current.point == nil {
        provision.point = word
        return Step(provision: provision, length: 1)
      }
      if let paragraph = Int(word), current.paragraph == nil, current.point == nil {
        provision.paragraph = paragraph
        return Step(provision: provision, length: 1)
      }
    }
    if current.last == nil, current.paragraph == nil, let last = Int(word), last > current.number,
      gap.contains("–") || gap == "-" || gap == " - "
    {
      var provision = current
      provision.last = last
      return Step(provision: provision, length: 1)
    }
    if word == "til" || word == "to", let last = Int(next), last > current.number, last <= 99,
      current.paragraph == nil, current.kind == .article
    {
      var provision = current
      provision.last = last
      return Step(provision: provision, length: 2)
    }
    if current.kind == .section, current.suffix.isEmpty, current.paragraph == nil, isLetter(place),
      gap == " ",
      word != "i"
    {
      var provision = current
      provision.suffix = word
      return Step(provision: provision, length: 1)
    }
    return another(current, isPlural: isPlural, gap)
  }

  /// A further provision behind »og« or a comma: another point, another paragraph, another article.
  private func another(_ current: CitedProvision, isPlural: Bool, _ gap: String) -> Step? {
    let isConnected = Self.connectors.contains(words[place].text)
    guard isConnected || gap.contains(",") else { return nil }
    let target = isConnected ? place + 1 : place
    guard target < words.count else { return nil }
    let length = target - place + 1
    var provision = current
    provision.last = nil
    if isLetter(target), current.point != nil {
      let isMarked = isClosed(target)
      guard isMarked || !["i", "a"].contains(words[target].text) else { return nil }
      // Behind a comma alone a letter is only another point where »og« follows.
      guard isMarked || isConnected || listGoesOn(target) else { return nil }
      provision.point = words[target].text
      return Step(provision: provision, isNew: true, length: length)
    }
    guard isConnected || isPlural else {
      return nil
    }
    if Self.paragraphWords.contains(words[target].text) || Self.pointWords.contains(words[target].text) {
      let value = target + 1 < words.count ? words[target + 1].text : ""
      if Self.paragraphWords.contains(words[target].text), let paragraph = Int(value) {
        provision.paragraph = paragraph
        provision.point = nil
        return Step(provision: provision, isNew: true, length: length + 1)
      }
      guard isLetter(target + 1) else { return nil }
      provision.point = value
      return Step(provision: provision, isNew: true, length: length + 1)
    }
    guard let number = number(at: target, current.kind), !isUnit(target + 1) else { return nil }
    if self.gap(before: target).hasSuffix("("), number.paragraph == nil {
      provision.paragraph = number.number
      provision.point = nil
      return Step(provision: provision, isNew: true, length: length)
    }
    if current.paragraph != nil, current.point == nil, number.paragraph == nil, !isPlural {
      provision.paragraph = number.number
      return Step(provision: provision, isNew: true, length: length)
    }
    return Step(provision: number, isNew: true, length: length)
  }

  // MARK: Words

  /// `6`, `6(1)(f)`, `6.1.f`, `4a`, `15-22`.
  private func number(at place: Int, _ kind: CitedProvision.Kind) -> CitedProvision? {
    guard place < words.count else { return nil }
    let text = words[place].text
    guard text.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false else { return nil }
    let parts = text.split { $0 == "(" || $0 == ")" || $0 == "." }
    guard let first = parts.first, parts.count <= 4 else { return nil }
    var provision = CitedProvision(kind: kind, number: 0, words: place..<(place + 1))
    let bounds = first.split(separator: "-")
    if bounds.count == 2, let low = Int(bounds[0]), let high = Int(bounds[1]) {
      provision.number = low
      provision.last = high
    } else {
      let digits = first.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), first.count - digits.count <= 1 else { return nil }
      provision.number = number
      provision.suffix = String(first.dropFirst(digits.count))
    }
    for part in parts.dropFirst() {
      if let paragraph = Int(part), provision.paragraph == nil {
        provision.paragraph = paragraph
      } else if part.count <= 2, provision.point == nil {
        provision.point = String(part)
      } else {
        return nil
      }
    }
    return provision.number <= 2000 ? provision : nil
  }

  private func isLetter(_ place: Int) -> Bool {
    guard place < words.count, let byte = words[place].text.utf8.first else { return false }
    return words[place].text.utf8.count == 1 && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// Whether a bracket closes behind a word.
  private func isClosed(_ place: Int) -> Bool {
    let end = words[place].range.upperBound
    return end < sentence.original.endIndex && sentence.original[end] == ")"
  }

  private func listGoesOn(_ place: Int) -> Bool {
    place + 1 < words.count
      && (Self.connectors.contains(words[place + 1].text)
        || (isLetter(place + 1) && words[place].endsClause))
  }

  private func isUnit(_ place: Int) -> Bool {
    guard place < words.count else { return false }
    let text = words[place].text
    return text == "%" || Quantity.unit(text, in: .da) != nil || Quantity.unit(text, in: .en) != nil
  }

  private func gap(before place: Int) -> String {
    String(sentence.original[words[place - 1].range.upperBound..<words[place].range.lowerBound])
  }
}
