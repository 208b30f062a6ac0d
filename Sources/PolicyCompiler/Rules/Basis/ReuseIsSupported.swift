extension Rule {
  static let reuseIsSupported = Rule(
    "BASIS-011",
    "further-processing-unsupported",
    title: Bilingual(
      da: "Oplysninger viderebehandles til et nyt formål uden grundlag",
      en: "Data are reused for a new purpose without support"
    ),
    why: Bilingual(
      da:
        "Oplysninger må kun bruges til et nyt formål, hvis folk har samtykket, en lov tillader det, eller det er foreneligt med det gamle formål – og folk skal have besked først.",
      en:
        "Data may only be used for a new purpose if people have consented, a law permits it or it is compatible with the old one – and people must be told first."
    ),
    citations: [.gdpr("5(1)(b)"), .gdpr("6(4)"), .gdpr("13(3)"), .gdpr("14(4)")],
    examples: [
      .violates(training("reuse      ⟦support⟧")),
      .violates(
        training(
          """
          reuse      support {
                  compatibility da: "Vi fjerner navne og svarer på samme slags spørgsmål."
                                en: "We remove names and answer the same kind of questions."
                  informed      ⟦website⟧
              }
          """
        )
      ),
      // That it is compatible is what must be shown.
      .violates(
        training(
          """
          reuse      support {
                  ⟦compatibility⟧ da: "Det nye formål er foreneligt med det oprindelige."
                                en: "The new purpose is compatible with the original one."
                  informed      email, before: yes
              }
          """
        )
      ),
      .passes(
        training(
          """
          reuse      support {
                  compatibility da: "Vi fjerner navne og svarer på samme slags spørgsmål."
                                en: "We remove names and answer the same kind of questions."
                  informed      email, before: yes
              }
          """
        )
      ),
      .passes(
        training(
          """
          reuse      support {
                  safeguards da: "Navne erstattes af numre."
                             en: "Names are replaced by numbers."
                  exemption  has-information
              }
          """,
          kinds: " as research"
        )
      ),
    ]
  ) { context, findings in
    let draft = context.draft
    for purpose in draft.purposes.own {
      for reuse in purpose.reuses.nodes() where context.understands(purpose.extent) {
        guard let origin = reuse.purpose.value, draft.purposes[origin] != nil else { continue }
        let place = reuse.purpose.span ?? reuse.span
        let isTold = isTold(reuse, purpose, draft)
        if !isPermitted(reuse, purpose) {
          let isEmpty = reuse.compatibility.value != nil
          findings.report(
            at: reuse.compatibility.span ?? place,
            about: place,
            isEmpty
              ? Bilingual(
                da: "Der står ikke, hvorfor det nye formål er foreneligt med det gamle",
                en: "this does not say why the new purpose is compatible with the old one"
              )
              : Bilingual(
                da: "Intet siger, hvorfor oplysningerne må genbruges til »\(purpose.id.value)«",
                en: "nothing says why the data may be reused for ‘\(purpose.id.value)’"
              ),
            help: [
              Bilingual(
                da:
                  "forklar det med sammenhængen mellem formålene, forholdet til folk, oplysningernes art, følgerne og garantierne: compatibility da: \"…\", en: \"…\" – eller brug consent eller en lov",
                en:
                  "explain it by the link between the purposes, the relation to people, the nature of the data, the consequences and the safeguards: compatibility da: \"…\", en: \"…\" – or use consent or a law"
              )
            ] + (isTold ? [] : [tell])
          )
        } else if !isTold {
          findings.report(
            at: reuse.informed.value?.span ?? place,
            about: place,
            Bilingual(
              da: "Intet siger, at folk får besked, før oplysningerne genbruges til »\(purpose.id.value)«",
              en: "nothing says that people are told before the data are reused for ‘\(purpose.id.value)’"
            ),
            help: [tell]
          )
        }
      }
    }
  }

  private static let tell = Bilingual(
    da:
      "skriv, hvordan folk får besked først: informed email, before: yes – eller hvorfor de ikke skal: exemption …",
    en: "say how people are told first: informed email, before: yes – or why they need not be: exemption …"
  )

  /// Whether consent, a law, a reasoned assessment or the privilege of research carries the reuse.
  private static func isPermitted(_ reuse: Reuse, _ purpose: Purpose) -> Bool {
    let rests = purpose.bases.nodes().contains { basis in
      switch basis.kind.value {
      case .consent: true
      case .legalObligation, .publicTask: basis.law.value != nil
      default: false
      }
    }
    if rests || reuse.law.value != nil { return true }
    if let text = reuse.compatibility.value, !EmptyCompatibility.matches(text) { return true }
    let isPrivileged = purpose.has(.research) || purpose.has(.archiving) || purpose.has(.statistics)
    return isPrivileged
      && (reuse.safeguards.value != nil || purpose.anonymised.value != nil)
  }

  /// Whether people are told before, or need not be.
  private static func isTold(_ reuse: Reuse, _ purpose: Purpose, _ draft: Draft) -> Bool {
    if reuse.informed.value?.before.value == true { return true }
    switch reuse.exemption.value {
    case .hasInformation, .impossible, .law, .secrecy: return true
    // Only authorities have this one.
    case .section23: return draft.controller.value?.isPublicAuthority == true
    case nil: return purpose.notice.value?.exemption.value != nil
    }
  }

  private static func training(_ reuse: String, kinds: String = "") -> String {
    """
    purpose support {
        name       da: "Hjælpe kunder", en: "Help customers"
        data       name, support-messages
        sources    data-subject
        basis      contract
        provision  none
        recipients none
        retention  1 year, from: last-contact
    }

    purpose training\(kinds) {
        name       da: "Træne vores chatrobot", en: "Train our chat robot"
        data       support-messages
        sources    data-subject
        basis      legitimate-interests {
            interest da: "at svare hurtigt på almindelige spørgsmål", en: "answering common questions quickly"
        }
        \(reuse)
        provision  none
        recipients none
        retention  1 year, from: last-contact
    }
    """
  }
}

/// Tells ‘the new purpose is compatible with the old one’ from a reason.
private enum EmptyCompatibility {
  static func matches(_ text: AuthoredText) -> Bool {
    let versions = text.versions.filter { !$0.isEmpty }
    return versions.contains { $0.said.allSatisfy(emptyWords.contains) }
  }

  private static let emptyWords: Set<String> = [
    "the", "this", "that", "it", "is", "are", "a", "an", "and", "new", "old", "original", "initial", "other",
    "purpose", "purposes", "reuse", "use", "processing", "further", "data", "compatible", "compatibility",
    "with", "to", "of", "for", "we", "our", "have", "has", "been", "assessed", "consider", "be", "as", "art",
    "article", "gdpr",
    "det", "den", "de", "er", "og", "et", "en", "nye", "nyt", "ny", "gamle", "gammelt", "oprindelige",
    "andet", "andre", "formål", "formålet", "formålene", "genbrug", "genbrugen", "brug", "brugen",
    "behandling", "behandlingen", "viderebehandling", "viderebehandlingen", "oplysninger", "oplysningerne",
    "forenelig", "foreneligt", "forenelige", "med", "til", "af", "for", "vi", "vores", "har", "vurderet",
    "vurderer", "at", "som", "artikel", "stk", "jf",
  ]
}
