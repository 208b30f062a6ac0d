extension Rule {
  static let linksLeadSomewhere = Rule(
    "TEXT-002",
    "dead-link",
    title: Bilingual(da: "Et link fører ingen steder hen", en: "A link leads nowhere"),
    why: Bilingual(
      da: "Det, der står »her«, er kun oplyst, hvis man kan komme derhen.",
      en: "What is said to stand ‘here’ has only been told if one can get there."
    ),
    citations: [.gdpr("12(1)"), .other(da: "WP260 rev.01", en: "WP260 rev.01")],
    examples: [
      .violates(
        """
        clause cookies {
            text da: "Du kan læse mere i [vores cookiepolitik](/cookiepolitik)."
                 en: ⟦"The data we collect is stated in our Cookie Policy at:"⟧
        }
        """
      ),
      .violates(
        """
        clause terms {
            text da: "Se [handelsbetingelserne](⟦/vilkaar.pdf⟧)."
                 en: "See the terms of trade."
        }
        """
      ),
      .violates(
        """
        recipient web-hotel as processor {
            name      da: "vores webhotel", en: "our web host"
            country   DK
            agreement yes
            policy    ⟦"https://localhost:8080/privacy"⟧
        }

        purpose hosting {
            name       da: "Vise siden", en: "Show the site"
            data       usage
            sources    observed
            basis      contract
            provision  none
            recipients web-hotel
            retention  1 year, from: visit
        }
        """
      ),
      .violates(
        """
        clause complaint {
            text da: "Læs mere på [Datatilsynets hjemmeside](⟦datatilsynet.dk⟧)."
                 en: "Read more on [the website of the authority](https://www.datatilsynet.dk/english)."
        }
        """
      ),
      .passes(
        """
        clause cookies {
            text da: "Det står i [vores cookiepolitik](/cookiepolitik). Læs mere [her](https://www.fjordenscykler.dk/mere)."
                 en: "It is in our [cookie policy](/en/cookie-policy.html). Read more here: https://www.fjordenscykler.dk/more."
        }
        """
      ),
    ]
  ) { context, findings in
    let pages = generatedPages(context.draft)
    for written in context.texts where context.understands(written.text.extent) {
      for version in written.versions {
        let count = findings.all.count
        checkLinks(version.text, pages, written.text.extent, &findings)
        // One message for a text: a link that is wrong is often the one that is announced.
        if findings.all.count == count { checkWords(version, written.text.extent, &findings) }
      }
    }
    for string in context.draft.strings
    where LinkTarget.isWebAddress(string.value) && string.word != "evidence" {
      guard let fault = LinkTarget.fault(ofWebAddress: string.value.lowercased()) else { continue }
      report(fault, string.value, at: string.span, in: string.span, &findings)
    }
  }

  /// The pages that are made of the policy, by the names of their files.
  private static func generatedPages(_ draft: Draft) -> Set<String> {
    let published = draft.site.value?.publishes.all() ?? []
    var documents: [DocumentSettings.Document] = []
    if published.contains(.combined) {
      documents = [.combined]
    } else {
      if published.isEmpty || published.contains(.privacyPolicy) { documents.append(.privacyPolicy) }
      if published.isEmpty || published.contains(.cookiePolicy) { documents.append(.cookiePolicy) }
    }
    return Set(documents.flatMap { document in draft.languages.map { document.fileName[$0] } })
  }

  private static func checkLinks(
    _ version: RichText,
    _ pages: Set<String>,
    _ extent: SourceSpan,
    _ findings: inout Findings
  ) {
    for case .link(_, let address, let span) in version.inlines {
      guard let fault = LinkTarget.fault(of: address, pages: pages) else { continue }
      report(fault, address, at: span, in: extent, &findings)
    }
  }

  /// Addresses in the running text, and links that are announced and do not come.
  private static func checkWords(_ version: WrittenVersion, _ extent: SourceSpan, _ findings: inout Findings)
  {
    let sentences = version.sentences
    for (index, sentence) in sentences.enumerated() {
      if let (fault, address) = brokenAddress(in: sentence) {
        report(fault, address, at: version.span, in: extent, &findings)
        return
      }
      let isFollowed =
        index + 1 < sentences.count
        && (sentences[index + 1].words.first.map { $0.isAddress || $0.isFact } ?? false)
      guard !isFollowed, let words = announcement(in: sentence, isLast: index + 1 == sentences.count),
        !hasLink(sentence, version.text)
      else { continue }
      findings.report(
        at: version.span,
        about: extent,
        group: "announcement \(extent.file) \(extent.start)",
        Bilingual(
          da: "Efter »\(words.clipped)« kommer der intet link",
          en: "after ‘\(words.clipped)’ no link follows"
        ),
        help: [
          Bilingual(
            da: "lav et link: [\(words.clipped)](https://…), eller henvis til et afsnit, fx {rights}",
            en: "make it a link: [\(words.clipped)](https://…), or refer to a section, such as {rights}"
          )
        ]
      )
      return
    }
  }

  private static func brokenAddress(in sentence: Sentence) -> (LinkTarget.Fault, String)? {
    for word in sentence.words where LinkTarget.isWebAddress(word.text) {
      // Placeholders in the text are the matter of TEXT-001.
      if let fault = LinkTarget.fault(ofWebAddress: word.text), fault != .placeholder {
        return (fault, word.text)
      }
    }
    guard sentence.words.contains(where: { ["http", "https", "htp", "htps"].contains($0.text) }) else {
      return nil
    }
    for part in sentence.original.split(whereSeparator: \.isWhitespace) {
      let lowered = part.lowercased()
      if ["http:", "https:", "http//", "https//", "htp:", "htps:"].contains(where: lowered.hasPrefix),
        !LinkTarget.isWebAddress(lowered)
      {
        return (.malformed, String(part))
      }
    }
    return nil
  }

  /// The words that announce a link, at the end of a sentence.
  private static func announcement(in sentence: Sentence, isLast: Bool) -> String? {
    guard !sentence.isListItem, let last = sentence.words.indices.last else { return nil }
    if isLast, sentence.original.hasSuffix(":") {
      let isPlace = places.contains(sentence.words[last].text)
      let isDocument = sentence.words.suffix(2).contains { word in
        documents.contains { word.text.hasSuffix($0) }
      }
      if isPlace || isDocument { return sentence.quote(max(0, last - 3)..<(last + 1)) }
    }
    if let match = anywhere.firstMeantMatch(in: sentence) { return sentence.quote(match) }
    if let match = atTheEnd.firstMeantMatch(in: sentence), match.upperBound == last + 1 {
      return sentence.quote(match)
    }
    return nil
  }

  private static let places: Set<String> = [
    "at", "here", "her", "på", "via", "link", "linket", "under", "adressen", "address",
  ]
  private static let documents = ["policy", "politik", "politikken", "hjemmeside", "website"]
  private static let anywhere = PhrasePatternSet(["(klik|tryk) her", "click here"])
  private static let atTheEnd = PhrasePatternSet([
    "(læs|læse|se|ses|find|finde|findes|hent|hente|download|downloade|tilgå) …8 her",
    "(read|see|find|found|available|learn|download|visit) …8 here",
    "(følgende|dette|nedenstående) link", "(this|following) link", "link below",
  ])

  private static func hasLink(_ sentence: Sentence, _ version: RichText) -> Bool {
    if sentence.words.contains(where: { $0.isAddress || $0.isFact }) { return true }
    return version.inlines.contains { inline in
      guard case .link(let words, _, _) = inline else { return false }
      return sentence.original.contains(words.split(separator: "\n").first ?? "")
    }
  }

  private static func report(
    _ fault: LinkTarget.Fault,
    _ address: String,
    at span: SourceSpan,
    in extent: SourceSpan,
    _ findings: inout Findings
  ) {
    let shown = address.clipped
    let message: Message =
      switch fault {
      case .empty: Bilingual(da: "Linket har ingen adresse", en: "the link has no address")
      case .localMachine:
        Bilingual(
          da: "»\(shown)« findes kun på udviklerens egen maskine",
          en: "‘\(shown)’ exists only on the developer's own machine"
        )
      case .placeholder:
        Bilingual(
          da: "»\(shown)« er en adresse fra et eksempel",
          en: "‘\(shown)’ is an address from an example"
        )
      case .malformed:
        Bilingual(da: "»\(shown)« er ikke en gyldig adresse", en: "‘\(shown)’ is not a valid address")
      case .notGenerated:
        Bilingual(
          da: "»\(shown)« er ikke en af de sider, der laves af politikken",
          en: "‘\(shown)’ is not one of the pages made of the policy"
        )
      }
    findings.report(
      at: span,
      about: extent,
      group: "\(fault.rawValue) \(extent.file) \(extent.start)",
      message,
      help: [help(fault)]
    )
  }

  private static func help(_ fault: LinkTarget.Fault) -> Message {
    switch fault {
    case .notGenerated:
      Bilingual(
        da: "skriv hele adressen, hvis siden findes et andet sted på nettet: https://…",
        en: "write the whole address if the page exists elsewhere on the web: https://…"
      )
    case .malformed:
      Bilingual(
        da: "skriv en adresse, der begynder med https://, mailto:, tel:, / eller #",
        en: "write an address that begins with https://, mailto:, tel:, / or #"
      )
    case .empty, .localMachine, .placeholder:
      Bilingual(
        da: "skriv den adresse, linket skal føre til",
        en: "write the address that the link should lead to"
      )
    }
  }
}
