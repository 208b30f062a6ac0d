extension Rule {
  static let cookiesAgreeWithWhatIsKnown = Rule(
    "COOKIE-014",
    "disagrees-with-knowledge-base",
    .warning,
    title: Bilingual(
      da: "Erklæringen stemmer ikke med det, der vides om trackeren",
      en: "The declaration disagrees with what is known about the tracker"
    ),
    why: Bilingual(
      da: "Navne genbruges, og leverandører skifter; det er et vink og ikke et bevis.",
      en: "Names are reused and vendors change; this is a hint, not proof."
    ),
    citations: [.gdpr("5(1)(a)"), .gdpr("5(2)")],
    yieldsTo: ["COOKIE-007"],
    examples: [
      .violates(
        """
        cookie "_ga" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells _gas apart."
            for      statistics
            duration ⟦2 months⟧
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

        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
        }
        """
      ),
      .passes(
        """
        cookie "_ga" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells _gas apart."
            for      statistics
            duration 12 months
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

        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
        }
        """
      ),
      .passes(
        """
        cookie "_ga" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells _gas apart."
            for      statistics
            duration 2 months
            checked  2026-10-01
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

        banner {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
        }
        """
      ),
    ]
  ) { context, findings in
    for item in context.items where item.stated != nil {
      guard let known = context.known(item) else { continue }
      let isChecked = !item.facts.checked.isUnsaid
      let what: Message
      let span: SourceSpan?
      if item.category == .necessary, known.isTracker, context.wasFoundToBeAnother(item, known) {
        what = Bilingual(da: "kategorien", en: "the category")
        span = item.name.span
      } else if !isChecked, context.namesAnother(item, known) {
        what = Bilingual(da: "udbyderen", en: "the provider")
        span = item.facts.provider.span
      } else if !isChecked, let length = item.facts.duration.value?.length.value,
        let usual = known.duration, length.isFar(from: usual)
      {
        what = Bilingual(da: "levetiden", en: "the lifetime")
        span = item.stated?.facts.duration.value?.length.span
      } else {
        continue
      }
      findings.report(
        at: span ?? item.name.span,
        about: item.about,
        Bilingual(
          da: "\(what.da) af »\(item.name.value)« er en anden end den, der kendes fra \(known.serviceName)",
          en: "\(what.en) of ‘\(item.name.value)’ is not the one known from \(known.serviceName)"
        ),
        help: [
          Bilingual(
            da:
              "kendt: \(known.company), \(known.category.rawValue)\(known.life). Ret erklæringen, eller skriv checked og dagen, hvis I har efterprøvet den",
            en:
              "known: \(known.company), \(known.category.rawValue)\(known.life). Correct the declaration, or write checked and the day if you have verified it"
          )
        ]
      )
    }
    for recipient in context.trackersWithoutCookies {
      findings.report(
        at: recipient.id.span,
        Bilingual(
          da: "»\(recipient.id.value)« måler på hjemmesiden, men ingen af dens cookies er erklæret",
          en: "‘\(recipient.id.value)’ measures on the site, yet none of its cookies is declared"
        ),
        help: [
          Bilingual(
            da: "skriv use \(recipient.vendor.value?.id ?? "…") med formålet",
            en: "write use \(recipient.vendor.value?.id ?? "…") with its purpose"
          )
        ]
      )
    }
  }
}
