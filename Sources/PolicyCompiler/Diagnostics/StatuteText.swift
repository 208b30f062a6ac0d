/// Where something stands in an act, as each language writes it: »§ 12, stk. 1«, “section 12(1)”.
enum StatuteText {
  /// The place alone. What is not written like `§ 12(1)` or `Art. 6(1)` stays as it is.
  static func section(_ written: String, in language: Language) -> String {
    if let article = written.dropping("Art. ") {
      return language == .da ? ArticleNumber.danish(article) : ArticleNumber.english(article)
    }
    if let sections = written.dropping("§§ ") {
      return language == .da ? written : "sections \(sections)"
    }
    guard let section = written.dropping("§ ") else { return written }
    guard language == .da else { return "section \(section)" }
    let parts = section.split(whereSeparator: { $0 == "(" || $0 == ")" }).map(String.init)
    let levels = ["stk.", "nr."]
    let rest = zip(levels, parts.dropFirst()).map { ", \($0) \($1)" }.joined()
    return "§ \(parts.first ?? section)\(rest)"
  }

  /// »bogføringslovens § 12, stk. 1«, “section 12(1) of the Danish Bookkeeping Act”.
  static func reference(_ name: String, _ section: String?, in language: Language) -> String {
    guard let section else { return name }
    let place = self.section(section, in: language)
    return switch language {
    case .da: "\(genitive(name)) \(place)"
    case .en: "\(place) of \(name)"
    }
  }

  private static func genitive(_ name: String) -> String {
    guard let last = name.last, last.isLetter else { return name + "," }
    return "sxz".contains(last) ? name + "’" : name + "s"
  }

  /// The number of a decision: the Union's old ones end in »EF« in Danish.
  static func decision(_ number: String, in language: Language) -> String {
    guard language == .da, number.hasSuffix("/EC") else { return number }
    return number.dropLast(2) + "EF"
  }
}

extension String {
  /// What follows a beginning, if the text has it.
  fileprivate func dropping(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
