extension Rule {
  static let conditionIsSupported = Rule(
    "BASIS-008",
    "art9-condition-unsupported",
    title: Bilingual(
      da: "Forudsætningen for den valgte undtagelse i artikel 9, stk. 2, mangler",
      en: "The chosen Art. 9(2) condition lacks what it requires"
    ),
    why: Bilingual(
      da:
        "Flere af undtagelserne i artikel 9, stk. 2, forudsætter en lov, en overenskomst eller tavshedspligt, og én er forbeholdt bestemte foreninger. Ellers gælder forbuddet.",
      en:
        "Several of the exceptions in Art. 9(2) presuppose a law, a collective agreement or professional secrecy, and one is reserved for certain associations. Without that, the prohibition stands."
    ),
    citations: [
      .gdpr("9(2)(b)"), .gdpr("9(2)(d)"), .gdpr("9(2)(g)"), .gdpr("9(2)(h)"),
      .gdpr("9(3)"), .gdpr("9(2)(i)"), .gdpr("9(2)(j)"),
      .dataProtectionAct(da: "§§ 7, 10 og 12", en: "sections 7, 10 and 12"),
    ],
    yieldsTo: ["BASIS-007"],
    examples: [
      .violates(union("⟦non-profit⟧")),
      .violates(union("⟦employment⟧")),
      .violates(health("⟦health-care⟧")),
      .violates(health("⟦made-public⟧")),
      .passes(union("employment, under: collective-agreement")),
      .passes(
        union("non-profit") + """


          controller "Cykelsmedenes Fagforening" {
              kind    non-profit
              aim     trade-union
              cvr     13748136
              address "Havnegade 1", "8000 Aarhus C", DK
              email   "post@cykelsmedene.dk"
              phone   "+45 86 00 10 20"
              dpo     none
          }
          """
      ),
      .passes(health("health-care, under: professional-secrecy")),
      .passes(health("health-care, law: health-authorisation-act")),
      .passes(
        health(
          """
          made-public
                             da: "Du har selv skrevet det i en åben gruppe."
                             en: "You wrote it yourself in an open group."
          """
        )
      ),
    ]
  ) { context, findings in
    let draft = context.draft
    for purpose in draft.purposes.own {
      for said in purpose.specialCategories.nodes() {
        guard let condition = said.condition.value, context.understands(purpose.extent),
          let lack = lack(of: said, condition, in: purpose, draft)
        else { continue }
        findings.report(
          at: said.condition.span ?? said.span,
          Bilingual(da: "\(lack.says.da)", en: "\(lack.says.en)"),
          help: [lack.help]
        )
      }
    }
  }

  private typealias Lack = (says: Message, help: Message)

  /// What a condition requires and the policy does not state.
  private static func lack(
    of said: SpecialCategoryCondition,
    _ condition: SpecialCategoryCondition.Condition,
    in purpose: Purpose,
    _ draft: Draft
  ) -> Lack? {
    let hasLaw = said.law.value != nil
    let letter: String
    switch condition {
    case .explicitConsent, .vitalInterests, .legalClaims: return nil
    case .employment:
      if hasLaw || said.under.value == .collectiveAgreement { return nil }
      return (
        Bilingual(
          da: "Undtagelsen i artikel 9, stk. 2, litra b, kræver en lov eller en kollektiv overenskomst",
          en: "the exception in Art. 9(2)(b) needs a law or a collective agreement"
        ),
        Bilingual(
          da: "skriv den: employment, law: … eller employment, under: collective-agreement",
          en: "state it: employment, law: … or employment, under: collective-agreement"
        )
      )
    case .nonProfit:
      if let controller = draft.controller.value {
        guard controller.kind.value != .nonProfit || controller.aim.value == nil else { return nil }
      }
      return (
        Bilingual(
          da:
            "Undtagelsen i artikel 9, stk. 2, litra d, gælder kun foreninger med et politisk, filosofisk, religiøst eller fagforeningsmæssigt formål",
          en:
            "the exception in Art. 9(2)(d) is only for associations with a political, philosophical, religious or trade-union aim"
        ),
        Bilingual(
          da: "vælg en anden undtagelse – eller skriv under controller: kind non-profit og aim …",
          en: "choose another exception – or write under controller: kind non-profit and aim …"
        )
      )
    case .madePublic:
      let isPublic = purpose.sources.all().contains {
        guard let source = draft.sources[$0] else { return false }
        return source.isPublic.value == true || source.tag == .publicRegister
      }
      if isPublic || said.text != nil { return nil }
      return (
        Bilingual(
          da: "Politikken siger ikke, hvor folk tydeligvis selv har offentliggjort oplysningerne",
          en: "the policy does not say where people have manifestly made the data public themselves"
        ),
        Bilingual(
          da: "skriv det: made-public da: \"…\", en: \"…\" – eller nævn den offentlige kilde under sources",
          en: "say it: made-public da: \"…\", en: \"…\" – or name the public source in sources"
        )
      )
    case .healthCare:
      if hasLaw || said.under.value == .professionalSecrecy { return nil }
      return (
        Bilingual(
          da: "Undtagelsen i artikel 9, stk. 2, litra h, kræver en lov eller fagpersoner med tavshedspligt",
          en: "the exception in Art. 9(2)(h) needs a law or professionals bound by secrecy"
        ),
        Bilingual(
          da: "skriv det: health-care, law: … eller health-care, under: professional-secrecy",
          en: "state it: health-care, law: … or health-care, under: professional-secrecy"
        )
      )
    case .substantialPublicInterest: letter = "g"
    case .publicHealth: letter = "i"
    case .research: letter = "j"
    }
    if hasLaw { return nil }
    return (
      Bilingual(
        da: "Undtagelsen i artikel 9, stk. 2, litra \(letter), kræver hjemmel i en lov",
        en: "the exception in Art. 9(2)(\(letter)) needs a ground in law"
      ),
      Bilingual(
        da: "skriv loven: \(condition.rawValue), law: …",
        en: "name the law: \(condition.rawValue), law: …"
      )
    )
  }

  private static func union(_ condition: String) -> String {
    """
    purpose agreements {
        name             da: "Følge overenskomsten", en: "Follow the collective agreement"
        data             name, union-membership
        sources          data-subject
        basis            legitimate-interests {
            interest da: "at vide, hvem overenskomsten gælder for", en: "knowing whom the agreement is for"
        }
        special-category \(condition)
        provision        none
        recipients       none
        retention        1 year, from: last-contact
    }
    """
  }

  private static func health(_ condition: String) -> String {
    """
    purpose advice {
        name             da: "Give råd om helbred", en: "Give advice on health"
        data             name, health
        sources          data-subject
        basis            legitimate-interests {
            interest da: "at give råd, der passer til dig", en: "giving advice that suits you"
        }
        special-category \(condition)
        provision        none
        recipients       none
        retention        1 year, from: last-contact
    }
    """
  }
}
