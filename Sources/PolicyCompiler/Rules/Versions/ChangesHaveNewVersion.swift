extension Rule {
  static let changesHaveNewVersion = Rule(
    "VER-003",
    "changed-without-new-version",
    title: Bilingual(
      da: "Indholdet er ændret, men versionen er den samme, eller ingen får besked",
      en: "The content changed but the version did not, or nobody is told"
    ),
    why: Bilingual(
      da:
        "To forskellige tekster med samme version kan ingen holde ude fra hinanden, og væsentlige ændringer skal de berørte have besked om.",
      en:
        "Nobody can tell two different texts of one version apart, and people must be told of changes that matter to them."
    ),
    citations: [.gdpr("5(2)"), .gdpr("13(3)"), .gdpr("14(4)"), .transparencyGuidelinesOnChanges],
    examples: [
      .violates(
        policy("⟦\"3\"⟧", "1 year"),
        previous: policy("\"3\"", "6 months")
      ),
      .violates(
        policy("\"4\"", "1 year").replacing("1 year", with: "⟦1 year⟧")
          + "\n\nchanges {\n    notice 14 days\n}",
        previous: policy("\"3\"", "6 months")
      ),
      .passes(
        "// Checked by our lawyer.\n" + policy("\"3\"", "1 year"),
        previous: policy("\"3\"", "1 year")
      ),
    ]
  ) { context, findings in
    guard let site = context.draft.site.value, let before = context.previous?.policy,
      !before.draft.isPartial, !context.draft.isPartial
    else { return }
    let new = CanonicalStatements(context.sources)
    let old = CanonicalStatements(before.sources)
    let changed = new.missing(in: old)
    let gone = old.missing(in: new)
    guard !changed.isEmpty || !gone.isEmpty else { return }
    if let version = site.version.value, let span = site.version.span,
      version.withSingleBlanks == before.draft.site.value?.version.value?.withSingleBlanks
    {
      findings.report(
        at: span,
        Bilingual(
          da: "Politikken er ændret, men versionen er stadig »\(version)«",
          en: "the policy has changed, but the version is still ‘\(version)’"
        ),
        notes: changed.prefix(3).map {
          Diagnostic.Note(
            message: Bilingual(da: "ændret siden sidst", en: "changed since then"),
            span: $0.span
          )
        },
        help: [Bilingual(da: "giv politikken en ny version", en: "give the policy a new version")]
      )
    }
    guard context.draft.changes.value?.announced.isUnsaid ?? context.draft.changes.isUnsaid,
      let change = Comparison(from: before, to: context).changes.first(where: \.kind.mustBeTold)
    else { return }
    findings.report(
      at: change.after ?? site.span,
      Bilingual(
        da: "\(change.message.da), men politikken siger ikke, hvordan folk får besked",
        en: "\(change.message.en), but the policy does not say how people are told"
      ),
      help: [
        Bilingual(
          da: "skriv det, fx changes { announced website, email }",
          en: "write it, for example changes { announced website, email }"
        )
      ]
    )
  }

  private static func policy(_ version: String, _ time: String) -> String {
    """
    site "https://www.fjordenscykler.dk" {
        languages da, en
        version   \(version)
        effective 2026-11-01
        audience  consumers, in: DK
    }

    purpose contact {
        name       da: "Svare på henvendelser", en: "Answer enquiries"
        data       name, email
        sources    data-subject
        basis      legitimate-interests {
            interest da: "at kunne svare den, der spørger", en: "being able to answer those who ask"
        }
        provision  none
        recipients none
        retention  \(time), from: last-contact
    }
    """
  }
}

extension Comparison.Change {
  /// The change in words, for a message.
  fileprivate var message: Message {
    switch kind {
    case .purposeAdded:
      Bilingual(da: "Formålet »\(subject.da)« er nyt", en: "the purpose ‘\(subject.en)’ is new")
    case .basisChanged:
      Bilingual(
        da: "Grundlaget for »\(subject.da)« er ændret",
        en: "the legal basis of ‘\(subject.en)’ has changed"
      )
    case .recipientAdded:
      Bilingual(da: "Modtageren »\(subject.da)« er ny", en: "the recipient ‘\(subject.en)’ is new")
    case .thirdCountryAdded:
      Bilingual(
        da: "Oplysninger sendes nu til et tredjeland mere (\(subject.da))",
        en: "data now go to another third country (\(subject.en))"
      )
    case .retentionLonger:
      Bilingual(
        da: "Oplysninger til »\(subject.da)« opbevares længere end før",
        en: "data for ‘\(subject.en)’ are kept longer than before"
      )
    default:
      Bilingual(da: "»\(subject.da)« er ændret", en: "‘\(subject.en)’ has changed")
    }
  }
}
