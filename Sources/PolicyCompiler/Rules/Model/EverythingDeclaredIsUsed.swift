extension Rule {
  static let everythingDeclaredIsUsed = Rule(
    "MODEL-004",
    "declared-never-used",
    .warning,
    title: Bilingual(da: "Noget er erklæret, men bruges aldrig", en: "Something is declared but never used"),
    why: Bilingual(
      da: "Enten fortæller politikken om noget, I ikke gør, eller også mangler det formål, som bruger det.",
      en: "Either the policy tells of something that you do not do, or the purpose that uses it is missing."
    ),
    citations: [.gdpr("5(1)(a)"), .gdpr("5(1)(c)"), .gdpr("13(1)(c)")],
    examples: [
      .violates(
        """
        data ⟦whereabouts⟧ {
            name da: "opholdssted", en: "whereabouts"
        }
        """
      ),
      .violates(
        """
        recipient ⟦printer⟧ as processor {
            name      "Trykkeriet ApS"
            country   DK
            agreement yes
        }
        """
      ),
      .passes(
        """
        data whereabouts {
            name da: "opholdssted", en: "whereabouts"
        }

        purpose fleet-tracking {
            name       da: "Finde bilerne", en: "Find the cars"
            data       whereabouts
            sources    data-subject
            basis      contract
            provision  none
            recipients none
            retention  30 days, from: visit
        }
        """
      ),
      .passes(
        """
        recipient police as authority {
            name      da: "politiet", en: "the police"
            category  police
            country   DK
            on-demand court-order
        }
        """
      ),
      // Work for customers uses data and recipients too.
      .passes(
        """
        data guest-list {
            name da: "gæsteliste", en: "guest list"
        }

        recipient host as processor {
            name      "Driften ApS"
            country   DK
            agreement yes
        }

        processor-activity hosting {
            name       da: "Drift af hotellers systemer", en: "Running hotels' systems"
            for        da: "hoteller", en: "hotels"
            data       guest-list
            agreement  yes
            recipients host
        }
        """
      ),
    ]
  ) { context, findings in
    // Where a line was not understood, what it used is unknown.
    guard context.isUnderstood, context.undeclaredReferences.isEmpty else { return }
    let used = UsedIDs(context.draft)
    func report(_ names: [Name], _ kind: DeclarationKind, _ used: Set<String>) {
      for name in names where !used.contains(name.value) {
        findings.report(
          at: name.span,
          Bilingual(
            da: "»\(name.value)« bruges aldrig",
            en: "‘\(name.value)’ is never used"
          ),
          help: [
            Bilingual(
              da: "nævn den i det formål, der har brug for den, eller slet den",
              en: "add it to the purpose that needs it, or remove it"
            )
          ]
        )
      }
    }
    // Where a purpose does not say what it uses, that has been reported, and the rest is unknown.
    let purposes = context.draft.purposes.own
    if !purposes.contains(where: \.data.isUnsaid) {
      report(context.draft.data.own.map(\.id), .data, used.data)
    }
    if !purposes.contains(where: \.recipients.isUnsaid) {
      // An authority that gets data only on demand belongs to no purpose.
      let recipients = context.draft.recipients.own.filter(\.onDemand.isUnsaid)
      report(recipients.map(\.id), .recipient, used.recipients)
    }
    report(context.draft.sources.own.map(\.id), .source, used.sources)
    report(context.draft.subjects.own.map(\.id), .subject, used.subjects)
  }
}

/// What the purposes, activities and cookies of a policy use.
private struct UsedIDs {
  var data: Set<String> = []
  var recipients: Set<String> = []
  var sources: Set<String> = []
  var subjects: Set<String> = []

  init(_ draft: Draft) {
    for purpose in draft.purposes.own {
      data.formUnion(purpose.data.all().map(\.id))
      subjects.formUnion(purpose.subjects.all().map(\.id))
      sources.formUnion(purpose.sources.all().map(\.id))
      recipients.formUnion(purpose.recipients.all().map(\.id))
      recipients.formUnion(purpose.marketing.value?.disclosedTo.all().map(\.id) ?? [])
    }
    for activity in draft.processorActivities.own {
      data.formUnion(activity.data.all().map(\.id))
      subjects.formUnion(activity.subjects.all().map(\.id))
      recipients.formUnion(activity.recipients.all().map(\.id))
    }
    let items: [any StoredItem] =
      draft.cookies.own + draft.trackers.own + draft.uses.own.flatMap { $0.cookies.nodes() }
    for item in items {
      if case .recipient(let provider) = item.facts.provider.value { recipients.insert(provider.id) }
      recipients.formUnion(item.facts.access.all().map(\.id))
    }
    // A recipient can stand for a service that is used.
    let services = Set(draft.uses.own.map(\.id.value))
    for recipient in draft.recipients.own
    where recipient.vendor.value.map({ services.contains($0.id) }) ?? false {
      recipients.insert(recipient.id.value)
    }
    // Whose data a category holds is told where the category is used.
    for category in draft.data.own where data.contains(category.id.value) {
      subjects.formUnion(category.about.all().map(\.id))
    }
  }
}
