extension Rule {
  static let firstLayerInforms = Rule(
    "BANNER-007",
    "first-layer-information-missing",
    title: Bilingual(
      da: "Første lag mangler nødvendig information",
      en: "The first layer lacks necessary information"
    ),
    why: Bilingual(
      da: "Et samtykke skal være informeret, før det gives.",
      en: "Consent must be informed before it is given."
    ),
    citations: [
      .gdpr("4(11)"), .gdpr("7(3)"),
      .other(da: "EDPB, retningslinjer 05/2020 om samtykke", en: "EDPB Guidelines 05/2020 on consent"),
      .cookieOrder(da: "§ 3, stk. 2, nr. 2-5", en: "section 3(2) nos 2–5"),
    ],
    examples: [
      .violates(
        """
        banner as external {
            consent-lifetime 12 months
            reopen           every-page
            proof            logged
            layer 1 {
                button   accept, label: "Accepter alle", style: primary
                button   reject, label: "Afvis alle", style: primary
                category statistics, default: off
                says     ⟦purposes, policy-link, withdrawal⟧
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
            layer 1 {
                button   accept, label: "Accepter alle", style: primary
                button   reject, label: "Afvis alle", style: primary
                category statistics, default: off
                says     controller, purposes, policy-link, withdrawal
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
    guard let banner = context.draft.banner.value, banner.isExternal, let layer = banner.firstLayer,
      context.understands(layer.span)
    else { return }
    let told = Set(layer.says.all())
    var needed: [BannerLayer.Information] = [.controller, .purposes, .policyLink, .withdrawal]
    if context.items.contains(where: { $0.needsConsent && $0.isThirdParty }) { needed.append(.thirdParties) }
    let missing = needed.filter { !told.contains($0) }
    if missing.isEmpty { return }
    let said = missing.map(\.rawValue).joined(separator: ", ")
    findings.report(
      at: layer.says.span ?? layer.span,
      Bilingual(
        da: "Bannerets første lag oplyser ikke, \(missing.map(\.noun.da).joined(separator: ", eller "))",
        en: "the first layer of the banner does not say \(missing.map(\.noun.en).joined(separator: ", or "))"
      ),
      help: [
        Bilingual(
          da: "føj det til banneret, og skriv det i says: \(said)",
          en: "add it to the banner, and write it in says: \(said)"
        )
      ]
    )
  }
}

extension BannerLayer.Information {
  /// What is missing, as a message says it.
  fileprivate var noun: Message {
    switch self {
    case .controller: Bilingual(da: "hvem I er", en: "who you are")
    case .purposes: Bilingual(da: "hvad cookierne bruges til", en: "what the cookies are for")
    case .thirdParties: Bilingual(da: "at tredjeparter får adgang", en: "that third parties get access")
    case .policyLink: Bilingual(da: "hvor man kan læse mere", en: "where to read more")
    case .withdrawal: Bilingual(da: "at samtykket kan trækkes tilbage", en: "that consent can be withdrawn")
    }
  }
}
