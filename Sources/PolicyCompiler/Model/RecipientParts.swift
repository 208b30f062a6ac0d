extension Recipient {
  /// What kind of recipient it is, where it is not named.
  enum Category: String, SchemaWord {
    case hosting, mail
    case itSupport = "it-support"
    case payment, delivery, bookkeeping, advertising, statistics
    case socialMedia = "social-media"
    case creditAgency = "credit-agency"
    case groupCompany = "group-company"
    case partner, lawyer, auditor, police, court
    case taxAuthority = "tax-authority"
    case other
  }

  /// How a processor is supervised, Art. 28(1) and 5(2).
  enum Supervision: String, SchemaWord { case audit, report, questionnaire, dialogue }
}

/// The agreement with a processor, Art. 28(3).
struct ProcessorAgreement: Node {
  var span = SourceSpan.nowhere
  var exists: Stated<Bool> = .unsaid
  var signed: Stated<CalendarDate> = .unsaid
}

/// When an authority or the other party in a dispute receives data: only on demand.
struct DisclosureOnDemand: Node {
  var span = SourceSpan.nowhere
  var conditions: Stated<[Located<Condition>]> = .unsaid
  var text: AuthoredText?

  /// What makes the demand binding.
  enum Condition: String, SchemaWord {
    case law
    case courtOrder = "court-order"
    case legalClaim = "legal-claim"
  }
}

/// What permits that data on criminal offences are disclosed, the Danish Data Protection Act, section 8(4).
struct OffenceDisclosure: Node {
  var span = SourceSpan.nowhere
  var ground: Stated<Ground> = .unsaid
  var text: AuthoredText?

  /// The grounds of the Act.
  enum Ground: String, SchemaWord {
    case explicitConsent = "explicit-consent"
    case overridingInterest = "overriding-interest"
    case law
  }
}
