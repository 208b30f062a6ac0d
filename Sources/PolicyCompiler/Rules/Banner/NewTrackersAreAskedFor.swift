extension Rule {
  static let newTrackersAreAskedFor = Rule(
    "BANNER-010",
    "consent-version-not-bumped",
    title: Bilingual(
      da: "Cookies eller modtagere er ændret, men samtykkets version er uændret",
      en: "Cookies or recipients changed, but the consent version did not"
    ),
    why: Bilingual(
      da:
        "Et samtykke gælder kun det, der blev spurgt om. Uden en ny version ville gamle samtykker også dække nye cookies og virksomheder. Det banner, der følger med her, spørger selv igen; et banner, der er lavet et andet sted, gør det kun, hvis nogen sørger for det.",
      en:
        "Consent covers only what was asked for. Without a new version, old consents would also cover new cookies and companies. The banner that is made here asks again by itself; one that is made elsewhere does so only if somebody sees to it."
    ),
    citations: [
      .gdpr("4(11)"), .gdpr("6(1)(a)"), .gdpr("7(1)"),
      .other(
        da: "EDPB, retningslinjer 05/2020 om samtykke, punkt 110",
        en: "EDPB Guidelines 05/2020 on consent, para 110"
      ),
    ],
    examples: [
      .violates(
        policy(version: "⟦4⟧", cookies: ["visitor", "visit"]),
        previous: policy(version: "4", site: "2026-10", cookies: ["visitor"])
      ),
      .passes(
        policy(version: "4", cookies: ["visitor", "visit"], isExternal: false),
        previous: policy(version: "4", site: "2026-10", cookies: ["visitor"], isExternal: false)
      ),
      .passes(
        policy(version: "5", cookies: ["visitor", "visit"]),
        previous: policy(version: "4", site: "2026-10", cookies: ["visitor"])
      ),
      .passes(
        policy(version: "4", cookies: ["visitor"]),
        previous: policy(version: "4", site: "2026-10", cookies: ["visitor", "visit"])
      ),
    ]
  ) { context, findings in
    // Where no consent was asked for, there is none that could be extended.
    guard let previous = context.previous, !previous.consentItems.isEmpty,
      context.draft.banner.value?.isExternal == true,
      context.draft.banner.value?.version.value ?? 1 == previous.bannerVersion
    else { return }
    let items = ConsentItem.all(in: context)
    let grown = items.compactMap { item in item.growth(since: previous.consentItems).map { (item, $0) } }
    guard let (first, growth) = grown.first else { return }
    let banner = context.draft.banner.value
    let version = previous.bannerVersion
    let what = growth.message(first.name)
    findings.report(
      at: banner?.version.span ?? banner?.span ?? first.span ?? context.draft.site.value?.span ?? .nowhere,
      Bilingual(
        da: "\(what.da), men samtykkets version er stadig \(version)",
        en: "\(what.en), but the consent version is still \(version)"
      ),
      notes: grown.prefix(5).compactMap { item, growth in
        item.span.map { Diagnostic.Note(message: growth.message(item.name), span: $0) }
      },
      help: [
        Bilingual(
          da: "skriv version \(version + 1) i banneret, og sørg for, at det spørger de besøgende igen",
          en: "write version \(version + 1) in the banner, and see to it that it asks visitors again"
        )
      ]
    )
  }

  private static func policy(
    version: String,
    site: String = "2026-11",
    cookies: [String],
    isExternal: Bool = true
  ) -> String {
    """
    site "https://www.fjordenscykler.dk" {
        languages da, en
        version   "\(site)"
        effective 2026-11-01
        audience  consumers, in: DK
    }

    banner \(isExternal ? "as external " : ""){
        version          \(version)
        consent-lifetime 12 months
        reopen           every-page
        proof            logged
    }

    """
      + cookies.map {
        """

        cookie "\($0)" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
        }
        """
      }.joined(separator: "\n") + "\n\n"
        + """
        purpose statistics as statistics {
            name       da: "Se, hvordan siden bruges", en: "See how the site is used"
            data       usage
            sources    observed
            basis      consent, through: banner
            provision  none
            recipients none
            retention  12 months, from: visit
        }
        """
  }
}

extension ConsentItem.Growth {
  /// What is new, in words.
  fileprivate func message(_ name: String) -> Message {
    switch self {
    case .new: Bilingual(da: "»\(name)« er ny", en: "‘\(name)’ is new")
    case .category:
      Bilingual(da: "»\(name)« har fået en anden kategori", en: "‘\(name)’ has another category")
    case .parties:
      Bilingual(da: "»\(name)« har fået en ny modtager", en: "‘\(name)’ has a new recipient")
    case .purposes: Bilingual(da: "»\(name)« har fået et nyt formål", en: "‘\(name)’ has a new purpose")
    case .text:
      Bilingual(
        da: "Formålet med »\(name)« er beskrevet anderledes",
        en: "the purpose of ‘\(name)’ is described differently"
      )
    }
  }
}
