/// The exception of Art. 9(2) that permits the use of special categories.
struct SpecialCategoryCondition: Node {
  var span = SourceSpan.nowhere
  var condition: Stated<Condition> = .unsaid
  var law: Stated<Reference<Statute>> = .unsaid
  var section: Stated<String> = .unsaid
  var under: Stated<Guarantee> = .unsaid
  var text: AuthoredText?

  /// The conditions in the order of the letters of Art. 9(2).
  enum Condition: String, SchemaWord {
    case explicitConsent = "explicit-consent"
    case employment
    case vitalInterests = "vital-interests"
    case nonProfit = "non-profit"
    case madePublic = "made-public"
    case legalClaims = "legal-claims"
    case substantialPublicInterest = "substantial-public-interest"
    case healthCare = "health-care"
    case publicHealth = "public-health"
    case research
  }

  enum Guarantee: String, SchemaWord {
    case collectiveAgreement = "collective-agreement"
    case professionalSecrecy = "professional-secrecy"
  }
}

/// The ground for data on criminal offences, Art. 10 and the Danish Data Protection Act, section 8.
struct CriminalOffenceGround: Node {
  var span = SourceSpan.nowhere
  var ground: Stated<Ground> = .unsaid
  var law: Stated<Reference<Statute>> = .unsaid
  var text: AuthoredText?

  enum Ground: String, SchemaWord {
    case explicitConsent = "explicit-consent"
    case overridingInterest = "overriding-interest"
    case law
    case section7 = "section-7"
    case officialAuthority = "official-authority"
  }
}

/// The ground for civil registration numbers, the Danish Data Protection Act, section 11.
struct CPRGround: Node {
  var span = SourceSpan.nowhere
  var ground: Stated<Ground> = .unsaid
  var law: Stated<Reference<Statute>> = .unsaid
  var section: Stated<String> = .unsaid

  enum Ground: String, SchemaWord {
    case law, consent, research, disclosure
    case specialCategory = "special-category"
  }
}

/// Whether people must give the data, and what follows if they do not: Art. 13(2)(e).
struct Provision: Node {
  var span = SourceSpan.nowhere
  var kind: Stated<Kind> = .unsaid
  var of: Stated<[Located<Reference<DataCategory>>]> = .unsaid
  var text: AuthoredText?

  enum Kind: String, SchemaWord { case statutory, contractual, precontractual }
}

/// Decisions made without a human, Art. 22 and 13(2)(f).
struct AutomatedDecisions: Node {
  var span = SourceSpan.nowhere
  var ground: Stated<DecisionGround> = .unsaid
  var logic: Stated<AuthoredText> = .unsaid
  var significance: Stated<AuthoredText> = .unsaid
  var consequences: Stated<AuthoredText> = .unsaid
  var specialCategories: Stated<Bool> = .unsaid
  var safeguards: Stated<[Located<Safeguard>]> = .unsaid

  enum Safeguard: String, SchemaWord {
    case humanReview = "human-review"
    case ownView = "own-view"
    case contest
  }
}

/// What permits a decision without a human, Art. 22(2).
struct DecisionGround: Node {
  var span = SourceSpan.nowhere
  var kind: Stated<Kind> = .unsaid
  var law: Stated<Reference<Statute>> = .unsaid

  enum Kind: String, SchemaWord {
    case contract, law
    case explicitConsent = "explicit-consent"
  }
}

/// Direct marketing: through what, from whom, and how to be rid of it.
struct DirectMarketing: Node {
  var span = SourceSpan.nowhere
  var channels: Stated<[Located<Channel>]> = .unsaid
  var sender: Stated<String> = .unsaid
  var softOptIn: Stated<SoftOptIn> = .unsaid
  var optOut: Stated<OptOut> = .unsaid
  var robinsonList: Stated<RobinsonList> = .unsaid
  /// Whether people are looked up in CPR before their data are disclosed, Danish Data Protection Act, section 13.
  var cprCheck: Stated<Bool> = .unsaid
  /// The exceptions of the Danish Consumer Contracts Act, section 4(2).
  var callException: Stated<[Located<CallException>]> = .unsaid
  var disclosedTo: Stated<[Located<Reference<Recipient>>]> = .unsaid

  enum Channel: String, SchemaWord {
    case email, sms, phone, letter
    case appMessage = "app-message"
    case socialMedia = "social-media"
    case onlineAds = "online-ads"
    case survey, fax
    case automatedCall = "automated-call"
  }

  /// What consumers may be called about without having asked for it.
  enum CallException: String, SchemaWord { case books, press, insurance, rescue }

  enum RobinsonList: String, SchemaWord {
    case checked
    case notChecked = "not-checked"
  }
}

/// The exception for existing customers, the Danish Marketing Practices Act, section 10(2).
struct SoftOptIn: Node {
  var span = SourceSpan.nowhere
  var conditions: Stated<[Located<Condition>]> = .unsaid
  var text: AuthoredText?

  enum Condition: String, SchemaWord {
    case fromSale = "from-sale"
    case ownSimilar = "own-similar"
    case optOutAtCollection = "opt-out-at-collection"
    case optOutInEveryMessage = "opt-out-in-every-message"
  }
}

/// How marketing is stopped, and how soon.
struct OptOut: Node {
  var span = SourceSpan.nowhere
  var channels: Stated<[Located<OptOutChannel>]> = .unsaid
  var within: Stated<Duration> = .unsaid
}

/// Where marketing can be stopped.
enum OptOutChannel: String, SchemaWord {
  case unsubscribeLink = "unsubscribe-link"
  case email, phone
  case accountPage = "account-page"
}

/// Data of another purpose used for this one, Art. 6(4).
struct Reuse: Node {
  var span = SourceSpan.nowhere
  var purpose: Stated<Reference<Purpose>> = .unsaid
  var compatibility: Stated<AuthoredText> = .unsaid
  /// The law that permits the reuse, and the place in it.
  var law: Stated<Reference<Statute>> = .unsaid
  var section: Stated<String> = .unsaid
  /// The safeguards of Art. 89(1), for research, statistics and archives.
  var safeguards: Stated<AuthoredText> = .unsaid
  var informed: Stated<Information> = .unsaid
  var exemption: Stated<Exemption> = .unsaid

  /// Why nobody has to be told, Art. 13(4), 14(5) and the Danish Data Protection Act, section 23.
  enum Exemption: String, SchemaWord {
    case hasInformation = "has-information"
    case impossible, law, secrecy
    case section23 = "section-23"
  }

  /// How people were told, Art. 13(3).
  struct Information: Node {
    var span = SourceSpan.nowhere
    var channels: Stated<[Located<Channel>]> = .unsaid
    var before: Stated<Bool> = .unsaid

    enum Channel: String, SchemaWord {
      case email, website, letter
      case appMessage = "app-message"
    }
  }
}

/// When people are told about data from others, Art. 14(3), or why not, Art. 14(5).
struct IndirectNotice: Node {
  var span = SourceSpan.nowhere
  var timing: Stated<Timing> = .unsaid
  var exemption: Stated<Exemption> = .unsaid
  var law: Stated<Reference<Statute>> = .unsaid
  var text: AuthoredText?

  enum Timing: Sendable {
    case moment(Moment)
    case within(Duration)
  }

  enum Moment: String, SchemaWord {
    case atCollection = "at-collection"
    case firstContact = "first-contact"
    case firstDisclosure = "first-disclosure"
  }

  enum Exemption: String, SchemaWord {
    case hasInformation = "has-information"
    case impossible, law, secrecy
  }
}

/// How data are made anonymous.
struct Anonymisation: Node {
  var span = SourceSpan.nowhere
  var text: AuthoredText?
  var beforeStorage: Stated<Bool> = .unsaid
}

/// Cameras: where they are, whether a sign tells of them, and what they are for where that is not crime.
struct Surveillance: Node {
  var span = SourceSpan.nowhere
  var sign: Stated<Bool> = .unsaid
  var places: Stated<[Located<Place>]> = .unsaid
  /// What they are for, where they are not to prevent crime.
  var notCrimePrevention: Stated<AuthoredText> = .unsaid

  /// Where the law asks for a sign, and elsewhere.
  enum Place: String, SchemaWord {
    case publicAccess = "public-access"
    case workplace, other
  }
}
