extension Rule {
  static let everyReferenceIsDeclared = Rule(
    "MODEL-001",
    "undefined-reference",
    title: Bilingual(
      da: "En erklæring henviser til noget, der ikke er erklæret",
      en: "A declaration refers to something that is not declared"
    ),
    why: Bilingual(
      da: "Politikken ville fortælle om en modtager, en oplysning eller et formål, som ingen har beskrevet.",
      en: "The policy would speak of a recipient, a data category or a purpose that nobody has described."
    ),
    citations: [.gdpr("5(1)(a)"), .gdpr("5(2)")],
    canBeAllowed: false,
    examples: [
      .violates(
        """
        purpose support {
            name       da: "Hjælpe kunder", en: "Help customers"
            data       name, email
            sources    data-subject
            basis      contract
            provision  none
            recipients ⟦zendes⟧
            retention  1 year, from: last-contact
        }

        recipient zendesk as processor {
            name      "Zendesk"
            country   DK
            agreement yes
        }
        """
      ),
      .passes(
        """
        purpose support {
            name       da: "Hjælpe kunder", en: "Help customers"
            data       name, email
            sources    data-subject
            basis      contract
            provision  none
            recipients zendesk
            retention  1 year, from: last-contact
        }

        recipient zendesk as processor {
            name      "Zendesk"
            country   DK
            agreement yes
        }
        """
      ),
      .violates(matomo("except \u{27E6}\"_pk_ids*\"\u{27E7}")),
      .violates(matomo("cookie \u{27E6}\"_PK_ID*\"\u{27E7} {\n        duration 1 day\n    }")),
      .passes(matomo("except \"_pk_ref*\"")),
      .violates(
        """
        changes {
            announced website
            allow     ⟦LANG-01⟧, because: "The English text is on its way"
        }
        """
      ),
    ]
  ) { context, findings in
    checkAllowances(context.draft, &findings)
    for reference in context.undeclaredReferences {
      let known = context.ids(of: reference.kind)
      let meansNone = Synonyms.words(for: reference.id).contains("none")
      let nearest =
        meansNone
        ? "none"
        : context.library.id(of: reference.kind, called: reference.id)
          ?? Suggestion.nearest(to: reference.id, in: known)
      let kind = reference.kind
      findings.report(
        at: reference.span,
        Bilingual(
          da: "»\(reference.id)« er ikke navnet på \(kind.indefinite.da)"
            + (nearest.map { " – mente du »\($0)«?" } ?? ""),
          en: "‘\(reference.id)’ is not the name of \(kind.indefinite.en)"
            + (nearest.map { " – did you mean ‘\($0)’?" } ?? "")
        ),
        help: nearest == nil
          ? [
            Bilingual(
              da: "ret navnet, eller tilføj: \(kind.rawValue) \(reference.id) { … }",
              en: "correct the name, or add: \(kind.rawValue) \(reference.id) { … }"
            )
          ] : [],
        fixIts: nearest.map { [.replace(reference.span, with: $0)] } ?? []
      )
    }
    for purpose in context.draft.purposes.own {
      for retention in purpose.retentions.nodes() { checkPeriod(retention, context.draft, &findings) }
    }
    for use in context.draft.uses.own { checkCookies(use, context.draft, &findings) }
  }

  private static func matomo(_ line: String) -> String {
    """
    use matomo {
        hosted self
        for    statistics
        \(line)
    }

    purpose statistics as statistics {
        name       da: "Se, hvordan siden bruges", en: "See how the site is used"
        data       usage
        sources    observed
        basis      consent, through: banner
        provision  none
        recipients none
        retention  12 months, from: visit
    }

    banner {
        consent-lifetime 12 months
        reopen           every-page
        proof            logged
    }
    """
  }

  /// What is accepted is a finding that there is.
  private static func checkAllowances(_ draft: Draft, _ findings: inout Findings) {
    for allowance in draft.allowances.map(\.allowance) {
      guard case .said(let code, let span) = allowance.rule, !Allowances.isCode(code) else { continue }
      let certain = Allowances.code(writtenAs: code)
      let nearest = certain ?? Allowances.code(nearestTo: code)
      findings.report(
        at: span,
        Bilingual(
          da: "Der er ingen regel »\(code)«" + (nearest.map { " – mente du »\($0)«?" } ?? ""),
          en: "there is no rule ‘\(code)’" + (nearest.map { " – did you mean ‘\($0)’?" } ?? "")
        ),
        help: nearest == nil
          ? [
            Bilingual(
              da: "koden står i kantede parenteser sidst i den meddelelse, der skal accepteres",
              en: "the code stands in square brackets at the end of the message that is to be accepted"
            )
          ] : [],
        fixIts: certain.map { [.replace(span, with: $0)] } ?? []
      )
    }
  }

  /// What a use says of a service's cookies speaks of cookies that the service has.
  private static func checkCookies(_ use: ServiceUse, _ draft: Draft, _ findings: inout Findings) {
    guard let service = draft.services[use.service] else { return }
    let known = (service.cookies.nodes().map(\.id.value)) + service.trackers.nodes().map(\.id.value)
    // A cookie with a purpose of its own is one that the site adds.
    let changed = use.cookies.nodes().filter(\.facts.purpose.isUnsaid).map(\.id)
    for name in changed + use.except.located() where !known.contains(name.value) {
      let nearest = Suggestion.nearest(to: name.value, in: known)
      let owner = service.name.value ?? use.id.value
      findings.report(
        at: name.span,
        Bilingual(
          da: "\(owner) har ingen cookie, der hedder »\(name.value)«"
            + (nearest.map { " – mente du »\($0)«?" } ?? ""),
          en: "\(owner) has no cookie called ‘\(name.value)’"
            + (nearest.map { " – did you mean ‘\($0)’?" } ?? "")
        ),
        help: nearest == nil && !known.isEmpty
          ? [
            Bilingual(
              da: "biblioteket kender: \(known.joined(separator: " · "))",
              en: "the library knows: \(known.joined(separator: " · "))"
            )
          ] : [],
        fixIts: nearest.map { [.replace(name.span, with: "\"\($0)\"")] } ?? []
      )
    }
  }

  /// `for:` names one of the periods of the act.
  private static func checkPeriod(_ retention: Retention, _ draft: Draft, _ findings: inout Findings) {
    guard case .said(let period, let span) = retention.recordType,
      case .statute(let reference) = retention.limit.value, let statute = draft.statutes[reference]
    else { return }
    let periods = statute.retentions.nodes().map(\.id.value)
    guard !periods.contains(period) else { return }
    let nearest = Suggestion.nearest(to: period, in: periods)
    findings.report(
      at: span,
      Bilingual(
        da: "»\(period)« er ikke en af periodernes navne i \(statute.displayName(in: .da))"
          + (nearest.map { " – mente du »\($0)«?" } ?? ""),
        en: "‘\(period)’ is not the name of a period in \(statute.displayName(in: .en))"
          + (nearest.map { " – did you mean ‘\($0)’?" } ?? "")
      ),
      help: nearest == nil && !periods.isEmpty
        ? [
          Bilingual(
            da: "vælg: \(periods.joined(separator: " · "))",
            en: "choose: \(periods.joined(separator: " · "))"
          )
        ] : [],
      fixIts: nearest.map { [.replace(span, with: $0)] } ?? []
    )
  }
}

extension RuleContext {
  /// The references whose target is declared nowhere, neither in the policy nor in the library.
  var undeclaredReferences: [AnyReference] {
    draft.references.filter {
      !draft.declares($0.kind, $0.id) && !draft.isPartial
        && !draft.attempted.contains(Draft.DeclaredID(kind: $0.kind, id: $0.id))
    }
  }

  /// The ids of one kind that a policy may use: its own and the library's.
  func ids(of kind: DeclarationKind) -> [String] {
    (draft.names[kind] ?? []).map(\.value) + library.ids(of: kind)
  }
}
