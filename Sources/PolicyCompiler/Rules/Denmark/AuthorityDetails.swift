/// What a sentence says of how to reach the Danish data protection authority, where that is out of date.
struct AuthorityDetails {
  private let words: [Word]
  private let sentence: Sentence

  /// The words that are out of date.
  ///
  /// `isAbout` says that the sentence goes on about the authority that the sentence before named.
  static func outdated(in sentence: Sentence, isAbout: Bool, withPhones: Bool) -> Range<Int>? {
    let details = AuthorityDetails(words: sentence.words, sentence: sentence)
    guard !sentence.isHistorical, !sentence.words.contains(where: { isMove($0.text) }) else { return nil }
    for index in sentence.words.indices {
      guard let found = details.detail(at: index, withPhones), !sentence.isQuoted(found.words),
        !sentence.isNegated(around: found.words)
      else { continue }
      let owner = details.owner(before: index)
      let isMeant =
        switch owner {
        case .authority: true
        case .someoneElse: false
        case nil: isAbout || (found.isAddress && details.firstOwner(after: index) == .authority)
        }
      if isMeant { return found.words }
    }
    return nil
  }

  /// Whether a sentence names the Danish authority.
  static func isNamed(in sentence: Sentence) -> Bool {
    let details = AuthorityDetails(words: sentence.words, sentence: sentence)
    return sentence.words.indices.contains { details.owner(at: $0) == .authority }
  }

  /// Whether a sentence goes on about whom the one before named: »Adressen er …«, »Tlf. …«.
  static func goesOn(_ sentence: Sentence) -> Bool {
    guard let first = sentence.words.first?.text else { return false }
    return ["borgergade", "1300"].contains(first) || beginnings.contains { first.hasPrefix($0) }
  }

  // MARK: Details

  private func detail(at index: Int, _ withPhones: Bool) -> (words: Range<Int>, isAddress: Bool)? {
    let word = words[index].text
    if word == "borgergade" {
      let hasNumber = index + 1 < words.count && words[index + 1].text.first?.isNumber == true
      return (index..<(index + (hasNumber ? 2 : 1)), true)
    }
    if word == "1300", index + 1 < words.count,
      ["københavn", "kbh", "copenhagen"].contains(words[index + 1].text)
    {
      return (index..<(index + 2), true)
    }
    guard withPhones else { return nil }
    if ["fax", "telefax", "faxnummer", "faxnr", "faxnummeret"].contains(word) {
      return (index..<(index + 1), false)
    }
    guard let end = phone(at: index) else { return nil }
    let digits = words[index..<end].flatMap { $0.text.filter(\.isNumber) }
    let number = String(digits.suffix(8))
    return Self.currentPhones.contains(number) ? nil : (index..<end, false)
  }

  /// Where a telephone number of eight digits ends, which may have +45 in front.
  private func phone(at index: Int) -> Int? {
    func isPart(_ text: String) -> Bool {
      let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
      return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isPart(words[index].text),
      index == 0 || !isPart(words[index - 1].text) || words[index - 1].endsClause
    else { return nil }
    let before = words[max(0, index - 2)..<index].map(\.text)
    guard !before.contains(where: { text in Self.otherNumbers.contains { text.hasPrefix($0) } }) else {
      return nil
    }
    var count = 0
    var end = index
    while end < words.count, isPart(words[end].text) {
      let text = words[end].text
      if !text.hasPrefix("+") {
        count += text.utf8.count
      } else if text.utf8.count > 3 {
        count += text.utf8.count - 3
      }
      end += 1
      if words[end - 1].endsClause { break }
    }
    return count == 8 ? end : nil
  }

  // MARK: Whose details

  private enum Owner { case authority, someoneElse }

  private func owner(before index: Int) -> Owner? {
    words[..<index].indices.reversed().lazy.compactMap { owner(at: $0) }.first
  }

  private func firstOwner(after index: Int) -> Owner? {
    words[index...].indices.lazy.compactMap { owner(at: $0) }.first
  }

  private func owner(at index: Int) -> Owner? {
    let word = words[index].text
    if words[index].isFact { return .someoneElse }
    let before = index > 0 ? words[index - 1].text : ""
    let isForeign = words[max(0, index - 3)..<index].contains { word in
      Self.foreign.contains { word.text.hasPrefix($0) }
    }
    if word.hasPrefix("datatilsyn") { return isForeign ? .someoneElse : .authority }
    if ["agency", "authority"].contains(word), before == "protection" {
      return !isForeign && index > 2 && words[index - 3].text == "danish" ? .authority : .someoneElse
    }
    if Self.someoneElse.contains(word) || Self.endings.contains(where: { word.hasSuffix($0) }) {
      return .someoneElse
    }
    return nil
  }

  private static func isMove(_ word: String) -> Bool {
    word.hasPrefix("flytte") || ["moved", "relocated", "moving"].contains(word)
  }

  /// The second is the line of the whistleblower scheme.
  private static let currentPhones: Set<String> = ["33193200", "33193202"]
  private static let otherNumbers = ["cvr", "ean", "p-n", "j.nr", "jnr", "journal", "sag", "case", "konto"]
  private static let foreign = [
    "norsk", "norwegian", "svensk", "swedish", "island", "iceland", "færø", "faro",
  ]
  private static let endings = [
    "styrelsen", "ombudsmanden", "ombudsmand", "ministeriet", "nævnet", "tilsynet", "retten", "kundeservice",
    "advokat", "advokaten", "rådgiver", "rådgiveren",
  ]
  private static let someoneElse: Set<String> = [
    "os", "vi", "vores", "us", "we", "our", "agency", "ombudsman", "ministry", "board", "support", "lawyer",
    "court", "officer", "police", "politiet", "service",
  ]
  private static let beginnings = ["adresse", "address", "tlf", "telefon", "phone", "tel", "fax", "telefax"]
}
