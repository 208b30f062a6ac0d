extension Rule {
  static let camerasHaveSigns = Rule(
    "DK-010",
    "cctv-sign-missing",
    title: Bilingual(
      da: "Tv-overvågning af butik eller arbejdsplads uden skiltning",
      en: "CCTV in shops or at work without a sign"
    ),
    why: Bilingual(
      da:
        "Private, der overvåger steder med almindelig adgang eller arbejdspladser, skal oplyse om det ved skiltning eller på anden tydelig måde.",
      en:
        "Private parties who monitor places with public access or workplaces must say so by a sign or in another clear way."
    ),
    citations: [
      .danish("tv-overvågningsloven", "3(1)", english: "Danish CCTV Act"), .gdpr("13"),
    ],
    yieldsTo: ["ART13-003"],
    examples: [
      .violates(shop("sign  ⟦no⟧\n        place public-access")),
      .violates(shop("place ⟦workplace⟧")),
      .passes(shop("sign  yes\n        place public-access")),
      // Cars that carry money are an exception of section 3(2).
      .passes(shop("sign  no\n        place other")),
    ]
  ) { context, findings in
    guard context.isDanish, context.draft.controller.value?.kind.value != .publicAuthority else { return }
    for purpose in context.draft.purposes.own where purpose.has(.cctv) && context.understands(purpose.extent)
    {
      guard let cameras = purpose.cctv.value, cameras.sign.value != true,
        case .said(let places, _) = cameras.places,
        places.contains(where: { $0.value != .other })
      else { continue }
      findings.report(
        at: cameras.sign.span ?? places.first?.span ?? purpose.id.span,
        about: purpose.id.span,
        Bilingual(
          da: "Kameraerne til »\(purpose.id.value)« har intet skilt",
          en: "the cameras for ‘\(purpose.id.value)’ have no sign"
        ),
        help: [
          Bilingual(
            da: "sæt et skilt op ved indgangen, og skriv sign yes",
            en: "put up a sign at the entrance, and write sign yes"
          )
        ]
      )
    }
  }

  private static func shop(_ properties: String) -> String {
    RetentionExample.cameras(
      "30 days, from: recording",
      more: """

            cctv {
                \(properties)
            }
        """
    )
  }
}
