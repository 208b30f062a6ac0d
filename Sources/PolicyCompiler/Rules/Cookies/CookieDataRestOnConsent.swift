extension Rule {
  static let cookieDataRestOnConsent = Rule(
    "COOKIE-012",
    "access-on-legitimate-interest",
    .warning,
    title: Bilingual(
      da: "Cookiedata bygger på interesseafvejning",
      en: "Cookie data rest on legitimate interests"
    ),
    why: Bilingual(
      da:
        "Selve cookien kræver altid samtykke. Kun egen statistik kan bagefter bygge på en interesseafvejning.",
      en:
        "The cookie itself always needs consent. Only statistics of your own can rest on legitimate interests afterwards."
    ),
    citations: [
      .cookieOrder(da: "§ 3, stk. 1", en: "section 3(1)"), .gdpr("6(1)(f)"),
      .other(da: "Datatilsynet, 2020-431-0085 (DBA)", en: "Datatilsynet, 2020-431-0085 (DBA)"),
      .other(
        da: "EDPB, rapport fra arbejdsgruppen om cookiebannere",
        en: "EDPB Cookie Banner Taskforce report"
      ),
    ],
    examples: [
      .violates(
        """
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
            basis      ⟦legitimate-interests⟧ {
                interest da: "at forstå, hvad der virker på siden", en: "understanding what works on the site"
            }
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
            access   none
        }

        purpose statistics as statistics {
            name       da: "Se, hvordan siden bruges", en: "See how the site is used"
            data       usage
            sources    observed
            basis      legitimate-interests {
                interest da: "at forstå, hvad der virker på siden", en: "understanding what works on the site"
            }
            own-statistics yes
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
    var reported: Set<String> = []
    for item in context.items where item.needsConsent && !context.lacksMarketingPurpose(item) {
      for reference in item.purposes {
        guard let purpose = context.draft.purposes[reference.value],
          let basis = purpose.bases.nodes().first(where: { $0.kind.value == .legitimateInterests }),
          !context.isOwnStatistics(purpose, item), reported.insert(purpose.id.value).inserted
        else { continue }
        findings.report(
          at: basis.span,
          about: item.about,
          Bilingual(
            da:
              "Formålet »\(purpose.id.value)« bygger på en interesseafvejning, men bruger cookien »\(item.name.value)«",
            en:
              "purpose ‘\(purpose.id.value)’ rests on legitimate interests, yet uses the cookie ‘\(item.name.value)’"
          ),
          help: [
            Bilingual(
              da:
                "skriv basis consent, through: banner – eller own-statistics yes, hvis ingen andre bruger tallene",
              en:
                "write basis consent, through: banner – or own-statistics yes, if nobody else uses the figures"
            )
          ]
        )
      }
    }
  }
}
