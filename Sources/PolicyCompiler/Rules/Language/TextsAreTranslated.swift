extension Rule {
  static let textsAreTranslated = Rule(
    "LANG-001",
    "translation-missing",
    title: Bilingual(da: "En tekst findes kun på ét sprog", en: "A text exists in one language only"),
    why: Bilingual(
      da:
        "Politikken skal findes på alle de sprog, den angiver, og læsere i Danmark skal kunne læse den på dansk. Uden oversættelsen ville noget, der skal oplyses, mangle på det ene sprog.",
      en:
        "The policy must exist in all the languages it states, and readers in Denmark must be able to read it in Danish. Without the translation, something that must be told would be missing in one language."
    ),
    citations: [.gdpr("12(1)"), .other(da: "WP260 rev.01, pkt. 13", en: "WP260 rev.01, para 13")],
    // A text that says nothing is one finding, not also one about its translation.
    yieldsTo: ["BASIS-003"],
    examples: [
      .violates(
        """
        event stock-taking {
            ⟦name⟧ en: "the stock-taking"
        }
        """
      ),
      .violates(
        """
        event stock-taking {
            name ⟦"stock-taking"⟧
        }
        """
      ),
      .violates(
        """
        event stock-taking {
            ⟦name⟧ da: "", en: "the stock-taking"
        }
        """
      ),
      .violates(
        """
        site "https://www.fjordenscykler.dk" {
            languages ⟦en⟧
            version   "2026-11"
            effective 2026-11-01
            audience  consumers, in: DK
        }
        """
      ),
      .passes(
        """
        event stock-taking {
            name da: "lageroptællingen", en: "the stock-taking"
        }
        """
      ),
      .passes(
        """
        purpose payment {
            name       da: "Tage imod betaling", en: "Take payment"
            data       name
            sources    data-subject
            basis      contract
            provision  none
            recipients bank
            retention  1 year, from: payment
        }

        recipient bank as controller {
            name    "Unzer"
            country DK
        }
        """
      ),
      .passes(
        """
        site "https://www.fjordenscykler.no" {
            languages en
            version   "2026-11"
            effective 2026-11-01
            audience  consumers, in: NO
        }

        event stock-taking {
            name en: "the stock-taking"
        }
        """
      ),
    ]
  ) { context, findings in
    let languages = context.draft.languages
    for text in context.draft.texts where context.understands(text.extent) {
      if let bare = text.everywhere, text.takesProperName, !bare.isEmpty { continue }
      if let bare = text.everywhere, text.da == nil, text.en == nil, !bare.isEmpty {
        reportBare(text, bare, languages, &findings)
        continue
      }
      if text.isEmpty {
        reportEmpty(text, languages, &findings)
      } else if let missing = languages.first(where: { text.said(in: $0).map(\.isEmpty) ?? true }) {
        reportMissing(text, missing, &findings)
      }
    }
    if context.isUnderstood { reportAudience(context.draft, &findings) }
  }

  private static func reportEmpty(_ text: AuthoredText, _ languages: [Language], _ findings: inout Findings) {
    let form = languages.map { "\($0.rawValue): \"…\"" }.joined(separator: ", ")
    findings.report(
      at: text.span,
      Bilingual(da: "Teksten efter »\(text.word)« er tom", en: "the text after ‘\(text.word)’ is empty"),
      help: [
        Bilingual(da: "skriv \(text.word) \(form)", en: "write \(text.word) \(form)")
      ]
    )
  }

  private static func reportMissing(_ text: AuthoredText, _ language: Language, _ findings: inout Findings) {
    findings.report(
      at: text.span,
      Bilingual(
        da: "»\(text.word)« mangler en \(language.name.da) tekst",
        en: "‘\(text.word)’ lacks its \(language.name.en) text"
      ),
      help: [
        Bilingual(
          da: "tilføj \(language.rawValue): \"…\"",
          en: "add \(language.rawValue): \"…\""
        )
      ]
    )
  }

  private static func reportBare(
    _ text: AuthoredText,
    _ bare: RichText,
    _ languages: [Language],
    _ findings: inout Findings
  ) {
    let form = languages.map { "\($0.rawValue): \"…\"" }.joined(separator: ", ")
    findings.report(
      at: bare.span,
      Bilingual(
        da: "Teksten siger ikke, hvilket sprog den er på",
        en: "the text does not say which language it is in"
      ),
      help: [
        Bilingual(
          da: "skriv \(text.word) \(form); kun egennavne er ens på alle sprog",
          en: "write \(text.word) \(form); only proper names are the same in every language"
        )
      ]
    )
  }

  /// Readers in Denmark must get Danish.
  private static func reportAudience(_ draft: Draft, _ findings: inout Findings) {
    guard let site = draft.site.value, let languages = site.languages.value,
      !languages.contains(where: { $0.value == .da }),
      let audience = site.audience.value,
      audience.countries.located().contains(where: { $0.value.id == "DK" })
    else { return }
    findings.report(
      at: site.languages.span ?? site.span,
      Bilingual(
        da: "Politikken henvender sig til læsere i Danmark, men findes ikke på dansk",
        en: "the policy addresses readers in Denmark but does not exist in Danish"
      ),
      help: [Bilingual(da: "skriv languages da, en", en: "write languages da, en")]
    )
  }
}

extension Draft {
  /// The languages of the output, the default first; Danish and English where the policy does not say.
  var languages: [Language] {
    let said = site.value?.languages.all() ?? []
    return said.isEmpty ? [.da, .en] : said
  }
}
