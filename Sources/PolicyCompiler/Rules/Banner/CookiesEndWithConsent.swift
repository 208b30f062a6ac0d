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
        item.needsConsent && banner.onLapse.value != .delete && context.outlives(item, length, lifetime)
      let isRecord = context.isConsentRecord(item) && length.differs(from: lifetime)
      guard outlives || isRecord else { continue }
      let consent = lifetime.displayText
      findings.report(
        at: item.stated?.facts.duration.value?.length.span ?? item.name.span,
        about: item.about,
        group: isRecord ? "record" : "outlives",
        isRecord
          ? Bilingual(
            da: "»\(item.name.value)« husker valget, men lever ikke lige så længe som samtykket",
            en: "‘\(item.name.value)’ remembers the choice, yet does not live as long as the consent"
          )
          : Bilingual(
            da: "»\(item.name.value)« lever længere end det samtykke, den bygger på",
            en: "‘\(item.name.value)’ lives longer than the consent it rests on"
          ),
        help: [
          isRecord
            ? Bilingual(
              da: "lad den leve lige så længe som samtykket: \(consent.da)",
              en: "let it live as long as the consent: \(consent.en)"
            )
            : Bilingual(
              da:
                "sæt levetiden til højst \(consent.da), eller lad banneret slette cookien, når samtykket udløber: on-lapse delete",
              en:
                "set its lifetime to \(consent.en) at most, or let the banner delete it when the consent lapses: on-lapse delete"
            )
        ]
      )
    }
  }
}
