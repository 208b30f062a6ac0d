// Whose address or telephone number a sentence gives, where it speaks of more than the authority.
extension Sentence {
  /// Whether words that give details are about Datatilsynet: the last that is named before them, or else the first behind.
  ///
  /// `isAbout` says that the sentence goes on about the authority that the one before named.
  func belongsToAuthority(_ details: Range<Int>, isAbout: Bool) -> Bool {
    if let before = (0..<details.lowerBound).reversed().lazy.compactMap({ owner(at: $0) }).first {
      return before == .authority
    }
    if isAbout { return true }
    return (details.upperBound..<words.count).lazy.compactMap { owner(at: $0) }.first == .authority
  }

  /// Whether a sentence goes on about whom the one before named: »Adressen er …«, »Tlf. …«, »Det ligger …«.
  var goesOn: Bool {
    guard let first = words.first?.text else { return false }
    return ["borgergade", "1300", "det", "it", "its", "myndigheden", "the"].contains(first)
      || Self.details.contains { first.hasPrefix($0) }
  }

  /// Whether it tells that somebody has moved: both addresses are rightly there.
  var tellsOfMove: Bool {
    words.contains { $0.text.hasPrefix("flytte") || ["moved", "relocated"].contains($0.text) }
  }

  private enum Owner { case authority, someoneElse }

  private func owner(at index: Int) -> Owner? {
    let word = words[index].text
    if word.hasPrefix("datatilsyn") || word == "{authority}" { return .authority }
    if words[index].isFact { return .someoneElse }
    if ["agency", "authority"].contains(word), index > 0, words[index - 1].text == "protection" {
      return .authority
    }
    let isOther = Self.others.contains(word) || Self.endings.contains { word.hasSuffix($0) }
    return isOther ? .someoneElse : nil
  }

  private static let details = ["adresse", "address", "tlf", "telefon", "phone", "tel", "fax", "telefax"]
  private static let endings = [
    "styrelsen", "ombudsmanden", "ministeriet", "nævnet", "tilsynet", "kundeservice", "advokat", "advokaten",
    "rådgiver", "rådgiveren",
  ]
  private static let others: Set<String> = [
    "os", "vi", "vores", "us", "we", "our", "agency", "ombudsman", "ministry", "board", "support", "lawyer",
    "officer", "police", "politiet", "service",
  ]
}
