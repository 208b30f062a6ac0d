extension Rule {
  static let jointArrangementIsDescribed = Rule(
    "CTRL-004",
    "joint-arrangement-missing",
    title: Bilingual(
      da: "Fælles dataansvarlige er angivet uden det væsentligste indhold af ordningen",
      en: "Joint controllers are declared without the essence of their arrangement"
    ),
    why: Bilingual(
      da:
        "Fælles dataansvarlige skal aftale, hvem der gør hvad, og fortælle folk det væsentligste af aftalen, så de ved, hvem de skal gå til.",
      en:
        "Joint controllers must agree who does what, and tell people the essence of it, so that they know whom to turn to."
    ),
    citations: [
      .gdpr("26(1)"), .gdpr("26(2)"), .courtOfJustice("C-210/16", "Wirtschaftsakademie"),
      .courtOfJustice("C-40/17", "Fashion ID"),
    ],
    examples: [
      .violates(
        """
        joint-controller ⟦"Meta Platforms Ireland Ltd."⟧ {
            for contact
        }
        """
      ),
      .violates(recipient("⟦meta⟧", "")),
      .passes(
        """
        joint-controller "Meta Platforms Ireland Ltd." {
            for         contact
            essence     da: "Meta svarer, når du bruger dine rettigheder over for sidestatistikken."
                        en: "Meta answers when you exercise your rights over the page statistics."
            arrangement "https://www.facebook.com/legal/controller_addendum"
        }
        """
      ),
      .passes(
        recipient(
          "meta",
          """

              essence da: "Meta svarer, når du bruger dine rettigheder over for sidestatistikken."
                      en: "Meta answers when you exercise your rights over the page statistics."
          """
        )
      ),
      // The party is described once, wherever it is named.
      .passes(
        recipient("meta", "") + """


          joint-controller "Meta Platforms Ireland Ltd." {
              for     page-insights
              essence da: "Meta svarer, når du bruger dine rettigheder over for sidestatistikken."
                      en: "Meta answers when you exercise your rights over the page statistics."
          }
          """
      ),
    ]
  ) { context, findings in
    let draft = context.draft
    var described: Set<String> = []
    for joint in draft.jointControllers.own where joint.essence.value != nil {
      described.insert(joint.id.value)
    }
    for recipient in draft.recipients.own where recipient.essence.value != nil {
      described.formUnion(recipient.name.value?.versions.map(\.plainText) ?? [])
    }
    for joint in draft.jointControllers.own {
      guard !described.contains(joint.id.value), context.understands(joint.extent) else { continue }
      report(Bilingual(da: joint.id.value, en: joint.id.value), at: joint.id.span, &findings)
    }
    let declared = Set(draft.jointControllers.own.map(\.id.value))
    for recipient in draft.recipients.own where recipient.role == .jointController {
      let names = recipient.name.value?.versions.map(\.plainText) ?? []
      // Where the party is also declared on its own, that declaration is the one to complete.
      guard recipient.essence.value == nil, context.understands(recipient.extent),
        !names.contains(where: { described.contains($0) || declared.contains($0) })
      else { continue }
      report(recipient.displayName, at: recipient.id.span, &findings)
    }
    let stands = Set(draft.recipients.own.compactMap { $0.vendor.value?.id })
    for use in draft.uses.own where use.role.value == .jointController && use.isRecipient {
      let service = draft.services[use.service]
      let name = service?.provider.value?.name.value ?? service?.name.value ?? use.id.value
      guard let place = use.role.span, context.understands(use.extent), !stands.contains(use.id.value),
        !described.contains(name), !declared.contains(name)
      else { continue }
      report(
        Bilingual(da: name, en: name),
        at: place,
        help: Bilingual(
          da: "erklær udbyderen for sig: joint-controller \"\(name)\" { essence da: \"…\", en: \"…\" }",
          en: "declare the provider by itself: joint-controller \"\(name)\" { essence da: \"…\", en: \"…\" }"
        ),
        &findings
      )
    }
  }

  private static func report(
    _ name: Message,
    at place: SourceSpan,
    help: Message = Bilingual(
      da:
        "skriv med en sætning eller to, hvem der oplyser folk, og hvem der svarer dem: essence da: \"…\", en: \"…\"",
      en:
        "say in a sentence or two who informs people and who answers them: essence da: \"…\", en: \"…\""
    ),
    _ findings: inout Findings
  ) {
    findings.report(
      at: place,
      Bilingual(
        da: "Politikken siger ikke, hvordan I og »\(name.da)« har delt ansvaret",
        en: "the policy does not say how you and ‘\(name.en)’ have shared the responsibility"
      ),
      help: [help]
    )
  }

  private static func recipient(_ id: String, _ lines: String) -> String {
    """
    recipient \(id) as joint-controller {
        name    "Meta Platforms Ireland Ltd."
        country IE
        eu-only yes\(lines)
    }

    purpose page-insights {
        name       da: "Se, hvem der besøger vores side på Facebook", en: "See who visits our Facebook page"
        data       social-media-profile
        sources    observed
        basis      legitimate-interests {
            interest da: "at vide, hvilke opslag der bliver læst", en: "knowing which posts are read"
        }
        provision  none
        recipients meta
        retention  12 months, from: visit
    }
    """
  }
}
