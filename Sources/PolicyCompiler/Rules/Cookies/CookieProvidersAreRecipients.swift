extension Rule {
  static let cookieProvidersAreRecipients = Rule(
    "COOKIE-010",
    "provider-not-a-recipient",
    title: Bilingual(
      da: "En tredjepartsudbyder af cookies er ikke nævnt blandt modtagerne",
      en: "A third-party cookie provider is not among the recipients"
    ),
    why: Bilingual(
      da: "Ellers modsiger privatlivspolitikken og cookiepolitikken hinanden.",
      en: "Otherwise the privacy policy and the cookie policy contradict each other."
    ),
    citations: [.gdpr("13(1)(e)"), .cookieOrder(da: "§ 3, stk. 2, nr. 3", en: "section 3(2) no. 3")],
    examples: [
      .violates(
        """
        recipient stats-co as processor {
            name      "Statistik A/S"
            country   DK
            agreement yes
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            provider ⟦stats-co⟧
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
        recipient stats-co as processor {
            name      "Statistik A/S"
            country   DK
            agreement yes
        }

        cookie "visitor" as statistics {
            purpose  da: "Skelner besøgende fra hinanden.", en: "Tells visitors apart."
            for      statistics
            duration 6 months
            provider stats-co
            access   stats-co
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
      guard case .recipient(let reference) = item.facts.provider.value, item.stated != nil,
        context.draft.recipients[reference] != nil,
        context.purposes(receivedBy: reference.id).isEmpty,
        !item.facts.access.all().contains(where: { $0.id == reference.id })
      else { continue }
      findings.report(
        at: reference.span,
        Bilingual(
          da: "»\(reference.id)« står bag »\(item.name.value)«, men intet formål nævner den som modtager",
          en: "‘\(reference.id)’ is behind ‘\(item.name.value)’, yet no purpose names it as a recipient"
        ),
        help: [
          Bilingual(
            da: "nævn »\(reference.id)« i formålets recipients eller i cookiens access",
            en: "name ‘\(reference.id)’ in the recipients of the purpose or in the access of the cookie"
          )
        ]
      )
    }
    for use in context.draft.uses.own where use.asRecipient.value == false {
      guard let service = context.draft.services[use.service], !use.isSelfHosted(service),
        context.items.contains(where: { $0.use?.id.span == use.id.span }),
        !context.draft.recipients.own.contains(where: {
          $0.vendor.value?.id == service.id.value && !context.purposes(receivedBy: $0.id.value).isEmpty
        })
      else { continue }
      findings.report(
        at: use.asRecipient.span ?? use.id.span,
        Bilingual(
          da: "\(service.name.value ?? use.id.value) sætter cookies, men er ikke blandt modtagerne",
          en: "\(service.name.value ?? use.id.value) sets cookies, yet is not among the recipients"
        ),
        help: [
          Bilingual(
            da: "slet linjen, eller erklær udbyderen som modtager med vendor \(use.id.value)",
            en: "remove the line, or declare the provider as a recipient with vendor \(use.id.value)"
          )
        ]
      )
    }
  }
}
