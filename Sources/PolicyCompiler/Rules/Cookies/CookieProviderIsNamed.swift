extension Rule {
  static let cookieProviderIsNamed = Rule(
    "COOKIE-002",
    "provider-missing",
    title: Bilingual(
      da: "Det er ikke oplyst, hvem der sætter eller læser cookien",
      en: "It is not stated who sets or reads the cookie"
    ),
    why: Bilingual(
      da: "Alle, der sætter eller læser en cookie, skal nævnes ved navn; »tredjepart« er ikke et navn.",
      en: "Everyone who sets or reads a cookie must be named; ‘third party’ is not a name."
    ),
    citations: [.cookieOrder(da: "§ 3, stk. 2, nr. 3", en: "section 3(2) no. 3")],
    examples: [
      .violates(
        """
        recipient third-party as controller {
            name    da: "en tredjepart", en: "a third party"
            country DK
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            provider ⟦third-party⟧
            access   third-party
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
        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            provider first-party
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
    for item in context.items where item.needsConsent {
      guard case .recipient(let reference) = item.facts.provider.value, item.stated != nil,
        let recipient = context.draft.recipients[reference], recipient.isUnnamed
      else { continue }
      findings.report(
        at: reference.span,
        about: recipient.id.span,
        group: recipient.id.value,
        Bilingual(
          da: "»\(recipient.displayName.da)« siger ikke, hvem der står bag »\(item.name.value)«",
          en: "‘\(recipient.displayName.en)’ does not say who is behind ‘\(item.name.value)’"
        ),
        help: [
          Bilingual(
            da: "nævn virksomheden, eller skriv provider first-party, hvis det er jer selv",
            en: "name the company, or write provider first-party if it is you"
          )
        ]
      )
    }
  }
}
