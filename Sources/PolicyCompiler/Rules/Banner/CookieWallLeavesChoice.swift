extension Rule {
  static let cookieWallLeavesChoice = Rule(
    "BANNER-006",
    "cookie-wall-unacceptable",
    title: Bilingual(
      da: "En cookie wall opfylder ikke de danske kriterier",
      en: "A cookie wall does not meet the Danish criteria"
    ),
    why: Bilingual(
      da:
        "Den, der siger nej, skal have et rimeligt alternativ, og den, der betaler, må ikke spores mere end nødvendigt.",
      en:
        "Those who refuse must have a reasonable alternative, and those who pay may not be tracked more than necessary."
    ),
    citations: [
      .other(
        da: "Datatilsynet, retningslinjer om cookie walls, 20. februar 2023",
        en: "Datatilsynet, guidelines on cookie walls, 20 February 2023"
      ), .other(da: "EDPB, retningslinjer 05/2020 om samtykke", en: "EDPB Guidelines 05/2020 on consent"),
    ],
    examples: [
      .violates(
        """
        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            wall             ⟦hard⟧
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
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
        """
      ),
      .passes(
        """
        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            wall             pay-or-consent {
                price      29 DKK, per: month
                equivalent yes
            }
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            access   none
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
        """
      ),
    ]
  ) { context, findings in
    guard let wall = context.draft.banner.value?.wall.value, let kind = wall.kind.value,
      context.understands(wall.span)
    else { return }
    var faults: [(Message, SourceSpan)] = []
    func fault(_ da: String, _ en: String, _ span: SourceSpan?) {
      faults.append((Bilingual(da: da, en: en), span ?? wall.kind.span ?? wall.span))
    }
    if kind == .hard {
      fault(
        "der er intet alternativ for den, der siger nej",
        "there is no alternative for those who refuse",
        nil
      )
    } else {
      if wall.price.value?.amount.value == nil { fault("prisen mangler", "the price is missing", nil) }
      if wall.equivalent.value != true {
        fault(
          "den, der betaler, får ikke det samme",
          "those who pay do not get the same",
          wall.equivalent.span
        )
      }
      if let extra = wall.extra.value, extra.text == nil, !extra.purposes.all().isEmpty {
        fault(
          "et formål mere kræves uden begrundelse",
          "a further purpose is demanded without a reason",
          extra.span
        )
      }
      if wall.tracksPayers.value == true {
        fault("den, der betaler, spores stadig", "those who pay are still tracked", wall.tracksPayers.span)
      }
    }
    guard let first = faults.first else { return }
    let da = faults.map(\.0.da).joined(separator: "; ")
    let en = faults.map(\.0.en).joined(separator: "; ")
    findings.report(
      at: first.1,
      Bilingual(
        da: "Den, der siger nej, lukkes ude på en måde, der ikke er tilladt: \(da)",
        en: "those who refuse are shut out in a way that is not permitted: \(en)"
      ),
      help: [
        Bilingual(
          da:
            "tilbyd det samme mod en rimelig betaling: wall pay-or-consent { price …, equivalent yes } – eller wall none",
          en:
            "offer the same for a reasonable payment: wall pay-or-consent { price …, equivalent yes } – or wall none"
        )
      ]
    )
  }
}
