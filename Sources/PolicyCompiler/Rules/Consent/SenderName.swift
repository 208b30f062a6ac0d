/// Tells the names of companies from words for companies that are not named.
enum SenderName {
  /// The words of a sender's name that stand for nobody in particular.
  static func unnamed(in name: String) -> String? {
    if name.unicodeScalars.allSatisfy(\.isDigit), !name.isEmpty { return name }
    for (index, entry) in entries(of: name).enumerated() {
      let words = entry.split { $0 == " " || $0 == "\u{a0}" }.map(String.init)
      if isUnnamed(words, isFirst: index == 0) { return words.joined(separator: " ") }
    }
    return nil
  }

  /// The words of a consent that promise messages from companies without naming them.
  static func unnamed(in sentence: Sentence) -> Range<Int>? {
    guard let match = offers.firstMeantMatch(in: sentence) else { return nil }
    // »vores partnere Hjelm ApS og Lygte A/S« names them.
    let isNamed = sentence.words[match.upperBound...].contains {
      isLegalForm(String(sentence.original[$0.range])) || isOfOwnGroup($0.text)
    }
    if isNamed { return nil }
    return (match.upperBound - 1)..<match.upperBound
  }

  private static let offers = PhrasePatternSet([
    "(fra|af) …6 (samarbejdspartner|samarbejdspartnere|partnere|tredjepart|tredjeparter|annoncører|sponsorer|partnervirksomheder)",
    "(fra|af) …4 (andre|udvalgte|flere|#) (virksomheder|selskaber|firmaer|butikker)",
    "(from|by) …6 (partners|third-party|sponsors|advertisers)",
    "(from|by) …6 third (party|parties)",
    "(from|by) …4 (other|selected|several|chosen|#) (companies|businesses|firms|shops|brands)",
  ])

  /// »A og B«, “A, B and C”: each is looked at by itself. »&« is part of a name.
  private static func entries(of name: String) -> [String] {
    var entries: [[String]] = [[]]
    for word in name.split(separator: " ") {
      let text = word.lowercased()
      if ["og", "samt", "and", "plus", "eller", "or"].contains(text) {
        entries.append([])
        continue
      }
      let isLast = word.hasSuffix(",") || word.hasSuffix(";")
      entries[entries.count - 1].append(String(isLast ? word.dropLast() : word))
      if isLast { entries.append([]) }
    }
    return entries.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static func isUnnamed(_ words: [String], isFirst: Bool) -> Bool {
    let lowered = words.map { $0.lowercased() }
    if words.contains(where: isLegalForm) || lowered.contains(where: isOfOwnGroup) { return false }
    guard
      let place = lowered.indices.first(where: { index in
        categories.contains(lowered[index])
          || (lowered[index] == "third" && index + 1 < lowered.count && lowered[index + 1].hasPrefix("part"))
      })
    else { return false }
    // A name has capital letters; »Hansen og Partnere« is one.
    if words[place].first?.isLowercase ?? false { return true }
    guard isFirst else { return false }
    return words.indices.allSatisfy { index in
      index == place || words[index].first?.isLowercase ?? false || describing.contains(lowered[index])
        || lowered[index].unicodeScalars.allSatisfy(\.isDigit)
    }
  }

  /// Companies of the same group need no names of their own.
  private static func isOfOwnGroup(_ word: String) -> Bool {
    word.hasPrefix("koncern") || word.hasSuffix("koncern") || word.hasSuffix("koncernen")
      || word.hasSuffix("gruppen") || word == "group" || word == "group's"
  }

  private static let categories: Set<String> = [
    "partner", "partners", "partnere", "partnerne", "samarbejdspartner", "samarbejdspartnere",
    "samarbejdspartnerne",
    "partnervirksomheder", "tredjepart", "tredjeparter", "tredjemand", "third-party", "third-parties",
    "virksomhed",
    "virksomheder", "selskab", "selskaber", "firma", "firmaer", "butikker", "annoncør", "annoncører",
    "sponsor",
    "sponsorer", "sponsors", "leverandør", "leverandører", "forhandlere", "andre", "organisationer",
    "company",
    "companies", "business", "businesses", "firms", "shops", "brands", "advertiser", "advertisers",
    "supplier",
    "suppliers", "retailers", "dealers", "others", "organisations", "organizations", "m.fl.",
    "m.fl",
  ]

  private static let describing: Set<String> = [
    "vores", "vore", "udvalgte", "andre", "flere", "diverse", "forskellige", "kommercielle", "vi", "os",
    "our",
    "selected",
    "other", "several", "various", "trusted", "commercial", "carefully", "marketing", "business", "us", "we",
    "to", "tre", "fire",
    "fem", "seks", "two", "three", "four", "five", "six",
  ]

  /// Short ones count only in capital letters: »se« and “as” are words as well.
  private static func isLegalForm(_ word: String) -> Bool {
    let bare = word.trimmingSuffix { $0 == "." || $0 == "," || $0 == ")" }
    return legalForms.contains(bare.lowercased()) || shortForms.contains(String(bare))
  }

  private static let legalForms: Set<String> = [
    "aps", "a/s", "k/s", "i/s", "p/s", "ivs", "amba", "a.m.b.a", "fmba", "ltd", "limited", "plc", "gmbh",
    "asa", "oyj", "b.v", "n.v", "inc", "llc", "corp", "corporation", "s.a", "srl", "s.r.l", "partnerselskab",
    "revisionspartnerselskab", "advokatpartnerselskab", "foreningen", "fonden",
  ]

  private static let shortForms: Set<String> = ["AG", "AB", "AS", "OY", "Oy", "BV", "NV", "SA", "SAS", "SE"]
}

extension String {
  fileprivate func trimmingSuffix(_ isCut: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isCut(last) { rest.removeLast() }
    return rest
  }
}
