extension Rule {
  static let retentionIsStated = Rule(
    "RET-001",
    "retention-missing",
    title: Bilingual(
      da: "Et formål mangler opbevaringsperiode eller kriterium",
      en: "A purpose has no retention period or criterion"
    ),
    why: Bilingual(
      da: "Folk skal kunne se, hvor længe oplysningerne gemmes, eller hvad der afgør det.",
      en: "People must learn how long the data are kept, or what decides it."
    ),
    citations: [.gdpr("13(2)(a)"), .gdpr("14(2)(a)"), .gdpr("5(1)(e)"), .gdpr("30(1)(f)")],
    examples: [
      .violates(
        """
        purpose ⟦newsletter⟧ as marketing {
            name       da: "Sende nyhedsbrev", en: "Send the newsletter"
            data       name, email
            sources    data-subject
            basis      consent {
                given    checkbox, default: off
                withdraw unsubscribe-link
                proof    logged
            }
            provision  none
            recipients none
        }
        """
      ),
      .passes(
        """
        purpose newsletter as marketing {
            name       da: "Sende nyhedsbrev", en: "Send the newsletter"
            data       name, email
            sources    data-subject
            basis      consent {
                given    checkbox, default: off
                withdraw unsubscribe-link
                proof    logged
            }
            provision  none
            recipients none
            retention  until: unsubscribed
        }
        """
      ),
      // What is said about the data afterwards does not say when.
      .violates(contactPurpose("⟦retention⟧  from: visit")),
      .violates(contactPurpose("⟦retention⟧  {\n        afterwards deleted\n    }")),
      // The act has several periods; the only one of an act needs no name.
      .violates(contactPurpose("retention  ⟦limitation-act⟧")),
      .violates(contactPurpose("retention  ⟦gdpr⟧")),
      .passes(contactPurpose("retention  limitation-act, for: ordinary-claims")),
      .passes(contactPurpose("retention  bookkeeping-act")),
      .passes(
        contactPurpose(
          "retention  da: \"så længe du er kunde hos os\", en: \"while you are our customer\""
        )
      ),
    ]
  ) { context, findings in
    for purpose in context.draft.purposes.own {
      if purpose.retentions.isUnsaid { report(purpose, at: purpose.id.span, &findings) }
      for retention in purpose.retentions.nodes() {
        switch retention.limit.value {
        case .period, .indefinite: continue
        case .statute(let reference): check(reference, retention, context.draft, &findings)
        case nil:
          let saysWhen = retention.until.value != nil || retention.text.map { !$0.isEmpty } ?? false
          if !saysWhen { report(purpose, at: retention.span, &findings) }
        }
      }
    }
  }

  private static func report(_ purpose: Purpose, at span: SourceSpan, _ findings: inout Findings) {
    findings.report(
      at: span,
      Bilingual(
        da: "Formålet »\(purpose.id.value)« siger ikke, hvor længe oplysningerne gemmes",
        en: "purpose ‘\(purpose.id.value)’ does not say how long the data are kept"
      ),
      help: [
        Bilingual(
          da:
            "skriv en periode med en begyndelse, fx retention 2 years, from: contract-end – eller et kriterium: retention until: unsubscribed",
          en:
            "write a period with its start, such as retention 2 years, from: contract-end – or a criterion: retention until: unsubscribed"
        )
      ]
    )
  }

  /// An act says how long only where it has a period, and one of several must be named.
  private static func check(
    _ reference: Reference<Statute>,
    _ retention: Retention,
    _ draft: Draft,
    _ findings: inout Findings
  ) {
    guard let statute = draft.statutes[reference], retention.recordType.isUnsaid else { return }
    let periods = statute.retentions.nodes().map(\.id.value)
    guard periods.count != 1, retention.until.isUnsaid, retention.text == nil else { return }
    let name = Bilingual(da: statute.displayName(in: .da), en: statute.displayName(in: .en))
    findings.report(
      at: reference.span,
      periods.isEmpty
        ? Bilingual(
          da: "\(name.da) har ingen opbevaringsperiode i biblioteket",
          en: "the library knows no retention period of \(name.en)"
        )
        : Bilingual(
          da: "\(name.da) har flere perioder; skriv hvilken",
          en: "\(name.en) has several periods; say which"
        ),
      help: periods.isEmpty
        ? [
          Bilingual(
            da: "skriv perioden selv, fx retention 2 years, from: contract-end",
            en: "write the period itself, such as retention 2 years, from: contract-end"
          )
        ]
        : [
          Bilingual(
            da: "skriv for: og en af disse: \(periods.joined(separator: " · "))",
            en: "write for: and one of: \(periods.joined(separator: " · "))"
          )
        ]
    )
  }

  private static func contactPurpose(_ retention: String) -> String {
    """
    purpose contact {
        name       da: "Svare på henvendelser", en: "Answer enquiries"
        data       name, email
        sources    data-subject
        basis      contract
        provision  none
        recipients none
        \(retention)
    }
    """
  }
}

extension Statute {
  /// The name as a message shows it.
  func displayName(in language: Language) -> String {
    name.value?.text(in: language).plainText ?? id.value
  }
}
