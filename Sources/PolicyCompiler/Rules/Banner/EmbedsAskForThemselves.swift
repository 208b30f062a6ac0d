extension Rule {
  static let embedsAskForThemselves = Rule(
    "BANNER-011",
    "embed-consent-overbroad",
    title: Bilingual(
      da: "Indlejret indhold vises kun, hvis der gives samtykke til noget andet",
      en: "Embedded content is shown only if unrelated consent is given"
    ),
    why: Bilingual(
      da: "Et samtykke er ikke frivilligt, når man må give det til noget andet for at se en video.",
      en: "Consent is not free when one must give it to something else in order to see a video."
    ),
    citations: [
      .gdpr("4(11)"), .gdpr("7(4)"),
      .other(da: "Datatilsynet, 2023-431-0010 (Berlingske)", en: "Datatilsynet, 2023-431-0010 (Berlingske)"),
    ],
    examples: [
      .violates(
        """
        banner as external {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            embed            youtube {
                needs ⟦statistics, marketing⟧
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
      .passes(
        """
        banner as external {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            embed            youtube {
                needs       statistics, marketing
                alternative "https://www.youtube.com/@fjordenscykler"
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
      .passes(
        """
        banner as external {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            embed            youtube {
                needs marketing
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
    for embed in context.draft.banner.value?.embedded.nodes() ?? [] where embed.alternative.value == nil {
      guard let reference = embed.service.value, let service = context.draft.services[reference],
        let own = service.category.value ?? service.cookies.nodes().compactMap(\.category).first,
        let other = embed.needs.located().first(where: { $0.value.rawValue != own.rawValue })
      else { continue }
      let what = ConsentCategory(rawValue: other.value.rawValue)?.noun
      findings.report(
        at: embed.needs.span ?? other.span,
        Bilingual(
          da:
            "»\(service.name.value ?? reference.id)« vises kun mod samtykke til \(what?.da ?? "")",
          en:
            "‘\(service.name.value ?? reference.id)’ is shown only against consent to \(what?.en ?? "")"
        ),
        help: [
          Bilingual(
            da: "bed kun om samtykke til tjenesten selv, eller link til indholdet: alternative \"https://…\"",
            en:
              "ask only for consent to the service itself, or link to the content: alternative \"https://…\""
          )
        ]
      )
    }
  }
}
