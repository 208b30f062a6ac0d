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
      da: "Navne genbruges, og leverandører skifter; det er et fingerpeg og ikke et bevis.",
      en: "Names are reused and vendors change; this is a hint, not proof."
    ),
    citations: [.gdpr("5(1)(a)"), .gdpr("5(2)")],
    yieldsTo: ["COOKIE-007"],
    examples: [
      .violates(
        """
        cookie "_ga" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
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
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
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
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
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
    for item in context.items {
      guard let known = item.tracker ?? item.known else { continue }
      let isChecked = !item.facts.checked.isUnsaid
      let message: Message
      let span: SourceSpan?
      let (name, service) = (item.name.value, known.serviceName)
      if item.category == .necessary, known.isTracker, context.wasFoundToBeAnother(item, known) {
        message = Bilingual(
          da: "»\(name)« hedder det samme som en cookie fra \(service), og den er ikke nødvendig",
          en: "‘\(name)’ has the same name as a cookie of \(service), and that one is not necessary"
        )
        span = item.name.span
      } else if !isChecked, context.namesAnother(item, known) {
        message = Bilingual(
          da: "»\(name)« plejer at komme fra \(known.company)",
          en: "‘\(name)’ usually comes from \(known.company)"
        )
        span = item.facts.provider.span
      } else if !isChecked, let length = item.stated?.facts.duration.value?.length.value,
        let usual = known.duration, length.isFar(from: usual)
      {
        message = Bilingual(
          da: "»\(name)« fra \(service) plejer at have en anden levetid",
          en: "‘\(name)’ of \(service) usually has another lifetime"
        )
        span = item.stated?.facts.duration.value?.length.span
      } else {
        continue
      }
      findings.report(
        at: span ?? item.name.span,
        about: item.about,
        message,
        help: [
          Bilingual(
            da:
              "kendt: \(known.company), \(known.category.noun.da)\(known.life.da). Ret erklæringen, eller skriv checked og datoen, hvis I har kontrolleret den",
            en:
              "known: \(known.company), \(known.category.noun.en)\(known.life.en). Correct the declaration, or write checked and the date if you have verified it"
          )
        ]
      )
    }
    for recipient in context.trackersWithoutCookies {
      findings.report(
        at: recipient.id.span,
        Bilingual(
          da:
            "»\(recipient.id.value)« følger de besøgende på hjemmesiden, men ingen af dens cookies er erklæret",
          en: "‘\(recipient.id.value)’ tracks visitors of the site, yet none of its cookies is declared"
        ),
        help: [
          Bilingual(
            da:
              "skriv use \(recipient.vendor.value?.id ?? "…") med formålet i for, eller erklær cookierne med denne udbyder",
            en:
              "write use \(recipient.vendor.value?.id ?? "…") with its purpose in for, or declare the cookies with this provider"
          )
        ]
      )
    }
  }
}
