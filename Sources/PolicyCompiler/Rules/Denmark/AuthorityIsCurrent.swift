extension Rule {
  static let authorityIsCurrent = Rule(
    "DK-004",
    "supervisory-authority-outdated",
    .warning,
    title: Bilingual(
      da: "Datatilsynets kontaktoplysninger er forældede, eller en anden myndighed er angivet",
      en: "The contact details of Datatilsynet are outdated, or another authority is named"
    ),
    why: Bilingual(
      da:
        "Den, der vil klage, skal kunne finde tilsynsmyndigheden. En klage over en dansk virksomhed hører til hos Datatilsynet, som ikke længere har til huse i Borgergade.",
      en:
        "People who want to complain must be able to find the authority. A complaint about a Danish company belongs with Datatilsynet, which has left Borgergade."
    ),
    citations: [.gdpr("13(2)(d)"), .gdpr("77(1)")],
    yieldsTo: ["RIGHTS-006"],
    examples: [
      .violates(
        """
        clause complaints {
            text da: ⟦"Klager sendes til Datatilsynet i Borgergade 28."⟧
                 en: "Complaints are sent to Datatilsynet at Borgergade 28."
        }
        """
      ),
      .violates("complaint {\n    authority ⟦imy⟧\n}"),
      .violates(
        """
        authority datatilsynet as data-protection {
            name     "Datatilsynet"
            country  DK
            address  "Carl Jacobsens Vej 35", "2500 Valby", DK
            phone    ⟦"33 19 32 18"⟧
            valid    from: 2018-05-25
            checked  2026-11-20
            override yes
        }
        """
      ),
      .passes(
        """
        clause complaints {
            text da: "Du kan klage til Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, tlf. 33 19 32 00."
                 en: "You can complain to Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, tel. +45 33 19 32 00."
        }
        """
      ),
      // Somebody else is in the same street.
      .passes(
        """
        clause complaints {
            text da: "Klag til Datatilsynet. Vores advokat har kontor på Borgergade 28."
                 en: "Complain to Datatilsynet. Our lawyer has an office at Borgergade 28."
        }
        """
      ),
      // What it was is not what it is.
      .passes(
        """
        clause complaints {
            text da: "Datatilsynet havde tidligere til huse i Borgergade 28."
                 en: "Datatilsynet was formerly at Borgergade 28."
        }
        """
      ),
    ]
  ) { context, findings in
    guard let current = context.danishAuthority else { return }
    let formerly = PhrasePatternSet(current.formerly.all().map { PhrasePattern($0) })
    reportOther(context, current, &findings)
    for authority in context.draft.authorities.own where authority.isDatatilsynet {
      report(authority, current, formerly, context, &findings)
    }
    for written in context.texts where context.understands(written.text.extent) {
      for version in written.versions { report(version, in: written, current, formerly, &findings) }
    }
  }

  /// Another authority than that of the country where the controller is.
  private static func reportOther(_ context: RuleContext, _ current: Authority, _ findings: inout Findings) {
    guard context.hasDanishController,
      case .said(let reference, let span)? = context.draft.complaint.value?.authority,
      let named = context.draft.authorities[reference], let country = named.country.value, country.id != "DK",
      !context.sentences.contains(where: { $0.sentence.namesDatatilsynet })
    else { return }
    findings.report(
      at: span,
      Bilingual(
        da: "Den dataansvarlige er i Danmark, men som tilsynsmyndighed nævnes kun »\(named.displayName.da)«",
        en: "the controller is in Denmark, but the only authority named is ‘\(named.displayName.en)’"
      ),
      help: [
        Bilingual(
          da: "skriv authority datatilsynet, eller slet linjen, så nævnes Datatilsynet",
          en: "write authority datatilsynet, or remove the line, and Datatilsynet is named"
        )
      ]
    )
  }

  /// A declaration in place of the library's, with details that are not right.
  private static func report(
    _ authority: Authority,
    _ current: Authority,
    _ formerly: PhrasePatternSet,
    _ context: RuleContext,
    _ findings: inout Findings
  ) {
    guard context.understands(authority.extent) else { return }
    var wrong: [SourceSpan] = []
    for part in authority.address.located() {
      guard case .line(let line) = part.value else { continue }
      let sentences = Prose.sentences(of: line, in: nil)
      if sentences.contains(where: { formerly.firstMatch(in: $0) != nil }) { wrong.append(part.span) }
    }
    if case .said(let phone, let span) = authority.phone, !current.answers(phone) { wrong.append(span) }
    for span in wrong {
      findings.report(
        at: span,
        group: authority.id.value,
        Bilingual(
          da: "\(context.sources.text(span).unquoted.inDanishQuotes) er ikke Datatilsynets længere",
          en: "\(context.sources.text(span).unquoted.inEnglishQuotes) is not Datatilsynet's any more"
        ),
        help: [
          Bilingual(
            da: "slet erklæringen, så bruges de aktuelle oplysninger: \(current.details(.da))",
            en: "remove the declaration, and the current details are used: \(current.details(.en))"
          )
        ]
      )
    }
  }

  /// A text that gives its former address, a fax number or somebody else's telephone number.
  private static func report(
    _ version: WrittenVersion,
    in written: WrittenText,
    _ current: Authority,
    _ formerly: PhrasePatternSet,
    _ findings: inout Findings
  ) {
    for sentences in version.blocks {
      for (index, sentence) in sentences.enumerated() {
        let names = sentence.namesDatatilsynet
        let isAbout = index > 0 && sentences[index - 1].namesDatatilsynet && sentence.goesOn
        guard names || isAbout, !sentence.tellsOfMove else { continue }
        var words = formerly.firstMeantMatch(in: sentence)
        if let found = words, !sentence.belongsToAuthority(found, isAbout: isAbout) { words = nil }
        if words == nil, names { words = sentence.phone(behindAuthority: current) }
        guard let words else { continue }
        findings.report(
          at: version.span,
          group: "\(written.text.extent.file) \(written.text.extent.start)",
          Bilingual(
            da: "Teksten giver Datatilsynet forældede kontaktoplysninger: »\(sentence.quote(words))«",
            en: "the text gives outdated contact details of Datatilsynet: ‘\(sentence.quote(words))’"
          ),
          help: [
            Bilingual(da: "skriv: \(current.details(.da))", en: "write: \(current.details(.en))"),
            Bilingual(
              da: "på siden står myndigheden allerede; {complaint} giver et link dertil",
              en: "the page names the authority anyway; {complaint} links to it"
            ),
          ]
        )
        return
      }
    }
  }
}

extension RuleContext {
  /// What the library knows of the Danish authority for data protection on the day.
  fileprivate var danishAuthority: Authority? {
    Authority.known.first { authority in
      authority.has(.dataProtection) && authority.country.value?.id == "DK"
        && (day.map { authority.valid.value?.holds(on: $0) ?? true } ?? true)
    }
  }
}

extension Authority {
  /// The library's own entries, whatever a policy declares in their place.
  static let known = LibraryIndex.shared.declarations(of: Authority.self)

  var displayName: Message {
    Bilingual(
      da: name.value?.text(in: .da).plainText ?? id.value,
      en: name.value?.text(in: .en).plainText ?? id.value
    )
  }

  fileprivate var isDatatilsynet: Bool {
    guard country.value?.id ?? "DK" == "DK" else { return false }
    let names = [id.value] + (name.value?.versions.map(\.plainText) ?? [])
    return names.contains { $0.lowercased().contains("datatilsyn") }
  }

  /// Whether a number is its own.
  fileprivate func answers(_ phone: String) -> Bool {
    let numbers = [self.phone.value].compactMap(\.self) + otherPhones.all()
    return numbers.contains { $0.telephoneDigits == phone.telephoneDigits }
  }

  /// Name, address, telephone and e-mail on one line.
  fileprivate func details(_ language: Language) -> String {
    var parts = ["Datatilsynet"]
    for case .line(let line) in address.all() { parts.append(line) }
    if let phone = phone.value { parts.append((language == .da ? "tlf. " : "tel. ") + phone) }
    if let email = email.value { parts.append(email) }
    return parts.joined(separator: ", ")
  }
}

extension String {
  /// The digits without the code of the country.
  fileprivate var telephoneDigits: String {
    let digits = filter { $0.isASCII && $0.isNumber }
    if digits.count == 10, digits.hasPrefix("45") { return String(digits.dropFirst(2)) }
    return digits.hasPrefix("0045") ? String(digits.dropFirst(4)) : digits
  }

  fileprivate var unquoted: String { filter { $0 != "\"" } }
  fileprivate var inDanishQuotes: String { "»\(self)«" }
  fileprivate var inEnglishQuotes: String { "‘\(self)’" }
}

extension Sentence {
  /// Whether it speaks of the Danish authority; the Norwegian one has the same name.
  fileprivate var namesDatatilsynet: Bool { authorityWord != nil }

  private var authorityWord: Int? {
    guard beginnings.shares(with: Self.names),
      !words.contains(where: { $0.text.hasPrefix("norsk") || $0.text.hasPrefix("norw") })
    else { return nil }
    if let index = words.firstIndex(where: { $0.text.hasPrefix("datatilsyn") || $0.text == "{authority}" }) {
      return index
    }
    return Self.english.firstMatch(in: self).map { $0.upperBound - 1 }
  }

  private static let names = WordBeginnings(["datatilsynet", "{authority}", "danish"])
  private static let english: PhrasePattern = "danish data protection (agency|authority)"

  /// The first telephone number behind the authority's name, where it is not one of its own.
  fileprivate func phone(behindAuthority authority: Authority) -> Range<Int>? {
    guard let name = authorityWord, !isHistorical else { return nil }
    var index = name + 1
    while index < words.count {
      let first = index
      var digits = ""
      while index < words.count, words[index].isTelephonePart {
        digits += words[index].text
        index += 1
        if words[index - 1].endsClause { break }
      }
      let count = digits.telephoneDigits.count
      if count == 8 {
        // A number that is called something else is none of the telephone.
        let before = first > 0 ? words[first - 1].text : ""
        if before.hasPrefix("cvr")
          || before.hasPrefix("nr") && first > 1 && words[first - 2].text.hasPrefix("cvr")
        {
          continue
        }
        if !belongsToAuthority(first..<index, isAbout: false) { continue }
        return authority.answers(digits) || isNegated(around: first..<index) ? nil : first..<index
      }
      index = max(index, first + 1)
    }
    return nil
  }
}

extension Word {
  /// Digits as they stand in a telephone number: pairs, or all together.
  fileprivate var isTelephonePart: Bool {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    return [2, 3, 4, 8, 10].contains(digits.utf8.count)
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
