/// What a recipient is in the eyes of the law.
extension Policy.Recipient.Role {
  var name: Message {
    switch self {
    case .processor: Bilingual(da: "databehandler", en: "processor")
    case .controller: Bilingual(da: "selvstændig dataansvarlig", en: "independent controller")
    case .jointController: Bilingual(da: "fælles dataansvarlig med os", en: "joint controller with us")
    case .authority: Bilingual(da: "offentlig myndighed", en: "public authority")
    case .mixed:
      Bilingual(da: "databehandler og selvstændig dataansvarlig", en: "processor and independent controller")
    }
  }
}

extension Recipient.Category: NamedWord {
  var name: Message {
    switch self {
    case .hosting: Bilingual(da: "hosting", en: "hosting")
    case .mail: Bilingual(da: "udsendelse af e-mail", en: "sending of e-mail")
    case .itSupport: Bilingual(da: "it-support", en: "IT support")
    case .payment: Bilingual(da: "betaling", en: "payment")
    case .delivery: Bilingual(da: "levering", en: "delivery")
    case .bookkeeping: Bilingual(da: "bogføring", en: "bookkeeping")
    case .advertising: Bilingual(da: "annoncering", en: "advertising")
    case .statistics: Bilingual(da: "statistik", en: "statistics")
    case .socialMedia: Bilingual(da: "sociale medier", en: "social media")
    case .creditAgency: Bilingual(da: "kreditoplysning", en: "credit information")
    case .groupCompany: Bilingual(da: "selskab i samme koncern", en: "company in the same group")
    case .partner: Bilingual(da: "samarbejdspartner", en: "business partner")
    case .lawyer: Bilingual(da: "advokat", en: "lawyer")
    case .auditor: Bilingual(da: "revisor", en: "auditor")
    case .police: Bilingual(da: "politi", en: "police")
    case .court: Bilingual(da: "domstol", en: "court")
    case .taxAuthority: Bilingual(da: "skattemyndighed", en: "tax authority")
    case .other: Bilingual(da: "andet", en: "other")
    }
  }
}

/// Who receives, where only the category is said.
extension Recipient.Category {
  var recipients: Message {
    switch self {
    case .hosting: Bilingual(da: "vores webhotel", en: "our hosting provider")
    case .mail: Bilingual(da: "vores e-mailudbyder", en: "our e-mail provider")
    case .itSupport: Bilingual(da: "vores it-leverandør", en: "our IT supplier")
    case .payment: Bilingual(da: "vores betalingsudbyder", en: "our payment provider")
    case .delivery: Bilingual(da: "fragtfirmaer", en: "carriers")
    case .bookkeeping: Bilingual(da: "vores leverandør af bogføring", en: "our bookkeeping provider")
    case .advertising: Bilingual(da: "annonceplatforme", en: "advertising platforms")
    case .statistics: Bilingual(da: "vores leverandør af statistik", en: "our statistics provider")
    case .socialMedia: Bilingual(da: "sociale medier", en: "social media")
    case .creditAgency: Bilingual(da: "kreditoplysningsbureauer", en: "credit information agencies")
    case .groupCompany: Bilingual(da: "selskaber i samme koncern", en: "companies in the same group")
    case .partner: Bilingual(da: "samarbejdspartnere", en: "business partners")
    case .lawyer: Bilingual(da: "advokater", en: "lawyers")
    case .auditor: Bilingual(da: "revisorer", en: "auditors")
    case .police: Bilingual(da: "politiet", en: "the police")
    case .court: Bilingual(da: "domstolene", en: "the courts")
    case .taxAuthority: Bilingual(da: "skattemyndighederne", en: "the tax authorities")
    case .other: Bilingual(da: "andre modtagere", en: "other recipients")
    }
  }
}

/// How a processor is supervised.
extension Recipient.Supervision: NamedWord {
  var name: Message {
    switch self {
    case .audit: Bilingual(da: "revision", en: "audits")
    case .report: Bilingual(da: "revisionserklæringer", en: "auditors' reports")
    case .questionnaire: Bilingual(da: "spørgeskemaer", en: "questionnaires")
    case .dialogue: Bilingual(da: "løbende dialog", en: "regular dialogue")
    }
  }
}

/// When data are handed over on demand, as it follows »kun«.
extension DisclosureOnDemand.Condition: NamedWord {
  var name: Message {
    switch self {
    case .law: Bilingual(da: "når loven kræver det", en: "where the law requires it")
    case .courtOrder: Bilingual(da: "når en domstol har bestemt det", en: "where a court has ordered it")
    case .legalClaim:
      Bilingual(
        da: "når det er nødvendigt, for at et retskrav kan fastlægges, gøres gældende eller forsvares",
        en: "where it is needed to establish, exercise or defend a legal claim"
      )
    }
  }
}

/// How customers can check our work as a processor.
extension Audit.Method: NamedWord {
  var name: Message {
    switch self {
    case .questionnaire: Bilingual(da: "spørgeskema", en: "a questionnaire")
    case .report: Bilingual(da: "revisionserklæring", en: "an auditor's report")
    case .visit: Bilingual(da: "besøg", en: "a visit")
    }
  }
}
