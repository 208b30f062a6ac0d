extension Rule {
  static let adsSpareSensitiveData = Rule(
    "BASIS-012",
    "ads-profiling-prohibited",
    title: Bilingual(
      da: "Annoncer målrettes ved profilering på følsomme oplysninger eller mod mindreårige",
      en: "Ads are profiled on sensitive data or on minors"
    ),
    why: Bilingual(
      da:
        "Forordningen om digitale tjenester forbyder det for onlineplatforme, og samtykke ændrer det ikke. Annoncer, der følger af den side, man ser, er tilladt.",
      en:
        "The Digital Services Act prohibits it for online platforms, and consent does not help. Advertisements that follow from the page viewed are allowed."
    ),
    citations: [
      .digitalServicesAct("26(3)"), .digitalServicesAct("28(2)"), .digitalServicesAct("19"),
      .gdpr("4(4)"), .gdpr("9(1)"),
    ],
    examples: [
      .violates(marketplace("large", "usage, ⟦health⟧", "\n    special-category explicit-consent")),
      .violates(marketplace("large", "usage", "\n    targeting  ⟦special-categories⟧")),
      .violates(marketplace("large", "usage", "\n    subjects   ⟦children⟧, consumers")),
      .passes(marketplace("large", "usage", "\n    targeting  none")),
      .passes(marketplace("micro-or-small", "usage", "\n    subjects   children, consumers")),
      // A shop that hosts nothing of its users' is no platform.
      .passes(marketplace("none", "usage", "\n    subjects   children, consumers")),
      // Without profiling the page decides which advertisement is shown.
      .passes(
        marketplace("large", "usage", "\n    subjects   children, consumers", profiling: "none")
      ),
    ]
  ) { context, findings in
    let draft = context.draft
    guard let controller = draft.controller.value, controller.onlinePlatform.value == .large else { return }
    for purpose in draft.purposes.own where purpose.profilesForAds {
      guard context.understands(purpose.extent), let reason = prohibited(purpose, context) else { continue }
      findings.report(
        at: reason.place,
        reason.says,
        notes: [
          Diagnostic.Note(
            message: Bilingual(
              da: "her står, at I er en onlineplatform",
              en: "this says that you are an online platform"
            ),
            span: controller.onlinePlatform.span
          )
        ],
        help: [
          Bilingual(
            da:
              "hold dem ude af profileringen, eller vælg annoncer efter den side, der vises: profiling none",
            en: "keep them out of the profiling, or choose advertisements by the page shown: profiling none"
          )
        ]
      )
    }
  }

  /// What makes the profiling prohibited, and where it stands.
  private static func prohibited(
    _ purpose: Purpose,
    _ context: RuleContext
  ) -> (place: SourceSpan, says: Message)? {
    let sensitive = Bilingual(
      da: "En onlineplatform må ikke målrette annoncer ved profilering på følsomme oplysninger",
      en: "an online platform must not target advertisements by profiling on sensitive data"
    )
    let minors = Bilingual(
      da: "En onlineplatform må ikke målrette annoncer mod mindreårige ved profilering",
      en: "an online platform must not target advertisements at minors by profiling"
    )
    if let special = context.data(of: purpose).first(where: { $0.value.isSpecial }) {
      return (special.span, sensitive)
    }
    if let child = purpose.subjects.located().first(where: { context.draft.subjects[$0.value]?.tag == .child }
    ) {
      return (child.span, minors)
    }
    return purpose.targeting.located().first.map {
      ($0.span, $0.value == .minors ? minors : sensitive)
    }
  }

  private static func marketplace(
    _ size: String,
    _ data: String,
    _ lines: String,
    profiling: String = "da: \"Vi slutter os til, hvad du kan lide.\", en: \"We conclude what you like.\""
  ) -> String {
    """
    controller "Loppetorvet ApS" {
        cvr             13748136
        address         "Havnegade 1", "8000 Aarhus C", DK
        email           "privatliv@loppetorvet.dk"
        phone           "+45 86 00 10 20"
        dpo             none
        online-platform \(size)
    }

    purpose ads as advertising {
        name       da: "Vise annoncer", en: "Show advertisements"
        data       \(data)
        sources    observed
        basis      consent {
            given    checkbox, default: off
            withdraw account-page
            proof    logged
        }
        profiling  \(profiling)\(lines)
        provision  none
        recipients none
        retention  1 month, from: visit
    }
    """
  }
}

extension Purpose {
  /// Whether advertisements are chosen by what is concluded about a person.
  fileprivate var profilesForAds: Bool {
    let isForAds = has(.advertising) || marketing.value?.channels.all().contains(.onlineAds) == true
    return isForAds && (has(.profiling) || profiling.value != nil) && !profiling.isNone
  }
}
