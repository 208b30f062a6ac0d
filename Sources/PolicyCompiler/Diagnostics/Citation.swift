/// A provision of law, a judgment or a guideline that a statement rests on.
public struct Citation: Sendable, Hashable {
  /// The citation as each language writes it: »artikel 6, stk. 1, litra f«, “Art. 6(1)(f)”.
  public let text: Message
  /// The official text, where one address holds it.
  public let address: String?

  init(_ text: Message, address: String? = nil) {
    self.text = text
    self.address = address
  }
}

extension Citation {
  /// The official text for readers of a language. EUR-Lex has every act under one address, with a word for each of
  /// its languages behind it; without the word it chooses itself.
  func address(in language: Language) -> String? {
    guard let address, address.hasPrefix("https://eur-lex.europa.eu/eli/"), address.hasSuffix("/oj") else {
      return address
    }
    return address + (language == .da ? "/dan" : "/eng")
  }
}

extension Citation {
  /// An article of the GDPR, Regulation (EU) 2016/679, written `6(1)(f)`.
  static func gdpr(_ article: String) -> Citation {
    Citation(
      Bilingual(da: "GDPR " + ArticleNumber.danish(article), en: "GDPR " + ArticleNumber.english(article)),
      address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
    )
  }

  /// A judgment of the Court of Justice of the European Union.
  static func courtOfJustice(_ number: String, _ name: String) -> Citation {
    Citation(
      Bilingual(da: "EU-Domstolen, \(number) \(name)", en: "CJEU, \(number) \(name)"),
      address: "https://curia.europa.eu/juris/liste.jsf?num=\(number.replacing(" ", with: "%20"))"
    )
  }

  /// A section of a Danish act: »bogføringsloven § 12«, “Danish Bookkeeping Act section 12”; `eli` is its place in
  /// Retsinformation.
  static func danish(_ act: String, _ section: String, english: String, eli: String? = nil) -> Citation {
    Citation(
      Bilingual(
        da: act + " " + StatuteText.section("§ " + section, in: .da),
        en: english + " " + StatuteText.section("§ " + section, in: .en)
      ),
      address: eli.map { "https://www.retsinformation.dk/eli/lta/" + $0 }
    )
  }

  /// The Danish Data Protection Act.
  static func dataProtectionAct(da: String, en: String) -> Citation {
    Citation(
      Bilingual(da: "databeskyttelsesloven \(da)", en: "Danish Data Protection Act \(en)"),
      address: "https://www.retsinformation.dk/eli/lta/2024/289"
    )
  }

  /// The Danish Cookie Order.
  static func cookieOrder(da: String, en: String) -> Citation {
    Citation(Bilingual(da: "cookiebekendtgørelsen \(da)", en: "the Danish Cookie Order, \(en)"))
  }

  /// An article of the Digital Services Act, Regulation (EU) 2022/2065, written `26(3)`.
  static func digitalServicesAct(_ article: String) -> Citation {
    Citation(
      Bilingual(
        da: "forordningen om digitale tjenester (DSA) " + ArticleNumber.danish(article),
        en: "Digital Services Act " + ArticleNumber.english(article)
      ),
      address: "https://eur-lex.europa.eu/eli/reg/2022/2065/oj"
    )
  }

  /// A source with its own way of being cited.
  static func other(da: String, en: String, address: String? = nil) -> Citation {
    Citation(Bilingual(da: da, en: en), address: address)
  }
}

/// Writes `6(1)(f)` as each language does.
enum ArticleNumber {
  static func english(_ article: String) -> String { "Art. " + article }

  /// »artikel 6, stk. 1, litra f«: a number in brackets is a `stk.`, a letter a `litra`.
  ///
  /// Article 4 has no paragraphs, only numbered definitions: »artikel 4, nr. 9«.
  static func danish(_ article: String) -> String {
    let parts = article.split(whereSeparator: { $0 == "(" || $0 == ")" }).map(String.init)
    guard let number = parts.first else { return article }
    let paragraph = number == "4" ? "nr." : "stk."
    return "artikel " + number
      + parts.dropFirst().map { Int($0) == nil ? ", litra \($0)" : ", \(paragraph) \($0)" }.joined()
  }
}
