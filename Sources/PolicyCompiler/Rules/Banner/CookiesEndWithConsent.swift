extension Rule {
  static let cookiesEndWithConsent = Rule(
    "BANNER-009",
    "cookie-outlives-consent",
    .warning,
    title: Bilingual(
      da: "En cookie og det samtykke, den bygger på, har forskellig levetid",
      en: "A cookie and the consent it rests on have different lifetimes"
    ),
    why: Bilingual(
      da: "Når samtykket udløber, ligger cookien ellers stadig på udstyret.",
      en: "When the consent lapses, the cookie would otherwise still be on the device."
    ),
    citations: [.gdpr("5(1)(e)"), .gdpr("7(1)"), .courtOfJustice("C-673/17", "Planet49")],
    examples: [
      .violates(
        """
        banner {
            consent-lifetime 3 months
            reopen           every-page
            proof            logged
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration ⟦6 months⟧
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
            consent-lifetime 3 months
            reopen           every-page
            proof            logged
            on-lapse         delete
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
    guard let banner = context.draft.banner.value, let lifetime = banner.consentLifetime.value else { return }
    for item in context.items {
      guard let length = item.facts.duration.value?.length.value else { continue }
      let outlives =
        item.needsConsent && banner.onLapse.value != .delete
        && length.exceeds(lifetime, by: item.stated == nil ? 1.1 : 1.01)
      let isRecord = item.category == .necessary && item.facts.grounds.all().contains(.consentRecord)
      guard outlives || (isRecord && length.differs(from: lifetime)) else { continue }
      findings.report(
        at: item.stated?.facts.duration.value?.length.span ?? item.name.span,
        about: item.about,
        group: "outlives",
        Bilingual(
          da: "»\(item.name.value)« og samtykket i banneret har ikke samme levetid",
          en: "‘\(item.name.value)’ and the consent of the banner do not last equally long"
        ),
        help: [
          Bilingual(
            da: "gør cookien kortere, eller lad banneret slette den, når samtykket udløber: on-lapse delete",
            en: "shorten the cookie, or let the banner delete it when the consent lapses: on-lapse delete"
          )
        ]
      )
    }
  }
}
