extension LegalBasis.Kind: NamedWord {
  var name: Message {
    switch self {
    case .consent: Bilingual(da: "samtykke", en: "consent")
    case .contract: Bilingual(da: "opfyldelse af en kontrakt", en: "performance of a contract")
    case .legalObligation: Bilingual(da: "retlig forpligtelse", en: "legal obligation")
    case .vitalInterests: Bilingual(da: "vitale interesser", en: "vital interests")
    case .publicTask:
      Bilingual(
        da: "opgave i samfundets interesse eller offentlig myndighedsudøvelse",
        en: "task in the public interest or official authority"
      )
    case .legitimateInterests: Bilingual(da: "legitime interesser", en: "legitimate interests")
    }
  }

  /// The letter of Art. 6(1).
  var article: String {
    switch self {
    case .consent: "6(1)(a)"
    case .contract: "6(1)(b)"
    case .legalObligation: "6(1)(c)"
    case .vitalInterests: "6(1)(d)"
    case .publicTask: "6(1)(e)"
    case .legitimateInterests: "6(1)(f)"
    }
  }
}
