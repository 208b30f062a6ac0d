extension Rule {
  static let indirectDataAreDescribed = Rule(
    "ART14-002",
    "categories-undescribed",
    title: Bilingual(
      da: "Indirekte indsamlede oplysninger er ikke beskrevet",
      en: "Indirectly collected data are not described"
    ),
    why: Bilingual(
      da:
        "Den, oplysningerne handler om, har ikke selv givet dem og kan ikke vide, hvad en samlebetegnelse dækker over.",
      en:
        "The people concerned did not give the data themselves, and cannot know what an umbrella term covers."
    ),
    citations: [.gdpr("14(1)(d)")],
    examples: [
      .violates(partnerData("⟦partner-data⟧", "")),
      .passes(
        partnerData(
          "partner-data",
          """

              item da: "navn", en: "name"
              item da: "stilling", en: "job title"
          """
        )
      ),
      .passes(
        partnerData(
          "partner-data",
          """

              description da: "Navn, firma og stilling, som adresseforhandleren har dem."
                          en: "Name, company and job title, as the address broker has them."
          """
        )
      ),
      // The person gives it; the colleague only tells the name.
      .passes(
        """
        data wishes {
            name da: "ønsker", en: "wishes"
        }

        purpose meetings {
            name       da: "Aftale møder", en: "Arrange meetings"
            data       name, wishes
            sources    data-subject, colleague
            basis      legitimate-interests {
                interest da: "at mødes med dem, der har bedt om det", en: "meeting those who have asked for it"
            }
            provision  none
            recipients none
            retention  6 months, from: last-contact
        }
        """
      ),
    ]
  ) { context, findings in
    var seen: Set<String> = []
    for purpose in context.draft.purposes.own {
      let sources = context.draft.sources(of: purpose).filter(\.isIndirect)
      guard let source = sources.first else { continue }
      // Where each source says what it provides, the rest comes from the person.
      let isKnown = sources.allSatisfy { !$0.provides.isUnsaid }
      let provided = Set(sources.flatMap { $0.provides.all().map(\.id) })
      for reference in purpose.data.located() {
        guard let category = context.draft.data[reference.value], category.origin != .library,
          !isKnown || provided.contains(category.id.value), !category.isDescribed,
          context.understands(category.extent), seen.insert(category.id.value).inserted
        else { continue }
        findings.report(
          at: category.id.span,
          Bilingual(
            da: "»\(category.id.value)« kommer fra andre, men siger ikke, hvad der er i",
            en: "‘\(category.id.value)’ comes from others but does not say what it contains"
          ),
          notes: [
            Diagnostic.Note(
              message: Bilingual(
                da: "formålet »\(purpose.id.value)« får dem fra »\(source.id.value)«",
                en: "purpose ‘\(purpose.id.value)’ gets them from ‘\(source.id.value)’"
              ),
              span: reference.span
            )
          ],
          help: [
            Bilingual(
              da:
                "skriv, hvad kategorien rummer, en linje for hver: item da: \"navn\", en: \"name\" – eller items none, hvis navnet siger det hele",
              en:
                "write what the category contains, a line for each: item da: \"navn\", en: \"name\" – or items none if its name says it all"
            )
          ]
        )
      }
    }
  }

  private static func partnerData(_ id: String, _ lines: String) -> String {
    """
    data \(id) {
        name da: "partnerdata", en: "partner data"\(lines)
    }

    source broker as third-party {
        name   da: "adresseforhandleren Data A/S", en: "the address broker Data A/S"
        public no
    }

    purpose leads {
        name       da: "Kontakte mulige kunder", en: "Contact possible customers"
        data       partner-data
        sources    broker
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

extension DataCategory {
  /// Whether it says what it contains: things listed, that there is nothing to list, or more words than its name.
  fileprivate var isDescribed: Bool {
    if !bareItems.isUnsaid || !items.isUnsaid { return true }
    guard let description = description.value else { return false }
    return Language.allCases.allSatisfy { language in
      description.text(in: language).plainText.count > (name.value?.text(in: language).plainText.count ?? 0)
    }
  }
}
