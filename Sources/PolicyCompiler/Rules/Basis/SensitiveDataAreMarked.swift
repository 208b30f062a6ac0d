extension Rule {
  static let sensitiveDataAreMarked = Rule(
    "BASIS-010",
    "sensitive-data-declared-ordinary",
    .warning,
    title: Bilingual(
      da: "Oplysninger, der ligner følsomme oplysninger, er angivet som almindelige",
      en: "Data that look sensitive are declared as ordinary"
    ),
    why: Bilingual(
      da:
        "EU-Domstolen læser artikel 9 bredt: Det er nok, at noget følsomt kan udledes. Er oplysningerne følsomme, kræver de en undtagelse ud over det almindelige grundlag.",
      en:
        "The Court of Justice reads Art. 9 broadly: it is enough that something sensitive can be inferred. If the data are sensitive, they need an exception beside the ordinary basis."
    ),
    citations: [
      .gdpr("9(1)"), .gdpr("10"), .dataProtectionAct(da: "§§ 8 og 11", en: "sections 8 and 11"),
      .courtOfJustice("C-184/20", "OT"), .courtOfJustice("C-21/23", "Lindenapotheke"),
    ],
    examples: [
      .violates(profile("item da: ⟦\"allergier\"⟧, en: \"allergies\"")),
      .violates(profile("items ⟦\"BMI\"⟧")),
      .violates(profile("item da: ⟦\"dit personnummer\"⟧, en: \"your civil registration number\"")),
      .passes(
        profile(
          """
          item da: "vegetar", en: "vegetarian"
              item da: "allergier", en: "allergies"
              reviewed "Only a choice of menu, no health or belief is recorded"
          """
        )
      ),
      .passes(profile("item da: \"browserens fingeraftryk\", en: \"browser fingerprint\"")),
      .passes(profile("item da: \"golfhandicap\", en: \"golf handicap\"")),
      .passes(profile("item da: \"booking i receptionen\", en: \"booking at the reception\"")),
      .passes(profile("item da: \"køn og statsborgerskab\", en: \"gender and nationality\"")),
    ]
  ) { context, findings in
    for category in context.draft.data.own where category.tag == .ordinary && category.reviewed.isUnsaid {
      guard context.understands(category.extent) else { continue }
      let matches = category.things.compactMap { SensitiveThing(in: $0) }
      guard let first = matches.first else { continue }
      let id = category.id.value
      findings.report(
        at: first.place,
        Bilingual(
          da:
            "»\(first.words)« er normalt \(first.protection.da), men »\(id)« er angivet som almindelige oplysninger",
          en: "‘\(first.words)’ is normally \(first.protection.en), but ‘\(id)’ is declared as ordinary data"
        ),
        notes: matches.dropFirst().map {
          Diagnostic.Note(
            message: Bilingual(
              da: "»\($0.words)« er normalt \($0.protection.da)",
              en: "‘\($0.words)’ is normally \($0.protection.en)"
            ),
            span: $0.place
          )
        },
        help: [
          Bilingual(
            da:
              "skriv slagsen: data \(id) as \(first.kind.rawValue) – eller, hvis oplysningerne er almindelige alligevel, hvorfor: reviewed \"…\"",
            en:
              "set the kind: data \(id) as \(first.kind.rawValue) – or, if the data are ordinary after all, say why: reviewed \"…\""
          )
        ]
      )
    }
  }

  private static func profile(_ lines: String) -> String {
    """
    data profile {
        name da: "profil", en: "profile"
        \(lines)
    }

    purpose membership {
        name       da: "Passe medlemskaber", en: "Keep memberships"
        data       profile
        sources    data-subject
        basis      contract
        provision  none
        recipients none
        retention  1 year, from: last-contact
    }
    """
  }
}

/// What in a category looks sensitive, and how the law would protect it.
private struct SensitiveThing {
  let kind: DataCategory.Tag
  let words: String
  let place: SourceSpan

  /// The first version that says so: one thing is shown once, whatever the languages.
  init?(in versions: [RichText]) {
    for version in versions {
      for sentence in Prose.sentences(of: version, in: nil) {
        guard let match = SensitiveWords.first(in: sentence) else { continue }
        kind = match.kind
        words = sentence.quote(match.words)
        place = version.span
        return
      }
    }
    return nil
  }

  var protection: Message {
    switch kind {
    case .criminal: Bilingual(da: "oplysninger om strafbare forhold", en: "data on criminal offences")
    case .cpr: Bilingual(da: "et CPR-nummer", en: "a civil registration number")
    default: Bilingual(da: "følsomme oplysninger", en: "sensitive data")
    }
  }
}

extension DataCategory {
  /// The name and each thing in the category, in the versions that the author wrote.
  fileprivate var things: [[RichText]] {
    let texts = [name.value] + items.nodes().map(\.text)
    return texts.compactMap { $0?.versions }
      + bareItems.located().map { [RichText(plain: $0.value, span: $0.span)] }
  }
}
