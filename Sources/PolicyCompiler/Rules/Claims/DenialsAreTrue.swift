extension Rule {
  static let denialsAreTrue = Rule(
    "CLAIM-003",
    "denial-contradicted",
    title: Bilingual(
      da: "En udtrykkelig benægtelse modsiges af modellen",
      en: "An explicit ‘none’ or denial is contradicted by the model"
    ),
    why: Bilingual(
      da: "En oplysning, som loven kræver, er forkert, når politikken selv siger det modsatte et andet sted.",
      en: "Information that the law demands is false where the policy itself says the opposite elsewhere."
    ),
    citations: [
      .gdpr("5(1)(a)"), .gdpr("13(1)(e)"), .gdpr("13(1)(f)"), .gdpr("13(2)(f)"), .gdpr("14(2)(f)"),
      .gdpr("9"),
      .gdpr("8"),
    ],
    examples: [
      .violates(
        "claim ⟦no-third-countries⟧\n\n"
          + RecipientExample.transfer(
            "mechanism data-privacy-framework, certified: yes, checked: 2026-10-01\n        fallback  standard-clauses, module: 2\n        copy      email"
          )
      ),
      .violates(
        """
        clause hosting {
            after transfers
            text  da: ⟦"Alle oplysninger bliver i EU."⟧
                  en: "All data stay in the EU."
        }

        """
          + RecipientExample.transfer(
            "mechanism data-privacy-framework, certified: yes, checked: 2026-10-01\n        fallback  standard-clauses, module: 2\n        copy      email"
          )
      ),
      .passes(
        """
        clause hosting {
            after transfers
            text  da: "Alle oplysninger ligger i Danmark, men medarbejdere i USA kan se dem efter aftale med os."
                  en: "All data are hosted in Denmark, but staff in the USA can see them under an agreement with us."
        }

        """
          + RecipientExample.transfer(
            "mechanism data-privacy-framework, certified: yes, checked: 2026-10-01\n        fallback  standard-clauses, module: 2\n        copy      email"
          )
      ),
      .passes("claim no-third-countries, no-special-categories, no-children, no-profiling, only-from-you"),
    ]
  ) { context, findings in
    for denial in Denial.all {
      for claim in context.claims(denial.assertion) {
        let contradictions = denial.contradictions(context, claim)
        guard let first = contradictions.first else { continue }
        findings.report(
          at: claim.span,
          group: claim.group,
          canBeAllowed: !claim.isDeclared,
          Bilingual(
            da: "»\(claim.words)« passer ikke: \(first.message.da)",
            en: "‘\(claim.words)’ is not true: \(first.message.en)"
          ),
          label: Bilingual(
            da: "modsiges af resten af politikken",
            en: "contradicted by the rest of the policy"
          ),
          notes: contradictions,
          help: [
            Bilingual(
              da: "ret det, der er sagt her, eller det, der modsiger det",
              en: "correct what is said here, or what contradicts it"
            )
          ]
        )
      }
    }
    checkRecipients(context, &findings)
  }

  /// `recipients none` on a purpose whose other lines name some.
  private static func checkRecipients(_ context: RuleContext, _ findings: inout Findings) {
    for purpose in context.draft.purposes.own where purpose.recipients.isNone {
      let places =
        (purpose.marketing.value?.disclosedTo.located().map(\.span) ?? [])
        + context.draft.uses.own.filter { use in
          use.isRecipient && use.asRecipient.value == true
            && use.purposes.all().contains { $0.id == purpose.id.value }
        }.map(\.id.span)
      guard !places.isEmpty else { continue }
      findings.report(
        at: purpose.recipients.span ?? purpose.id.span,
        canBeAllowed: false,
        Bilingual(
          da: "»\(purpose.id.value)« siger, at ingen får oplysningerne, men nævner selv en modtager",
          en: "‘\(purpose.id.value)’ says that nobody receives the data, yet names a recipient"
        ),
        notes: places.map {
          Diagnostic.Note(message: Bilingual(da: "en modtager", en: "a recipient"), span: $0)
        },
        help: [
          Bilingual(
            da: "nævn modtageren i recipients, eller fjern den her",
            en: "name it in recipients, or remove it here"
          )
        ]
      )
    }
  }
}

/// A denial, and what contradicts it.
struct Denial: Sendable {
  let assertion: Claim.Assertion
  let contradictions: @Sendable (RuleContext, StatedClaim) -> [Diagnostic.Note]

  static let all: [Denial] = [
    Denial(assertion: .noThirdCountries, contradictions: thirdCountries),
    Denial(assertion: .noSpecialCategories) { context, claim in
      context.purposes(in: claim).flatMap { purpose in
        context.data(of: purpose).filter(\.value.isSpecial).map { data in
          Diagnostic.Note(
            message: Bilingual(
              da: "»\(purpose.id.value)« bruger »\(data.value.displayName.da)«",
              en: "‘\(purpose.id.value)’ uses ‘\(data.value.displayName.en)’"
            ),
            span: data.span
          )
        }
      }
    },
    Denial(assertion: .noChildren, contradictions: children),
    Denial(assertion: .noProfiling, contradictions: profiling),
    Denial(assertion: .onlyFromYou) { context, claim in
      context.purposes(in: claim).flatMap { purpose in
        purpose.sources.located().compactMap { place in
          guard let source = context.draft.sources[place.value],
            source.tag == .thirdParty || source.tag == .publicRegister
          else { return nil }
          return Diagnostic.Note(
            message: Bilingual(
              da: "»\(purpose.id.value)« har oplysninger fra »\(place.value.id)«",
              en: "‘\(purpose.id.value)’ has data from ‘\(place.value.id)’"
            ),
            span: place.span
          )
        }
      }
    },
  ]

  @Sendable private static func thirdCountries(
    _ context: RuleContext,
    _ claim: StatedClaim
  ) -> [Diagnostic.Note] {
    var seen: Set<SourceSpan> = []
    var notes: [Diagnostic.Note] = []
    func add(_ span: SourceSpan, _ name: Message) {
      guard seen.insert(span).inserted else { return }
      notes.append(
        Diagnostic.Note(
          message: Bilingual(
            da: "oplysninger når et land uden for EU/EØS gennem »\(name.da)«",
            en: "data reach a country outside the EU/EEA through ‘\(name.en)’"
          ),
          span: span
        )
      )
    }
    for transfer in context.transfers where transfer.thirdCountry(in: context.draft) != nil {
      guard claim.scope == nil || context.purposes(of: transfer).contains(where: claim.isAbout) else {
        continue
      }
      add(transfer.place, transfer.name)
    }
    let told = Set(
      context.transfers.compactMap { transfer -> String? in
        guard case .recipient(let recipient) = transfer.party else { return nil }
        return recipient.id.value
      }
    )
    for recipient in context.draft.recipients.own where !told.contains(recipient.id.value) {
      guard
        claim.scope == nil || context.purposes(receivedBy: recipient.id.value).contains(where: claim.isAbout)
      else { continue }
      for place in recipient.countries.located() {
        guard let country = context.draft.countries[place.value], !country.isInEEA else { continue }
        add(place.span, recipient.displayName)
      }
    }
    let declared = context.draft.declaredVendors
    for use in context.draft.uses.own where use.hosted.value != .`self` && !use.staysInEU {
      guard let service = context.draft.services[use.service], !declared.contains(service.id.value),
        let country = service.provider.value?.country.value.flatMap({ context.draft.countries[$0] }),
        !country.isInEEA,
        claim.scope.map({ scope in use.purposes.all().contains { scope.contains($0.id) } }) ?? true
      else { continue }
      let name = service.name.value ?? use.id.value
      add(use.id.span, Bilingual(da: name, en: name))
    }
    return notes
  }

  @Sendable private static func children(
    _ context: RuleContext,
    _ claim: StatedClaim
  ) -> [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    if claim.scope == nil, let children = context.draft.children.value {
      notes.append(
        Diagnostic.Note(
          message: Bilingual(
            da: "tjenesten henvender sig til børn",
            en: "the service is offered to children"
          ),
          span: children.span
        )
      )
    }
    for purpose in context.purposes(in: claim) {
      let places =
        purpose.subjects.located()
        + context.data(of: purpose).filter { _ in purpose.subjects.isUnsaid }.flatMap {
          $0.value.about.located()
        }
      for place in places where context.draft.subjects[place.value]?.tag == .child {
        notes.append(
          Diagnostic.Note(
            message: Bilingual(
              da: "»\(purpose.id.value)« handler om børn",
              en: "‘\(purpose.id.value)’ is about children"
            ),
            span: place.span
          )
        )
      }
    }
    return notes
  }

  @Sendable private static func profiling(
    _ context: RuleContext,
    _ claim: StatedClaim
  ) -> [Diagnostic.Note] {
    context.purposes(in: claim).flatMap { purpose -> [Diagnostic.Note] in
      let spans = [
        purpose.tags.first { $0.value == .profiling }?.span,
        purpose.profiling.value == nil ? nil : purpose.profiling.span,
        purpose.automatedDecisions.value?.span,
      ]
      return spans.compactMap { $0 }.map {
        Diagnostic.Note(
          message: Bilingual(
            da: "»\(purpose.id.value)« bruger profilering eller automatiske afgørelser",
            en: "‘\(purpose.id.value)’ uses profiling or automated decisions"
          ),
          span: $0
        )
      }
    }
  }
}

extension RuleContext {
  /// The purposes that a claim is about.
  func purposes(in claim: StatedClaim) -> [Purpose] { draft.purposes.own.filter(claim.isAbout) }
}
