/// The items of Art. 13 and 14, in the order of the law.
enum CoverageItem: String, CaseIterable, Sendable {
  case identity
  case dataProtectionOfficer = "data-protection-officer"
  case purposes
  case legitimateInterests = "legitimate-interests"
  case categories, recipients, transfers, retention, rights, withdrawal, complaint
  case obligation
  case automatedDecisions = "automated-decisions"
  case source
  case newPurpose = "new-purpose"
  case timing

  /// Where Art. 13 asks for it: of data that people give, or that are observed.
  var direct: String? {
    switch self {
    case .identity: "13(1)(a)"
    case .dataProtectionOfficer: "13(1)(b)"
    case .purposes: "13(1)(c)"
    case .legitimateInterests: "13(1)(d)"
    case .categories, .source: nil
    case .recipients: "13(1)(e)"
    case .transfers: "13(1)(f)"
    case .retention: "13(2)(a)"
    case .rights: "13(2)(b)"
    case .withdrawal: "13(2)(c)"
    case .complaint: "13(2)(d)"
    case .obligation: "13(2)(e)"
    case .automatedDecisions: "13(2)(f)"
    case .newPurpose: "13(3)"
    case .timing: "13(1)"
    }
  }

  /// Where Art. 14 asks for it: of data that come from others.
  var indirect: String? {
    switch self {
    case .identity: "14(1)(a)"
    case .dataProtectionOfficer: "14(1)(b)"
    case .purposes: "14(1)(c)"
    case .legitimateInterests: "14(2)(b)"
    case .categories: "14(1)(d)"
    case .recipients: "14(1)(e)"
    case .transfers: "14(1)(f)"
    case .retention: "14(2)(a)"
    case .rights: "14(2)(c)"
    case .withdrawal: "14(2)(d)"
    case .complaint: "14(2)(e)"
    case .obligation: nil
    case .automatedDecisions: "14(2)(g)"
    case .source: "14(2)(f)"
    case .newPurpose: "14(4)"
    case .timing: "14(3)"
    }
  }

  var name: Message {
    switch self {
    case .identity:
      Bilingual(
        da: "Den dataansvarliges identitet og kontaktoplysninger, og en eventuel repræsentant",
        en: "Identity and contact details of the controller, and of any representative"
      )
    case .dataProtectionOfficer:
      Bilingual(
        da: "Kontaktoplysninger på databeskyttelsesrådgiveren",
        en: "Contact details of the data protection officer"
      )
    case .purposes: Bilingual(da: "Formålene og deres retsgrundlag", en: "The purposes and their legal basis")
    case .legitimateInterests:
      Bilingual(da: "De legitime interesser", en: "The legitimate interests pursued")
    case .categories: Bilingual(da: "Kategorierne af oplysninger", en: "The categories of data")
    case .recipients: Bilingual(da: "Modtagerne", en: "The recipients")
    case .transfers:
      Bilingual(
        da: "Overførsler til tredjelande, garantierne og en kopi af dem",
        en: "Transfers to third countries, the safeguards, and a copy of them"
      )
    case .retention: Bilingual(da: "Hvor længe oplysningerne gemmes", en: "How long the data are kept")
    case .rights: Bilingual(da: "Rettighederne", en: "The rights")
    case .withdrawal:
      Bilingual(da: "Retten til at trække samtykke tilbage", en: "The right to withdraw consent")
    case .complaint: Bilingual(da: "Retten til at klage", en: "The right to complain")
    case .obligation:
      Bilingual(
        da: "Om oplysningerne skal gives, og hvad der sker, hvis de ikke gives",
        en: "Whether the data must be given, and what happens if not"
      )
    case .automatedDecisions: Bilingual(da: "Automatiske afgørelser", en: "Automated decisions")
    case .source: Bilingual(da: "Hvor oplysningerne stammer fra", en: "Where the data come from")
    case .newPurpose: Bilingual(da: "Brug til et nyt formål", en: "Use for a new purpose")
    case .timing: Bilingual(da: "Hvornår der gives besked", en: "When people are told")
    }
  }

  /// The rules that find it missing or wrong.
  var codes: Set<String> {
    switch self {
    case .identity: ["CTRL-001", "CTRL-003", "DK-001", "DK-002", "DK-003"]
    case .dataProtectionOfficer: ["CTRL-002"]
    case .purposes:
      ["BASIS-001", "BASIS-002", "BASIS-005", "BASIS-007", "BASIS-008", "BASIS-009", "MODEL-003", "TEXT-007"]
    case .legitimateInterests: ["BASIS-003"]
    case .categories: ["ART14-002"]
    case .recipients:
      ["RECIP-001", "RECIP-002", "COOKIE-010", "CLAIM-001", "CLAIM-002", "CLAIM-003"]
    case .transfers:
      [
        "TRANSFER-001", "TRANSFER-002", "TRANSFER-003", "TRANSFER-004", "TRANSFER-005", "TRANSFER-006",
        "TRANSFER-007", "TRANSFER-008", "RECIP-004",
      ]
    case .retention:
      [
        "RET-001", "RET-002", "RET-003", "RET-004", "RET-005", "RET-006", "RET-007", "RET-008", "CLAIM-007",
      ]
    case .rights: ["RIGHTS-001", "RIGHTS-002", "RIGHTS-003", "RIGHTS-004", "RIGHTS-011"]
    case .withdrawal: ["CONSENT-001"]
    case .complaint: ["RIGHTS-006", "DK-004"]
    case .obligation: ["ART13-001"]
    case .automatedDecisions: ["ART13-002", "ART13-004", "RIGHTS-010"]
    case .source: ["ART14-001"]
    case .newPurpose: ["BASIS-011", "VER-003"]
    case .timing: ["ART13-003", "ART14-003"]
    }
  }
}
