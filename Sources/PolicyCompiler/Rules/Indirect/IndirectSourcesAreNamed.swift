extension Rule {
  static let indirectSourcesAreNamed = Rule(
    "ART14-001",
    "source-unstated",
    title: Bilingual(
      da: "Oplysninger kommer fra andre, men kilden er ikke oplyst",
      en: "Data come from others, but the source is not stated"
    ),
    why: Bilingual(
      da:
        "Den, oplysningerne handler om, skal vide, hvor de stammer fra, og om kilden er offentligt tilgængelig.",
      en:
        "People whose data come from others must be told where the data originate, and whether the source is publicly accessible."
    ),
    citations: [.gdpr("14(2)(f)")],
    examples: [
      .violates(
        source("⟦sellers⟧ as third-party", "name da: \"tredjeparter\", en: \"third parties\"")
      ),
      .violates(source("⟦sellers⟧ as third-party", "public no")),
      .violates(
        source("⟦sellers⟧ as third-party", "name da: \"CVR-registret\", en: \"the business register (CVR)\"")
      ),
      .passes(
        source(
          "sellers as third-party",
          "name   da: \"CVR-registret\", en: \"the business register (CVR)\"\n    public yes"
        )
      ),
      .passes(
        source("sellers as third-party", "name da: \"den, der gav dig gaven\", en: \"the giver of the gift\"")
      ),
    ]
  ) { context, findings in
    var used: [String: Purpose] = [:]
    for purpose in context.draft.purposes.own {
      for id in purpose.sources.all().map(\.id) where used[id] == nil { used[id] = purpose }
    }
    for source in context.draft.sources.own {
      guard let purpose = used[source.id.value], context.understands(source.extent) else { continue }
      let note = Diagnostic.Note(
        message: Bilingual(
          da: "formålet »\(purpose.id.value)« bruger oplysninger derfra",
          en: "purpose ‘\(purpose.id.value)’ uses data from there"
        ),
        span: purpose.id.span
      )
      guard let name = source.name.value else {
        report(
          source,
          note,
          Bilingual(
            da:
              "Kilden »\(source.id.value)« har intet navn, så ingen får at vide, hvor oplysningerne kommer fra",
            en: "source ‘\(source.id.value)’ has no name, so nobody learns where the data come from"
          ),
          &findings
        )
        continue
      }
      guard source.isIndirect else { continue }
      let names = name.versions.map(\.plainText)
      if !names.isEmpty, names.allSatisfy(KnownSources.isVague) {
        report(
          source,
          note,
          Bilingual(
            da: "»\(name.text(in: .da).plainText)« fortæller ikke, hvor oplysningerne kommer fra",
            en: "‘\(name.text(in: .en).plainText)’ does not tell where the data come from"
          ),
          &findings
        )
      } else if source.isPublic.isUnsaid, names.contains(where: KnownSources.isPublic) {
        findings.report(
          at: source.id.span,
          Bilingual(
            da: "Kilden »\(source.id.value)« siger ikke, om den er offentligt tilgængelig",
            en: "source ‘\(source.id.value)’ does not say whether it is publicly accessible"
          ),
          notes: [note],
          help: [
            Bilingual(
              da: "skriv public yes, hvis alle kan slå op der – eller public no",
              en: "write public yes if everyone can look there – or public no"
            )
          ]
        )
      }
    }
  }

  private static func report(
    _ source: DataSource,
    _ note: Diagnostic.Note,
    _ message: Message,
    _ findings: inout Findings
  ) {
    findings.report(
      at: source.id.span,
      message,
      notes: [note],
      help: [
        Bilingual(
          da: "nævn kilden eller dens art, fx name da: \"din arbejdsgiver\", en: \"your employer\"",
          en: "name the source or its kind, such as name da: \"din arbejdsgiver\", en: \"your employer\""
        )
      ]
    )
  }

  private static func source(_ head: String, _ lines: String) -> String {
    """
    source \(head) {
        \(lines)
    }

    purpose leads {
        name       da: "Kontakte mulige kunder", en: "Contact possible customers"
        data       name, company-name
        sources    sellers
        basis      legitimate-interests {
            interest da: "at finde nye kunder blandt virksomheder", en: "finding new customers among businesses"
        }
        recipients none
        retention  6 months, from: last-contact
        notice     first-contact
    }
    """
  }
}
