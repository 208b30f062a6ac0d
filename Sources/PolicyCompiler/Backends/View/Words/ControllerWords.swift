extension Controller.LegalForm: NamedWord {
  var name: Message {
    switch self {
    case .aps: Bilingual(da: "anpartsselskab (ApS)", en: "private limited company (ApS)")
    case .aS: Bilingual(da: "aktieselskab (A/S)", en: "public limited company (A/S)")
    case .iS: Bilingual(da: "interessentskab (I/S)", en: "partnership (I/S)")
    case .kS: Bilingual(da: "kommanditselskab (K/S)", en: "limited partnership (K/S)")
    case .pS: Bilingual(da: "partnerselskab (P/S)", en: "limited partnership company (P/S)")
    case .amba:
      Bilingual(
        da: "andelsselskab med begrænset ansvar (A.M.B.A.)",
        en: "co-operative with limited liability (A.M.B.A.)"
      )
    case .fmba:
      Bilingual(
        da: "forening med begrænset ansvar (F.M.B.A.)",
        en: "association with limited liability (F.M.B.A.)"
      )
    case .smba:
      Bilingual(
        da: "selskab med begrænset ansvar (S.M.B.A.)",
        en: "company with limited liability (S.M.B.A.)"
      )
    case .ivs: Bilingual(da: "iværksætterselskab (IVS)", en: "entrepreneurial company (IVS)")
    case .branch: Bilingual(da: "filial af et udenlandsk selskab", en: "branch of a foreign company")
    case .soleTrader: Bilingual(da: "enkeltmandsvirksomhed", en: "sole proprietorship")
    case .association: Bilingual(da: "forening", en: "association")
    case .foundation: Bilingual(da: "fond", en: "foundation")
    case .publicBody: Bilingual(da: "offentlig myndighed", en: "public body")
    case .other: Bilingual(da: "anden virksomhedsform", en: "other form")
    }
  }
}

/// What a policy applies to, as it follows »gælder for«.
extension Coverage.Area: NamedWord {
  var name: Message {
    switch self {
    case .website: Bilingual(da: "hjemmesiden", en: "the website")
    case .app: Bilingual(da: "appen", en: "the app")
    case .products: Bilingual(da: "vores produkter", en: "our products")
    case .api: Bilingual(da: "vores API", en: "our API")
    case .newsletter: Bilingual(da: "nyhedsbrevet", en: "the newsletter")
    case .shop: Bilingual(da: "butikken", en: "the shop")
    case .support: Bilingual(da: "kundesupporten", en: "customer support")
    case .socialMedia: Bilingual(da: "vores profiler på sociale medier", en: "our profiles on social media")
    }
  }
}

extension Audience.Group: NamedWord {
  var name: Message {
    switch self {
    case .consumers: Bilingual(da: "forbrugere", en: "consumers")
    case .businesses: Bilingual(da: "virksomheder", en: "businesses")
    case .employees: Bilingual(da: "medarbejdere", en: "employees")
    case .public: Bilingual(da: "offentligheden", en: "the public")
    }
  }
}
