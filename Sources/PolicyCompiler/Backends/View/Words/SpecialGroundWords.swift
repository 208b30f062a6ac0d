/// The exceptions of Art. 9(2).
extension SpecialCategoryCondition.Condition: NamedWord {
  var name: Message {
    switch self {
    case .explicitConsent: Bilingual(da: "dit udtrykkelige samtykke", en: "your explicit consent")
    case .employment:
      Bilingual(
        da: "arbejds-, sundheds- og socialretlige forpligtelser og rettigheder",
        en: "obligations and rights in employment, social security and social protection law"
      )
    case .vitalInterests: Bilingual(da: "vitale interesser", en: "vital interests")
    case .nonProfit:
      Bilingual(
        da: "legitime aktiviteter i en organisation, der ikke arbejder med gevinst for øje",
        en: "a non-profit body's legitimate activities"
      )
    case .madePublic:
      Bilingual(
        da: "oplysninger, som du tydeligvis selv har offentliggjort",
        en: "data you have manifestly made public"
      )
    case .legalClaims:
      Bilingual(
        da: "for at retskrav kan fastlægges, gøres gældende eller forsvares",
        en: "to establish, exercise or defend legal claims"
      )
    case .substantialPublicInterest:
      Bilingual(da: "væsentlige samfundsinteresser", en: "substantial public interest")
    case .healthCare:
      Bilingual(da: "social- og sundhedsomsorg eller -behandling", en: "health or social care")
    case .publicHealth: Bilingual(da: "samfundsinteresser på folkesundhedsområdet", en: "public health")
    case .research:
      Bilingual(
        da: "arkivformål i samfundets interesse, forskning eller statistik",
        en: "archiving in the public interest, research or statistics"
      )
    }
  }

  var article: String {
    switch self {
    case .explicitConsent: "9(2)(a)"
    case .employment: "9(2)(b)"
    case .vitalInterests: "9(2)(c)"
    case .nonProfit: "9(2)(d)"
    case .madePublic: "9(2)(e)"
    case .legalClaims: "9(2)(f)"
    case .substantialPublicInterest: "9(2)(g)"
    case .healthCare: "9(2)(h)"
    case .publicHealth: "9(2)(i)"
    case .research: "9(2)(j)"
    }
  }
}

/// The grounds for data on criminal offences, Art. 10 and the Danish Data Protection Act, section 8.
extension CriminalOffenceGround.Ground: NamedWord {
  var name: Message {
    switch self {
    case .explicitConsent: Bilingual(da: "dit udtrykkelige samtykke", en: "your explicit consent")
    case .overridingInterest:
      Bilingual(
        da: "en berettiget interesse, der klart overstiger hensynet til dig",
        en: "a legitimate interest that clearly outweighs yours"
      )
    case .law: Bilingual(da: "loven", en: "the law")
    case .section7: Bilingual(da: "en af betingelserne i § 7", en: "one of the conditions in section 7")
    case .officialAuthority: Bilingual(da: "en myndigheds opgaver", en: "the tasks of an authority")
    }
  }
}

/// What permits that data on criminal offences are disclosed, the Danish Data Protection Act, section 8(4).
extension OffenceDisclosure.Ground: NamedWord {
  var name: Message {
    switch self {
    case .explicitConsent: Bilingual(da: "dit udtrykkelige samtykke", en: "your explicit consent")
    case .overridingInterest:
      Bilingual(
        da: "hensyn, der klart overstiger hensynet til hemmeligholdelse",
        en: "interests that clearly outweigh the need for secrecy"
      )
    case .law: Bilingual(da: "loven", en: "the law")
    }
  }
}

/// The grounds for civil registration numbers, the Danish Data Protection Act, section 11.
extension CPRGround.Ground: NamedWord {
  var name: Message {
    switch self {
    case .law: Bilingual(da: "loven kræver eller tillader det", en: "the law requires or permits it")
    case .consent: Bilingual(da: "dit samtykke", en: "your consent")
    case .research: Bilingual(da: "videnskab eller statistik", en: "science or statistics")
    case .disclosure:
      Bilingual(
        da: "videregivelse, der er et naturligt led i driften og afgørende for at identificere dig",
        en: "disclosure in the ordinary course of business that is decisive for identifying you"
      )
    case .specialCategory:
      Bilingual(
        da: "betingelserne for følsomme oplysninger er opfyldt",
        en: "the conditions for sensitive data are met"
      )
    }
  }
}

/// The exceptions of Art. 49(1).
extension TransferMechanism.Derogation: NamedWord {
  var name: Message {
    switch self {
    case .a: Bilingual(da: "dit udtrykkelige samtykke", en: "your explicit consent")
    case .b: Bilingual(da: "en kontrakt mellem dig og os", en: "a contract between you and us")
    case .c: Bilingual(da: "en kontrakt i din interesse", en: "a contract in your interest")
    case .d: Bilingual(da: "vigtige samfundsinteresser", en: "important reasons of public interest")
    case .e:
      Bilingual(
        da: "for at retskrav kan fastlægges, gøres gældende eller forsvares",
        en: "to establish, exercise or defend legal claims"
      )
    case .f: Bilingual(da: "vitale interesser", en: "vital interests")
    case .g: Bilingual(da: "et offentligt tilgængeligt register", en: "a public register")
    }
  }

  var article: String { "49(1)(\(rawValue))" }
}
