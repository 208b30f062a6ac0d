extension Rule {
  static let purposesHaveLegalBasis = Rule(
    "BASIS-001",
    "purpose-without-legal-basis",
    title: Bilingual(da: "Et formål mangler behandlingsgrundlag", en: "A purpose has no legal basis"),
    why: Bilingual(
      da:
        "Uden et grundlag i artikel 6 er behandlingen ulovlig, og grundlaget skal oplyses for hvert formål. En samlet liste over grundlag siger ikke, hvilket grundlag der gælder for hvilket formål.",
      en:
        "Without a basis in Art. 6 the processing is unlawful, and the basis must be stated for each purpose. A general list of bases does not tell which basis applies to which purpose."
    ),
    citations: [.gdpr("6(1)"), .gdpr("5(1)(a)"), .gdpr("13(1)(c)"), .gdpr("14(1)(c)")],
    canBeAllowed: false,
    examples: [
      .violates(
        """
        purpose ⟦recruitment⟧ as recruitment {
            name       da: "Ansætte nye kolleger", en: "Hire new colleagues"
            data       name, email
            sources    data-subject
            provision  none
            recipients none
            retention  6 months, from: last-contact
        }
        """
      ),
      // A list of all bases in one place belongs to no purpose.
      .violates(
        """
        clause bases {
            before purposes
            text   da: "Vi behandler oplysninger med dit samtykke eller for at opfylde en kontrakt."
                   en: "We process data with your consent or to perform a contract."
        }

        purpose ⟦recruitment⟧ as recruitment {
            name       da: "Ansætte nye kolleger", en: "Hire new colleagues"
            data       name, email
            sources    data-subject
            provision  none
            recipients none
            retention  6 months, from: last-contact
        }
        """
      ),
      .passes(
        """
        purpose recruitment as recruitment {
            name       da: "Ansætte nye kolleger", en: "Hire new colleagues"
            data       name, email
            sources    data-subject
            basis      legitimate-interests {
                interest da: "at besætte ledige stillinger", en: "filling vacancies"
            }
            provision  none
            recipients none
            retention  6 months, from: last-contact
        }
        """
      ),
      // A complete soft opt-in needs no basis of Art. 6: CJEU C-654/23.
      .passes(
        """
        purpose offers as marketing {
            name       da: "Sende tilbud til kunder", en: "Send offers to customers"
            data       name, email
            sources    data-subject
            marketing  email {
                soft-opt-in from-sale, own-similar, opt-out-at-collection, opt-out-in-every-message
            }
            provision  none
            recipients none
            retention  1 year, from: last-contact
        }
        """
      ),
    ]
  ) { context, findings in
    let without = context.draft.purposes.own.filter {
      $0.bases.isUnsaid && $0.marketing.value?.softOptIn.value == nil
    }
    let lists = without.isEmpty ? [] : context.generalListsOfBases
    for purpose in without {
      findings.report(
        at: purpose.id.span,
        Bilingual(
          da: "Formålet »\(purpose.id.value)« har intet behandlingsgrundlag",
          en: "purpose ‘\(purpose.id.value)’ has no legal basis"
        ),
        label: Bilingual(
          da: "her behandles oplysninger om mennesker, og intet siger, hvorfor det er lovligt",
          en: "people's data are processed here, and nothing says why that is lawful"
        ),
        notes: lists.map {
          Diagnostic.Note(
            message: Bilingual(
              da: "en samlet liste siger ikke, hvilket grundlag der gælder for hvilket formål",
              en: "a general list does not tell which basis applies to which purpose"
            ),
            span: $0
          )
        },
        help: [
          Bilingual(
            da: "skriv et af disse: basis \(bases)",
            en: "write one of: basis \(bases)"
          )
        ]
      )
    }
  }

  private static let bases = LegalBasis.Kind.allCases.map(\.rawValue).joined(separator: " · ")
}

extension RuleContext {
  /// Where a clause lists several bases at once, without saying what they are for. One place is enough.
  fileprivate var generalListsOfBases: [SourceSpan] {
    let list = sentences.first { written in
      guard written.text.home?.kind == .clause else { return false }
      return GeneralList.bases.count { $0.firstMatch(in: written.sentence) != nil } > 1
    }
    return list.map { [$0.version.span] } ?? []
  }
}

private enum GeneralList {
  /// The bases of Art. 6, as authors write them.
  static let bases: [PhrasePattern] = [
    "(consent|samtykke*)", "(contract*|agreement|kontrakt*|aftale*)",
    "(legal obligation*|retlig* forpligtelse*|juridisk* forpligtelse*)",
    "(vital interests|vitale interesser)",
    "(public interest|public task|samfundets interesse)",
    "(legitimate interest*|legitime interesse*|berettigede interesse*|interesseafvejning*)",
  ]
}
