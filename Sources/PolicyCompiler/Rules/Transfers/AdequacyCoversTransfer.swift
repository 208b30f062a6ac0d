extension Rule {
  static let adequacyCoversTransfer = Rule(
    "TRANSFER-002",
    "adequacy-not-covering",
    title: Bilingual(
      da: "Der henvises til tilstrækkeligt beskyttelsesniveau, men ingen afgørelse dækker overførslen",
      en: "Adequacy is claimed, but no decision covers the transfer"
    ),
    why: Bilingual(
      da:
        "Et land har kun et tilstrækkeligt beskyttelsesniveau, når EU-Kommissionen har afgjort det og afgørelsen stadig gælder. Nogle afgørelser dækker kun bestemte modtagere.",
      en:
        "A country is adequate only by a Commission decision that is in force, and some decisions cover only certain recipients."
    ),
    citations: [.gdpr("45(1)"), .gdpr("45(3)"), .gdpr("45(9)"), .gdpr("13(1)(f)")],
    yieldsTo: ["TRANSFER-001"],
    examples: [
      .violates(RecipientExample.transfer("mechanism ⟦adequacy⟧", to: "IN")),
      // The decision on Canada covers commercial organisations only.
      .violates(
        RecipientExample.transfer("mechanism ⟦adequacy⟧", to: "CA", more: "\n    public    yes")
      ),
      // In the United States only participants of the framework are covered.
      .violates(RecipientExample.transfer("mechanism ⟦adequacy⟧", to: "US")),
      .passes(RecipientExample.transfer("mechanism adequacy", to: "CH")),
      .passes(RecipientExample.transfer("mechanism adequacy", to: "BR")),
      .passes(RecipientExample.transfer("mechanism adequacy", to: "CA")),
    ]
  ) { context, findings in
    guard let day = context.day else { return }
    for transfer in context.transfers {
      guard let country = transfer.thirdCountry(in: context.draft), context.understands(transfer),
        let ground = transfer.transfer.mechanism.value?.ground, case .adequacy? = ground.value
      else { continue }
      let reason: Message
      switch country.decision(on: day) {
      case nil:
        reason = Bilingual(
          da: "ingen afgørelse gælder den \(DateText.text(day, in: .da))",
          en: "no decision is in force on \(DateText.text(day, in: .en))"
        )
      case let decision?:
        guard let gap = gap(decision, transfer, context) else { continue }
        reason = gap
      }
      findings.report(
        at: transfer.place(ground.span),
        about: transfer.about,
        Bilingual(
          da:
            "Ingen afgørelse dækker »\(transfer.name.da)« (\(country.displayName.da)): \(reason.da)",
          en: "no decision covers ‘\(transfer.name.en)’ (\(country.displayName.en)): \(reason.en)"
        ),
        help: [
          Bilingual(
            da: "brug standard-clauses eller et andet grundlag efter artikel 46",
            en: "use standard-clauses or another safeguard under Art. 46"
          )
        ]
      )
    }
  }

  /// Why a decision that is in force does not cover the transfer.
  private static func gap(
    _ decision: AdequacyDecision,
    _ transfer: UsedTransfer,
    _ context: RuleContext
  ) -> Message? {
    switch decision.covers.value {
    case .participants:
      let programme = decision.programme.value?.id ?? ""
      return Bilingual(
        da: "afgørelsen gælder kun virksomheder, der er med i ordningen; skriv mechanism \(programme)",
        en: "the decision covers only companies in the programme; write mechanism \(programme)"
      )
    case .privateSector where transfer.isToPublicBody:
      return Bilingual(
        da: "afgørelsen gælder kun private modtagere",
        en: "the decision covers only recipients in the private sector"
      )
    default: break
    }
    let excluded = Set(decision.excludes.all().map(\.id))
    guard !excluded.isEmpty,
      let data = context.purposes(of: transfer).flatMap({ $0.data.all() }).first(where: {
        excluded.contains($0.id)
      })
    else { return nil }
    return Bilingual(
      da: "afgørelsen omfatter ikke »\(data.id)«",
      en: "the decision does not cover ‘\(data.id)’"
    )
  }
}

extension UsedTransfer {
  /// Whether an authority or a public institution receives the data.
  fileprivate var isToPublicBody: Bool {
    guard case .recipient(let recipient) = party else { return false }
    if recipient.isPublic.value == true || recipient.role == .authority { return true }
    switch recipient.category.value {
    case .police, .court, .taxAuthority: return true
    default: break
    }
    guard recipient.isPublic.isUnsaid, let name = recipient.name.value else { return false }
    return name.versions.contains { version in
      Prose.sentences(of: version, in: nil).contains { Self.publicBody.firstMatch(in: $0) != nil }
    }
  }

  private static let publicBody: PhrasePattern =
    "(public|offentlig*) (hospital*|sygehus*|authorit*|myndighed*|bod*|institution*|universit*|skole*|school*)"
}

extension RuleContext {
  /// Whether everything about a transfer was understood.
  func understands(_ transfer: UsedTransfer) -> Bool {
    switch transfer.party {
    case .recipient(let recipient): understands(recipient.extent)
    case .use(let use, _): understands(use.extent)
    }
  }
}
