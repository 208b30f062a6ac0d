extension Rule {
  static let observationIsToldAtOnce = Rule(
    "ART13-003",
    "observed-data-treated-as-indirect",
    title: Bilingual(
      da: "Observerede oplysninger behandles som indsamlet hos tredjemand",
      en: "Observed data are treated as if obtained from a third party"
    ),
    why: Bilingual(
      da:
        "Oplysninger, der fanges ved at observere folk – med kameraer, cookies, logfiler eller sensorer – er indsamlet hos dem selv. Så skal de have besked, når det sker, ikke bagefter.",
      en:
        "Data that are captured by observing people – with cameras, cookies, logs or sensors – are collected from them. So they must be told when it happens, not afterwards."
    ),
    citations: [
      .gdpr("13(1)"), .gdpr("13(2)"), .gdpr("14(3)"),
      .courtOfJustice("C-422/24", "Storstockholms Lokaltrafik"),
    ],
    examples: [
      .violates(statistics("notice     ⟦1 month⟧")),
      .violates(
        statistics(
          "notice     exemption: ⟦impossible⟧, da: \"Vi kender ikke de besøgende.\", en: \"We do not know the visitors.\""
        )
      ),
      .passes(statistics("notice     at-collection")),
      // Art. 13(4) has this exemption too.
      .passes(statistics("notice     exemption: has-information")),
      // The notice is for what others tell.
      .passes(
        """
        purpose fraud {
            name       da: "Opdage svindel", en: "Detect fraud"
            data       name, usage
            sources    observed, payment-provider
            basis      legitimate-interests {
                interest da: "at undgå tab ved svindel", en: "avoiding losses from fraud"
            }
            recipients none
            retention  6 months, from: visit
            notice     1 month
        }
        """
      ),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own {
      guard let notice = purpose.notice.value, let late = lateness(of: notice) else { continue }
      let sources = context.draft.sources(of: purpose)
      guard sources.count == purpose.sources.all().count, !sources.contains(where: \.isIndirect),
        let observed = purpose.sources.located().first(where: {
          context.draft.sources[$0.value]?.tag == .observed
        })
      else { continue }
      findings.report(
        at: late.span,
        about: purpose.id.span,
        late.message(purpose.id.value),
        notes: [
          Diagnostic.Note(
            message: Bilingual(
              da: "her observeres folk selv; reglerne om oplysninger fra andre gælder ikke",
              en: "here people are observed themselves; the rules on data from others do not apply"
            ),
            span: observed.span
          )
        ],
        help: [
          Bilingual(
            da: "giv beskeden, når optagelsen eller målingen begynder – banner, skilt: notice at-collection",
            en: "tell people when the recording or tracking starts – banner, sign: notice at-collection"
          )
        ]
      )
    }
  }

  private struct Lateness {
    let span: SourceSpan
    let message: (String) -> Message
  }

  /// What makes a notice one of Art. 14: a later moment, or an exemption that Art. 13 does not have.
  private static func lateness(of notice: IndirectNotice) -> Lateness? {
    if let exemption = notice.exemption.value, let span = notice.exemption.span {
      // Art. 13(4), and section 22 of the Danish act, hold for both.
      guard exemption != .hasInformation, notice.law.value?.id != "data-protection-act" else { return nil }
      return Lateness(span: span) { id in
        Bilingual(
          da: "Formålet »\(id)« observerer folk, så undtagelsen for oplysninger fra andre gælder ikke",
          en: "purpose ‘\(id)’ observes people, so the exemption for data from others does not apply"
        )
      }
    }
    guard let timing = notice.timing.value, let span = notice.timing.span else { return nil }
    if case .moment(.atCollection) = timing { return nil }
    return Lateness(span: span) { id in
      Bilingual(
        da: "Formålet »\(id)« observerer folk, men fortæller det først bagefter",
        en: "purpose ‘\(id)’ observes people but tells them only afterwards"
      )
    }
  }

  private static func statistics(_ notice: String) -> String {
    """
    purpose log {
        name       da: "Holde siden sikker", en: "Keep the site secure"
        data       usage
        sources    observed
        basis      legitimate-interests {
            interest da: "at opdage angreb på siden", en: "detecting attacks on the site"
        }
        recipients none
        retention  30 days, from: visit
        \(notice)
    }
    """
  }
}
